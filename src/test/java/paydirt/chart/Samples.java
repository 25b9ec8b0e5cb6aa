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
import paydirt.unit.Unit;

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

  /**
   * Free users and three groups of those who pay, of which the heaviest costs more than it pays.
   */
  public static UserGroupsData userGroups() {
    return new UserGroupsData(
        new Notation("USD"),
        Unit.MONEY,
        List.of(
            new UserGroup("Free", "Free user", 0, 2, OptionalDouble.empty()),
            new UserGroup("1", "Lightest tenth", 20, 1, OptionalDouble.of(19)),
            new UserGroup("2", "Tenth 2", 20, 9, OptionalDouble.of(11)),
            new UserGroup("3", "Heaviest tenth", 20, 50, OptionalDouble.of(-30))),
        Optional.of(new UserGroupsData.Turn(3.4, "Loses money from 80 % on")));
  }

  /** The same company's revenue and costs. */
  public static RevenueCostData revenueAndCost() {
    List<Layer> costs = new ArrayList<>();
    costs.add(new Layer("Serving", Token.S1, series(60, m -> 0.1e6 + 0.6e6 * logistic(m, 26))));
    costs.add(new Layer("Idle capacity", Token.S5, series(60, m -> 0.05e6 + 0.001e6 * m)));
    costs.add(
        new Layer("Training", Token.S4, series(60, m -> inRun(m) ? 0.6e6 + 0.006e6 * m : 0.04e6)));
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

  /** Two models, of which the second comes later. */
  public static LinesData costPerMillion() {
    double[] first = IntStream.range(0, 60).mapToDouble(m -> 0.4 + 9.5 / (m + 1)).toArray();
    double[] second =
        IntStream.range(0, 60).mapToDouble(m -> m < 20 ? Double.NaN : 6.0 / (m - 10)).toArray();
    return new LinesData(
        FIRST,
        60,
        new Notation("USD"),
        Unit.MONEY.per(Unit.MILLION_TOKENS),
        List.of(
            new Curve("Atlas", GappedSeries.of(first)),
            new Curve("Nova", GappedSeries.of(second))));
  }

  /** Training now and then, serving that grows, and what stands idle. */
  public static LayersData gpuHours() {
    MonthSeries training = series(60, m -> inRun(m) ? 120e3 : 0);
    MonthSeries serving = series(60, m -> 60e3 * logistic(m, 26));
    MonthSeries idle = series(60, m -> 20e3 + 30e3 * logistic(m, 20));
    return new LayersData(
        FIRST,
        new Notation("USD"),
        Unit.ACCELERATOR.times(Unit.HOUR),
        new LayersData.Total("All", series(60, m -> training.at(m) + serving.at(m) + idle.at(m))),
        List.of(
            new Layer("Training", Token.S4, training),
            new Layer("Paying users", Token.S6, serving),
            new Layer("Idle replicas", Token.S5, idle)));
  }

  /** Two runs, the second cut off by the horizon. */
  public static RunsData trainingRuns() {
    return new RunsData(
        FIRST,
        60,
        new Notation("USD"),
        List.of(
            new RunBar(
                "Atlas",
                List.of(
                    new RunBar.Stage(
                        "Experiments",
                        Token.S4B,
                        1,
                        3,
                        series(60, m -> m == 1 || m == 2 ? 2e5 : 0)),
                    new RunBar.Stage(
                        "Training run",
                        Token.S4,
                        3,
                        5.5,
                        series(60, m -> m >= 3 && m <= 5 ? 1e6 : 0))),
                false,
                List.of("$3.4M", "410k GPU-h", "Feb 2027 – Jun 2027")),
            new RunBar(
                "Nova",
                List.of(
                    new RunBar.Stage(
                        "Training run", Token.S4, 56, 60, series(60, m -> m >= 56 ? 2e6 : 0))),
                true,
                List.of("$8.0M", "1.1M GPU-h", "beyond the horizon"))));
  }

  /** A series of so many months. */
  public static MonthSeries series(int months, IntToDoubleFunction value) {
    return MonthSeries.of(IntStream.range(0, months).mapToDouble(value).toArray());
  }

  private static boolean inRun(int m) {
    return runs().stream().anyMatch(r -> m >= r.first() && m <= r.last());
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
