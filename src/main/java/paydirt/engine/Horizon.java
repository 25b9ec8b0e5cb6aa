package paydirt.engine;

import java.util.Arrays;

/**
 * Computes the nodes that look at all months, after the last of them, for a number of lanes at
 * once. A projection is one lane.
 */
final class Horizon {

  /** Where the monthly values are. */
  interface Rows {
    /** By month and lane. */
    double[][] of(Node node);
  }

  private final Rows rows;
  private final Answer[] answers;
  private final Missing missing;

  /**
   * @param answers by node; filled for the nodes computed here
   */
  Horizon(Rows rows, Answer[] answers, Missing missing) {
    this.rows = rows;
    this.answers = answers;
    this.missing = missing;
  }

  /** Computes one node, whose arguments are done. */
  void compute(Node node, int lanes) {
    Answer out = answers[node.id];
    if (out == null || out.values.length < lanes) {
      out = new Answer(lanes);
      answers[node.id] = out;
    }
    switch (node.op) {
      case FIRST_MONTH -> Folds.firstMonth(source(node), node, arg(node, 2, lanes), out, lanes);
      case FOLD -> Folds.fold(source(node), node, out, lanes);
      case VALUE_AT -> Folds.valueAt(source(node), node, arg(node, 2, lanes), out, lanes);
      case NPV -> Returns.npv(source(node), arg(node, 2, lanes), out, lanes);
      case IRR -> Returns.irr(source(node), node, out, lanes);
      case MIRR ->
          Returns.mirr(source(node), node, arg(node, 2, lanes), arg(node, 3, lanes), out, lanes);
      case RATIO -> ratio(node, arg(node, 0, lanes), arg(node, 1, lanes), out, lanes);
      case PROVIDED -> provided(node, arg(node, 0, lanes), arg(node, 1, lanes), out, lanes);
      case ELSE -> otherwise(arg(node, 0, lanes), arg(node, 1, lanes), out, lanes);
      case CHOOSE ->
          choose(arg(node, 0, lanes), arg(node, 1, lanes), arg(node, 2, lanes), out, lanes);
      default -> elementwise(node, out, lanes);
    }
  }

  private Source source(Node node) {
    Node presence = node.args[1];
    boolean always = presence.op == Op.CONSTANT && presence.number != 0;
    return new Source(rows.of(node.args[0]), always ? null : rows.of(presence));
  }

  /** An argument by lane: another outcome, or something that is the same in all months. */
  private Answer arg(Node node, int index, int lanes) {
    Node arg = node.args[index];
    if (arg.outcome && !missing.isMissing(arg)) {
      return answers[arg.id];
    }
    Answer answer = new Answer(lanes);
    if (missing.isMissing(arg)) {
      Arrays.fill(answer.codes, missing.code(arg));
      return answer;
    }
    double[] first = rows.of(arg)[0];
    for (int i = 0; i < lanes; i++) {
      answer.set(i, first[i]);
    }
    return answer;
  }

  private static void ratio(Node node, Answer dividend, Answer divisor, Answer out, int lanes) {
    for (int i = 0; i < lanes; i++) {
      int absent = dividend.codes[i] != 0 ? dividend.codes[i] : divisor.codes[i];
      if (absent != 0) {
        out.absent(i, absent);
      } else if (divisor.values[i] == 0) {
        out.absent(i, node.reason);
      } else {
        out.set(i, dividend.values[i] / divisor.values[i]);
      }
    }
  }

  private static void provided(Node node, Answer condition, Answer value, Answer out, int lanes) {
    for (int i = 0; i < lanes; i++) {
      if (!condition.isPresent(i)) {
        out.absent(i, condition.codes[i]);
      } else if (condition.values[i] == 0) {
        out.absent(i, node.reason);
      } else {
        copy(value, out, i);
      }
    }
  }

  private static void otherwise(Answer value, Answer fallback, Answer out, int lanes) {
    for (int i = 0; i < lanes; i++) {
      copy(value.isPresent(i) ? value : fallback, out, i);
    }
  }

  private static void choose(
      Answer condition, Answer then, Answer otherwise, Answer out, int lanes) {
    for (int i = 0; i < lanes; i++) {
      if (!condition.isPresent(i)) {
        out.absent(i, condition.codes[i]);
      } else {
        copy(condition.values[i] != 0 ? then : otherwise, out, i);
      }
    }
  }

  private void elementwise(Node node, Answer out, int lanes) {
    Answer a = arg(node, 0, lanes);
    Answer b = node.args.length > 1 ? arg(node, 1, lanes) : a;
    Answer c = node.args.length > 2 ? arg(node, 2, lanes) : a;
    boolean withoutA = node.op == Op.TOTAL && missing.isMissing(node.args[0]);
    boolean withoutB = node.op == Op.TOTAL && missing.isMissing(node.args[1]);
    for (int i = 0; i < lanes; i++) {
      int absentA = withoutA ? 0 : a.codes[i];
      int absentB = withoutB ? 0 : b.codes[i];
      if (absentA != 0) {
        out.absent(i, absentA);
      } else if (absentB != 0) {
        out.absent(i, absentB);
      } else if (c.codes[i] != 0 && !withoutA) {
        out.absent(i, c.codes[i]);
      } else {
        out.set(i, Arithmetic.apply(node.op, a.values[i], b.values[i], c.values[i]));
      }
    }
  }

  private static void copy(Answer from, Answer to, int lane) {
    to.values[lane] = from.values[lane];
    to.codes[lane] = from.codes[lane];
  }
}
