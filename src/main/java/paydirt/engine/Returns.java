package paydirt.engine;

/** Present values and rates of return of monthly flows. Rates in and out are a year's. */
final class Returns {

  private static final int MONTHS_IN_YEAR = 12;
  private static final int LONGEST_SEARCH = 200;

  private Returns() {}

  /** The growth factor of a month that makes {@code 1 + ratePerYear} over twelve. */
  private static double monthly(double ratePerYear) {
    return Elementary.pow(1 + ratePerYear, 1.0 / MONTHS_IN_YEAR);
  }

  /** Month-end flows discounted to the start, nested from the last month to the first. */
  static void npv(Source source, Answer rate, Answer out, int lanes) {
    double[] discount = new double[lanes];
    double[] sum = new double[lanes];
    for (int i = 0; i < lanes; i++) {
      discount[i] = 1 / monthly(rate.values[i]);
    }
    for (int t = source.months() - 1; t >= 0; t--) {
      double[] flow = source.month(t);
      for (int i = 0; i < lanes; i++) {
        double counted = source.isPresent(t, i) ? flow[i] : 0;
        sum[i] = (sum[i] + counted) * discount[i];
      }
    }
    for (int i = 0; i < lanes; i++) {
      if (rate.isPresent(i)) {
        out.set(i, sum[i]);
      } else {
        out.absent(i, rate.codes[i]);
      }
    }
  }

  /**
   * The rate at which the present value is zero, if the flows or their running sum change sign
   * exactly once.
   *
   * <p>With {@code x = 1 ÷ (1 + monthly rate)} the present value is a polynomial in x. If the flows
   * change sign once, it has exactly one positive root by Descartes' rule. If only their running
   * sum does, exactly one rate is above zero (Norstrøm 1972, "A sufficient condition for a unique
   * nonnegative internal rate of return"). Doubling brackets and Newton's steps, halving the
   * bracket where they leave it, find it to the last bits.
   */
  static void irr(Source source, Node node, Answer out, int lanes) {
    double[] flows = new double[source.months()];
    for (int i = 0; i < lanes; i++) {
      source.lane(i, flows);
      int changes = signChanges(flows);
      if (!allFinite(flows)) {
        out.absent(i, Absence.Codes.TOO_LARGE);
      } else if (changes == 0) {
        out.absent(i, node.reason);
      } else if (changes > 1 && !turnsOnce(flows)) {
        out.absent(i, node.extra);
      } else {
        out.set(i, Elementary.pow(1 / root(flows), MONTHS_IN_YEAR) - 1);
      }
    }
  }

  private static boolean allFinite(double[] flows) {
    for (double flow : flows) {
      if (!Double.isFinite(flow)) {
        return false;
      }
    }
    return true;
  }

  private static int signChanges(double[] flows) {
    int changes = 0;
    double sign = 0;
    for (double flow : flows) {
      if (flow != 0) {
        if (sign != 0 && Math.signum(flow) != sign) {
          changes++;
        }
        sign = Math.signum(flow);
      }
    }
    return changes;
  }

  /** Whether the running sum changes sign exactly once, and does not end at zero. */
  private static boolean turnsOnce(double[] flows) {
    double[] sums = new double[flows.length];
    double sum = 0;
    for (int t = 0; t < flows.length; t++) {
      sum += flows[t];
      sums[t] = sum;
    }
    return sum != 0 && signChanges(sums) == 1;
  }

  private static double root(double[] flows) {
    double startSign = 0;
    for (int t = 0; t < flows.length && startSign == 0; t++) {
      startSign = Math.signum(flows[t]);
    }
    double low = 1;
    double high = 1;
    boolean above = balance(flows, 1) * startSign > 0;
    for (int n = 0; n < LONGEST_SEARCH; n++) {
      if (above) {
        low = high;
        high *= 2;
        if (!(balance(flows, high) * startSign > 0)) {
          break;
        }
      } else {
        high = low;
        low /= 2;
        if (balance(flows, low) * startSign > 0) {
          break;
        }
      }
    }
    return narrowed(flows, startSign, low, high);
  }

  private static double narrowed(double[] flows, double startSign, double from, double to) {
    double low = from;
    double high = to;
    double x = 0.5 * (low + high);
    for (int n = 0; n < LONGEST_SEARCH; n++) {
      double value = balance(flows, x);
      if (value == 0) {
        return x;
      }
      if (value * startSign > 0) {
        low = x;
      } else {
        high = x;
      }
      double next = x - value / slope(flows, x);
      if (!(next > low && next < high)) {
        next = 0.5 * (low + high);
      }
      if (Math.abs(next - x) <= 1e-15 * x) {
        return next;
      }
      x = next;
    }
    return x;
  }

  /**
   * The sum of {@code flow(t) · x^t}, divided by a power of x where x is above 1 so that it stays
   * finite: the sign is what counts, and near the root the scale cancels in Newton's step.
   */
  private static double balance(double[] flows, double x) {
    double sum = 0;
    if (x <= 1) {
      for (int t = flows.length - 1; t >= 0; t--) {
        sum = sum * x + flows[t];
      }
    } else {
      double inverse = 1 / x;
      for (double flow : flows) {
        sum = sum * inverse + flow;
      }
    }
    return sum;
  }

  private static double slope(double[] flows, double x) {
    double sum = 0;
    double slope = 0;
    if (x <= 1) {
      for (int t = flows.length - 1; t >= 0; t--) {
        slope = slope * x + sum;
        sum = sum * x + flows[t];
      }
      return slope;
    }
    double inverse = 1 / x;
    for (double flow : flows) {
      slope = slope * inverse + sum;
      sum = sum * inverse + flow;
    }
    return -slope * inverse * inverse;
  }

  /** Positive flows carried to the end, negative ones to the start, and the rate between them. */
  static void mirr(
      Source source, Node node, Answer finance, Answer reinvest, Answer out, int lanes) {
    double[] flows = new double[source.months()];
    for (int i = 0; i < lanes; i++) {
      source.lane(i, flows);
      int absent = finance.codes[i] != 0 ? finance.codes[i] : reinvest.codes[i];
      if (absent != 0) {
        out.absent(i, absent);
      } else {
        mirr(flows, node, finance.values[i], reinvest.values[i], out, i);
      }
    }
  }

  private static void mirr(
      double[] flows, Node node, double finance, double reinvest, Answer out, int lane) {
    double growth = monthly(reinvest);
    double discount = 1 / monthly(finance);
    double gained = 0;
    double spent = 0;
    int last = flows.length - 1;
    for (int t = 0; t <= last; t++) {
      gained = gained * growth + Math.max(flows[t], 0);
      spent = spent * discount + Math.max(-flows[last - t], 0);
    }
    if (gained == 0 || spent == 0) {
      out.absent(lane, node.reason);
    } else {
      out.set(lane, Elementary.pow(gained / spent, (double) MONTHS_IN_YEAR / last) - 1);
    }
  }
}
