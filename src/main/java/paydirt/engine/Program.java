package paydirt.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import paydirt.formula.Line;
import paydirt.formula.Sheet;

/**
 * A sheet made ready for evaluation: one graph of computations, free of numbers that a person can
 * set, so that an edit of a number evaluates again and does not compile again.
 */
public final class Program {

  /** Few enough that a month's rows stay in the cache, enough to make each loop worth starting. */
  private static final int LANES = 256;

  private final Sheet sheet;
  private final List<Node> nodes;
  private final Map<Line, Result> results;
  private final Absence.Codes reasons;

  Program(Sheet sheet, List<Node> nodes, Map<Line, Result> results, Absence.Codes reasons) {
    this.sheet = sheet;
    this.nodes = nodes;
    this.results = results;
    this.reasons = reasons;
  }

  /** Lowers the formulas of a sheet. */
  public static Program compile(Sheet sheet) {
    return compile(sheet, true);
  }

  static Program compile(Sheet sheet, boolean shared) {
    return new Lowering(sheet, shared).program();
  }

  public Sheet sheet() {
    return sheet;
  }

  /**
   * All lines, evaluated with these numbers.
   *
   * @throws IllegalArgumentException if an input that is read has no value
   */
  public Projection project(Inputs inputs) {
    return project(inputs, sheet.lines());
  }

  /** Some lines, evaluated with these numbers; nothing else is computed but what they need. */
  public Projection project(Inputs inputs, Collection<Line> wanted) {
    Plan plan = new Plan(this, inputs, wanted);
    return new Projection(this, plan, ScalarRun.of(plan));
  }

  /**
   * Some lines, evaluated for many trials.
   *
   * @param base the numbers of all inputs that do not differ from trial to trial, and the paths of
   *     those that do
   */
  public BlockResult run(Inputs base, Trials trials, Collection<Line> wanted) {
    return run(base, trials, wanted, LANES);
  }

  /** How many trials are computed side by side does not change any result. */
  BlockResult run(Inputs base, Trials trials, Collection<Line> wanted, int lanes) {
    return new BlockRun(project(base, wanted), trials, List.copyOf(wanted), lanes).result();
  }

  List<Node> nodes() {
    return nodes;
  }

  Absence.Codes reasons() {
    return reasons;
  }

  Result result(Line line) {
    Result result = results.get(line);
    if (result == null) {
      throw new IllegalArgumentException(line + " is not on the sheet of this program");
    }
    return result;
  }
}
