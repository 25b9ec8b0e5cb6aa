package paydirt.engine;

import java.util.Arrays;
import java.util.List;

/**
 * A line's numbers over months or longer periods, in the line's unit; each finite, or absent with
 * its reason. Indices are 0-based.
 */
public final class Series {

  private final double[] values;
  private final String[] reasons;
  private final List<String> without;

  private Series(double[] values, String[] reasons, List<String> without) {
    this.values = values;
    this.reasons = reasons;
    this.without = List.copyOf(without);
  }

  /** How many months or periods there are. */
  public int size() {
    return values.length;
  }

  public boolean isPresent(int month) {
    return reasons == null || reasons[month] == null;
  }

  /** Whether every month has its number. */
  public boolean isComplete() {
    return reasons == null;
  }

  /**
   * The number of a month.
   *
   * @throws IllegalStateException if it is absent
   */
  public double value(int month) {
    if (!isPresent(month)) {
      throw new IllegalStateException(
          "there is no value in month " + (month + 1) + ": " + reasons[month]);
    }
    return values[month];
  }

  /** Why there is no number, as a sentence; empty where there is one. */
  public String reason(int month) {
    return isPresent(month) ? "" : reasons[month];
  }

  /** All numbers, with the given one in the place of those that are absent. */
  public double[] toArray(double whereAbsent) {
    double[] all = values.clone();
    for (int t = 0; t < all.length; t++) {
      if (!isPresent(t)) {
        all[t] = whereAbsent;
      }
    }
    return all;
  }

  /** The labels of inputs not entered that a total below left out. */
  public List<String> without() {
    return without;
  }

  /** Collects a series. */
  static final class Builder {

    private final double[] values;
    private String[] reasons;

    Builder(int size) {
      values = new double[size];
    }

    /** A number in the line's unit; one that is not finite is absent. */
    Builder set(int index, double value) {
      if (Double.isFinite(value)) {
        values[index] = value + 0.0;
        return this;
      }
      return absent(index, Absence.TOO_LARGE.reason());
    }

    Builder absent(int index, String reason) {
      if (reasons == null) {
        reasons = new String[values.length];
      }
      reasons[index] = reason;
      return this;
    }

    Builder allAbsent(String reason) {
      reasons = new String[values.length];
      Arrays.fill(reasons, reason);
      return this;
    }

    Series build(List<String> without) {
      return new Series(values, reasons, without);
    }
  }
}
