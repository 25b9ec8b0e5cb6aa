package paydirt.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Input;
import paydirt.formula.Ladder;
import paydirt.formula.Line;
import paydirt.formula.Reference;
import paydirt.formula.Sheet;
import paydirt.unit.Unit;

/** Every operation of a month against plain Java, over the paths a = 3, −1, 2, 0 and b. */
class OperationsTest {

  private static final double[] A = {3, -1, 2, 0};
  private static final double[] B = {2, 0, 0.5, 2};

  private final Input a = new Input("a", "A", Unit.PURE, false, true);
  private final Input b = new Input("b", "B", Unit.PURE, false, true);
  private final Formula ratioOfExps = Formula.exp(a).over(Formula.exp(b));

  @Test
  void addition_subtraction_and_multiplication() {
    assertThat(months(a.plus(b))).containsExactly(5, -1, 2.5, 2);
    assertThat(months(a.minus(b))).containsExactly(1, -1, 1.5, -2);
    assertThat(months(a.times(b))).containsExactly(6, 0, 1, 0);
    assertThat(months(a.negated())).containsExactly(-3, 1, -2, 0);
  }

  @Test
  void division_takes_its_named_value_at_zero() {
    assertThat(months(a.over(b, 9))).containsExactly(1.5, 9, 4, 0);
  }

  @Test
  void division_by_what_is_never_zero() {
    double[] expected = new double[4];
    for (int t = 0; t < 4; t++) {
      expected[t] = Math.exp(A[t]) / Math.exp(B[t]);
    }
    assertThat(months(ratioOfExps)).containsExactly(expected, within(1e-14));
  }

  @Test
  void smaller_and_larger() {
    assertThat(months(Formula.min(a, b))).containsExactly(2, -1, 0.5, 0);
    assertThat(months(Formula.max(a, b))).containsExactly(3, 0, 2, 2);
  }

  @Test
  void comparisons_are_one_or_zero() {
    assertThat(months(a.lessThan(b))).containsExactly(0, 1, 0, 1);
    assertThat(months(b.atMost(Formula.number(0.5)))).containsExactly(0, 1, 1, 0);
    assertThat(months(a.equalTo(Formula.number(2)))).containsExactly(0, 0, 1, 0);
  }

  @Test
  void powers() {
    assertThat(months(b.pow(a))).containsExactly(8, Double.MAX_VALUE, 0.25, 1);
    assertThat(months(b.pow(Formula.number(0.5))))
        .containsExactly(
            new double[] {Math.sqrt(2), 0, Math.sqrt(.5), Math.sqrt(2)}, within(1e-15));
  }

  @Test
  void exponential_and_logarithm() {
    assertThat(months(Formula.ln(b)))
        .containsExactly(
            new double[] {Math.log(2), Double.MAX_VALUE, Math.log(.5), Math.log(2)}, within(1e-15));
    assertThat(months(Formula.exp(a)))
        .containsExactly(new double[] {Math.exp(3), Math.exp(-1), Math.exp(2), 1}, within(1e-14));
  }

  @Test
  void the_normal_distribution_and_its_inverse() {
    // Φ(3), Φ(−1), Φ(2), Φ(0) from a printed table to six digits.
    assertThat(months(Formula.normal(a)))
        .containsExactly(new double[] {0.998650, 0.158655, 0.977250, 0.5}, within(5e-7));
    assertThat(months(Formula.normalInverse(Formula.normal(a)))).containsExactly(A, within(1e-12));
  }

  @Test
  void rounding_up_forgives_noise() {
    assertThat(months(Formula.ceil(b.times(Formula.number(1 + 1e-10)))))
        .containsExactly(2, 0, 1, 2);
    assertThat(months(Formula.ceil(b.plus(Formula.number(1e-8))))).containsExactly(3, 1, 1, 3);
    assertThat(months(Formula.floor(b.minus(Formula.number(1e-10))))).containsExactly(2, 0, 0, 2);
    assertThat(months(Formula.floor(a.times(1.1)))).containsExactly(3, -2, 2, 0);
  }

  @Test
  void no_zero_is_negative() {
    double[] up = months(Formula.ceil(b.times(-0.4)));
    assertThat(up).containsExactly(0, 0, 0, 0);
    assertThat(1 / up[0]).isPositive();
    assertThat(Arithmetic.floor(0.5)).isEqualTo(0.0);
    assertThat(Arithmetic.round(-0.4)).isEqualTo(0.0);
  }

  @Test
  void halves_round_away_from_zero() {
    assertThat(months(Formula.round(a.times(0.5)))).containsExactly(2, -1, 1, 0);
    assertThat(Arithmetic.round(0.49999999999999994)).isEqualTo(0.0);
    assertThat(Arithmetic.round(2.5)).isEqualTo(3.0);
    assertThat(Arithmetic.round(-2.5)).isEqualTo(-3.0);
  }

  @Test
  void sums_over_a_list() {
    assertThat(months(Formula.sum(a, b, Formula.number(1)))).containsExactly(6, 0, 3.5, 3);
    assertThat(months(Formula.sum(List.of(), Unit.PURE))).containsExactly(0, 0, 0, 0);
  }

  @Test
  void the_index_of_the_month_counts_from_zero() {
    assertThat(months(Formula.month())).containsExactly(0, 1, 2, 3);
  }

  @Test
  void a_choice_does_not_look_at_the_other_branch() {
    Formula infinite = Formula.exp(Formula.number(1e6));
    assertThat(months(Formula.when(a.isAboveZero(), a, b))).containsExactly(3, 0, 2, 2);
    assertThat(months(Formula.when(a.lessThan(Formula.number(9)), b, infinite))).containsExactly(B);
    assertThat(months(Formula.when(a.isAboveZero(), infinite.over(infinite), b)))
        .containsExactly(Double.MAX_VALUE, 0, Double.MAX_VALUE, 2);
  }

  @Test
  void a_ladder_takes_the_best_admissible_rung_and_the_first_of_equals() {
    // Admissible: rungs up to b + 1. Score: 1, 1, 0 for rungs 1, 2, 3.
    Formula ladder =
        Ladder.over(
            List.of(1, 2, 3),
            rung -> rung.atMost(b.plus(Formula.number(1))),
            rung -> Formula.when(rung.lessThan(Formula.number(3)), Formula.number(1), b.times(0)),
            rung -> rung.times(10),
            Formula.number(-1));
    assertThat(months(ladder)).containsExactly(10, 10, 10, 10);
    Formula highest =
        Ladder.over(
            List.of(1, 2, 3),
            rung -> rung.atMost(b),
            rung -> rung.times(2),
            rung -> rung.times(10),
            Formula.number(-1));
    assertThat(months(highest)).containsExactly(20, -1, -1, 20);
  }

  @Test
  void the_month_before() {
    assertThat(months(Formula.previous(a, b.plus(b)))).containsExactly(4, 3, -1, 2);
    assertThat(months(Formula.previous(Formula.previous(a, b), Formula.number(7))))
        .containsExactly(7, 2, 3, -1);
  }

  @Test
  void a_line_reads_itself_a_month_ago() {
    Reference self = new Reference("line", Unit.PURE);
    assertThat(months(Formula.previous(self, Formula.number(100)).times(0.5).plus(a)))
        .containsExactly(53, 25.5, 14.75, 7.375);
  }

  @Test
  void months_ago_by_a_number_that_may_change() {
    assertThat(months(Formula.ago(a, Formula.number(2), b.times(10))))
        .containsExactly(20, 0, 3, -1);
    // 2, 0, 0.5 (rounds to 1) and 2 months ago
    assertThat(months(Formula.ago(a, b, Formula.number(9)))).containsExactly(9, -1, -1, -1);
    assertThat(months(Formula.ago(a, Formula.number(-5), b))).containsExactly(A);
  }

  @Test
  void running_sums_and_sums_of_the_last_months() {
    assertThat(months(Formula.runningSum(a))).containsExactly(3, 2, 4, 4);
    assertThat(months(Formula.sumOfLast(a, Formula.number(2)))).containsExactly(3, 2, 1, 2);
    // of the last 2, 0, 0.5 (rounds to 1) and 2
    assertThat(months(Formula.sumOfLast(a, b))).containsExactly(3, 0, 2, 2);
  }

  @Test
  void a_convolution_ages_what_came_in_by_the_curve() {
    // curve 2, 0, 0.5, 2: 3·2; −1·2 + 3·0; 2·2 − 1·0 + 3·0.5; 0·2 + 2·0 − 1·0.5 + 3·2
    assertThat(months(Formula.convolution(a, b))).containsExactly(6, -2, 5.5, 5.5);
  }

  @Test
  void what_is_not_finite_is_absent_with_its_reason() {
    Series series = series(a.over(b, 0).times(1e300).times(1e300));
    assertThat(series.isPresent(0)).isFalse();
    assertThat(series.reason(0)).isEqualTo("too large to compute");
    assertThat(series.value(1)).isZero();
    assertThat(series.isComplete()).isFalse();
  }

  private Series series(Formula formula) {
    Sheet.Builder sheet = Sheet.builder();
    Chapter chapter = sheet.chapter("Test");
    Line line = chapter.flow("line", "Line", Unit.PURE, formula, "Under test.");
    Inputs inputs = Inputs.builder(4).path(a, A).path(b, B).build();
    return Program.compile(sheet.build()).project(inputs).series(line);
  }

  /** The months, with the largest number where there is none. */
  private double[] months(Formula formula) {
    return series(formula).toArray(Double.MAX_VALUE);
  }
}
