package paydirt.chart;

/**
 * A training run on the time axis.
 *
 * @param label its name: {@code Gen 2 training}; may be empty
 * @param first first month, 0-based
 * @param last last month, 0-based, not before the first
 */
public record TrainingRun(String label, int first, int last) {
  /** Checks the order of the months. */
  public TrainingRun {
    if (last < first) {
      throw new IllegalArgumentException(
          "training run "
              + label
              + " ends in month "
              + (last + 1)
              + " before month "
              + (first + 1));
    }
  }
}
