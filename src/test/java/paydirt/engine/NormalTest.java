package paydirt.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.special.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

  @Test
  void the_distribution_agrees_with_the_error_function_of_a_library() {
    for (double x = -8; x <= 8; x += 0.00917) {
      double expected = 0.5 * Erf.erfc(-x / Math.sqrt(2));
      assertThat(Normal.probability(x)).as("%s", x).isCloseTo(expected, within(1e-15));
    }
  }

  /** Expected values: series and continued fraction in decimal arithmetic of 60 digits. */
  @ParameterizedTest
  @CsvSource({
    "-0.7, 0.24196365222307303",
    "-1, 0.15865525393145705",
    "-2.326, 0.010009275340867665",
    "-3, 0.0013498980316300946",
    "-5, 2.866515718791939e-07",
    "-5.7, 5.990371401063528e-09",
    "-8, 6.220960574271784e-16",
    "-12, 1.776482112077679e-33",
    "-20, 2.7536241186062337e-89",
    "-30, 4.906713927148187e-198",
    "-37, 5.725571222524577e-300"
  })
  void tails_keep_their_digits(double x, double expected) {
    assertThat(Normal.probability(x)).isCloseTo(expected, within(1e-14 * expected));
  }

  @Test
  void the_distribution_at_its_ends() {
    assertThat(Normal.probability(0)).isEqualTo(0.5);
    assertThat(Normal.probability(40)).isEqualTo(1);
    assertThat(Normal.probability(-40)).isZero();
    assertThat(Normal.probability(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(Normal.probability(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(Normal.probability(Double.NaN)).isNaN();
  }

  @Test
  void the_inverse_undoes_the_distribution() {
    for (double x = -8; x <= 4; x += 0.00917) {
      double p = Normal.probability(x);
      // One unit in the last place of p moves the quantile by this much.
      double density = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
      double allowed = 1e-14 * Math.abs(x) + 1e-15 + Math.ulp(p) / density;
      assertThat(Normal.quantile(p)).as("%s", x).isCloseTo(x, within(allowed));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.05, -1.6448536269514726",
    "0.1, -1.2815515655446004",
    "0.25, -0.6744897501960817",
    "0.9, 1.2815515655446006",
    "0.975, 1.9599639845400538",
    "0.001, -3.0902323061678136",
    "1e-6, -4.753424308822899",
    "1e-12, -7.034483825301132",
    "1e-100, -21.273453560965326"
  })
  void quantiles_keep_their_digits(double p, double expected) {
    assertThat(Normal.quantile(p)).isCloseTo(expected, within(1e-14 * Math.abs(expected)));
  }

  @Test
  void the_inverse_at_its_ends() {
    assertThat(Normal.quantile(0.5)).isZero();
    assertThat(Normal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Normal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Normal.quantile(-0.1)).isNaN();
    assertThat(Normal.quantile(1.1)).isNaN();
    assertThat(Normal.quantile(Double.NaN)).isNaN();
  }
}
