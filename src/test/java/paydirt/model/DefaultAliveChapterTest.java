package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Value;
import paydirt.engine.Outcome;
import paydirt.formula.Formula;
import paydirt.scenario.Node;
import paydirt.scenario.OtherCost;
import paydirt.scenario.Pricing;
import paydirt.scenario.Scenario;
import paydirt.unit.Unit;

/** Trevor Blackwell's arithmetic; figures named golden are those of the program's definitions. */
class DefaultAliveChapterTest {

  private static Evaluation startup(UnaryOperator<Node> change) {
    return new Evaluator().evaluate(Scenario.EMPTY.with(root -> change.apply(Startup.in(root))));
  }

  private static UnaryOperator<Node> cost(Value value) {
    return root -> root.changing("costs.all", cost -> cost.with(OtherCost.MONTHLY, value));
  }

  @Test
  void revenue_that_grows_meets_a_cost_that_does_not() {
    // Golden: 100 growing 10 % a month against 300: 11.5267 months, 12 of them burn 1,461.5716;
    // 1,000 of cash goes to −461.57.
    Evaluation startup = startup(root -> root);
    assertThat(TrainingLab.outcome(startup, "defaultAlive.start.months"))
        .isCloseTo(11.5267, within(5e-5));
    assertThat(TrainingLab.outcome(startup, "defaultAlive.start.burn"))
        .isCloseTo(1461.5716, within(5e-5));
    assertThat(TrainingLab.outcome(startup, "defaultAlive.start.cash"))
        .isCloseTo(-461.57, within(5e-3));
  }

  @Test
  void cost_that_grows_too_is_met_later() {
    // Golden: cost growing 2 % a month: 14.5497 months. The burn is the sum of its months.
    Evaluation startup = startup(cost(Value.of(300).growing(Math.pow(1.02, 12) - 1)));
    double burn = 0;
    for (int k = 0; k < 15; k++) {
      burn += 300 * Math.pow(1.02, k) - 100 * Math.pow(1.1, k);
    }
    assertThat(TrainingLab.outcome(startup, "defaultAlive.start.months"))
        .isCloseTo(14.5497, within(5e-5));
    assertThat(TrainingLab.outcome(startup, "defaultAlive.start.burn"))
        .isCloseTo(burn, within(1e-6));
  }

  @Test
  void a_company_with_a_profit_needs_no_time_and_no_money() {
    Evaluation rich = startup(cost(Value.of(50)));
    assertThat(TrainingLab.outcome(rich, "defaultAlive.start.months")).isZero();
    assertThat(TrainingLab.outcome(rich, "defaultAlive.start.burn")).isZero();
    assertThat(TrainingLab.outcome(rich, "defaultAlive.start.cash")).isEqualTo(1_000);
  }

  @Test
  void after_the_horizon_the_trend_of_its_last_year_goes_on() {
    // The golden company with its first month one after the horizon.
    StatedLines lines = new StatedLines();
    double[] revenue =
        IntStream.range(0, 14).mapToDouble(t -> 100 * Math.pow(1.1, t - 14)).toArray();
    write(lines, revenue, constant(300));
    assertThat(lines.value("defaultAlive.end.months")).isCloseTo(11.5267, within(5e-5));
    assertThat(lines.value("defaultAlive.end.burn")).isCloseTo(1461.5716, within(5e-5));
    assertThat(lines.value("defaultAlive.end.cash")).isCloseTo(-461.57, within(5e-3));
  }

  @Test
  void revenue_that_grows_no_faster_than_cost_never_meets_it() {
    Outcome months = endOf(constant(100), constant(300));
    assertThat(months.reason())
        .isEqualTo("on this trend revenue does not meet cost within ten years");
  }

  @Test
  void without_revenue_there_is_no_trend() {
    assertThat(endOf(constant(0), constant(300)).reason())
        .isEqualTo("nothing to grow from in that year");
    // Sold from the last month on.
    double[] late = constant(0);
    late[13] = 100;
    assertThat(endOf(late, constant(300)).reason()).isEqualTo("nothing to grow from in that year");
  }

  @Test
  void the_first_years_trend_begins_with_revenue_in_the_first_month() {
    Evaluation free =
        startup(root -> root.changing("products.app", app -> app.with(Pricing.PRICE, 0)));
    Outcome months =
        free.projection().outcome(free.model().sheet().line("defaultAlive.start.months"));
    assertThat(months.reason()).isEqualTo("no revenue in the month that is counted first");
  }

  private static Outcome endOf(double[] revenue, double[] cost) {
    StatedLines lines = new StatedLines();
    write(lines, revenue, cost);
    return lines.outcome("defaultAlive.end.months");
  }

  private static void write(StatedLines lines, double[] revenue, double[] cost) {
    DefaultAliveChapter.ofLastYear(
        lines.sheet.chapter("Runway"),
        lines.flow("revenue", Unit.MONEY, revenue),
        lines.flow("cost", Unit.MONEY, cost),
        Formula.constant(1_000, Unit.MONEY),
        Formula.number(14));
  }

  private static double[] constant(double value) {
    return DoubleStream.generate(() -> value).limit(14).toArray();
  }
}
