package paydirt.engine;

/**
 * Loops over lanes, each so simple that the compiler vectorises it. Every expression is that of
 * {@link Arithmetic}; where an operation is symmetric one form with a shared number is enough.
 */
final class Kernels {

  private Kernels() {}

  static void fill(double[] out, double s, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = s;
    }
  }

  static void plus(double[] out, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] + b[i];
    }
  }

  static void plus(double[] out, double[] a, double s, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] + s;
    }
  }

  static void minus(double[] out, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] - b[i];
    }
  }

  static void minus(double[] out, double[] a, double s, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] - s;
    }
  }

  static void minus(double[] out, double s, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = s - b[i];
    }
  }

  static void times(double[] out, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] * b[i];
    }
  }

  static void times(double[] out, double[] a, double s, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] * s;
    }
  }

  static void divide(double[] out, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] / b[i];
    }
  }

  static void divide(double[] out, double[] a, double s, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] / s;
    }
  }

  static void divide(double[] out, double s, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = s / b[i];
    }
  }

  /** Puts the value at zero where the divisor is zero. */
  static void atZero(double[] out, double[] divisor, double atZero, int n) {
    for (int i = 0; i < n; i++) {
      if (divisor[i] == 0) {
        out[i] = atZero;
      }
    }
  }

  static void min(double[] out, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.min(a[i], b[i]);
    }
  }

  static void min(double[] out, double[] a, double s, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.min(a[i], s);
    }
  }

  static void max(double[] out, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.max(a[i], b[i]);
    }
  }

  static void max(double[] out, double[] a, double s, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.max(a[i], s);
    }
  }

  static void less(double[] out, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] < b[i] ? 1 : 0;
    }
  }

  static void less(double[] out, double[] a, double s, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] < s ? 1 : 0;
    }
  }

  static void less(double[] out, double s, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = s < b[i] ? 1 : 0;
    }
  }

  static void atMost(double[] out, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] <= b[i] ? 1 : 0;
    }
  }

  static void equal(double[] out, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] == b[i] ? 1 : 0;
    }
  }

  static void choose(double[] out, double[] condition, double[] then, double[] otherwise, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = condition[i] != 0 ? then[i] : otherwise[i];
    }
  }

  static void negate(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = -a[i];
    }
  }

  static void ceil(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Arithmetic.ceil(a[i]);
    }
  }

  static void floor(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Arithmetic.floor(a[i]);
    }
  }

  static void round(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Arithmetic.round(a[i]);
    }
  }

  static void exp(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Elementary.exp(a[i]);
    }
  }

  static void ln(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Elementary.ln(a[i]);
    }
  }

  static void normal(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Normal.probability(a[i]);
    }
  }

  static void normalInverse(double[] out, double[] a, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Normal.quantile(a[i]);
    }
  }

  static void power(double[] out, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Elementary.pow(a[i], b[i]);
    }
  }

  /** A small whole power: the same multiplications in the same order as for a single number. */
  static void wholePower(double[] out, double[] a, int exponent, double[] square, int n) {
    fill(out, 1, n);
    System.arraycopy(a, 0, square, 0, n);
    for (int rest = Math.abs(exponent); rest > 0; rest >>= 1) {
      if ((rest & 1) != 0) {
        times(out, out, square, n);
      }
      times(square, square, square, n);
    }
    if (exponent < 0) {
      divide(out, 1.0, out, n);
    }
  }

  /** Adds products, one after the other. */
  static void addProduct(double[] sum, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += a[i] * b[i];
    }
  }

  static void addProduct(double[] sum, double[] a, double s, int n) {
    for (int i = 0; i < n; i++) {
      sum[i] += a[i] * s;
    }
  }
}
