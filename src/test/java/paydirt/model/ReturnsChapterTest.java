package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import paydirt.formula.Formula;
import paydirt.unit.Unit;

/** Flows of definitions as monthly ones; figures named golden are those of the definitions. */
class ReturnsChapterTest {

  private static StatedLines returns(double monthlyRate, double... flows) {
    StatedLines lines = new StatedLines();
    ReturnsChapter.write(
        lines.sheet,
        lines.flow("cash.free", Unit.MONEY, flows),
        Formula.constant(Math.pow(1 + monthlyRate, 12) - 1, Unit.SHARE.per(Unit.YEAR)));
    return lines;
  }

  private static double monthly(double yearly) {
    return Math.pow(1 + yearly, 1 / 12.0) - 1;
  }

  @Test
  void flows_are_discounted_from_the_end_of_their_month() {
    // Golden: at 10 % a period, month-end flows; 12.6991 %.
    StatedLines golden = returns(0.1, -1000, -200, 300, 500, 600, 400);
    assertThat(golden.value("npv")).isCloseTo(90.863369, within(5e-7));
    // With the first flow now, as some programs count, everything is a period less far away.
    assertThat(golden.value("npv") * 1.1).isCloseTo(99.949705, within(1e-6));
    assertThat(monthly(golden.value("irr"))).isCloseTo(0.126991, within(5e-7));
  }

  @Test
  void the_modified_rate_moves_both_sides_at_the_discount_rate() {
    // −100, then 121 two months later, at any rate: 10 % a month.
    assertThat(monthly(returns(0.03, -100, 0, 121).value("mirr"))).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void a_rate_that_does_not_exist_says_why() {
    assertThat(returns(0.1, 1, 2).outcome("irr").reason())
        .isEqualTo("free cash flow never changes its sign");
    assertThat(returns(0.1, -100, 230, -132).outcome("irr").reason())
        .startsWith("free cash flow and its running sum change sign more than once");
    assertThat(returns(0.1, 1, 2).outcome("mirr").reason())
        .isEqualTo("free cash flow is never below zero, or never above");
  }
}
