package paydirt.chart;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import paydirt.unit.Notation;

/**
 * What the chart of revenue and cost shows. Money of one currency per month; months are 0-based.
 *
 * @param first calendar month of month 0
 * @param notation writes the amounts
 * @param revenue revenue of each month
 * @param costs the layers of cost, lowest first, each as long as the revenue
 * @param breakEven month in which operating profit is reached for good, if it is
 * @param trainings training runs, named above the costs
 */
public record RevenueCostData(
    YearMonth first,
    Notation notation,
    MonthSeries revenue,
    List<Layer> costs,
    OptionalInt breakEven,
    List<TrainingRun> trainings) {

  /** Copies the lists and checks that all layers have the same months. */
  public RevenueCostData {
    costs = List.copyOf(costs);
    trainings = List.copyOf(trainings);
    for (Layer cost : costs) {
      if (cost.values().months() != revenue.months()) {
        throw new IllegalArgumentException(
            "cost "
                + cost.label()
                + " has "
                + cost.values().months()
                + " months but the revenue has "
                + revenue.months());
      }
    }
    breakEven.ifPresent(month -> CashChartData.check("break-even", month, revenue));
  }

  /** Nothing to show yet. */
  public static RevenueCostData empty(YearMonth first, Notation notation) {
    return new RevenueCostData(
        first, notation, MonthSeries.of(), List.of(), OptionalInt.empty(), List.of());
  }
}
