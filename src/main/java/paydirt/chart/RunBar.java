package paydirt.chart;

import java.util.List;

/**
 * The training of a model on a chart of runs.
 *
 * @param label whose it is: {@code Atlas 2}
 * @param stages one after the other, at least one
 * @param isCut whether it goes on after the last month
 * @param notes what to say of it, the most important first: cost, then hours
 */
public record RunBar(String label, List<Stage> stages, boolean isCut, List<String> notes) {

  /** Copies the lists. */
  public RunBar {
    stages = List.copyOf(stages);
    notes = List.copyOf(notes);
    if (stages.isEmpty()) {
      throw new IllegalArgumentException("run " + label + " has no stage");
    }
  }

  /**
   * A stage of a run. Months are 0-based.
   *
   * @param name what is done: {@code Training run}
   * @param color one of the series colours
   * @param start when it begins, in months from the start of month 0
   * @param end when it is done, in the same count
   * @param monthly what it costs in each month
   */
  public record Stage(String name, Token color, double start, double end, MonthSeries monthly) {

    /** Checks the order of the ends. */
    public Stage {
      if (end < start) {
        throw new IllegalArgumentException(
            "stage " + name + " ends at " + end + " before it starts at " + start);
      }
    }
  }

  double start() {
    return stages.get(0).start();
  }

  double end() {
    return stages.get(stages.size() - 1).end();
  }
}
