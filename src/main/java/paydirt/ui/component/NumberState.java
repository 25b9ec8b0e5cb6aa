package paydirt.ui.component;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a number field shows of the document.
 *
 * @param value the value in use; empty means not entered
 * @param saved the value of the saved document, if there is one to compare with
 * @param followsFormula whether the value is computed and cannot be set
 * @param note a sentence below the field
 * @param marked whether it is marked as changed though the number is the saved one, as when a later
 *     step is another
 */
public record NumberState(
    OptionalDouble value,
    OptionalDouble saved,
    boolean followsFormula,
    Optional<String> note,
    boolean marked) {
  /** A value that was entered. */
  public static NumberState of(double value) {
    return new NumberState(
        OptionalDouble.of(value), OptionalDouble.empty(), false, Optional.empty(), false);
  }

  /** No value was entered. */
  public static NumberState notEntered() {
    return new NumberState(
        OptionalDouble.empty(), OptionalDouble.empty(), false, Optional.empty(), false);
  }

  /** A value that follows a formula. */
  public static NumberState formula(double value) {
    return new NumberState(
        OptionalDouble.of(value), OptionalDouble.empty(), true, Optional.empty(), false);
  }

  /** The same, with the value of the saved document. */
  public NumberState savedAs(double savedValue) {
    return new NumberState(value, OptionalDouble.of(savedValue), followsFormula, note, marked);
  }

  /** The same, marked as changed. */
  public NumberState markedChanged() {
    return new NumberState(value, saved, followsFormula, note, true);
  }

  /** The same, with a sentence below the field. */
  public NumberState note(String sentence) {
    return new NumberState(value, saved, followsFormula, Optional.of(sentence), marked);
  }

  /** Whether it stands otherwise than it was saved. */
  boolean changed() {
    return marked
        || (saved.isPresent() && (value.isEmpty() || value.getAsDouble() != saved.getAsDouble()));
  }
}
