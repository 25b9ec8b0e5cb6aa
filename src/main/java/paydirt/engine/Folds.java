package paydirt.engine;

import paydirt.formula.Whole.Fold;

/** Folds of a source into one number per lane: months outside, lanes inside. */
final class Folds {

  private Folds() {}

  /** The first of so many months in a row, from a month on, in which the source is not zero. */
  static void firstMonth(Source source, Node node, Answer from, Answer out, int lanes) {
    int inRow = node.extra;
    int[] streak = new int[lanes];
    int[] found = new int[lanes];
    // Zero times what is infinite or no number is no number, which then sticks.
    double[] doubt = new double[lanes];
    for (int t = 0; t < source.months(); t++) {
      double[] condition = source.month(t);
      for (int i = 0; i < lanes; i++) {
        boolean holds = condition[i] != 0 && source.isPresent(t, i) && t + 1 >= from.values[i];
        doubt[i] += 0 * condition[i];
        streak[i] = holds ? streak[i] + 1 : 0;
        if (streak[i] == inRow && found[i] == 0) {
          found[i] = t + 2 - inRow;
        }
      }
    }
    for (int i = 0; i < lanes; i++) {
      if (!from.isPresent(i)) {
        out.absent(i, from.codes[i]);
      } else if (doubt[i] != 0) {
        out.absent(i, Absence.Codes.TOO_LARGE);
      } else if (found[i] == 0) {
        out.absent(i, node.reason);
      } else {
        out.set(i, found[i]);
      }
    }
  }

  /** A fold; absent months are skipped, and the result is absent if all are. */
  static void fold(Source source, Node node, Answer out, int lanes) {
    Fold fold = (Fold) node.target;
    double[] best = new double[lanes];
    int[] at = new int[lanes];
    double[] doubt = new double[lanes];
    for (int t = 0; t < source.months(); t++) {
      double[] values = source.month(t);
      for (int i = 0; i < lanes; i++) {
        if (!source.isPresent(t, i)) {
          continue;
        }
        double x = values[i];
        doubt[i] += 0 * x;
        boolean first = at[i] == 0;
        switch (fold) {
          case SUM -> {
            best[i] += x;
            at[i] = t + 1;
          }
          case LAST -> {
            best[i] = x;
            at[i] = t + 1;
          }
          case MIN, ARG_MIN -> {
            if (first || x < best[i]) {
              best[i] = x;
              at[i] = t + 1;
            }
          }
          case MAX, ARG_MAX -> {
            if (first || x > best[i]) {
              best[i] = x;
              at[i] = t + 1;
            }
          }
        }
      }
    }
    boolean wantsMonth = fold == Fold.ARG_MIN || fold == Fold.ARG_MAX;
    for (int i = 0; i < lanes; i++) {
      if (at[i] == 0) {
        out.absent(i, node.reason);
      } else if (doubt[i] != 0) {
        out.absent(i, Absence.Codes.TOO_LARGE);
      } else {
        out.set(i, wantsMonth ? at[i] : best[i]);
      }
    }
  }

  /** The source in a month, which is 1-based and rounded. */
  static void valueAt(Source source, Node node, Answer month, Answer out, int lanes) {
    for (int i = 0; i < lanes; i++) {
      double wanted = Arithmetic.round(month.values[i]);
      if (month.codes[i] == Absence.Codes.TOO_LARGE) {
        out.absent(i, month.codes[i]);
      } else if (!month.isPresent(i) || wanted < 1 || wanted > source.months()) {
        out.absent(i, node.reason);
      } else if (!source.isPresent((int) wanted - 1, i)) {
        out.absent(i, node.extra);
      } else {
        out.set(i, source.month((int) wanted - 1)[i]);
      }
    }
  }
}
