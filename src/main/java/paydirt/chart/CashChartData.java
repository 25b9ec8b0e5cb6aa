package paydirt.chart;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import paydirt.unit.Notation;

/**
 * What the cash chart shows. Money is in one currency; months are 0-based.
 *
 * @param first calendar month of month 0
 * @param notation writes the amounts
 * @param cash cash at the end of each month
 * @param saved the same of the saved document, if there is one to compare with
 * @param floor cash that must not be undercut
 * @param trough month of the lowest cash, if it is to be marked
 * @param breakEven month in which operating profit is reached for good, if it is
 * @param fundings money that comes in from outside
 * @param trainings training runs
 */
public record CashChartData(
    YearMonth first,
    Notation notation,
    MonthSeries cash,
    Optional<MonthSeries> saved,
    OptionalDouble floor,
    OptionalInt trough,
    OptionalInt breakEven,
    List<Funding> fundings,
    List<TrainingRun> trainings) {

  /** Copies the lists and checks that the marked months exist. */
  public CashChartData {
    fundings = List.copyOf(fundings);
    trainings = List.copyOf(trainings);
    trough.ifPresent(month -> check("trough", month, cash));
    breakEven.ifPresent(month -> check("break-even", month, cash));
    for (Funding funding : fundings) {
      check("funding " + funding.label(), funding.month(), cash);
    }
  }

  /** Nothing to show yet. */
  public static CashChartData empty(YearMonth first, Notation notation) {
    return new CashChartData(
        first,
        notation,
        MonthSeries.of(),
        Optional.empty(),
        OptionalDouble.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        List.of(),
        List.of());
  }

  static void check(String what, int month, MonthSeries series) {
    if (month < 0 || month >= series.months()) {
      throw new IllegalArgumentException(
          what + " is in month " + (month + 1) + " but there are " + series.months() + " months");
    }
  }
}
