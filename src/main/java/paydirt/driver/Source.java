package paydirt.driver;

import java.time.YearMonth;

/**
 * Where a figure comes from.
 *
 * @param text the publication, or the reasoning
 * @param date the month in which it was true or read
 */
public record Source(String text, YearMonth date, Basis basis) {

  /** A figure read at its source. */
  public static Source found(String text, String yearMonth) {
    return new Source(text, YearMonth.parse(yearMonth), Basis.FOUND);
  }

  /** A figure remembered. */
  public static Source recalled(String text, String yearMonth) {
    return new Source(text, YearMonth.parse(yearMonth), Basis.RECALLED);
  }

  /** A figure chosen. */
  public static Source assumption(String text, String yearMonth) {
    return new Source(text, YearMonth.parse(yearMonth), Basis.ASSUMPTION);
  }

  /** Whether the figure is more than a year older than a month. */
  public boolean isStaleIn(YearMonth month) {
    return date.plusYears(1).isBefore(month);
  }
}
