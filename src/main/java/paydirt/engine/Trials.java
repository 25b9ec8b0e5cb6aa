package paydirt.engine;

import java.util.HashMap;
import java.util.Map;
import paydirt.formula.Input;

/**
 * What differs from trial to trial: for some inputs, a number for each trial that moves the whole
 * path. Every other input is as in the base. Immutable.
 */
public final class Trials {

  private final int count;
  private final Map<String, Draws> draws;

  private Trials(int count, Map<String, Draws> draws) {
    this.count = count;
    this.draws = draws;
  }

  /**
   * Collects what differs.
   *
   * @param count how many trials there are, at least 1
   */
  public static Builder builder(int count) {
    return new Builder(count);
  }

  public int count() {
    return count;
  }

  boolean vary(Input input) {
    return draws.containsKey(input.id());
  }

  Draws draws(Input input) {
    return draws.get(input.id());
  }

  /**
   * The numbers of one trial: a projection with them equals the trial bit for bit.
   *
   * @param trial 0-based
   */
  public Inputs inputs(Inputs base, int trial) {
    Inputs.Builder inputs = base.toBuilder();
    for (Draws draw : draws.values()) {
      if (base.isEntered(draw.input)) {
        double[] path = base.path(draw.input);
        double[] factor = new double[1];
        draw.fill(path, trial, 1, factor);
        boolean isValue = draw.isValue(path);
        for (int t = 0; t < path.length; t++) {
          path[t] = isValue ? factor[0] : path[t] * factor[0];
        }
        inputs.basePath(draw.input, path);
      }
    }
    return inputs.build();
  }

  /** The numbers of one input. */
  static final class Draws {

    private final Input input;
    private final double[] numbers;
    private final boolean starts;

    private Draws(Input input, double[] numbers, boolean starts) {
      this.input = input;
      this.numbers = numbers;
      this.starts = starts;
    }

    /** Whether {@link #fill} gives values in base units; else factors of the path. */
    boolean isValue(double[] path) {
      return starts && Plan.isConstant(path);
    }

    /**
     * The values or factors of some trials.
     *
     * @param path the base path in base units
     */
    void fill(double[] path, int firstTrial, int lanes, double[] into) {
      boolean factors = starts && !isValue(path);
      if (factors && path[0] == 0) {
        throw new IllegalArgumentException(
            "input " + input.id() + " starts at 0 and changes: trials must give factors");
      }
      for (int i = 0; i < lanes; i++) {
        double number = numbers[firstTrial + i];
        into[i] =
            !starts
                ? number
                : factors ? input.unit().toBase(number) / path[0] : input.unit().toBase(number);
      }
    }
  }

  /** Collects what differs; a later call for the same input replaces the earlier. */
  public static final class Builder {

    private final int count;
    private final Map<String, Draws> draws = new HashMap<>();

    private Builder(int count) {
      if (count < 1) {
        throw new IllegalArgumentException("there are " + count + " trials but must be at least 1");
      }
      this.count = count;
    }

    /** For each trial, the factor of the whole path. */
    public Builder factors(Input input, double[] factors) {
      return put(input, factors, false);
    }

    /**
     * For each trial, the value of the first month in the input's unit; the whole path scales with
     * it. A path that changes and starts at 0 needs factors instead.
     */
    public Builder starts(Input input, double[] starts) {
      return put(input, starts, true);
    }

    private Builder put(Input input, double[] numbers, boolean starts) {
      if (numbers.length != count) {
        throw new IllegalArgumentException(
            "input " + input.id() + " has " + numbers.length + " numbers for " + count + " trials");
      }
      draws.put(input.id(), new Draws(input, numbers.clone(), starts));
      return this;
    }

    public Trials build() {
      return new Trials(count, new HashMap<>(draws));
    }
  }
}
