package paydirt.engine;

/** What is folded over the months: base values by month and lane. */
final class Source {

  private final double[][] values;
  private final double[][] presence;

  /**
   * @param presence zero where a value is absent; null if none is
   */
  Source(double[][] values, double[][] presence) {
    this.values = values;
    this.presence = presence;
  }

  int months() {
    return values.length;
  }

  double[] month(int month) {
    return values[month];
  }

  boolean isPresent(int month, int lane) {
    return presence == null || presence[month][lane] != 0;
  }

  /** The values of one lane; absent ones count nothing. */
  void lane(int lane, double[] into) {
    for (int t = 0; t < values.length; t++) {
      into[t] = isPresent(t, lane) ? values[t][lane] : 0;
    }
  }
}
