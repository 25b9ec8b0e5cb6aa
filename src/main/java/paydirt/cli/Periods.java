package paydirt.cli;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import paydirt.analysis.Months;
import paydirt.engine.Projection;
import paydirt.engine.Series;
import paydirt.formula.Line;

/**
 * A projection read by month, quarter or year, counted from the first month.
 *
 * @param first the calendar month of month 1
 */
record Periods(By by, YearMonth first, int months, Function<Line, Series> series) {

  static Periods of(Projection projection, By by, YearMonth first) {
    return new Periods(by, first, projection.months(), projection::series);
  }

  int count() {
    return (months + by.months() - 1) / by.months();
  }

  Series of(Line line) {
    return series.apply(line);
  }

  /** As people read them: {@code Jan 2027}, {@code Q1 2027}, {@code 2027}, {@code to Mar 2028}. */
  List<String> titles() {
    Months calendar = new Months(first);
    return each(
        index ->
            switch (by) {
              case MONTH -> calendar.shortly(index + 1);
              case QUARTER ->
                  startsOnQuarter()
                      ? quarter(index) + " " + start(index).getYear()
                      : "to " + calendar.shortly(lastMonth(index));
              case YEAR ->
                  startsOnYear()
                      ? String.valueOf(start(index).getYear())
                      : "to " + calendar.shortly(lastMonth(index));
            });
  }

  /**
   * As machines read them: {@code 2027-01}, {@code 2027-Q1}, {@code 2027}, {@code 2027-04/2028-03}.
   */
  List<String> keys() {
    return each(
        index ->
            switch (by) {
              case MONTH -> start(index).toString();
              case QUARTER ->
                  startsOnQuarter()
                      ? start(index).getYear() + "-" + quarter(index)
                      : start(index) + "/" + end(index);
              case YEAR ->
                  startsOnYear()
                      ? String.valueOf(start(index).getYear())
                      : start(index) + "/" + end(index);
            });
  }

  private List<String> each(IntFunction<String> name) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count(); i++) {
      names.add(name.apply(i));
    }
    return names;
  }

  private boolean startsOnQuarter() {
    return first.getMonth().firstMonthOfQuarter() == first.getMonth();
  }

  private boolean startsOnYear() {
    return first.getMonth() == Month.JANUARY;
  }

  private String quarter(int index) {
    return "Q" + ((start(index).getMonthValue() - 1) / 3 + 1);
  }

  private YearMonth start(int index) {
    return first.plusMonths((long) index * by.months());
  }

  private YearMonth end(int index) {
    return first.plusMonths(lastMonth(index) - 1L);
  }

  private int lastMonth(int index) {
    return Math.min(months, (index + 1) * by.months());
  }
}
