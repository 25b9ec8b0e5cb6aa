package paydirt.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {

  static Stream<BiFunction<Double, Double, Distribution>> ranges() {
    return Stream.of(
        Distribution.Normal::new,
        Distribution.LogNormal::new,
        Distribution.Uniform::new,
        Distribution.Triangular::new,
        Distribution.Pert::new,
        (low, high) -> new Distribution.Beta(low, high, 2, 3));
  }

  @ParameterizedTest
  @MethodSource("ranges")
  void a_range_must_rise(BiFunction<Double, Double, Distribution> shape) {
    assertThat(shape.apply(1.0, 2.0)).isEqualTo(shape.apply(1.0, 2.0));
    assertThatThrownBy(() -> shape.apply(2.0, 1.0))
        .hasMessage("range is 2.0 to 1.0 but must rise, between finite ends");
    assertThatThrownBy(() -> shape.apply(2.0, 2.0)).hasMessageContaining("must rise");
  }

  @ParameterizedTest
  @MethodSource("ranges")
  void a_range_has_ends(BiFunction<Double, Double, Distribution> shape) {
    assertThatThrownBy(() -> shape.apply(1.0, Double.POSITIVE_INFINITY))
        .hasMessageContaining("finite ends");
    assertThatThrownBy(() -> shape.apply(Double.NEGATIVE_INFINITY, 1.0))
        .hasMessageContaining("finite ends");
    assertThatThrownBy(() -> shape.apply(Double.NaN, 1.0)).hasMessageContaining("finite ends");
  }

  @Test
  void a_log_normal_range_lies_above_zero() {
    assertThatThrownBy(() -> new Distribution.LogNormal(0, 1))
        .hasMessage("range starts at 0.0 but a log-normal one must lie above 0");
    assertThat(new Distribution.Normal(-1, 1).low()).isEqualTo(-1);
  }

  @Test
  void the_shape_numbers_of_a_beta_distribution_are_above_zero() {
    assertThatThrownBy(() -> new Distribution.Beta(0, 1, 0, 2))
        .hasMessage("alpha is 0.0 and beta 2.0 but both must be finite and above 0");
    assertThatThrownBy(() -> new Distribution.Beta(0, 1, 2, Double.NaN))
        .hasMessageContaining("above 0");
    assertThatThrownBy(() -> new Distribution.Beta(0, 1, Double.POSITIVE_INFINITY, 1))
        .hasMessageContaining("finite");
  }

  @Test
  void each_discrete_value_has_a_weight() {
    assertThatThrownBy(() -> new Distribution.Discrete(List.of(1.0, 2.0), List.of(1.0)))
        .hasMessage("there are 2 values and 1 weights but they must be equally many");
    assertThatThrownBy(() -> new Distribution.Discrete(List.of(), List.of()))
        .hasMessageContaining("equally many");
  }

  @Test
  void weights_add_up_to_something() {
    assertThatThrownBy(() -> new Distribution.Discrete(List.of(1.0, 2.0), List.of(0.0, 0.0)))
        .hasMessage("weights are [0.0, 0.0] but must be at least 0, their sum finite and above 0");
    assertThatThrownBy(() -> new Distribution.Discrete(List.of(1.0, 2.0), List.of(2.0, -1.0)))
        .hasMessageContaining("at least 0");
    assertThatThrownBy(
            () -> new Distribution.Discrete(List.of(1.0), List.of(Double.POSITIVE_INFINITY)))
        .hasMessageContaining("finite");
    assertThatThrownBy(() -> new Distribution.Discrete(List.of(Double.NaN), List.of(1.0)))
        .hasMessage("values are [NaN] but must be finite");
  }

  @Test
  void a_discrete_distribution_keeps_its_own_lists() {
    List<Double> values = new ArrayList<>(List.of(1.0, 2.0));
    Distribution.Discrete spread = new Distribution.Discrete(values, List.of(1.0, 3.0));
    values.set(0, 9.0);

    assertThat(spread.values()).containsExactly(1.0, 2.0);
  }
}
