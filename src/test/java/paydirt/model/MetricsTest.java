package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.engine.Outcome;
import paydirt.scenario.About;
import paydirt.scenario.Node;
import paydirt.scenario.OtherCost;
import paydirt.scenario.Pricing;
import paydirt.scenario.Role;
import paydirt.scenario.Scenario;
import paydirt.scenario.Tax;

/** The metrics of {@link Startup}. */
class MetricsTest {

  private final Evaluation startup = evaluate(root -> root);

  private static Evaluation evaluate(UnaryOperator<Node> change) {
    return new Evaluator().evaluate(Scenario.EMPTY.with(root -> change.apply(Startup.in(root))));
  }

  private static double metric(Evaluation evaluation, String id) {
    return outcome(evaluation, id).value().orElseThrow();
  }

  private static Outcome outcome(Evaluation evaluation, String id) {
    return evaluation.projection().outcome(evaluation.model().sheet().line(id));
  }

  @Test
  void break_even_is_the_month_in_which_revenue_has_passed_costs() {
    assertThat(metric(startup, "breakEven.operating")).isEqualTo(13);
    assertThat(metric(startup, "breakEven.operating.first")).isEqualTo(13);
  }

  @Test
  void break_even_must_last_three_months_inside_the_horizon() {
    // 14 months leave only months 13 and 14 with a profit.
    Evaluation shorter =
        evaluate(root -> root.with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 14)));
    assertThat(metric(shorter, "breakEven.operating.first")).isEqualTo(13);
    assertThat(outcome(shorter, "breakEven.operating").isNever()).isTrue();
  }

  @Test
  void a_profit_that_ends_is_lost_in_its_first_month_of_loss() {
    // From month 18 on the price is back at 1: 100 of revenue against 300 of costs.
    Evaluation lost =
        evaluate(
            root ->
                root.changing(
                    "products.app",
                    app ->
                        app.with(
                            Pricing.PRICE,
                            Value.of(1)
                                .growing(Startup.GROWTH_A_YEAR)
                                .then(18, Step.Change.SET, 1))));
    assertThat(metric(lost, "breakEven.operating")).isEqualTo(13);
    assertThat(metric(lost, "breakEven.operating.lost")).isEqualTo(18);
  }

  @Test
  void the_peak_funding_need_is_all_that_is_burnt_before_the_profit() {
    assertThat(metric(startup, "funding.peakNeed")).isCloseTo(1461.5716, within(1e-4));
  }

  @Test
  void cash_is_lowest_at_the_end_of_the_last_loss() {
    assertThat(metric(startup, "cash.lowest")).isCloseTo(-461.5716, within(1e-4));
    assertThat(metric(startup, "cash.lowestMonth")).isEqualTo(12);
  }

  @Test
  void payback_is_the_month_in_which_profits_have_made_up_for_the_losses() {
    // 100 · (1.1^k − 1)/0.1 − 300 k is −272.5 at k = 20 and 100.2 at k = 21.
    assertThat(metric(startup, "payback.cash")).isEqualTo(21);
  }

  @Test
  void discounted_payback_comes_later_than_payback() {
    // With flows discounted at 15 % a year from each month's end the sum is −224.9 in month 21 and
    // 52.5 in month 22.
    assertThat(metric(startup, "payback.discounted")).isEqualTo(22);
  }

  @Test
  void a_company_that_never_burns_has_nothing_to_pay_back() {
    Evaluation rich =
        evaluate(root -> root.changing("costs.all", cost -> cost.with(OtherCost.MONTHLY, 50)));
    assertThat(outcome(rich, "payback.cash").isNever()).isFalse();
    assertThat(outcome(rich, "payback.cash").reason())
        .isEqualTo("cumulative free cash flow is never below zero: there is nothing to pay back");
    assertThat(outcome(rich, "payback.discounted").reason())
        .startsWith("discounted cumulative free cash flow is never below zero");
  }

  @Test
  void what_is_burnt_and_not_earned_back_within_the_horizon_is_never_paid_back() {
    Evaluation shorter =
        evaluate(root -> root.with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 20)));
    assertThat(outcome(shorter, "payback.cash").isNever()).isTrue();
  }

  @Test
  void net_present_value_discounts_each_flow_from_the_end_of_its_month() {
    double expected = 0;
    for (int t = 0; t < 24; t++) {
      expected += (100 * Math.pow(1.1, t) - 300) / Math.pow(1.15, (t + 1) / 12.0);
    }
    assertThat(metric(startup, "npv")).isCloseTo(expected, within(1e-6));
  }

  @Test
  void runway_on_the_forecast_ends_inside_the_month_in_which_cash_does() {
    // After month 5 cash is 1,000 − (1,500 − 610.51) = 110.51; month 6 burns 300 − 161.051 =
    // 138.949.
    assertThat(metric(startup, "runway.forecast")).isCloseTo(5 + 110.51 / 138.949, within(1e-9));
  }

  @Test
  void runway_at_the_first_burn_divides_by_its_three_month_mean() {
    // Burns of 200, 190 and 179.
    assertThat(metric(startup, "runway.simple")).isCloseTo(1000 / (569 / 3.0), within(1e-9));
  }

  @Test
  void the_runway_of_a_company_that_does_not_burn_has_a_reason_instead_of_a_number() {
    Evaluation rich =
        evaluate(root -> root.changing("costs.all", cost -> cost.with(OtherCost.MONTHLY, 50)));
    assertThat(outcome(rich, "runway.forecast").value()).isEmpty();
    assertThat(outcome(rich, "runway.forecast").reason())
        .isEqualTo("cash stays above zero within the horizon");
    assertThat(outcome(rich, "runway.simple").reason())
        .isEqualTo("cash does not shrink in the first three months");
  }

  @Test
  void losses_offset_no_more_than_their_share_of_a_profit() {
    // Profits of month 13 are 100 · 1.1^12 − 300 = 13.8428; 80 % is offset, a fifth of it is taxed
    // at 25 %.
    Evaluation taxed =
        evaluate(
            root ->
                root.with(Tax.SECTION, tax -> tax.with(Tax.RATE, 0.25).with(Tax.LOSS_LIMIT, 0.8)));
    double tax = taxed.projection().series(taxed.model().sheet().line("tax.due")).value(12);
    assertThat(tax).isCloseTo((100 * Math.pow(1.1, 12) - 300) * 0.2 * 0.25, within(1e-9));
  }

  @Test
  void salaries_rise_every_twelfth_month() {
    Evaluation staffed =
        evaluate(
            root ->
                root.adding(
                    Role.SECTION,
                    "dev",
                    "Developer",
                    role ->
                        role.with(Role.HEADS, 1)
                            .with(Role.SALARY, 1_200)
                            .with(Role.ON_COSTS, 0)
                            .with(Role.RAISE, 0.1)));
    var cost = staffed.projection().series(staffed.model().sheet().line("team.dev.cost"));
    assertThat(cost.value(11)).isCloseTo(100, within(1e-9));
    assertThat(cost.value(12)).isCloseTo(110, within(1e-9));
  }
}
