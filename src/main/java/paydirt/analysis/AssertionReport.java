package paydirt.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import paydirt.analysis.AssertionResult.State;
import paydirt.engine.Outcome;
import paydirt.engine.Projection;
import paydirt.engine.Series;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.model.AssertionLines;
import paydirt.model.AssertionLines.Compared;
import paydirt.scenario.Assertion;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/** Says of the assertions of one evaluation which hold, and of the others where and by how much. */
public final class AssertionReport {

  private final Projection projection;
  private final Notation notation;
  private final Months months;

  private AssertionReport(Evaluation evaluation) {
    this.projection = evaluation.projection();
    this.notation = evaluation.scenario().notation();
    this.months = new Months(evaluation.scenario().firstMonth());
  }

  /** The assertions of an evaluation in the order of its scenario. */
  public static List<AssertionResult> of(Evaluation evaluation) {
    AssertionReport report = new AssertionReport(evaluation);
    return evaluation.model().assertions().stream().map(report::result).toList();
  }

  private AssertionResult result(AssertionLines assertion) {
    return assertion
        .months()
        .map(asked -> ofMonths(assertion, asked))
        .orElseGet(() -> ofOutcome(assertion));
  }

  // ---- months

  private AssertionResult ofMonths(AssertionLines assertion, AssertionLines.Months asked) {
    Series fails = projection.series(asked.fails());
    if (!fails.isPresent(0)) {
      return result(assertion, State.UNTESTED, "cannot be tested: " + fails.reason(0));
    }
    List<Integer> failing = monthsOf(fails);
    int tested = monthsOf(projection.series(asked.tested())).size();
    if (tested == 0) {
      return result(assertion, State.UNTESTED, "is not tested: it has a value in no such month");
    }
    if (failing.isEmpty()) {
      return result(
          assertion,
          State.HOLDS,
          tested == 1 ? "holds in the month tested" : "holds in all " + tested + " months tested");
    }
    int first = failing.get(0);
    String why = assertion.compared().map(compared -> ": " + sides(compared, first)).orElse("");
    String often =
        failing.size() == 1 ? "" : "; in " + failing.size() + " of " + tested + " months tested";
    return new AssertionResult(
        assertion, State.FAILS, "fails in " + months.named(first) + why + often, failing);
  }

  private static List<Integer> monthsOf(Series counts) {
    List<Integer> found = new ArrayList<>();
    for (int t = 0; t < counts.size(); t++) {
      if (counts.isPresent(t) && counts.value(t) > 0) {
        found.add(t + 1);
      }
    }
    return found;
  }

  // ---- outcomes

  private AssertionResult ofOutcome(AssertionLines assertion) {
    Optional<String> missing =
        assertion.compared().stream()
            .flatMap(compared -> java.util.stream.Stream.of(compared.value(), compared.bound()))
            .map(projection::absentAlways)
            .filter(reason -> !reason.isEmpty())
            .findFirst();
    if (missing.isPresent()) {
      return result(assertion, State.UNTESTED, "cannot be tested: " + missing.get());
    }
    Outcome holds = projection.outcome(assertion.result());
    if (holds.value().isEmpty()) {
      return result(assertion, State.FAILS, "fails: there is no value, " + holds.reason());
    }
    boolean fails = holds.value().getAsDouble() == 0;
    String sides = assertion.compared().map(compared -> ": " + sides(compared, 1)).orElse("");
    return fails
        ? result(assertion, State.FAILS, "fails" + sides)
        : result(assertion, State.HOLDS, "holds");
  }

  private static AssertionResult result(AssertionLines assertion, State state, String sentence) {
    return new AssertionResult(assertion, state, sentence, List.of());
  }

  // ---- words

  /** {@code Cash is $1.2M but must be at least $2M}. */
  private String sides(Compared compared, int month) {
    Line value = compared.value();
    String bound = figure(compared.bound(), month).orElse("something else");
    boolean hasName = !value.chapter().equals(Assertion.SECTION.label());
    String is =
        figure(value, month)
            .map(figure -> (hasName ? value.title() + " is " : "it is ") + figure)
            .orElseGet(() -> reason(value));
    return is + " but must be " + compared.relation() + " " + bound;
  }

  private Optional<String> figure(Line line, int month) {
    OptionalDouble value = value(line, month);
    return value.isPresent()
        ? Optional.of(written(value.getAsDouble(), line.unit()))
        : Optional.empty();
  }

  private OptionalDouble value(Line line, int month) {
    if (line.kind() == Kind.OUTCOME) {
      return projection.outcome(line).value();
    }
    Series series = projection.series(line);
    return series.isPresent(month - 1)
        ? OptionalDouble.of(series.value(month - 1))
        : OptionalDouble.empty();
  }

  private String written(double value, Unit unit) {
    return unit.equals(Unit.MONTH)
        ? months.named((int) Math.round(value))
        : notation.compact(value, unit);
  }

  private String reason(Line line) {
    return line.kind() == Kind.OUTCOME
        ? projection.outcome(line).reason()
        : line.title() + " has no value";
  }
}
