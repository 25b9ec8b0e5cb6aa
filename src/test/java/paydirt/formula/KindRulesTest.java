package paydirt.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Terms.A;
import static paydirt.formula.Terms.FIXED;
import static paydirt.unit.Unit.PURE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KindRulesTest {

  private static final String DOC = "A line.";

  private final Sheet.Builder sheet = Sheet.builder();
  private final Chapter chapter = sheet.chapter("Test");
  private final Line constant = chapter.constant("constant", "Constant", PURE, FIXED, DOC);
  private final Line flow = chapter.flow("flow", "Flow", PURE, A, DOC);
  private final Line stock = chapter.stock("stock", "Stock", PURE, A, DOC);
  private final Line level = chapter.level("level", "Level", PURE, A, DOC);
  private final Line ratio = chapter.ratio("ratio", "Ratio", PURE, flow, flow, "no flow", DOC);
  private final Line outcome = chapter.outcome("outcome", "Outcome", PURE, Whole.last(stock), DOC);

  private void declare(Kind kind, Formula formula) {
    sheet.add(Terms.line(kind, "tried", PURE, formula));
  }

  // ---- constants

  @Test
  void a_constant_may_read_constants_and_drivers_that_hold() {
    declare(Kind.CONSTANT, constant.plus(FIXED).plus(number(2)));
    assertThat(sheet.build().find("tried")).isPresent();
  }

  @Test
  void a_constant_may_not_depend_on_the_month() {
    for (Formula formula :
        List.of(
            Formula.month(),
            Formula.runningSum(FIXED),
            Formula.previous(FIXED, FIXED).plus(FIXED),
            Whole.last(stock))) {
      refused(Kind.CONSTANT, formula, "is constant but depends on the month");
    }
  }

  @Test
  void a_constant_may_not_read_a_driver_that_varies() {
    refused(Kind.CONSTANT, A.times(2), "is constant but reads a, which may vary over time");
  }

  @ParameterizedTest
  @CsvSource({"flow", "stock", "level", "ratio", "outcome"})
  void a_constant_may_not_read_a_line_that_is_none(String id) {
    refused(
        Kind.CONSTANT,
        chapter.reference(id, PURE),
        "is constant but reads " + id + " (" + id + ")");
  }

  // ---- monthly lines

  @ParameterizedTest
  @EnumSource(names = {"FLOW", "STOCK", "LEVEL"})
  void a_monthly_line_may_read_monthly_lines_and_constants(Kind kind) {
    declare(kind, Formula.sum(constant, flow, stock, level, A, FIXED, Formula.month()));
    assertThat(sheet.build().find("tried")).isPresent();
  }

  @ParameterizedTest
  @EnumSource(names = {"FLOW", "STOCK", "LEVEL"})
  void a_monthly_line_may_not_look_at_the_whole_horizon(Kind kind) {
    refused(kind, Whole.last(stock).plus(A), "looks at the whole horizon from inside a month");
  }

  @ParameterizedTest
  @EnumSource(names = {"FLOW", "STOCK", "LEVEL"})
  void a_monthly_line_may_not_read_an_outcome(Kind kind) {
    refused(kind, outcome, "reads the outcome outcome, which is known after the last month only");
  }

  @Test
  void a_monthly_line_may_not_read_a_ratio_even_a_month_ago() {
    refused(
        Kind.LEVEL,
        Formula.previous(ratio, number(0)),
        "reads the ratio ratio, which may be absent; read its parts");
  }

  // ---- ratios

  @ParameterizedTest
  @CsvSource({
    "flow, flow",
    "stock, stock",
    "level, stock",
    "constant, level",
    "stock, constant",
    "stock, flow"
  })
  void these_may_be_divided_over_a_year(String dividend, String divisor) {
    declare(Kind.RATIO, divided(dividend, divisor));
    assertThat(sheet.build().find("tried")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "flow, stock",
    "flow, level",
    "flow, constant",
    "level, flow",
    "constant, flow",
    "ratio, flow",
    "flow, ratio",
    "outcome, outcome"
  })
  void these_have_no_quotient_over_a_year(String dividend, String divisor) {
    refused(
        Kind.RATIO,
        divided(dividend, divisor),
        "divides %1$s (%1$s) by %2$s (%2$s), which has no meaning over a year"
            .formatted(dividend, divisor));
  }

  private Whole.Ratio divided(String dividend, String divisor) {
    return new Whole.Ratio(
        chapter.reference(dividend, PURE), chapter.reference(divisor, PURE), "none");
  }

  @Test
  void a_ratio_is_of_two_lines() {
    refused(Kind.RATIO, new Whole.Ratio(A, flow, "none"), "is a ratio and needs two lines");
  }

  // ---- outcomes

  @Test
  void an_outcome_may_read_outcomes_constants_and_whole_lines() {
    declare(
        Kind.OUTCOME,
        Formula.sum(
            outcome,
            constant,
            FIXED,
            Whole.sum(flow.times(level)),
            Whole.lowest(ratio),
            new Whole.ValueAt(A, outcome, "none"),
            new Whole.FirstMonth(stock.isAboveZero(), 1, outcome, "never")));
    assertThat(sheet.build().find("tried")).isPresent();
  }

  @Test
  void an_outcome_must_say_in_which_month_it_reads_a_line() {
    for (Line line : List.of(flow, stock, level, ratio)) {
      refused(Kind.OUTCOME, line.times(2), "reads " + line.id() + " without saying in which month");
    }
  }

  @Test
  void an_outcome_must_say_in_which_month_it_reads_a_driver_that_varies() {
    refused(Kind.OUTCOME, A, "reads a, which may vary, without saying in which month");
  }

  @Test
  void an_outcome_has_no_month_to_look_back_from() {
    refused(Kind.OUTCOME, Formula.month(), "is an outcome but looks back from a month");
    refused(Kind.OUTCOME, Formula.runningSum(FIXED), "is an outcome but looks back from a month");
  }

  @Test
  void an_outcome_may_not_fold_outcomes_nor_mix_ratios_into_a_fold() {
    refused(
        Kind.OUTCOME,
        Whole.sum(outcome),
        "reads the outcome outcome, which is known after the last month only");
    refused(
        Kind.OUTCOME,
        Whole.sum(ratio.times(2)),
        "reads the ratio ratio, which may be absent; read its parts");
  }

  /** Each refusal on a sheet of its own, since one refused line spoils its sheet. */
  private void refused(Kind kind, Formula formula, String why) {
    Sheet.Builder fresh = Sheet.builder();
    for (Line line : List.of(constant, flow, stock, level, ratio, outcome)) {
      fresh.add(line);
    }
    fresh.add(Terms.line(kind, "tried", PURE, formula));
    assertThatThrownBy(fresh::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line tried " + why);
  }
}
