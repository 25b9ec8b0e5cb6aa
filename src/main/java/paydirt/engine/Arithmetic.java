package paydirt.engine;

/**
 * The elementwise operations on single numbers. Constants are folded, projections computed and
 * trials run by exactly these expressions, so that all agree to the last bit.
 */
final class Arithmetic {

  /** How far below a whole number still counts as it, relative to its size. */
  private static final double WHOLE_TOLERANCE = 1e-9;

  private Arithmetic() {}

  /** One elementwise operation; arguments it does not have are ignored. */
  static double apply(Op op, double a, double b, double c) {
    return switch (op) {
      case PLUS, TOTAL -> a + b;
      case MINUS -> a - b;
      case TIMES -> a * b;
      case POWER -> Elementary.pow(a, b);
      case MIN -> Math.min(a, b);
      case MAX -> Math.max(a, b);
      case LESS -> a < b ? 1 : 0;
      case AT_MOST -> a <= b ? 1 : 0;
      case EQUAL -> a == b ? 1 : 0;
      case NEGATE -> -a;
      case EXP -> Elementary.exp(a);
      case LN -> Elementary.ln(a);
      case CEIL -> ceil(a);
      case FLOOR -> floor(a);
      case ROUND -> round(a);
      case NORMAL -> Normal.probability(a);
      case NORMAL_INVERSE -> Normal.quantile(a);
      case DIVIDE -> a / b;
      case DIVIDE_OR -> b == 0 ? c : a / b;
      case CHOOSE -> a != 0 ? b : c;
      default -> throw new IllegalArgumentException(op + " is not elementwise");
    };
  }

  /** The next whole number; what exceeds one by rounding noise only is that one. */
  static double ceil(double x) {
    // Adding zero turns the negative zero of ceil(-0.5) into zero.
    return Math.ceil(x - WHOLE_TOLERANCE * Math.max(1, Math.abs(x))) + 0.0;
  }

  static double floor(double x) {
    return 0.0 - ceil(-x);
  }

  /** The nearest whole number, halves away from zero. */
  static double round(double x) {
    double size = Math.abs(x);
    double below = Math.floor(size);
    double whole = size - below >= 0.5 ? below + 1 : below;
    return Math.copySign(whole, x) + 0.0;
  }

  /** A number of months: rounded, at least 0. */
  static int months(double x) {
    return (int) Math.max(0, round(x));
  }
}
