package paydirt.chart;

import java.util.List;

/**
 * A training run on a chart of runs. Months are 0-based.
 *
 * @param label whose run it is: {@code Atlas 2}
 * @param color one of the series colours
 * @param start when it begins, in months from the start of month 0
 * @param end when it is done, in the same count; beyond the last month if it is cut off there
 * @param isCut whether it goes on after the last month
 * @param notes what to say of it, the most important first: cost, then hours
 * @param monthly what it costs in each month
 */
public record RunBar(
    String label,
    Token color,
    double start,
    double end,
    boolean isCut,
    List<String> notes,
    MonthSeries monthly) {

  /** Copies the notes and checks the order of the ends. */
  public RunBar {
    notes = List.copyOf(notes);
    if (end < start) {
      throw new IllegalArgumentException(
          "run " + label + " ends at " + end + " before it starts at " + start);
    }
  }
}
