package paydirt.chart;

import java.util.Arrays;

/** One finite number per month, month 0 first; immutable. The unit is the caller's. */
public final class MonthSeries {
  private final double[] values;

  private MonthSeries(double[] values) {
    this.values = values;
  }

  /**
   * A series of these values, which are copied.
   *
   * @throws IllegalArgumentException if a value is not finite
   */
  public static MonthSeries of(double... values) {
    for (int m = 0; m < values.length; m++) {
      if (!Double.isFinite(values[m])) {
        throw new IllegalArgumentException(
            "month " + (m + 1) + " is " + values[m] + " but must be a finite number");
      }
    }
    return new MonthSeries(values.clone());
  }

  /** How many months it has. */
  public int months() {
    return values.length;
  }

  /** The value of a month, 0-based. */
  public double at(int month) {
    return values[month];
  }

  /** The value of the last month; the series must not be empty. */
  public double last() {
    return values[values.length - 1];
  }

  /** The least value, or 0 if there are no months. */
  public double min() {
    return Arrays.stream(values).min().orElse(0);
  }

  /** The greatest value, or 0 if there are no months. */
  public double max() {
    return Arrays.stream(values).max().orElse(0);
  }

  /** Whether every month is 0. */
  public boolean isZero() {
    return Arrays.stream(values).allMatch(v -> v == 0);
  }

  /** Months and values as JFreeChart's {@code DefaultXYDataset} wants them. */
  double[][] points() {
    double[] months = new double[values.length];
    Arrays.setAll(months, m -> m);
    return new double[][] {months, values.clone()};
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MonthSeries that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
