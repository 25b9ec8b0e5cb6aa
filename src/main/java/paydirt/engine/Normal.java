package paydirt.engine;

/**
 * The standard normal distribution and its inverse.
 *
 * <p>The distribution function uses the rational approximations of W. J. Cody (Rational Chebyshev
 * approximations for the error function, Mathematics of Computation 23, 1969), the inverse those of
 * M. J. Wichura (Algorithm AS 241, Applied Statistics 37, 1988). Relative error about 1e-15 each.
 */
final class Normal {

  private static final double[] A = {
    2.2352520354606837,
    161.02823106855587,
    1067.6894854603709,
    18154.98125334356,
    0.06568233791820745
  };
  private static final double[] B = {
    47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673
  };
  private static final double[] C = {
    0.39894151208813466,
    8.883149794388377,
    93.50665613217785,
    597.2702763948002,
    2494.5375852903726,
    6848.190450536283,
    11602.65143764735,
    9842.714838383978,
    1.0765576773720192e-8
  };
  private static final double[] D = {
    22.266688044328117,
    235.387901782625,
    1519.3775994075547,
    6485.558298266761,
    18615.571640885097,
    34900.95272114598,
    38912.00328609327,
    19685.429676859992
  };
  private static final double[] P = {
    0.215898534057957,
    0.12740116116024736,
    .022235277649659,
    0.0014216191932278934,
    2.9112874951168793e-5,
    0.023073441764940174
  };
  private static final double[] Q = {
    1.284260096144911,
    0.4682382124808651,
    0.06598813786892856,
    0.0037823963320275824,
    7.297515550839662e-5
  };

  private static final double ONE_OVER_SQRT_2_PI = 0.3989422804014327;
  private static final double MIDDLE = .67448975;
  private static final double ROOT_32 = 5.656854249492381;

  private Normal() {}

  /** The probability of a standard normal number below {@code x}. */
  static double probability(double x) {
    double size = Math.abs(x);
    if (size <= MIDDLE) {
      double square = x * x;
      double above = A[4] * square;
      double below = square;
      for (int i = 0; i < 3; i++) {
        above = (above + A[i]) * square;
        below = (below + B[i]) * square;
      }
      return 0.5 + x * (above + A[3]) / (below + B[3]);
    }
    if (Double.isNaN(x)) {
      return x;
    }
    double tail = size > 38.6 ? 0 : tail(size);
    return x < 0 ? tail : 0.5 - tail + 0.5;
  }

  private static double tail(double size) {
    // x² ÷ 2 in two parts, the first exact, so that the exponential keeps its last digits.
    double coarse = Math.floor(size * 16) / 16;
    double rest = (size - coarse) * (size + coarse);
    double density = Elementary.exp(-coarse * coarse * 0.5) * Elementary.exp(-rest * 0.5);
    return density * (size <= ROOT_32 ? nearTail(size) : farTail(size));
  }

  private static double nearTail(double size) {
    double above = C[8] * size;
    double below = size;
    for (int i = 0; i < 7; i++) {
      above = (above + C[i]) * size;
      below = (below + D[i]) * size;
    }
    return (above + C[7]) / (below + D[7]);
  }

  private static double farTail(double size) {
    double inverse = 1 / (size * size);
    double above = P[5] * inverse;
    double below = inverse;
    for (int i = 0; i < 4; i++) {
      above = (above + P[i]) * inverse;
      below = (below + Q[i]) * inverse;
    }
    double correction = inverse * (above + P[4]) / (below + Q[4]);
    return (ONE_OVER_SQRT_2_PI - correction) / size;
  }

  private static final double[] CENTRE_ABOVE = {
    3.3871328727963665,
    133.14166789178438,
    1971.5909503065513,
    13731.69376550946,
    45921.95393154987,
    67265.7709270087,
    33430.57558358813,
    2509.0809287301227
  };
  private static final double[] CENTRE_BELOW = {
    1.0,
    42.31333070160091,
    687.1870074920579,
    5394.196021424751,
    21213.794301586597,
    39307.89580009271,
    28729.085735721943,
    5226.495278852854
  };
  private static final double[] NEAR_ABOVE = {
    1.4234371107496835,
    4.630337846156546,
    5.769497221460691,
    3.6478483247632045,
    1.2704582524523684,
    0.2417807251774506,
    0.022723844989269184,
    0.0007745450142783414
  };
  private static final double[] NEAR_BELOW = {
    1.0,
    2.053191626637759,
    1.6763848301838038,
    0.6897673349851,
    0.14810397642748008,
    0.015198666563616457,
    0.0005475938084995345,
    1.0507500716444169e-9
  };
  private static final double[] FAR_ABOVE = {
    6.657904643501103,
    5.463784911164114,
    1.7848265399172913,
    0.29656057182850487,
    0.026532189526576124,
    0.0012426609473880784,
    2.7115555687434876e-5,
    2.0103343992922881e-7
  };
  private static final double[] FAR_BELOW = {
    1.0,
    0.599832206555888,
    0.1369298809227358,
    0.014875361290850615,
    0.0007868691311456133,
    1.8463183175100548e-5,
    1.421511758316446e-7,
    2.0442631033899397e-15
  };

  /** The number below which a standard normal number lies with this probability. */
  static double quantile(double probability) {
    double q = probability - 0.5;
    if (Math.abs(q) <= 0.425) {
      double r = 0.180625 - q * q;
      return q * polynomial(CENTRE_ABOVE, r) / polynomial(CENTRE_BELOW, r);
    }
    double tail = q < 0 ? probability : 1 - probability;
    if (!(tail > 0)) {
      return tail == 0 ? Math.copySign(Double.POSITIVE_INFINITY, q) : Double.NaN;
    }
    double r = Math.sqrt(-Elementary.ln(tail));
    double x =
        r <= 5
            ? polynomial(NEAR_ABOVE, r - 1.6) / polynomial(NEAR_BELOW, r - 1.6)
            : polynomial(FAR_ABOVE, r - 5) / polynomial(FAR_BELOW, r - 5);
    return q < 0 ? -x : x;
  }

  private static double polynomial(double[] coefficients, double x) {
    double sum = coefficients[7];
    for (int i = 6; i >= 0; i--) {
      sum = sum * x + coefficients[i];
    }
    return sum;
  }
}
