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

  /** A triangle over the ends with its top at the driver's value. */
  record Triangular(double low, double high) implements Distribution {
    public Triangular {
      ordered(low, high);
    }
  }

  /** A PERT distribution over the ends with its mode at the driver's value. */
  record Pert(double low, double high) implements Distribution {
    public Pert {
      ordered(low, high);
    }
  }

  /** A beta distribution with its two shape numbers, stretched over the ends. */
  record Beta(double low, double high, double alpha, double beta) implements Distribution {
    public Beta {
      ordered(low, high);
      if (!(alpha > 0) || !(beta > 0)) {
        throw new IllegalArgumentException(
            "alpha is " + alpha + " and beta " + beta + " but both must be above 0");
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
      if (weights.stream().anyMatch(w -> !(w >= 0))
          || weights.stream().mapToDouble(w -> w).sum() <= 0) {
        throw new IllegalArgumentException("weights must be at least 0 and one of them above");
      }
    }
  }

  private static void ordered(double low, double high) {
    if (!(low < high)) {
      throw new IllegalArgumentException("range is " + low + " to " + high + " but must rise");
    }
  }
}
