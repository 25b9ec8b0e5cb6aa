package paydirt.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Where lines and staircases cross; by hand. */
class CrossingsTest {

  private static double stairs(double v) {
    return 10 * Math.ceil(v / 10);
  }

  private static void assertCrossings(
      DoubleUnaryOperator one, DoubleUnaryOperator other, double... expected) {
    List<Double> found = Crossings.between(one, other, 1, 1_000).volumes();
    assertThat(found).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(found.get(i)).isCloseTo(expected[i], within(1e-8 * expected[i]));
    }
  }

  @Test
  void two_lines_cross_once() {
    // 2 v = 100 + v at 100.
    assertCrossings(v -> 2 * v, v -> 100 + v, 100);
  }

  @Test
  void lines_that_stay_apart_do_not_cross() {
    assertCrossings(v -> v, v -> 1 + 1.5 * v);
  }

  @Test
  void a_line_that_is_as_steep_but_dearer_does_not_cross() {
    assertCrossings(v -> v, v -> v + 100);
  }

  @Test
  void a_staircase_crosses_at_its_risers_and_on_its_treads() {
    // 10 ⌈v/10⌉ against 1.25 v: 10 = 1.25 v at 8, jumps above at 10; 20 at 16, 20; 30 at 24, 30;
    // 40 at 32, and from 40 on the jump to 50 only meets 1.25 · 40 = 50.
    assertCrossings(CrossingsTest::stairs, v -> 1.25 * v, 8, 10, 16, 20, 24, 30, 32);
  }

  @Test
  void equal_costs_do_not_cross() {
    assertCrossings(CrossingsTest::stairs, CrossingsTest::stairs);
  }

  @Test
  void a_jump_alone_can_overtake() {
    // 50 against 0 below 300 and 1,000 from there.
    assertCrossings(v -> 50, v -> v < 300 ? 0 : 1_000, 300);
  }

  @Test
  void where_there_are_too_many_the_first_hundred_are_told() {
    // v and its stairs, each half a step apart, meet twice a step: 2,000 times up to 10,000.
    Crossings.Found found = Crossings.between(CrossingsTest::stairs, v -> v + 5, 1, 10_000);

    assertThat(found.isComplete()).isFalse();
    assertThat(found.volumes()).hasSize(100).isSorted();
    // ⌈v/10⌉ · 10 is below v + 5 where v is less than half a step below the next riser.
    assertThat(found.volumes().get(0)).isCloseTo(5, within(1e-7));
    assertThat(found.volumes().get(99)).isCloseTo(500, within(1e-5));
  }

  @Property(tries = 200)
  void a_line_meets_a_fixed_cost_where_division_says(
      @ForAll @DoubleRange(min = 0.5, max = 50) double price,
      @ForAll @DoubleRange(min = 60, max = 400) double fixed) {
    assertCrossings(v -> price * v, v -> fixed, fixed / price);
  }
}
