package paydirt.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import paydirt.analysis.Evaluation;
import paydirt.chart.CashChartData;
import paydirt.chart.Funding;
import paydirt.chart.Layer;
import paydirt.chart.MonthSeries;
import paydirt.chart.RevenueCostData;
import paydirt.chart.Token;
import paydirt.chart.TrainingRun;
import paydirt.engine.Outcome;
import paydirt.engine.Series;
import paydirt.formula.Line;
import paydirt.scenario.Node;
import paydirt.scenario.Scenario;

/** What the two charts of the overview show of an evaluation. */
final class Charts {

  private static final Map<String, Token> COLORS =
      Map.of(
          "nature.serving", Token.S1,
          "nature.idle", Token.S5,
          "nature.training", Token.S4,
          "nature.experiments", Token.S4B,
          "nature.people", Token.S3,
          "nature.marketing", Token.S2);

  private Charts() {}

  static CashChartData cash(Evaluation now, Optional<Evaluation> saved) {
    Scenario scenario = now.scenario();
    Series cash = now.projection().series(now.model().statements().cash());
    if (!cash.isComplete()) {
      return CashChartData.empty(scenario.firstMonth(), scenario.notation());
    }
    return new CashChartData(
        scenario.firstMonth(),
        scenario.notation(),
        months(cash),
        saved
            .map(before -> before.projection().series(before.model().statements().cash()))
            .filter(Series::isComplete)
            .map(Charts::months),
        floor(scenario) > 0 ? OptionalDouble.of(floor(scenario)) : OptionalDouble.empty(),
        month(now, now.model().metrics().lowestCashMonth()),
        month(now, now.model().metrics().breakEven()),
        rounds(now),
        trainings(now));
  }

  static RevenueCostData revenueAndCost(Evaluation now) {
    Scenario scenario = now.scenario();
    List<Layer> costs = new ArrayList<>();
    for (Line line : now.model().costs()) {
      costs.add(
          new Layer(
              line.label(),
              COLORS.getOrDefault(line.id(), Token.S8),
              months(now.projection().series(line))));
    }
    return new RevenueCostData(
        scenario.firstMonth(),
        scenario.notation(),
        months(now.projection().series(now.model().statements().revenue())),
        costs,
        month(now, now.model().metrics().breakEven()),
        trainings(now));
  }

  static double floor(Scenario scenario) {
    return scenario.funding().value(paydirt.scenario.Funding.MINIMUM_CASH).start();
  }

  /** A cost that is not entered is no area; the verdict says what is missing. */
  private static MonthSeries months(Series series) {
    return MonthSeries.of(series.toArray(0));
  }

  private static OptionalInt month(Evaluation now, Line line) {
    Outcome outcome = now.projection().outcome(line);
    return outcome.value().isPresent()
        ? OptionalInt.of((int) Math.round(outcome.value().getAsDouble()) - 1)
        : OptionalInt.empty();
  }

  private static List<Funding> rounds(Evaluation now) {
    List<Funding> rounds = new ArrayList<>();
    for (Node round : now.scenario().rounds()) {
      int month = (int) Math.round(round.value(paydirt.scenario.Funding.ROUND_MONTH).start()) - 1;
      double amount = round.value(paydirt.scenario.Funding.ROUND_AMOUNT).start();
      if (month < now.projection().months() && amount > 0) {
        rounds.add(new Funding(month, round.label(), amount));
      }
    }
    return rounds;
  }

  private static List<TrainingRun> trainings(Evaluation now) {
    List<TrainingRun> runs = new ArrayList<>();
    for (Line line : now.model().trainingRuns()) {
      Series underWay = now.projection().series(line);
      int first = -1;
      int last = -1;
      for (int month = 0; month < underWay.size(); month++) {
        if (underWay.isPresent(month) && underWay.value(month) > 0) {
          first = first < 0 ? month : first;
          last = month;
        }
      }
      if (first >= 0) {
        runs.add(new TrainingRun(line.item() + " training", first, last));
      }
    }
    return runs;
  }
}
