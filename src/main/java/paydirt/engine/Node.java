package paydirt.engine;

import paydirt.formula.Input;

/**
 * One computation in the graph: an operation on other nodes.
 *
 * <p>Two nodes are equal when they compute the same; hash and equality are written by hand because
 * they are on the path of every compilation.
 */
final class Node {

  static final Node[] NO_ARGS = {};

  /** Position in the order of computation: arguments come before. */
  final int id;

  final Op op;
  final Node[] args;

  /** The number of a constant. */
  final double number;

  /** A small whole number that belongs to the operation; see {@link Op}. */
  final int extra;

  /** The code of the reason for which the result may be absent; 0 for none. */
  final int reason;

  /**
   * For an input the input, for a fold its kind; for what looks back to where a circle may close,
   * what it looks at.
   */
  final Object target;

  /** Whether it is computed after the last month. */
  final boolean outcome;

  /** What is read in earlier months; bound after creation, since circles over time are allowed. */
  Node past;

  private final int hash;

  Node(int id, Op op, Node[] args, double number, int extra, int reason, Object target) {
    this.id = id;
    this.op = op;
    this.args = args;
    this.number = number;
    this.extra = extra;
    this.reason = reason;
    this.target = target;
    this.outcome = op.isOverHorizon() || anyOutcome(args);
    this.hash = hash();
  }

  private static boolean anyOutcome(Node[] args) {
    for (Node arg : args) {
      if (arg.outcome) {
        return true;
      }
    }
    return false;
  }

  Input input() {
    return (Input) target;
  }

  boolean isNumber(double value) {
    return op == Op.CONSTANT && number == value;
  }

  private int hash() {
    int h = op.name().hashCode() * 31 + extra;
    h = h * 31 + reason;
    h = h * 31 + Long.hashCode(Double.doubleToRawLongBits(number));
    h = h * 31 + System.identityHashCode(target);
    for (Node arg : args) {
      h = h * 31 + arg.id;
    }
    return h;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Node that)
        || op != that.op
        || extra != that.extra
        || reason != that.reason
        || target != that.target
        || args.length != that.args.length
        || Double.doubleToRawLongBits(number) != Double.doubleToRawLongBits(that.number)) {
      return false;
    }
    for (int i = 0; i < args.length; i++) {
      if (args[i] != that.args[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return op + "#" + id;
  }
}
