package paydirt.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for every path, whatever its steps. */
class ValueLawsTest {

  private static final int MONTHS = 72;

  @Property
  void a_path_begins_at_the_start(@ForAll("values") Value value) {
    assertThat(value.path(MONTHS)[0]).isEqualTo(value.start());
  }

  @Property
  void a_longer_horizon_does_not_change_the_months_before(
      @ForAll("values") Value value, @ForAll @IntRange(min = 1, max = MONTHS) int months) {
    assertThat(value.path(months)).containsExactly(Arrays.copyOf(value.path(MONTHS), months));
  }

  @Property
  void a_factor_scales_every_month(
      @ForAll("values") Value value, @ForAll @DoubleRange(min = 0.01, max = 100) double factor) {
    double[] scaled = value.times(factor).path(MONTHS);
    double[] path = value.path(MONTHS);
    double tolerance = 1e-9 * factor * largest(path);
    for (int t = 0; t < MONTHS; t++) {
      assertThat(scaled[t]).isCloseTo(path[t] * factor, within(tolerance));
    }
  }

  @Property
  void another_start_scales_every_month_by_the_new_over_the_old(
      @ForAll("values") Value value, @ForAll @DoubleRange(min = 0.01, max = 1e4) double start) {
    double[] moved = value.startingAt(start).path(MONTHS);
    double[] path = value.path(MONTHS);
    double factor = start / value.start();
    double tolerance = 1e-9 * factor * largest(path);
    assertThat(moved[0]).isEqualTo(start);
    for (int t = 0; t < MONTHS; t++) {
      assertThat(moved[t]).isCloseTo(path[t] * factor, within(tolerance));
    }
  }

  @Property
  void the_same_start_and_the_factor_one_change_nothing(@ForAll("values") Value value) {
    assertThat(value.startingAt(value.start())).isEqualTo(value);
    assertThat(value.times(1)).isEqualTo(value);
  }

  @Property
  void a_step_changes_no_month_before_it(
      @ForAll("values") Value value, @ForAll @DoubleRange(min = 0, max = 1e4) double amount) {
    int month =
        value.steps().isEmpty() ? 2 : value.steps().get(value.steps().size() - 1).month() + 1;
    double[] stepped = value.then(month, Step.Change.SET, amount).path(MONTHS);

    assertThat(Arrays.copyOf(stepped, month - 1))
        .containsExactly(Arrays.copyOf(value.path(MONTHS), month - 1));
    assertThat(stepped[month - 1]).isEqualTo(amount);
  }

  private static double largest(double[] path) {
    return Arrays.stream(path).map(Math::abs).max().orElse(0) + 1e4;
  }

  @Provide
  Arbitrary<Value> values() {
    Arbitrary<Double> amounts = Arbitraries.doubles().between(0.01, 1e4);
    Arbitrary<Double> rates = Arbitraries.doubles().between(-0.9, 3);
    Arbitrary<Step> steps =
        Combinators.combine(
                Arbitraries.of(Step.Change.class),
                Arbitraries.doubles().between(0, 3),
                rates.optional(0.3))
            .as(
                (change, amount, rate) ->
                    new Step(
                        2,
                        change,
                        amount,
                        rate.map(OptionalDouble::of).orElse(OptionalDouble.empty())));
    return Combinators.combine(
            amounts, rates, steps.list().ofMaxSize(4), Arbitraries.integers().between(1, 15))
        .as(ValueLawsTest::value);
  }

  /** The steps at equal distances, the last in month 61 at most. */
  private static Value value(double start, double perYear, List<Step> steps, int distance) {
    List<Step> placed = new ArrayList<>();
    for (Step step : steps) {
      int month = 1 + distance * (placed.size() + 1);
      placed.add(new Step(month, step.change(), step.amount(), step.perYear()));
    }
    return new Value(start, perYear, placed, Optional.empty(), "", Optional.empty());
  }
}
