package paydirt.unit;

/**
 * A text that cannot be read as a number; the message says why, in a sentence for the person who
 * typed it.
 */
public final class NotANumber extends Exception {
  private static final long serialVersionUID = 1L;

  NotANumber(String message) {
    super(message);
  }
}
