package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.engine.Outcome;
import paydirt.formula.Formula;
import paydirt.scenario.About;
import paydirt.scenario.Node;
import paydirt.scenario.OtherCost;
import paydirt.scenario.Pricing;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.Scenario;
import paydirt.unit.Unit;

/** The growth of {@link Startup}: 100 · 1.1^t over 24 months, against 300 of cost. */
class GrowthChapterTest {
  private static final Offset<Double> TINY = within(1e-9);

  private static Evaluation startup(UnaryOperator<Node> change) {
    return new Evaluator().evaluate(Scenario.EMPTY.with(root -> change.apply(Startup.in(root))));
  }

  private static Outcome outcome(Evaluation evaluation, String id) {
    return evaluation.projection().outcome(evaluation.model().sheet().line(id));
  }

  private static double revenue(int month) {
    return 100 * Math.pow(1.1, month - 1);
  }

  @Test
  void annual_recurring_revenue_is_twelve_times_that_of_the_last_month() {
    Evaluation startup = startup(root -> root);
    assertThat(TrainingLab.outcome(startup, "growth.mrr")).isCloseTo(revenue(24), TINY);
    assertThat(TrainingLab.outcome(startup, "growth.arr")).isCloseTo(12 * revenue(24), TINY);
    assertThat(TrainingLab.outcome(startup, "growth.netNewArr"))
        .isCloseTo(12 * (revenue(24) - revenue(12)), TINY);
  }

  @Test
  void the_burn_multiple_is_burn_over_what_recurring_revenue_gained() {
    // Golden: 4.8M burnt for 3.2M.
    Outcome multiple =
        new StatedLines()
            .outcome(
                Unit.PURE,
                GrowthChapter.burnMultiple(
                    Formula.constant(-4.8e6, Unit.MONEY), Formula.constant(3.2e6, Unit.MONEY)));
    assertThat(multiple.value().orElseThrow()).isCloseTo(1.5, TINY);
  }

  @Test
  void the_burn_multiple_of_the_first_year() {
    // Golden: 1,461.5716 is burnt in 12 months; ARR comes from nothing to 12 · 100 · 1.1^11.
    Evaluation year =
        startup(root -> root.with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 12)));
    assertThat(TrainingLab.outcome(year, "growth.burnMultiple"))
        .isCloseTo(1461.5716 / (12 * revenue(12)), within(1e-7));
  }

  @Test
  void a_company_that_does_not_grow_has_no_burn_multiple() {
    Evaluation still =
        startup(root -> root.changing("products.app", app -> app.with(Pricing.PRICE, 1)));
    assertThat(outcome(still, "growth.burnMultiple").reason())
        .isEqualTo("ARR does not grow in the last 12 months");
  }

  @Test
  void a_company_whose_cash_grows_burns_nothing() {
    Evaluation rich =
        startup(root -> root.changing("costs.all", cost -> cost.with(OtherCost.MONTHLY, 50)));
    assertThat(TrainingLab.outcome(rich, "growth.burnMultiple")).isZero();
  }

  @Test
  void the_rule_of_40_adds_growth_and_margin() {
    // Revenue grows by 1.1^12 − 1; a year's is 100 · 1.1^12 · (1.1^12 − 1) ÷ 0.1, of which 3,600
    // go.
    double growth = Math.pow(1.1, 12) - 1;
    double year = 100 * Math.pow(1.1, 12) * growth / 0.1;
    Evaluation startup = startup(root -> root);
    assertThat(TrainingLab.outcome(startup, "growth.revenue")).isCloseTo(growth, TINY);
    assertThat(TrainingLab.outcome(startup, "growth.ruleOf40"))
        .isCloseTo(growth + (year - 3_600) / year, TINY);
  }

  @Test
  void growth_needs_a_year_to_compare_with() {
    Evaluation year =
        startup(root -> root.with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 12)));
    assertThat(outcome(year, "growth.ruleOf40").reason())
        .isEqualTo("no revenue in the twelve months before the last twelve");
  }

  @Test
  void retained_revenue_is_of_those_who_stay_at_what_they_pay_now() {
    // 2 % leave a month; the price grows by 10 % a month.
    Evaluation leaving =
        startup(root -> root.changing("products.app", app -> app.with(RetentionPlan.CHURN, 0.02)));
    assertThat(TrainingLab.outcome(leaving, "growth.netRevenueRetention"))
        .isCloseTo(Math.pow(0.98 * 1.1, 12), TINY);
  }
}
