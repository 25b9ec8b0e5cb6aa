package paydirt.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import paydirt.unit.Notation;

/** Made-up companies to look at and to test the charts with. */
public final class Samples {
  private static final YearMonth FIRST = YearMonth.of(2027, 1);

  private Samples() {}

  /** Five years: two rounds of money, four training runs, break-even in month 30. */
  public static CashChartData cash() {
    return new CashChartData(
        FIRST,
        new Notation("USD"),
        series(60, Samples::cashAt),
        Optional.of(series(60, m -> cashAt(m) - (m < 6 ? 0 : 0.004e6 * (m - 5) * (m - 5) * 0.6))),
        OptionalDouble.of(2e6),
        OptionalInt.of(21),
        OptionalInt.of(29),
        List.of(new Funding(5, "Series A", 14.5e6), new Funding(22, "Loan", 4e6)),
        runs());
  }

  /** The same company's revenue and costs. */
  public static RevenueCostData revenueAndCost() {
    List<Layer> costs = new ArrayList<>();
    costs.add(new Layer("Serving", Token.S1, series(60, m -> 0.1e6 + 0.6e6 * logistic(m, 26))));
    costs.add(new Layer("Idle capacity", Token.S5, series(60, m -> 0.05e6 + 0.001e6 * m)));
    costs.add(
        new Layer(
            "Training",
            Token.S4,
            series(
                60,
                m ->
                    runs().stream().anyMatch(r -> m >= r.first() && m <= r.last())
                        ? 0.6e6 + 0.006e6 * m
                        : 0.04e6)));
    costs.add(new Layer("People", Token.S3, series(60, m -> 0.48e6 + 0.009e6 * m)));
    costs.add(new Layer("Marketing", Token.S2, series(60, m -> 0.16e6 + 0.003e6 * m)));
    costs.add(new Layer("Other", Token.S8, series(60, m -> 0.12e6 + 0.004e6 * m)));
    return new RevenueCostData(
        FIRST,
        new Notation("USD"),
        series(60, m -> 0.1e6 + 4.2e6 * logistic(m, 30)),
        costs,
        OptionalInt.of(29),
        runs());
  }

  /** A series of so many months. */
  public static MonthSeries series(int months, IntToDoubleFunction value) {
    return MonthSeries.of(IntStream.range(0, months).mapToDouble(value).toArray());
  }

  private static List<TrainingRun> runs() {
    return List.of(
        new TrainingRun("", 3, 5),
        new TrainingRun("Gen 2 training", 19, 21),
        new TrainingRun("Gen 3", 36, 39),
        new TrainingRun("Gen 4", 51, 53));
  }

  private static double cashAt(int m) {
    if (m < 5) {
      return 8e6 - 1.1e6 * m;
    }
    if (m < 22) {
      return 16.6e6 - 0.86e6 * (m - 5);
    }
    return 6.3e6 + (m < 30 ? -0.12e6 * (m - 22) : -0.96e6 + 0.023e6 * (m - 29) * (m - 29));
  }

  private static double logistic(int m, double middle) {
    return 1 / (1 + Math.exp(-(m - middle) / 7));
  }
}
