package paydirt.engine;

import java.util.Arrays;

/** One operation of a block: what it reads, and the rows it writes. */
final class BlockStep {

  private final Op op;
  private final double[][] out;
  private final Operand a;
  private final Operand b;
  private final Operand c;
  private final Operand past;
  private final double[] spare;
  private final double[] spare2;

  /**
   * @param args up to three; missing ones are never read
   * @param past what is read in earlier months; null for none
   * @param spares two rows that any step may write over
   */
  BlockStep(Op op, double[][] out, Operand[] args, Operand past, double[][] spares) {
    this.op = op;
    this.out = out;
    this.a = args[0];
    this.b = args.length > 1 ? args[1] : null;
    this.c = args.length > 2 ? args[2] : null;
    this.past = past;
    this.spare = spares[0];
    this.spare2 = spares[1];
  }

  void run(int t, int n) {
    double[] to = out[t];
    switch (op) {
      case PLUS, TOTAL -> plus(to, t, n);
      case MINUS -> minus(to, t, n);
      case TIMES -> times(to, t, n);
      case DIVIDE -> divide(to, t, n);
      case DIVIDE_OR -> divideOr(to, t, n);
      case MIN -> min(to, t, n);
      case MAX -> max(to, t, n);
      case LESS -> less(to, t, n);
      case AT_MOST -> Kernels.atMost(to, a.row(t, spare, n), b.row(t, spare2, n), n);
      case EQUAL -> Kernels.equal(to, a.row(t, spare, n), b.row(t, spare2, n), n);
      case POWER -> power(to, t, n);
      case NEGATE -> Kernels.negate(to, a.row(t), n);
      case EXP -> Kernels.exp(to, a.row(t), n);
      case LN -> Kernels.ln(to, a.row(t), n);
      case CEIL -> Kernels.ceil(to, a.row(t), n);
      case FLOOR -> Kernels.floor(to, a.row(t), n);
      case ROUND -> Kernels.round(to, a.row(t), n);
      case NORMAL -> Kernels.normal(to, a.row(t), n);
      case NORMAL_INVERSE -> Kernels.normalInverse(to, a.row(t), n);
      case CHOOSE -> choose(to, t, n);
      case INPUT -> times(to, t, n);
      case PREVIOUS -> copy(t == 0 ? a : past, Math.max(0, t - 1), to, n);
      case AGO -> ago(to, t, n);
      case RUNNING_SUM -> runningSum(to, t, n);
      case SUM_OF_LAST -> sumOfLast(to, t, n);
      case CONVOLUTION -> convolution(to, t, n);
      default -> throw new IllegalStateException(op + " is not computed in a month");
    }
  }

  private void plus(double[] to, int t, int n) {
    if (!a.isRow()) {
      Kernels.plus(to, b.row(t), a.number(t), n);
    } else if (!b.isRow()) {
      Kernels.plus(to, a.row(t), b.number(t), n);
    } else {
      Kernels.plus(to, a.row(t), b.row(t), n);
    }
  }

  private void minus(double[] to, int t, int n) {
    if (!a.isRow()) {
      Kernels.minus(to, a.number(t), b.row(t), n);
    } else if (!b.isRow()) {
      Kernels.minus(to, a.row(t), b.number(t), n);
    } else {
      Kernels.minus(to, a.row(t), b.row(t), n);
    }
  }

  private void times(double[] to, int t, int n) {
    if (!a.isRow()) {
      Kernels.times(to, b.row(t), a.number(t), n);
    } else if (!b.isRow()) {
      Kernels.times(to, a.row(t), b.number(t), n);
    } else {
      Kernels.times(to, a.row(t), b.row(t), n);
    }
  }

  private void divide(double[] to, int t, int n) {
    if (!a.isRow()) {
      Kernels.divide(to, a.number(t), b.row(t), n);
    } else if (!b.isRow()) {
      Kernels.divide(to, a.row(t), b.number(t), n);
    } else {
      Kernels.divide(to, a.row(t), b.row(t), n);
    }
  }

  private void divideOr(double[] to, int t, int n) {
    if (b.isRow()) {
      divide(to, t, n);
      Kernels.atZero(to, b.row(t), c.number(t), n);
    } else if (b.number(t) == 0) {
      Kernels.fill(to, c.number(t), n);
    } else {
      divide(to, t, n);
    }
  }

  private void min(double[] to, int t, int n) {
    if (!a.isRow()) {
      Kernels.min(to, b.row(t), a.number(t), n);
    } else if (!b.isRow()) {
      Kernels.min(to, a.row(t), b.number(t), n);
    } else {
      Kernels.min(to, a.row(t), b.row(t), n);
    }
  }

  private void max(double[] to, int t, int n) {
    if (!a.isRow()) {
      Kernels.max(to, b.row(t), a.number(t), n);
    } else if (!b.isRow()) {
      Kernels.max(to, a.row(t), b.number(t), n);
    } else {
      Kernels.max(to, a.row(t), b.row(t), n);
    }
  }

  private void less(double[] to, int t, int n) {
    if (!a.isRow()) {
      Kernels.less(to, a.number(t), b.row(t), n);
    } else if (!b.isRow()) {
      Kernels.less(to, a.row(t), b.number(t), n);
    } else {
      Kernels.less(to, a.row(t), b.row(t), n);
    }
  }

  private void power(double[] to, int t, int n) {
    if (a.isRow() && !b.isRow() && Elementary.isSmallWhole(b.number(t))) {
      Kernels.wholePower(to, a.row(t), (int) b.number(t), spare, n);
    } else {
      Kernels.power(to, a.row(t, spare, n), b.row(t, spare2, n), n);
    }
  }

  private void choose(double[] to, int t, int n) {
    if (a.isRow()) {
      Kernels.choose(to, a.row(t), b.row(t, spare, n), c.row(t, spare2, n), n);
    } else {
      copy(a.number(t) != 0 ? b : c, t, to, n);
    }
  }

  private static void copy(Operand from, int month, double[] to, int n) {
    if (from.isRow()) {
      System.arraycopy(from.row(month), 0, to, 0, n);
    } else {
      Kernels.fill(to, from.number(month), n);
    }
  }

  private void ago(double[] to, int t, int n) {
    if (!a.isRow()) {
      int then = t - Arithmetic.months(a.number(t));
      copy(then < 0 ? b : past, then < 0 ? t : then, to, n);
      return;
    }
    double[] months = a.row(t);
    for (int i = 0; i < n; i++) {
      int then = t - Arithmetic.months(months[i]);
      to[i] = then < 0 ? b.at(t, i) : past.at(then, i);
    }
  }

  private void runningSum(double[] to, int t, int n) {
    if (t == 0) {
      copy(a, 0, to, n);
    } else {
      Kernels.plus(to, out[t - 1], a.row(t), n);
    }
  }

  private void sumOfLast(double[] to, int t, int n) {
    if (!b.isRow()) {
      Arrays.fill(to, 0, n, 0.0);
      for (int i = Math.max(0, t + 1 - Arithmetic.months(b.number(t))); i <= t; i++) {
        Kernels.plus(to, to, a.row(i), n);
      }
      return;
    }
    double[] months = b.row(t);
    for (int lane = 0; lane < n; lane++) {
      double sum = 0;
      for (int i = Math.max(0, t + 1 - Arithmetic.months(months[lane])); i <= t; i++) {
        sum += a.at(i, lane);
      }
      to[lane] = sum;
    }
  }

  private void convolution(double[] to, int t, int n) {
    Arrays.fill(to, 0, n, 0.0);
    for (int age = 0; age <= t; age++) {
      if (!a.isRow()) {
        Kernels.addProduct(to, b.row(age), a.number(t - age), n);
      } else if (!b.isRow()) {
        Kernels.addProduct(to, a.row(t - age), b.number(age), n);
      } else {
        Kernels.addProduct(to, a.row(t - age), b.row(age), n);
      }
    }
  }
}
