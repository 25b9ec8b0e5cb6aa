package paydirt.cli;

import java.time.YearMonth;
import java.util.List;
import paydirt.engine.Calendar;
import paydirt.engine.Period;
import paydirt.engine.PeriodTable;
import paydirt.engine.Projection;
import paydirt.engine.Series;
import paydirt.engine.Span;
import paydirt.formula.Line;

/**
 * A projection by month, quarter or year, with the names of its columns.
 *
 * @param first the calendar month of month 1
 */
record Periods(Period by, YearMonth first, PeriodTable table) {

  static Periods of(Projection projection, Period by, YearMonth first) {
    Calendar calendar = new Calendar(first, projection.months());
    return new Periods(by, first, PeriodTable.of(projection, calendar, by));
  }

  Series of(Line line) {
    return table.row(line);
  }

  int count() {
    return table.spans().size();
  }

  /** As people read them; a period that the horizon cuts short says how long it is. */
  List<String> titles() {
    return table.spans().stream()
        .map(span -> span.isFull() ? span.label() : span.label() + " (" + span.months() + " mo)")
        .toList();
  }

  /** As machines read them: {@code 2027-01}, {@code 2027-Q1}, {@code 2027}. */
  List<String> keys() {
    return table.spans().stream().map(this::key).toList();
  }

  private String key(Span span) {
    YearMonth month = first.plusMonths(span.firstMonth());
    return switch (by) {
      case MONTH -> month.toString();
      case QUARTER -> month.getYear() + "-Q" + (month.getMonthValue() + 2) / 3;
      case YEAR -> String.valueOf(month.getYear());
    };
  }
}
