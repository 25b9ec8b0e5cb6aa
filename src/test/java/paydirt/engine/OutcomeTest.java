package paydirt.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Input;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;
import paydirt.unit.Unit;

/** Figures named golden are those of the program's definitions, which published sources give. */
class OutcomeTest {

  private static final Unit PER_YEAR = Unit.SHARE.per(Unit.YEAR);

  private final Input flow = new Input("flow", "Flow", Unit.MONEY, false, true);
  private final Input divisor = new Input("divisor", "Divisor", Unit.MONEY, false, true);

  private int count;
  private final Sheet.Builder sheet = Sheet.builder();
  private final Chapter chapter = sheet.chapter("Test");
  private final Line cash = chapter.flow("cash", "Cash", Unit.MONEY, flow, "A flow.");
  private final Line other = chapter.flow("other", "Other", Unit.MONEY, divisor, "A flow.");
  private final Line ratio =
      chapter.ratio("ratio", "Ratio", Unit.PURE, cash, other, "nothing to divide by", "A ratio.");

  @Test
  void net_present_value_counts_flows_at_the_end_of_each_month() {
    // Golden: at 10 % a period.
    Outcome npv = outcome(Unit.MONEY, new Whole.Npv(cash, monthly(0.10)), GOLDEN);
    assertThat(npv.value().orElseThrow()).isCloseTo(90.863369, within(5e-7));
  }

  @Test
  void internal_rate_of_return_is_a_years() {
    // Golden: 12.6991 % a period.
    Outcome irr = outcome(PER_YEAR, new Whole.Irr(cash, "no rate", "several rates"), GOLDEN);
    assertThat(monthlyRate(irr)).isCloseTo(0.126991, within(5e-7));
    // Golden: numpy-financial's documentation.
    irr = outcome(PER_YEAR, new Whole.Irr(cash, "no rate", "several rates"), -100, 39, 59, 55, 20);
    assertThat(monthlyRate(irr)).isCloseTo(0.28095, within(5e-6));
  }

  @Test
  void internal_rate_of_return_may_be_negative() {
    // −100 then 50: the half is lost in one month.
    Outcome irr = outcome(PER_YEAR, new Whole.Irr(cash, "no rate", "several rates"), -100, 50);
    assertThat(monthlyRate(irr)).isCloseTo(-0.5, within(1e-12));
  }

  @Test
  void internal_rate_of_return_needs_a_change_of_sign() {
    Whole irr = new Whole.Irr(cash, "no rate", "several rates");
    for (double[] flows : new double[][] {{1, 2, 3}, {-1, -3}, {0, 0, 0}}) {
      Outcome outcome = outcome(PER_YEAR, irr, flows);
      assertThat(outcome.value()).isEmpty();
      assertThat(outcome.reason()).isEqualTo("no rate");
      assertThat(outcome.isNever()).isFalse();
    }
  }

  @Test
  void flows_whose_running_sum_turns_once_have_one_rate_however_often_they_change_sign() {
    Whole irr = new Whole.Irr(cash, "no rate", "several rates");
    // −100 + 60 ÷ 1.1 − 11 ÷ 1.21 + 72.6 ÷ 1.331 = −100 + 54.55 − 9.09 + 54.55 = 0.
    assertThat(monthlyRate(outcome(PER_YEAR, irr, -100, 60, -11, 72.6)))
        .isCloseTo(0.1, within(1e-12));
    // What is borrowed: the same with all signs the other way.
    assertThat(monthlyRate(outcome(PER_YEAR, irr, 100, -60, 11, -72.6)))
        .isCloseTo(0.1, within(1e-12));
    // The sum ends at zero, and the rates are 0 and −50 %.
    assertThat(outcome(PER_YEAR, irr, -100, 150, -50).reason()).isEqualTo("several rates");
  }

  @Test
  void internal_rate_of_return_is_absent_where_there_may_be_several() {
    // −100, 230, −132 is worth nothing at 10 % and at 20 % a month.
    Whole irr = new Whole.Irr(cash, "no rate", "several rates");
    assertThat(outcome(PER_YEAR, irr, -100, 230, -132).reason()).isEqualTo("several rates");
  }

  @Test
  void modified_internal_rate_of_return() {
    // Golden: 10 % finance, 12 % reinvestment a period.
    Whole mirr = new Whole.Mirr(cash, monthly(0.10), monthly(0.12), "one sign only");
    assertThat(monthlyRate(outcome(PER_YEAR, mirr, GOLDEN))).isCloseTo(0.124048, within(5e-7));
    // Golden: w3resource's example for numpy-financial.
    mirr = new Whole.Mirr(cash, monthly(0.34), monthly(0.21), "one sign only");
    assertThat(monthlyRate(outcome(PER_YEAR, mirr, -1000, 100, 50, 10, 15)))
        .isCloseTo(-0.27422747, within(5e-9));
    assertThat(outcome(PER_YEAR, mirr, 1, 2).reason()).isEqualTo("one sign only");
  }

  @Test
  void default_alive_by_the_discrete_sum() {
    // Golden: revenue 100 growing 10 % a month against 300 of cost: the first month without burn is
    // the thirteenth (k = 12 with burn), 1461.5716 are burnt; 1000 of cash goes to −461.57.
    Formula revenue =
        Formula.number(1.1).pow(Formula.month()).times(Formula.constant(100, Unit.MONEY));
    Line net =
        chapter.flow(
            "net", "Net", Unit.MONEY, revenue.minus(Formula.constant(300, Unit.MONEY)), "Net.");
    Line left =
        chapter.stock(
            "left",
            "Left",
            Unit.MONEY,
            Formula.runningSum(net).plus(Formula.constant(1000, Unit.MONEY)),
            "Cash left.");
    Line first =
        chapter.outcome(
            "first", "First", Unit.MONTH, Whole.firstMonth(net.isAboveZero(), 3, "dead"), "First.");
    Line burn =
        chapter.outcome(
            "burn",
            "Burn",
            Unit.MONEY,
            Whole.sum(Formula.max(net.negated(), Formula.constant(0, Unit.MONEY))),
            "Burn.");
    Line trough = chapter.outcome("trough", "Trough", Unit.MONEY, Whole.lowest(left), "Trough.");
    Line at =
        chapter.outcome("at", "At", Unit.MONTH, Whole.monthOfLowest(left), "Month of the trough.");
    Projection projection = project(new double[24], new double[24]);
    assertThat(projection.outcome(first).value()).hasValue(13);
    assertThat(projection.outcome(at).value()).hasValue(12);
    assertThat(projection.outcome(burn).value().orElseThrow()).isCloseTo(1461.5716, within(5e-5));
    assertThat(projection.outcome(trough).value().orElseThrow()).isCloseTo(-461.57, within(5e-3));
  }

  @Test
  void the_first_month_in_a_row_lies_inside_the_horizon() {
    Whole twoInRow = Whole.firstMonth(cash.isAboveZero(), 2, "not within the horizon");
    assertThat(outcome(Unit.MONTH, twoInRow, 1, -1, 1, 1, -1).value()).hasValue(3);
    Outcome never = outcome(Unit.MONTH, twoInRow, 1, -1, 1);
    assertThat(never.value()).isEmpty();
    assertThat(never.isNever()).isTrue();
    assertThat(never.reason()).isEqualTo("not within the horizon");
  }

  @Test
  void the_first_month_may_be_looked_for_from_another_on() {
    Formula from = Formula.number(3);
    Whole later = new Whole.FirstMonth(cash.isAboveZero(), 2, from, "never");
    assertThat(outcome(Unit.MONTH, later, 1, 1, 1, 1, 1).value()).hasValue(3);
    Whole after =
        new Whole.FirstMonth(
            cash.isAboveZero(), 1, Whole.firstMonth(cash.atMost(zero()), 1, "no loss"), "never");
    assertThat(outcome(Unit.MONTH, after, 1, -1, 1).value()).hasValue(3);
    assertThat(outcome(Unit.MONTH, after, 1, 1, 1).reason()).isEqualTo("no loss");
  }

  @Test
  void folds_over_all_months() {
    double[] flows = {2, -1, 5, -1, 5};
    assertThat(outcome(Unit.MONEY, Whole.sum(cash), flows).value()).hasValue(10);
    assertThat(outcome(Unit.MONEY, Whole.lowest(cash), flows).value()).hasValue(-1);
    assertThat(outcome(Unit.MONEY, Whole.highest(cash), flows).value()).hasValue(5);
    assertThat(outcome(Unit.MONEY, Whole.last(cash), flows).value()).hasValue(5);
  }

  @Test
  void the_month_of_the_lowest_is_the_first_of_equals() {
    double[] flows = {2, -1, 5, -1, 5};
    assertThat(outcome(Unit.MONTH, Whole.monthOfLowest(cash), flows).value()).hasValue(2);
    assertThat(outcome(Unit.MONTH, Whole.monthOfHighest(cash), flows).value()).hasValue(3);
  }

  @Test
  void folds_skip_the_absent_months_of_a_ratio() {
    Line lowest = chapter.outcome("low", "Low", Unit.PURE, Whole.lowest(ratio), "Lowest.");
    Line last = chapter.outcome("last", "Last", Unit.PURE, Whole.last(ratio), "Last.");
    Line at = chapter.outcome("at", "At", Unit.MONTH, Whole.monthOfLowest(ratio), "Month.");
    Line second =
        chapter.outcome(
            "second",
            "Second",
            Unit.PURE,
            new Whole.ValueAt(ratio, Formula.number(2), "outside"),
            "Second.");
    Projection some = project(new double[] {-9, 6, 8, 7}, new double[] {0, 2, 4, 0});
    assertThat(some.outcome(lowest).value()).hasValue(2);
    assertThat(some.outcome(last).value()).hasValue(2);
    assertThat(some.outcome(at).value()).hasValue(3);
    assertThat(some.outcome(second).value()).hasValue(3);
    Projection none = project(new double[] {1, 2}, new double[2]);
    assertThat(none.outcome(lowest).reason()).isEqualTo("nothing to divide by");
    assertThat(none.outcome(second).reason()).isEqualTo("nothing to divide by");
  }

  @Test
  void the_value_in_a_month() {
    Formula second = Formula.number(1.6);
    Whole inSecond = new Whole.ValueAt(cash, second, "outside the horizon");
    assertThat(outcome(Unit.MONEY, inSecond, 4, 7, 9).value()).hasValue(7);
    Outcome outside = outcome(Unit.MONEY, inSecond, 4);
    assertThat(outside.reason()).isEqualTo("outside the horizon");
    Whole atNever =
        new Whole.ValueAt(cash, Whole.firstMonth(cash.isAboveZero(), 1, "never"), "no such month");
    Outcome undefined = outcome(Unit.MONEY, atNever, -1);
    assertThat(undefined.reason()).isEqualTo("no such month");
    assertThat(undefined.isNever()).isFalse();
  }

  @Test
  void a_ratio_of_outcomes_is_absent_over_zero() {
    Whole ratioOfSums = new Whole.Ratio(Whole.sum(cash), Whole.lowest(cash), "nothing lost");
    assertThat(outcome(Unit.PURE, ratioOfSums, -2, 8).value()).hasValue(-3);
    assertThat(outcome(Unit.PURE, ratioOfSums, 0, 8).reason()).isEqualTo("nothing lost");
  }

  @Test
  void a_value_provided_a_condition_or_else_another() {
    Whole provided =
        new Whole.Provided(
            Whole.sum(cash).isAboveZero(), Whole.highest(cash), "nothing was earned");
    assertThat(outcome(Unit.MONEY, provided, 1, 2).value()).hasValue(2);
    assertThat(outcome(Unit.MONEY, provided, -1, -2).reason()).isEqualTo("nothing was earned");
    Whole fallback = new Whole.Else(provided, Whole.lowest(cash));
    assertThat(outcome(Unit.MONEY, fallback, 1, 2).value()).hasValue(2);
    assertThat(outcome(Unit.MONEY, fallback, -1, -2).value()).hasValue(-2);
  }

  @Test
  void arithmetic_on_an_absent_outcome_is_absent_for_the_same_reason() {
    Formula oneBefore = Whole.firstMonth(cash.isAboveZero(), 1, "never").minus(Formula.number(1));
    Outcome absent = outcome(Unit.MONTH, oneBefore, -1, -1);
    assertThat(absent.reason()).isEqualTo("never");
    assertThat(absent.isNever()).isTrue();
    assertThat(outcome(Unit.MONTH, oneBefore, -1, 1).value()).hasValue(1);
  }

  @Test
  void an_outcome_of_something_infinite_is_absent() {
    Formula huge = cash.times(1e300).times(1e300);
    for (Formula fold : new Formula[] {Whole.sum(huge), Whole.lowest(huge), Whole.highest(huge)}) {
      assertThat(outcome(Unit.MONEY, fold, 1, -1).reason()).isEqualTo("too large to compute");
    }
  }

  @Test
  void a_monthly_line_is_no_outcome() {
    Projection projection = project(new double[1], new double[1]);
    assertThatThrownBy(() -> projection.outcome(cash))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line cash is a flow but must be an outcome");
  }

  private static final double[] GOLDEN = {-1000, -200, 300, 500, 600, 400};

  private static Formula zero() {
    return Formula.constant(0, Unit.MONEY);
  }

  /** The yearly rate that comes to this one a month. */
  private static Formula monthly(double rate) {
    return Formula.constant(Math.pow(1 + rate, 12) - 1, PER_YEAR);
  }

  private static double monthlyRate(Outcome yearly) {
    return Math.pow(1 + yearly.value().orElseThrow(), 1 / 12.0) - 1;
  }

  private Outcome outcome(Unit unit, Formula formula, double... flows) {
    Line outcome = chapter.outcome("result" + count++, "Result", unit, formula, "Under test.");
    return project(flows, new double[flows.length]).outcome(outcome);
  }

  private Projection project(double[] flows, double[] divisors) {
    Inputs inputs = Inputs.builder(flows.length).path(flow, flows).path(divisor, divisors).build();
    return Program.compile(sheet.build()).project(inputs);
  }
}
