package paydirt.ui.compute;

import java.util.List;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Months;
import paydirt.ui.tile.KeyNumber;
import paydirt.ui.tile.KeyNumber.Better;

/** The numbers at the head of the compute view. */
final class Headline {

  private static final String LAST_YEAR = "last 12 months";

  static final List<KeyNumber> NUMBERS =
      List.of(
          new KeyNumber(
              "Utilisation",
              "Utilisation",
              model -> model.compute().atTheEnd().utilisation(),
              Better.MORE,
              model -> model.compute().utilisation(),
              now -> List.of(LAST_YEAR, "of hours")),
          new KeyNumber(
              "Idle share of GPU cost",
              "Idle, of GPU cost",
              model -> model.compute().atTheEnd().idleShare(),
              Better.LESS,
              model -> model.compute().idleShare(),
              now -> List.of(LAST_YEAR)),
          new KeyNumber(
              "Cost per 1M tokens",
              "Cost per 1M tok",
              model -> model.metrics().costPerMillion(),
              Better.LESS,
              model -> model.compute().costPerMillion(),
              now -> List.of(LAST_YEAR)),
          new KeyNumber(
              "Compute, share of revenue",
              "Share of revenue",
              model -> model.compute().atTheEnd().revenueShare(),
              Better.LESS,
              model -> model.compute().revenueShare(),
              now -> List.of(LAST_YEAR)),
          new KeyNumber(
              "GPU-hours a month",
              "GPU-hours / mo",
              model -> model.compute().atTheEnd().hours(),
              Better.NEITHER,
              model -> model.compute().hours(),
              now -> List.of(lastMonth(now))),
          new KeyNumber(
              "Training cost",
              "Training cost",
              model -> model.compute().atTheEnd().trainingCost(),
              Better.LESS,
              model -> model.compute().trainingSoFar(),
              now -> List.of("until " + lastMonth(now))));

  private Headline() {}

  private static String lastMonth(Evaluation now) {
    return new Months(now.scenario().firstMonth()).shortly(now.projection().months());
  }
}
