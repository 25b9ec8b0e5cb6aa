package paydirt.engine;

import paydirt.formula.Line;

/** The months of one line for all trials, in base units; not a number where a ratio is absent. */
final class TrialMonths {

  private final Line line;
  private final Result result;
  private final double[][] values;

  TrialMonths(Line line, Result result, int months, int trials) {
    this.line = line;
    this.result = result;
    this.values = new double[months][trials];
  }

  /** Takes a month of a block over. */
  void take(Block block, Projection base, int month, int first, int count) {
    if (month >= values.length) {
      return;
    }
    double[] to = values[month];
    if (block.differ(result.values())) {
      System.arraycopy(block.row(result.values(), month), 0, to, first, count);
    } else {
      double same = base.values(result.values())[month];
      for (int i = 0; i < count; i++) {
        to[first + i] = same;
      }
    }
    if (result.mayBeAbsent()) {
      markAbsent(block, base, month, first, count);
    }
  }

  /** Tells what is absent (not a number) from what is too large (infinite). */
  private void markAbsent(Block block, Projection base, int month, int first, int count) {
    double[] to = values[month];
    boolean differ = block.differ(result.presence());
    double[] row = differ ? block.row(result.presence(), month) : null;
    double same = differ ? 0 : base.values(result.presence())[month];
    for (int i = 0; i < count; i++) {
      if ((differ ? row[i] : same) == 0) {
        to[first + i] = Double.NaN;
      } else if (Double.isNaN(to[first + i])) {
        to[first + i] = Double.POSITIVE_INFINITY;
      }
    }
  }

  /** In the line's unit; not finite where there is no number. */
  double value(int month, int trial) {
    return line.unit().fromBase(values[Math.min(month, values.length - 1)][trial]) + 0.0;
  }

  /** Whether a month without a number is one in which the ratio is absent, not too large. */
  boolean isRatioAbsent(int month, int trial) {
    return result.mayBeAbsent() && Double.isNaN(values[Math.min(month, values.length - 1)][trial]);
  }

  int reason() {
    return result.reason();
  }
}
