package paydirt.cli;

import java.util.List;
import paydirt.analysis.Evaluation;
import paydirt.engine.Period;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.unit.Notation;

/**
 * What {@code run} prints in each format.
 *
 * @param metrics the outcomes, in their order
 * @param lines the lines that were asked for, or those that the format shows
 */
record RunResult(Evaluation evaluation, Periods periods, List<Line> metrics, List<Line> lines) {

  RunResult {
    metrics = List.copyOf(metrics);
    lines = List.copyOf(lines);
  }

  /** With all lines of the sheet. */
  static RunResult of(Evaluation evaluation, Period by) {
    List<Line> all = evaluation.model().sheet().lines();
    return new RunResult(
        evaluation,
        Periods.of(evaluation.projection(), by, evaluation.scenario().firstMonth()),
        all.stream().filter(line -> line.kind() == Kind.OUTCOME).toList(),
        all.stream().filter(line -> line.kind() != Kind.OUTCOME).toList());
  }

  /** With some lines only. */
  RunResult showing(List<Line> some) {
    return new RunResult(evaluation, periods, metrics, some);
  }

  Notation notation() {
    return evaluation.scenario().notation();
  }
}
