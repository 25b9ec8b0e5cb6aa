package paydirt.engine;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import paydirt.formula.Line;

/**
 * What of a program has to be computed for the lines that are wanted, and what of it changes from
 * month to month or is unknown because an input is not entered.
 */
final class Plan {

  private final Program program;
  private final Inputs inputs;
  private final boolean[] needed;
  private final boolean[] monthly;
  private final Missing missing;

  Plan(Program program, Inputs inputs, Collection<Line> wanted) {
    this.program = program;
    this.inputs = inputs;
    this.needed = needed(wanted);
    this.missing =
        inputs.allEntered()
            ? Missing.nothing(program.reasons())
            : new Missing(program, needed, inputs);
    this.monthly = monthly();
  }

  private boolean[] needed(Collection<Line> wanted) {
    boolean[] marks = new boolean[program.nodes().size()];
    Deque<Node> open = new ArrayDeque<>();
    for (Line line : wanted) {
      Result result = program.result(line);
      mark(result.values(), marks, open);
      mark(result.presence(), marks, open);
    }
    while (!open.isEmpty()) {
      Node node = open.pop();
      for (Node arg : node.args) {
        mark(arg, marks, open);
      }
      if (node.past != null) {
        mark(node.past, marks, open);
      }
    }
    return marks;
  }

  private static void mark(Node node, boolean[] marks, Deque<Node> open) {
    if (!marks[node.id]) {
      marks[node.id] = true;
      open.push(node);
    }
  }

  private boolean[] monthly() {
    boolean[] marks = new boolean[needed.length];
    for (Node node : program.nodes()) {
      if (needed[node.id]) {
        marks[node.id] = variesByMonth(node, marks);
      }
    }
    return marks;
  }

  private boolean variesByMonth(Node node, boolean[] marks) {
    if (node.op == Op.INPUT) {
      return !isConstant(inputs.sharedPath(node.input()));
    }
    if (node.op == Op.MONTH || node.op.looksBack()) {
      return true;
    }
    for (Node arg : node.args) {
      if (marks[arg.id]) {
        return true;
      }
    }
    return false;
  }

  static boolean isConstant(double[] path) {
    for (double value : path) {
      if (value != path[0]) {
        return false;
      }
    }
    return true;
  }

  Program program() {
    return program;
  }

  Inputs inputs() {
    return inputs;
  }

  int months() {
    return inputs.months();
  }

  List<Node> nodes() {
    return program.nodes();
  }

  Missing missing() {
    return missing;
  }

  boolean isNeeded(Node node) {
    return needed[node.id];
  }

  /** Whether its value may differ from month to month. */
  boolean isMonthly(Node node) {
    return monthly[node.id];
  }

  boolean isMissing(Node node) {
    return missing.isMissing(node);
  }

  /** Whether it is to be computed month by month: needed, known, and no outcome. */
  boolean isComputed(Node node) {
    return needed[node.id] && !node.outcome && !missing.isMissing(node);
  }

  /** Whether it is to be computed after the last month. */
  boolean isComputedOutcome(Node node) {
    return needed[node.id] && node.outcome && !missing.isMissing(node);
  }
}
