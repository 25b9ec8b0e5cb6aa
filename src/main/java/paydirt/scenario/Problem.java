package paydirt.scenario;

import java.util.Optional;

/**
 * Something wrong, or worth a look, in a scenario, for the person who wrote it.
 *
 * @param path where, such as {@code products.chat.price}; empty for the whole scenario
 * @param message the end of a sentence that begins with the path: {@code is −3 $/user·mo but must
 *     be at least 0}
 * @param hint what to do about it, such as the nearest valid name; empty for none
 * @param excerpt the place within a text that it is about; empty if it is about no text
 */
public record Problem(
    Severity severity, String path, String message, String hint, Optional<Excerpt> excerpt) {

  /** Whether it stops the scenario from being used. */
  public enum Severity {
    ERROR,
    WARNING
  }

  public static Problem error(String path, String message) {
    return new Problem(Severity.ERROR, path, message, "", Optional.empty());
  }

  public static Problem error(String path, String message, String hint) {
    return new Problem(Severity.ERROR, path, message, hint, Optional.empty());
  }

  public static Problem warning(String path, String message) {
    return new Problem(Severity.WARNING, path, message, "", Optional.empty());
  }

  /** The same about a place within a text. */
  public Problem at(Excerpt place) {
    return new Problem(severity, path, message, hint, Optional.of(place));
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** As a sentence: path, message, hint. */
  public String sentence() {
    return sentence(path);
  }

  /** The sentence with what comes {@linkplain #pointed below it}. */
  public String report() {
    return sentence() + pointed();
  }

  /**
   * What comes below the sentence where letters are equally wide: the place within a text, with a
   * caret; empty if it is about no text.
   */
  public String pointed() {
    return excerpt.map(place -> ("\n" + place.pointed()).replace("\n", "\n    ")).orElse("");
  }

  /** The same about something that has a name of its own: {@code Price is −3 $ but …}. */
  public String sentence(String subject) {
    String text = subject.isEmpty() ? message : subject + " " + message;
    return hint.isEmpty() ? text : text + "; " + hint;
  }
}
