package paydirt.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import paydirt.driver.Value;
import paydirt.formula.Input;

/**
 * The numbers that a program is evaluated with: for every input its path over the months in base
 * units, or that it is not entered. Immutable.
 */
public final class Inputs {

  private final int months;
  private final Map<String, double[]> paths;
  private final Map<String, String> labelsOfMissing;

  private Inputs(int months, Map<String, double[]> paths, Map<String, String> labelsOfMissing) {
    this.months = months;
    this.paths = paths;
    this.labelsOfMissing = labelsOfMissing;
  }

  /**
   * Collects the numbers of a horizon.
   *
   * @param months its length, at least 1
   */
  public static Builder builder(int months) {
    return new Builder(months);
  }

  /** A builder that starts from these numbers. */
  public Builder toBuilder() {
    Builder builder = new Builder(months);
    builder.paths.putAll(paths);
    builder.labelsOfMissing.putAll(labelsOfMissing);
    return builder;
  }

  public int months() {
    return months;
  }

  public boolean isEntered(Input input) {
    return !labelsOfMissing.containsKey(input.id());
  }

  /**
   * The values of all months in base units; a copy.
   *
   * @throws IllegalArgumentException if the input has no value
   */
  public double[] path(Input input) {
    return sharedPath(input).clone();
  }

  /** The path itself, to be read only. */
  double[] sharedPath(Input input) {
    double[] path = paths.get(input.id());
    if (path == null) {
      throw new IllegalArgumentException("input " + input.id() + " has no value");
    }
    return path;
  }

  boolean allEntered() {
    return labelsOfMissing.isEmpty();
  }

  /** Collects numbers; a later one for the same input replaces the earlier. */
  public static final class Builder {

    private final int months;
    private final Map<String, double[]> paths = new HashMap<>();
    private final Map<String, String> labelsOfMissing = new LinkedHashMap<>();

    private Builder(int months) {
      if (months < 1) {
        throw new IllegalArgumentException(
            "the horizon is " + months + " months but must be at least 1");
      }
      this.months = months;
    }

    /** A value over time, in the input's unit. */
    public Builder value(Input input, Value value) {
      return path(input, value.path(months));
    }

    /** The same number in all months, in the input's unit. */
    public Builder value(Input input, double value) {
      double[] path = new double[months];
      Arrays.fill(path, value);
      return path(input, path);
    }

    /**
     * A number for each month, in the input's unit.
     *
     * @throws IllegalArgumentException if it has another length than the horizon
     */
    public Builder path(Input input, double[] values) {
      double[] base = new double[values.length];
      for (int t = 0; t < values.length; t++) {
        base[t] = input.unit().toBase(values[t]);
      }
      return basePath(input, base);
    }

    Builder basePath(Input input, double[] base) {
      if (base.length != months) {
        throw new IllegalArgumentException(
            "input " + input.id() + " has " + base.length + " months but must have " + months);
      }
      paths.put(input.id(), base);
      labelsOfMissing.remove(input.id());
      return this;
    }

    /** Marks an input as not entered: what depends on it is absent. */
    public Builder notEntered(Input input) {
      paths.put(input.id(), new double[months]);
      labelsOfMissing.put(input.id(), input.title());
      return this;
    }

    public Inputs build() {
      return new Inputs(months, new HashMap<>(paths), new LinkedHashMap<>(labelsOfMissing));
    }
  }
}
