package paydirt.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import paydirt.formula.Line;

/**
 * The lines that were asked for, of all trials. Values are in each line's unit; trials and months
 * are 0-based.
 */
public final class BlockResult {

  private final Projection base;
  private final int trials;
  private final Map<Line, TrialMonths> months;
  private final Map<Line, Answer> outcomes;

  BlockResult(
      Projection base, int trials, Map<Line, TrialMonths> months, Map<Line, Answer> outcomes) {
    this.base = base;
    this.trials = trials;
    this.months = Map.copyOf(months);
    this.outcomes = Map.copyOf(outcomes);
  }

  /** The projection of the base, of the same lines. */
  public Projection base() {
    return base;
  }

  public int trials() {
    return trials;
  }

  public int months() {
    return base.months();
  }

  /** A line that is no outcome, in one month of one trial; empty where it is absent. */
  public OptionalDouble value(Line line, int month, int trial) {
    TrialMonths kept = months.get(line);
    if (kept == null) {
      Series same = base.series(line);
      return same.isPresent(month) ? OptionalDouble.of(same.value(month)) : OptionalDouble.empty();
    }
    double value = kept.value(month, trial);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /** Why there is no number, as a sentence; empty where there is one. */
  public String reason(Line line, int month, int trial) {
    TrialMonths kept = months.get(line);
    if (kept == null) {
      return base.series(line).reason(month);
    }
    if (Double.isFinite(kept.value(month, trial))) {
      return "";
    }
    return kept.isRatioAbsent(month, trial)
        ? base.plan().missing().reasons().get(kept.reason()).reason()
        : Absence.TOO_LARGE.reason();
  }

  /** One month of all trials, with the given number in the place of those that are absent. */
  public double[] values(Line line, int month, double whereAbsent) {
    double[] all = new double[trials];
    TrialMonths kept = months.get(line);
    if (kept == null) {
      Series same = base.series(line);
      Arrays.fill(all, same.isPresent(month) ? same.value(month) : whereAbsent);
      return all;
    }
    for (int i = 0; i < trials; i++) {
      double value = kept.value(month, i);
      all[i] = Double.isFinite(value) ? value : whereAbsent;
    }
    return all;
  }

  /** An outcome of one trial. */
  public Outcome outcome(Line line, int trial) {
    Answer kept = outcomes.get(line);
    if (kept != null) {
      if (!kept.isPresent(trial)) {
        Absence absence = base.plan().missing().reasons().get(kept.codes[trial]);
        return Outcome.absent(absence, base.without(line));
      }
      double value = line.unit().fromBase(kept.values[trial]);
      return Double.isFinite(value)
          ? Outcome.of(value, base.without(line))
          : Outcome.absent(Absence.TOO_LARGE, base.without(line));
    }
    if (months.containsKey(line)) {
      // An outcome that reads nothing but constants is one number for each trial.
      OptionalDouble value = value(line, 0, trial);
      return value.isPresent()
          ? Outcome.of(value.getAsDouble(), base.without(line))
          : Outcome.absent(Absence.TOO_LARGE, base.without(line));
    }
    return base.outcome(line);
  }

  /** An outcome of all trials, with the given numbers where it never happens or is undefined. */
  public double[] outcomes(Line line, double whereNever, double whereUndefined) {
    double[] all = new double[trials];
    for (int i = 0; i < trials; i++) {
      Outcome outcome = outcome(line, i);
      all[i] = outcome.value().orElse(outcome.isNever() ? whereNever : whereUndefined);
    }
    return all;
  }
}
