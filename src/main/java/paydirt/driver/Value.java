package paydirt.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A driver's number in a scenario, in the driver's unit.
 *
 * <p>The path over time is {@code start · (1 + perYear)^(t ÷ 12)} until the first step, and
 * restarts at each step. Example: 20 with a step "month 13, set 25" is 20 in the first year and 25
 * from then on.
 *
 * @param start the value in the first month
 * @param perYear the yearly rate of change; 0 holds it
 * @param steps dated changes, by rising month
 * @param distribution how uncertain the start is; the whole path scales with it
 * @param note the person's own words; empty for none
 * @param source where this number comes from; empty if it is the declaration's default
 */
public record Value(
    double start,
    double perYear,
    List<Step> steps,
    Optional<Distribution> distribution,
    String note,
    Optional<Source> source) {

  public Value {
    steps = List.copyOf(steps);
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).month() <= steps.get(i - 1).month()) {
        throw new IllegalArgumentException(
            "the step in month "
                + steps.get(i).month()
                + " must come after the one in month "
                + steps.get(i - 1).month());
      }
    }
    if (!(perYear > -1)) {
      throw new IllegalArgumentException("perYear is " + perYear + " but must be above -1");
    }
  }

  /** A plain number. */
  public static Value of(double start) {
    return new Value(start, 0, List.of(), Optional.empty(), "", Optional.empty());
  }

  /** Whether it is nothing but a number. */
  public boolean isPlain() {
    return !changes() && distribution.isEmpty() && note.isEmpty() && source.isEmpty();
  }

  /** Whether it changes over time. */
  public boolean changes() {
    return perYear != 0 || !steps.isEmpty();
  }

  /** The values of all months, index 0 for the first. */
  public double[] path(int months) {
    double[] path = new double[months];
    double base = start;
    double rate = perYear;
    int since = 0;
    int next = 0;
    for (int t = 0; t < months; t++) {
      double value = grown(base, rate, t - since);
      if (next < steps.size() && steps.get(next).month() - 1 == t) {
        Step step = steps.get(next++);
        base = step.change().apply(value, step.amount());
        rate = step.perYear().orElse(rate);
        since = t;
        value = base;
      }
      path[t] = value;
    }
    return path;
  }

  private static double grown(double base, double perYear, int months) {
    return perYear == 0 || months == 0 ? base : base * StrictMath.pow(1 + perYear, months / 12.0);
  }

  /**
   * The same path with another start, scaled as a whole; a path that starts at 0 only takes the new
   * start.
   */
  public Value startingAt(double newStart) {
    return start == 0 ? withStart(newStart, steps) : times(newStart / start, newStart);
  }

  /** The whole path times a factor. */
  public Value times(double factor) {
    return times(factor, start * factor);
  }

  private Value times(double factor, double newStart) {
    List<Step> scaled = new ArrayList<>();
    for (Step step : steps) {
      double amount =
          step.change() == Step.Change.MULTIPLY ? step.amount() : step.amount() * factor;
      scaled.add(new Step(step.month(), step.change(), amount, step.perYear()));
    }
    return withStart(newStart, scaled);
  }

  private Value withStart(double newStart, List<Step> newSteps) {
    return new Value(newStart, perYear, newSteps, distribution, note, source);
  }

  /**
   * The same path with another amount at the step of a month (1-based); empty if there is no step
   * in that month.
   */
  public Optional<Value> withStepAmount(int month, double amount) {
    List<Step> changed = new ArrayList<>(steps);
    for (int i = 0; i < changed.size(); i++) {
      Step step = changed.get(i);
      if (step.month() == month) {
        changed.set(i, new Step(month, step.change(), amount, step.perYear()));
        return Optional.of(withStart(start, changed));
      }
    }
    return Optional.empty();
  }

  /** The same path from another source. */
  public Value withSource(Source where) {
    return new Value(start, perYear, steps, distribution, note, Optional.of(where));
  }

  /** The same value, so uncertain. */
  public Value spread(Optional<Distribution> how) {
    return new Value(start, perYear, steps, how, note, source);
  }

  /** The same value with a yearly rate. */
  public Value growing(double ratePerYear) {
    return new Value(start, ratePerYear, steps, distribution, note, source);
  }

  /** The same value with one more step, behind the others. */
  public Value then(int month, Step.Change change, double amount) {
    List<Step> more = new ArrayList<>(steps);
    more.add(new Step(month, change, amount, OptionalDouble.empty()));
    return withStart(start, more);
  }
}
