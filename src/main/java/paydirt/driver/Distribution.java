package paydirt.driver;

import java.util.List;

/**
 * How an uncertain driver is spread. Declared and stored here; values are in the driver's unit.
 *
 * <p>For {@link Normal} and {@link LogNormal} the range is the 5 % and the 95 % point; for the
 * others its ends.
 */
public sealed interface Distribution {

  /** Between the 5 % and the 95 % point of a normal distribution. */
  record Normal(double low, double high) implements Distribution {
    public Normal {
      ordered(low, high);
    }
  }

  /** Between the 5 % and the 95 % point of a log-normal distribution; both above zero. */
  record LogNormal(double low, double high) implements Distribution {
    public LogNormal {
      ordered(low, high);
      if (low <= 0) {
        throw new IllegalArgumentException(
            "range starts at " + low + " but a log-normal one must lie above 0");
      }
    }
  }

  /** Anywhere between two ends alike. */
  record Uniform(double low, double high) implements Distribution {
    public Uniform {
      ordered(low, high);
    }
  }

  /**
   * A triangle over the ends with its top at the driver's value; where that lies outside, as after
   * an edit, the nearer end is moved to it.
   */
  record Triangular(double low, double high) implements Distribution {
    public Triangular {
      ordered(low, high);
    }
  }

  /**
   * A PERT distribution over the ends with its mode at the driver's value; where that lies outside,
   * as after an edit, the nearer end is moved to it.
   */
  record Pert(double low, double high) implements Distribution {
    public Pert {
      ordered(low, high);
    }
  }

  /** A beta distribution with its two shape numbers, stretched over the ends. */
  record Beta(double low, double high, double alpha, double beta) implements Distribution {
    public Beta {
      ordered(low, high);
      if (!(alpha > 0 && alpha < Double.POSITIVE_INFINITY)
          || !(beta > 0 && beta < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "alpha is " + alpha + " and beta " + beta + " but both must be finite and above 0");
      }
    }
  }

  /** One of a few values, each with its weight. */
  record Discrete(List<Double> values, List<Double> weights) implements Distribution {
    public Discrete {
      values = List.copyOf(values);
      weights = List.copyOf(weights);
      if (values.isEmpty() || values.size() != weights.size()) {
        throw new IllegalArgumentException(
            "there are "
                + values.size()
                + " values and "
                + weights.size()
                + " weights but they must be equally many");
      }
      double sum = weights.stream().mapToDouble(w -> w).sum();
      if (weights.stream().anyMatch(w -> !(w >= 0)) || !(sum > 0) || Double.isInfinite(sum)) {
        throw new IllegalArgumentException(
            "weights are " + weights + " but must be at least 0, their sum finite and above 0");
      }
      if (!values.stream().allMatch(Double::isFinite)) {
        throw new IllegalArgumentException("values are " + values + " but must be finite");
      }
    }
  }

  private static void ordered(double low, double high) {
    if (!(low < high) || Double.isInfinite(low) || Double.isInfinite(high)) {
      throw new IllegalArgumentException(
          "range is " + low + " to " + high + " but must rise, between finite ends");
    }
  }
}
