package paydirt.ui.start;

import java.util.Optional;
import java.util.OptionalDouble;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Months;
import paydirt.chart.MonthSeries;
import paydirt.formula.Line;
import paydirt.scenario.About;
import paydirt.scenario.Scenario;
import paydirt.ui.component.Tone;

/**
 * A scenario in a few words and one curve.
 *
 * @param story the first sentence of its description
 * @param cash at the end of each month
 * @param verdict in a few words
 * @param need the money it needs, in words
 */
record Preview(
    String name, String story, MonthSeries cash, Tone tone, String verdict, String need) {

  static Preview of(Evaluation evaluation) {
    Scenario scenario = evaluation.scenario();
    double[] cash =
        evaluation.projection().series(evaluation.model().statements().cash()).toArray(0);
    return new Preview(
        scenario.name(),
        firstSentence(scenario.about().text(About.DESCRIPTION)),
        MonthSeries.of(cash),
        tone(evaluation),
        verdict(evaluation),
        outcome(evaluation, evaluation.model().metrics().peakNeed())
            .map(need -> "needs " + scenario.notation().money(need))
            .orElse(""));
  }

  static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text.strip() : text.substring(0, end + 1).strip();
  }

  private static Tone tone(Evaluation evaluation) {
    return switch (evaluation.verdict().state()) {
      case PROFITABLE -> Tone.GOOD;
      case LOST -> Tone.WARN;
      case OUT_OF_CASH, NEVER -> Tone.BAD;
      case UNDEFINED -> Tone.OFF;
    };
  }

  private static String verdict(Evaluation evaluation) {
    var metrics = evaluation.model().metrics();
    return switch (evaluation.verdict().state()) {
      case PROFITABLE -> "Profit" + month(evaluation, metrics.breakEven());
      case LOST -> "Reached, then lost" + month(evaluation, metrics.lost());
      case OUT_OF_CASH -> "Out of cash" + month(evaluation, metrics.outOfCash());
      case NEVER -> "Not within " + evaluation.scenario().months() + " months";
      case UNDEFINED -> "Not defined";
    };
  }

  private static String month(Evaluation evaluation, Line line) {
    Months months = new Months(evaluation.scenario().firstMonth());
    return outcome(evaluation, line)
        .map(month -> ", " + months.shortly((int) Math.round(month)))
        .orElse("");
  }

  private static Optional<Double> outcome(Evaluation evaluation, Line line) {
    OptionalDouble value = evaluation.projection().outcome(line).value();
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }
}
