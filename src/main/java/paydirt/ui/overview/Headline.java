package paydirt.ui.overview;

import java.util.List;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Months;
import paydirt.engine.Outcome;
import paydirt.formula.Line;
import paydirt.model.CompanyModel;
import paydirt.ui.tile.KeyNumber;
import paydirt.ui.tile.KeyNumber.Better;

/** The numbers at the head of the overview. */
final class Headline {

  static final List<KeyNumber> NUMBERS =
      List.of(
          new KeyNumber(
              "Operating break-even",
              "Profit from",
              model -> model.metrics().breakEven(),
              Better.LESS,
              model -> model.statements().operatingIncome(),
              now -> List.of(monthNumber(now, now.model().metrics().breakEven()), "sustained")),
          new KeyNumber(
              "Lowest cash",
              "Lowest cash",
              model -> model.metrics().lowestCash(),
              Better.MORE,
              model -> model.statements().cash(),
              now -> List.of(monthName(now, now.model().metrics().lowestCashMonth()), floor(now))),
          new KeyNumber(
              "Funding needed",
              "Funding needed",
              model -> model.metrics().peakNeed(),
              Better.LESS,
              model -> model.statements().cumulativeCashFlow(),
              now -> List.of("available " + amount(now, now.model().metrics().fundingAvailable()))),
          new KeyNumber(
              "Gross margin",
              "Gross margin",
              model -> model.metrics().grossMargin(),
              Better.MORE,
              model -> model.statements().grossMargin(),
              now -> List.of("last 12 months")),
          new KeyNumber(
              "Cost per 1M tokens",
              "Cost per 1M tok",
              model -> model.metrics().costPerMillion(),
              Better.LESS,
              model -> model.compute().costPerMillion(),
              now -> List.of("last 12 months")),
          new KeyNumber(
              "Users",
              "Users",
              model -> model.metrics().usersAtEnd(),
              Better.MORE,
              CompanyModel::users,
              now ->
                  List.of(
                      new Months(now.scenario().firstMonth()).shortly(now.projection().months()),
                      "with free")));

  private Headline() {}

  private static String monthNumber(Evaluation now, Line line) {
    Outcome outcome = now.projection().outcome(line);
    return outcome.value().isPresent()
        ? "month " + Math.round(outcome.value().getAsDouble())
        : outcome.reason();
  }

  private static String monthName(Evaluation now, Line line) {
    Outcome outcome = now.projection().outcome(line);
    return outcome.value().isPresent()
        ? new Months(now.scenario().firstMonth())
            .shortly((int) Math.round(outcome.value().getAsDouble()))
        : outcome.reason();
  }

  private static String floor(Evaluation now) {
    double floor = Charts.floor(now.scenario());
    return floor > 0 ? "floor " + now.scenario().notation().money(floor) : "at month end";
  }

  private static String amount(Evaluation now, Line line) {
    Outcome outcome = now.projection().outcome(line);
    return outcome.value().isPresent()
        ? now.scenario().notation().compact(outcome.value().getAsDouble(), line.unit())
        : "–";
  }
}
