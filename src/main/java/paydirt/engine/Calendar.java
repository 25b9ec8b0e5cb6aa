package paydirt.engine;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The months of a horizon by date.
 *
 * @param first the first month
 * @param months how many there are, at least 1
 */
public record Calendar(YearMonth first, int months) {

  public Calendar {
    if (months < 1) {
      throw new IllegalArgumentException(
          "the horizon is " + months + " months but must be at least 1");
    }
  }

  /**
   * The date of a month.
   *
   * @param month 0-based
   */
  public YearMonth date(int month) {
    return first.plusMonths(month);
  }

  /** A month as people write it: {@code Jan 2027}. */
  public String label(int month) {
    return label(date(month), Period.MONTH);
  }

  /** The months, calendar quarters or calendar years that the horizon touches, in order. */
  public List<Span> spans(Period period) {
    List<Span> spans = new ArrayList<>();
    int month = 0;
    while (month < months) {
      YearMonth date = date(month);
      int intoPeriod = (date.getMonthValue() - 1) % period.months();
      int length = Math.min(period.months() - intoPeriod, months - month);
      spans.add(new Span(label(date, period), month, length, length == period.months()));
      month += length;
    }
    return List.copyOf(spans);
  }

  private static String label(YearMonth date, Period period) {
    int year = date.getYear();
    return switch (period) {
      case MONTH -> date.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + year;
      case QUARTER -> "Q" + ((date.getMonthValue() + 2) / 3) + " " + year;
      case YEAR -> Integer.toString(year);
    };
  }
}
