package paydirt.analysis;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Months as people read them; numbers are 1-based.
 *
 * @param first the calendar month of month 1
 */
public record Months(YearMonth first) {

  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

  /** {@code June 2029 (month 30)}. */
  public String named(int month) {
    return calendar(month).format(LONG) + " (month " + month + ")";
  }

  /** {@code Jun 2029}. */
  public String shortly(int month) {
    return calendar(month).format(SHORT);
  }

  private YearMonth calendar(int month) {
    return first.plusMonths(month - 1L);
  }
}
