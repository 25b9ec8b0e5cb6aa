package paydirt.ui.component;

/** Reads and writes the numbers of a field; the field itself owns no number format. */
public interface NumberText {
  /** What a typed text means. */
  sealed interface Entry {}

  /**
   * A number.
   *
   * @param number in the unit of the field's value
   */
  record Value(double number) implements Entry {}

  /**
   * Not a number that can be used.
   *
   * @param why short, as a sentence without a full stop: {@code Not a number}
   */
  record Unreadable(String why) implements Entry {}

  /** The value is taken away: it is not entered. */
  record Nothing() implements Entry {}

  /** What a typed text means. */
  Entry read(String text);

  /** The text of a number as it stands in the field, without unit. */
  String write(double number);

  /** The text of an end of the usual range, below the field; short. */
  default String brief(double number) {
    return write(number);
  }
}
