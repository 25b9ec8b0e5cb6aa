package paydirt.chart;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;

/** A number for some of the months, month 0 first; immutable. The unit is the caller's. */
public final class GappedSeries {
  private final double[] values;

  private GappedSeries(double[] values) {
    this.values = values;
  }

  /** A series of these values, which are copied; what is not finite is a gap. */
  public static GappedSeries of(double... values) {
    return new GappedSeries(
        Arrays.stream(values).map(value -> Double.isFinite(value) ? value : Double.NaN).toArray());
  }

  /** How many months it has, gaps included. */
  public int months() {
    return values.length;
  }

  /** The value of a month, 0-based, if it has one. */
  public OptionalDouble at(int month) {
    return Double.isNaN(values[month]) ? OptionalDouble.empty() : OptionalDouble.of(values[month]);
  }

  /** Whether no month has a value. */
  public boolean isEmpty() {
    return lastMonth().isEmpty();
  }

  /** The last month with a value. */
  public OptionalInt lastMonth() {
    for (int m = values.length - 1; m >= 0; m--) {
      if (!Double.isNaN(values[m])) {
        return OptionalInt.of(m);
      }
    }
    return OptionalInt.empty();
  }

  /** The values there are, in order. */
  DoubleStream present() {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value));
  }

  /** Months and values as JFreeChart's {@code DefaultXYDataset} wants them; a gap is no number. */
  double[][] points() {
    double[] months = new double[values.length];
    Arrays.setAll(months, m -> m);
    return new double[][] {months, values.clone()};
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GappedSeries that && Arrays.equals(values, that.values);
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
