package paydirt.engine;

import java.util.List;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.formula.Sheet;

/** The lines of a sheet, evaluated with one set of numbers. Values are in each line's unit. */
public final class Projection {

  private final Program program;
  private final Plan plan;
  private final double[][] series;
  private final Answer[] answers;

  Projection(Program program, Plan plan, double[][] series) {
    this.program = program;
    this.plan = plan;
    this.series = series;
    this.answers = new Answer[plan.nodes().size()];
    Horizon horizon = new Horizon(this::rows, answers, plan.missing());
    for (Node node : plan.nodes()) {
      if (plan.isComputedOutcome(node)) {
        horizon.compute(node, 1);
      }
    }
  }

  /** A block of one lane. */
  private double[][] rows(Node node) {
    double[] values = series[node.id];
    double[][] rows = new double[values.length][];
    for (int t = 0; t < values.length; t++) {
      rows[t] = new double[] {values[t]};
    }
    return rows;
  }

  public Sheet sheet() {
    return program.sheet();
  }

  public int months() {
    return plan.months();
  }

  /**
   * The months of a line that is no outcome; a constant is the same in all.
   *
   * @throws IllegalArgumentException if the line is an outcome or was not asked for
   */
  public Series series(Line line) {
    if (line.kind() == Kind.OUTCOME) {
      throw new IllegalArgumentException(line + " is an outcome and has no months");
    }
    Result result = wanted(line);
    Series.Builder months = new Series.Builder(months());
    String absent = absentAlways(line);
    if (!absent.isEmpty()) {
      return months.allAbsent(absent).build(without(line));
    }
    double[] values = series[result.values().id];
    double[] presence = series[result.presence().id];
    for (int t = 0; t < values.length; t++) {
      if (result.mayBeAbsent() && presence[t] == 0) {
        months.absent(t, reason(result.reason()));
      } else {
        months.set(t, line.unit().fromBase(values[t]));
      }
    }
    return months.build(without(line));
  }

  /**
   * The result of a line that is an outcome.
   *
   * @throws IllegalArgumentException if the line is none or was not asked for
   */
  public Outcome outcome(Line line) {
    if (line.kind() != Kind.OUTCOME) {
      throw new IllegalArgumentException(
          line + " is a " + line.kind().word() + " but must be an outcome");
    }
    Node node = wanted(line).values();
    List<String> without = without(line);
    if (plan.isMissing(node)) {
      return Outcome.absent(reasons().get(plan.missing().code(node)), without);
    }
    double base;
    if (node.outcome) {
      Answer answer = answers[node.id];
      if (!answer.isPresent(0)) {
        return Outcome.absent(reasons().get(answer.codes[0]), without);
      }
      base = answer.values[0];
    } else {
      base = series[node.id][0];
    }
    double value = line.unit().fromBase(base);
    return Double.isFinite(value)
        ? Outcome.of(value, without)
        : Outcome.absent(Absence.TOO_LARGE, without);
  }

  /** Why a line is absent in all months because an input is not entered; empty if it is not. */
  public String absentAlways(Line line) {
    Node node = wanted(line).values();
    return plan.isMissing(node) ? reason(plan.missing().code(node)) : "";
  }

  /** The months of a line in base units, whether present or not; zeros where inputs are missing. */
  double[] base(Line line) {
    return series[wanted(line).values().id];
  }

  /** The labels of inputs not entered that a total in or below a line left out. */
  List<String> without(Line line) {
    return plan.missing().without(wanted(line).values());
  }

  Plan plan() {
    return plan;
  }

  double[] values(Node node) {
    return series[node.id];
  }

  Answer answer(Node node) {
    return answers[node.id];
  }

  private Absence.Codes reasons() {
    return plan.missing().reasons();
  }

  private String reason(int code) {
    return reasons().get(code).reason();
  }

  private Result wanted(Line line) {
    Result result = program.result(line);
    if (!plan.isNeeded(result.values()) || !plan.isNeeded(result.presence())) {
      throw new IllegalArgumentException(line + " was not asked for");
    }
    return result;
  }
}
