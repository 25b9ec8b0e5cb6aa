package paydirt.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;

/** Compared with Hipparchus, whose functions are accurate to about one unit in the last place. */
class ElementaryTest {

  private static final int SAMPLES = 200_000;

  private final SplittableRandom random = new SplittableRandom(7);

  @Test
  void exp_is_within_two_units_in_the_last_place() {
    for (int i = 0; i < SAMPLES; i++) {
      double x = random.nextDouble(-745, 709.7) * (i % 3 == 0 ? 1 : i % 3 == 1 ? 0.01 : 1e-6);
      assertWithinUlps(Elementary.exp(x), FastMath.exp(x), x);
    }
  }

  @Test
  void exp_at_its_ends() {
    assertThat(Elementary.exp(0)).isEqualTo(1);
    assertWithinUlps(Elementary.exp(1), Math.E, 1);
    assertThat(Elementary.exp(710)).isInfinite();
    assertThat(Elementary.exp(-746)).isZero();
    assertThat(Elementary.exp(Double.POSITIVE_INFINITY)).isInfinite();
    assertThat(Elementary.exp(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(Elementary.exp(Double.NaN)).isNaN();
    assertThat(Elementary.exp(-745)).isEqualTo(Double.MIN_VALUE);
  }

  @Test
  void ln_is_within_two_units_in_the_last_place() {
    for (int i = 0; i < SAMPLES; i++) {
      double x =
          i % 2 == 0
              ? 1 + random.nextDouble(-0.5, 0.5) * Math.pow(10, -random.nextInt(12))
              : Math.pow(10, random.nextDouble(-307, 307));
      assertWithinUlps(Elementary.ln(x), FastMath.log(x), x);
    }
  }

  @Test
  void ln_at_its_ends() {
    assertThat(Elementary.ln(1)).isZero();
    assertThat(Elementary.ln(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Elementary.ln(-1)).isNaN();
    assertThat(Elementary.ln(Double.NaN)).isNaN();
    assertThat(Elementary.ln(Double.POSITIVE_INFINITY)).isInfinite();
    assertWithinUlps(Elementary.ln(Double.MIN_VALUE), FastMath.log(Double.MIN_VALUE), 0);
  }

  @Test
  void whole_powers_multiply() {
    assertThat(Elementary.pow(1.1, 0)).isEqualTo(1);
    assertThat(Elementary.pow(1.1, 1)).isEqualTo(1.1);
    assertThat(Elementary.pow(1.1, 2)).isEqualTo(1.1 * 1.1);
    assertThat(Elementary.pow(-2, 3)).isEqualTo(-8);
    assertThat(Elementary.pow(2, -2)).isEqualTo(0.25);
    assertThat(Elementary.pow(2, 100)).isEqualTo(0x1p100);
    assertThat(Elementary.pow(0, 0)).isEqualTo(1);
    assertThat(Elementary.pow(-1, 1001)).isEqualTo(-1);
  }

  @Test
  void broken_powers_of_zero_and_below() {
    assertThat(Elementary.pow(0, 0.5)).isZero();
    assertThat(Elementary.pow(0, -0.5)).isInfinite();
    assertThat(Elementary.pow(-1, 0.5)).isNaN();
    assertThat(Elementary.pow(2, Double.NaN)).isNaN();
    assertThat(Elementary.pow(0, Double.NaN)).isNaN();
  }

  @Test
  void broken_powers_lose_little() {
    for (int i = 0; i < SAMPLES; i++) {
      double x = Math.pow(10, random.nextDouble(-3, 3));
      double y = random.nextDouble(-20, 20);
      double expected = FastMath.pow(x, y);
      double allowed = 2.5e-16 * (2 + Math.abs(y * Math.log(x))) * expected;
      assertThat(Math.abs(Elementary.pow(x, y) - expected))
          .as("%s^%s", x, y)
          .isLessThanOrEqualTo(allowed);
    }
  }

  private static void assertWithinUlps(double actual, double expected, double x) {
    double distance = Math.abs(actual - expected) / Math.ulp(expected);
    if (!(distance <= 2)) {
      throw new AssertionError(x + " gives " + actual + " but must give " + expected);
    }
  }
}
