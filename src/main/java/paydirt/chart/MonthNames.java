package paydirt.chart;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** Names of months for people. */
final class MonthNames {
  private MonthNames() {}

  /** {@code Oct 2028 · month 22} for the 0-based month 21. */
  static String full(YearMonth first, int month) {
    YearMonth at = first.plusMonths(month);
    return name(at) + " " + at.getYear() + " · month " + (month + 1);
  }

  /** {@code Oct ’28}. */
  static String brief(YearMonth first, int month) {
    YearMonth at = first.plusMonths(month);
    return String.format("%s ’%02d", name(at), at.getYear() % 100);
  }

  private static String name(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }
}
