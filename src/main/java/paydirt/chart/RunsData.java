package paydirt.chart;

import java.time.YearMonth;
import java.util.List;
import paydirt.unit.Notation;

/**
 * What the time line of training runs shows.
 *
 * @param first calendar month of month 0
 * @param months how many months are shown
 * @param notation writes the amounts
 * @param runs one row each, the first at the top
 */
public record RunsData(YearMonth first, int months, Notation notation, List<RunBar> runs) {
  /** Copies the list. */
  public RunsData {
    runs = List.copyOf(runs);
  }

  /** Nothing to show yet. */
  public static RunsData empty(YearMonth first, Notation notation) {
    return new RunsData(first, 0, notation, List.of());
  }
}
