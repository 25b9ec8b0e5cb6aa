package paydirt.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import paydirt.analysis.Verdict.State;
import paydirt.driver.Step.Change;
import paydirt.driver.Value;
import paydirt.model.Startup;
import paydirt.scenario.About;
import paydirt.scenario.Funding;
import paydirt.scenario.LicencePlan;
import paydirt.scenario.Model;
import paydirt.scenario.OtherCost;
import paydirt.scenario.Pricing;
import paydirt.scenario.Scenario;
import paydirt.scenario.Tax;
import paydirt.scenario.TestModels;

/**
 * {@link Startup} with other cash, price and costs: its profit begins in month 13, January 2028,
 * and it has burnt 1,461.57 by then. With a price that holds it loses 200 in every month.
 */
class VerdictTest {

  private static final Value GROWING = Value.of(1).growing(Startup.GROWTH_A_YEAR);
  private static final Value FLAT = Value.of(1);

  private static Scenario startup(double cash, Value price) {
    return Scenario.EMPTY.with(
        root ->
            Startup.in(root)
                .with(Funding.SECTION, funding -> funding.with(Funding.OPENING_CASH, cash))
                .changing("products.app", app -> app.with(Pricing.PRICE, price)));
  }

  private static Verdict of(Scenario scenario) {
    return new Evaluator().evaluate(scenario).verdict();
  }

  private static Verdict of(double cash, Value price) {
    return of(startup(cash, price));
  }

  // ---- out of cash

  @Test
  void out_of_cash_says_when_how_much_is_short_and_what_it_would_lead_to() {
    // After month 6 cash is 1,000 − (1,800 − 100 · (1.1⁶ − 1)/0.1) = −28.4.
    Verdict verdict = of(1_000, GROWING);

    assertThat(verdict.state()).isEqualTo(State.OUT_OF_CASH);
    assertThat(verdict.sentence())
        .isEqualTo("Runs out of cash in June 2027 (month 6), $462 short.");
    assertThat(verdict.detail())
        .isEqualTo(
            "With $462 more from the start it would reach operating profit in January 2028 (month"
                + " 13). Lowest cash −$462 in Dec 2027.");
  }

  @Test
  void a_minimum_of_cash_counts_as_the_end_of_it() {
    // 1,000 − (900 − 331) = 431 after month 3; at the lowest it is 500 + 461.57 below the minimum.
    Verdict verdict =
        of(
            startup(1_000, GROWING)
                .with(
                    root ->
                        root.with(
                            Funding.SECTION, funding -> funding.with(Funding.MINIMUM_CASH, 500))));

    assertThat(verdict.state()).isEqualTo(State.OUT_OF_CASH);
    assertThat(verdict.sentence())
        .isEqualTo("Falls below its minimum cash of $500 in March 2027 (month 3), $962 short.");
  }

  @Test
  void more_cash_is_no_help_where_no_profit_follows() {
    // 24 · 200 = 4,800 is burnt.
    assertThat(of(1_000, FLAT).detail())
        .startsWith(
            "With $3.8k more from the start it would still not reach operating profit within 24"
                + " months. In the last month revenue covers 33 % of operating cost;");
  }

  @Test
  void more_cash_can_lead_to_a_profit_that_is_lost_again() {
    assertThat(of(1_000, GROWING.then(18, Change.SET, 1)).detail())
        .contains(
            "it would reach operating profit in January 2028 (month 13) and lose it in June 2028"
                + " (month 18).");
  }

  // ---- never

  @Test
  void never_says_whether_the_trend_of_the_last_year_would_lead_to_a_profit() {
    // Month 13 would bring 100 · 1.1¹² = 313.84 against 500; they meet ln(500/313.84)/ln(1.1) =
    // 4.89
    // months later, and five months burn 2,500 − 313.84 · (1.1⁵ − 1)/0.1 = 583.96. Of 5,000 of cash
    // 1,138.43 are left after twelve months, of 4,000 only 138.43.
    assertThat(ofOneYear(5_000, 500).detail())
        .contains(
            "On the trend of its last year it would reach profit 5 months later and burn $584 until"
                + " then: default alive.");
    assertThat(ofOneYear(4_000, 500).detail())
        .contains("burn $584 until then: default dead, $446 short.");
  }

  @Test
  void never_says_that_the_trend_reaches_profit_right_after_the_horizon() {
    // 313.84 against 300 in month 13.
    assertThat(ofOneYear(2_000, 300).detail())
        .contains("it would reach profit right after it: default alive.");
  }

  @Test
  void never_says_nothing_of_a_trend_that_leads_nowhere() {
    assertThat(of(9_000, FLAT).detail()).doesNotContain("trend");
  }

  private static Verdict ofOneYear(double cash, double cost) {
    return of(
        startup(cash, GROWING)
            .with(
                root ->
                    root.with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 12))
                        .changing("costs.all", all -> all.with(OtherCost.MONTHLY, cost))));
  }

  // ---- profitable

  @Test
  void profitable_says_since_when_and_what_funding_it_took() {
    Verdict verdict = of(2_000, GROWING);

    assertThat(verdict.state()).isEqualTo(State.PROFITABLE);
    assertThat(verdict.sentence())
        .isEqualTo(
            "Reaches operating profit in January 2028 (month 13) and never runs short of cash.");
    assertThat(verdict.detail())
        .isEqualTo("Lowest cash $538 in Dec 2027. Needs $1.5k of the $2.0k it has or raises.");
  }

  @Test
  void a_profit_from_the_first_month_needs_no_funding() {
    Verdict verdict =
        of(
            startup(1_000, GROWING)
                .with(
                    root -> root.changing("costs.all", cost -> cost.with(OtherCost.MONTHLY, 50))));

    assertThat(verdict.state()).isEqualTo(State.PROFITABLE);
    assertThat(verdict.sentence())
        .isEqualTo("Makes an operating profit from the first month and never runs short of cash.");
    assertThat(verdict.detail()).endsWith("Needs no funding.");
  }

  @Test
  void a_loss_in_between_is_told_and_does_not_take_the_profit_away() {
    Verdict verdict = of(10_000, GROWING.then(18, Change.SET, 1).then(20, Change.SET, 10));

    assertThat(verdict.state()).isEqualTo(State.PROFITABLE);
    assertThat(verdict.detail()).contains("A loss returns in Jun 2028, but not at the end.");
  }

  @Test
  void what_is_not_entered_is_said_beside_the_profit() {
    Scenario trained =
        startup(1e12, Value.of(1e9))
            .with(
                root ->
                    TestModels.withSupply(root)
                        .adding(Model.SECTION, "own", "Own", TestModels::trained));

    Verdict verdict = of(trained);

    assertThat(verdict.state()).isEqualTo(State.PROFITABLE);
    assertThat(verdict.detail()).endsWith("Computed without Data cost, Own, which is not entered.");
  }

  // ---- lost, never, undefined

  @Test
  void lost_says_when_it_was_reached_and_when_it_ended() {
    // From month 18 on revenue grows from 100 to 100 · 1.1⁶ = 177 in month 24: 59 % of 300.
    Verdict verdict = of(10_000, GROWING.then(18, Change.SET, 1));

    assertThat(verdict.state()).isEqualTo(State.LOST);
    assertThat(verdict.sentence())
        .isEqualTo(
            "Reaches operating profit in January 2028 (month 13) and loses it in June 2028 (month"
                + " 18).");
    assertThat(verdict.detail())
        .startsWith(
            "In the last month revenue covers 59 % of operating cost; the largest cost is other,"
                + " $300.");
  }

  @Test
  void never_says_how_far_revenue_carries_the_costs() {
    Verdict verdict = of(10_000, FLAT);

    assertThat(verdict.state()).isEqualTo(State.NEVER);
    assertThat(verdict.sentence()).isEqualTo("Does not reach operating profit within 24 months.");
    assertThat(verdict.detail())
        .isEqualTo(
            "In the last month revenue covers 33 % of operating cost; the largest cost is other,"
                + " $300. Lowest cash $5.2k in Dec 2028.");
  }

  @Test
  void two_profitable_months_at_the_end_are_no_break_even() {
    assertThat(of(10_000, FLAT.then(23, Change.SET, 10)).state()).isEqualTo(State.NEVER);
    assertThat(of(10_000, FLAT.then(22, Change.SET, 10)).state()).isEqualTo(State.PROFITABLE);
  }

  @Test
  void numbers_beyond_all_numbers_have_no_verdict() {
    Verdict verdict = of(1_000, Value.of(1).growing(1e300));

    assertThat(verdict.state()).isEqualTo(State.UNDEFINED);
    assertThat(verdict.sentence()).isEqualTo("Cannot be said: too large to compute.");
  }

  /** 300 of cost in each of 24 months against 10,000 of cash, and no product. */
  private static Scenario institute(double cash) {
    return Scenario.EMPTY.with(
        root ->
            root.with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 24))
                .adding(OtherCost.SECTION, "all", "All", cost -> cost.with(OtherCost.MONTHLY, 300))
                .with(
                    Funding.SECTION,
                    funding -> funding.with(Funding.OPENING_CASH, cash).with(Funding.INTEREST, 0)));
  }

  @Test
  void who_sells_nothing_has_no_profit_to_reach() {
    Verdict verdict = of(institute(10_000));

    assertThat(verdict.state()).isEqualTo(State.UNDEFINED);
    assertThat(verdict.sentence())
        .isEqualTo("Cannot be said: nothing is sold, so that there is no profit to reach.");
    assertThat(verdict.detail())
        .isEqualTo("Lowest cash $2.8k in Dec 2028. Needs $7.2k of the $10.0k it has or raises.");
  }

  @Test
  void who_sells_nothing_can_run_out_of_cash_all_the_same() {
    assertThat(of(institute(1_000)).sentence()).startsWith("Runs out of cash in April 2027");
  }

  @Test
  void who_sells_at_no_price_never_reaches_profit() {
    assertThat(of(10_000, Value.of(0)).state()).isEqualTo(State.NEVER);
  }

  @Test
  void whose_only_revenue_is_not_entered_has_no_profit_that_can_be_told() {
    Verdict verdict =
        of(
            startup(10_000, FLAT)
                .with(
                    root ->
                        root.changing(
                            "products.app",
                            app ->
                                app.with(Pricing.PRICING, Pricing.LICENCE)
                                    .with(LicencePlan.FEE, 0)
                                    .with(LicencePlan.ROYALTIES, LicencePlan.SHARE_OF_REVENUE))));

    assertThat(verdict.state()).isEqualTo(State.UNDEFINED);
    assertThat(verdict.sentence())
        .isEqualTo("Cannot be said: no revenue is known, so that there is no profit to reach.");
    assertThat(verdict.detail()).contains("Computed without Customer's revenue with it");
  }

  // ---- the order

  @Test
  void out_of_cash_goes_before_the_profit_that_would_come() {
    assertThat(of(1_461, GROWING).state()).isEqualTo(State.OUT_OF_CASH);
    assertThat(of(1_462, GROWING).state()).isEqualTo(State.PROFITABLE);
  }

  @Test
  void out_of_cash_goes_before_what_cannot_be_computed() {
    // Two months of 100 · 1e306 are more than any double holds, and half of them, which a tax of
    // 50 % leaves as cash, are not; cash ended long before.
    Verdict verdict =
        of(
            startup(1_000, FLAT.then(23, Change.SET, 1e306))
                .with(root -> root.with(Tax.SECTION, tax -> tax.with(Tax.RATE, 0.5))));

    assertThat(verdict.state()).isEqualTo(State.OUT_OF_CASH);
    assertThat(verdict.sentence()).startsWith("Runs out of cash in June 2027 (month 6)");
  }

  @Test
  void the_states_are_checked_in_the_order_in_which_they_are_declared() {
    assertThat(State.values())
        .extracting(State::key)
        .containsExactly("outOfCash", "profitable", "lost", "never", "undefined");
  }
}
