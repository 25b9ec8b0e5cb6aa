package paydirt.engine;

/**
 * Exponential, logarithm and power by own polynomials: the same bits on every machine, which the
 * platform's functions do not promise, and no fused multiply-add.
 *
 * <p>{@code exp} and {@code ln} are within 2 units in the last place; {@code pow} of whole
 * exponents up to {@value #WHOLE_EXPONENTS} multiplies, of others has a relative error of about
 * {@code 2e-16 · (1 + |y ln x|)}.
 */
final class Elementary {

  static final int WHOLE_EXPONENTS = 256;

  private static final double LOG2_E = 1.4426950408889634;

  /** The logarithm of 2 in two parts; the first has trailing zeros, so k times it is exact. */
  private static final double LN2_HIGH = 0.6931471803691238;

  private static final double LN2_LOW = 1.9082149292705877e-10;

  private static final double SQRT_HALF = 0.7071067811865476;
  private static final double EXP_OVERFLOW = 709.782712893384;
  private static final double EXP_UNDERFLOW = -745.1332191019412;

  private Elementary() {}

  /** Taylor polynomial of degree 13 on ±ln 2 ÷ 2, scaled by a power of two. */
  static double exp(double x) {
    if (!(x <= EXP_OVERFLOW)) {
      return x > 0 ? Double.POSITIVE_INFINITY : x;
    }
    if (x < EXP_UNDERFLOW) {
      return 0;
    }
    double k = Math.rint(x * LOG2_E);
    double high = x - k * LN2_HIGH;
    double low = k * LN2_LOW;
    double r = high - low;
    double q = 1.0 / 6227020800.0;
    q = q * r + 1.0 / 479001600;
    q = q * r + 1.0 / 39916800;
    q = q * r + 1.0 / 3628800;
    q = q * r + 1.0 / 362880;
    q = q * r + 1.0 / 40320;
    q = q * r + 1.0 / 5040;
    q = q * r + 1.0 / 720;
    q = q * r + 1.0 / 120;
    q = q * r + 1.0 / 24;
    q = q * r + 1.0 / 6;
    q = q * r + 0.5;
    double lost = (high - r) - low;
    double p = 1 + (r + (r * r * q + lost));
    return scaled(p, (int) k);
  }

  private static double scaled(double p, int k) {
    if (k > -1022 && k < 1024) {
      return p * powerOfTwo(k);
    }
    int half = k / 2;
    return p * powerOfTwo(half) * powerOfTwo(k - half);
  }

  private static double powerOfTwo(int k) {
    return Double.longBitsToDouble((long) (k + 1023) << 52);
  }

  /** Series of the inverse hyperbolic tangent around the nearest power of two. */
  static double ln(double x) {
    if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
      return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
    }
    int k = 0;
    double normal = x;
    if (x < Double.MIN_NORMAL) {
      normal = x * 0x1p54;
      k = -54;
    }
    long bits = Double.doubleToRawLongBits(normal);
    k += (int) (bits >> 52) - 1022;
    double m = Double.longBitsToDouble((bits & 0x000fffffffffffffL) | 0x3fe0000000000000L);
    if (m < SQRT_HALF) {
      m *= 2;
      k--;
    }
    double f = m - 1;
    double s = f / (2 + f);
    double z = s * s;
    double q = 2.0 / 25;
    q = q * z + 2.0 / 23;
    q = q * z + 2.0 / 21;
    q = q * z + 2.0 / 19;
    q = q * z + 2.0 / 17;
    q = q * z + 2.0 / 15;
    q = q * z + 2.0 / 13;
    q = q * z + 2.0 / 11;
    q = q * z + 2.0 / 9;
    q = q * z + 2.0 / 7;
    q = q * z + 2.0 / 5;
    q = q * z + 2.0 / 3;
    double halfSquare = 0.5 * f * f;
    double tail = halfSquare - (s * (halfSquare + q * z) + k * LN2_LOW);
    return k * LN2_HIGH - (tail - f);
  }

  /**
   * A power. Whole exponents multiply; {@code 0^0} is 1; a negative base with a broken exponent is
   * not a number.
   */
  static double pow(double x, double y) {
    if (isSmallWhole(y)) {
      return wholePower(x, (int) y);
    }
    if (x == 0) {
      return y > 0 ? 0 : y < 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    }
    if (x > 0) {
      return exp(y * ln(x));
    }
    if (y != Math.rint(y)) {
      return Double.NaN;
    }
    double size = exp(y * ln(-x));
    return y / 2 == Math.rint(y / 2) ? size : -size;
  }

  static boolean isSmallWhole(double y) {
    return Math.abs(y) <= WHOLE_EXPONENTS && y == Math.rint(y);
  }

  private static double wholePower(double x, int y) {
    double result = 1;
    double square = x;
    for (int n = Math.abs(y); n > 0; n >>= 1) {
      if ((n & 1) != 0) {
        result *= square;
      }
      square *= square;
    }
    return y < 0 ? 1 / result : result;
  }
}
