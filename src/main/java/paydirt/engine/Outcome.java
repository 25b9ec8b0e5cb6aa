package paydirt.engine;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The number of a whole trial, or why there is none.
 *
 * @param value in the line's unit; always finite
 * @param reason why there is no value, as a sentence; empty where there is one
 * @param isNever whether it did not happen within the horizon: it then ranks after the last month.
 *     Any other absence is undefined and left out of rankings.
 * @param without the labels of inputs not entered that a total below left out
 */
public record Outcome(OptionalDouble value, String reason, boolean isNever, List<String> without) {

  public Outcome {
    without = List.copyOf(without);
  }

  static Outcome of(double value, List<String> without) {
    return new Outcome(OptionalDouble.of(value + 0.0), "", false, without);
  }

  static Outcome absent(Absence absence, List<String> without) {
    return new Outcome(OptionalDouble.empty(), absence.reason(), absence.never(), without);
  }
}
