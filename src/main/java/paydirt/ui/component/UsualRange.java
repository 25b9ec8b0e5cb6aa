package paydirt.ui.component;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The range a value usually lies in, which the slider spans: evenly, or evenly in powers where the
 * ends are far apart.
 *
 * @param low the lower end
 * @param high the upper end, above the lower
 */
public record UsualRange(double low, double high) {
  private static final double FAR_APART = 100;
  private static final MathContext FINE = new MathContext(3);

  /** Checks the order of the ends. */
  public UsualRange {
    if (!(low < high)) {
      throw new IllegalArgumentException(
          "usual range is " + low + " to " + high + " but must rise");
    }
  }

  /** Whether a value is usual. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** Where a value lies on the slider, from 0 at the low end to 1; beyond the ends, the end. */
  double fraction(double value) {
    double inside = Math.max(low, Math.min(high, value));
    return inPowers()
        ? Math.log(inside / low) / Math.log(high / low)
        : (inside - low) / (high - low);
  }

  /** The value at a place of the slider, in steps a person can aim at. */
  double value(double fraction) {
    if (fraction <= 0) {
      return low;
    }
    if (fraction >= 1) {
      return high;
    }
    if (inPowers()) {
      return new BigDecimal(low * Math.pow(high / low, fraction)).round(FINE).doubleValue();
    }
    return onGrid(low + fraction * (high - low), step());
  }

  /** The step of one arrow key: a round fiftieth to hundredth of the range. */
  double step() {
    double least = (high - low) / 100;
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    double step = least <= power ? power : least <= 2 * power ? 2 * power : 5 * power;
    return least > 5 * power ? 10 * power : step;
  }

  /** The nearest multiple of a step, without binary dust. */
  static double onGrid(double value, double step) {
    BigDecimal exact = new BigDecimal(step).round(FINE);
    return new BigDecimal(Math.rint(value / step)).multiply(exact).doubleValue();
  }

  private boolean inPowers() {
    return low > 0 && high / low >= FAR_APART;
  }
}
