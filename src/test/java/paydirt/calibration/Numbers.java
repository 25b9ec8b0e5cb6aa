package paydirt.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/** The statistics of the reports. */
final class Numbers {

  private static final MathContext DIGITS = new MathContext(3);

  private Numbers() {}

  /** To three significant digits. */
  static double rounded(double value) {
    return new BigDecimal(value).round(DIGITS).doubleValue();
  }

  static double median(double[] values) {
    return quantile(values, 0.5);
  }

  /** Linear between the order statistics (Hyndman and Fan 1996, definition 7). */
  static double quantile(double[] values, double share) {
    if (values.length == 0) {
      throw new IllegalArgumentException("a quantile needs at least one value");
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
