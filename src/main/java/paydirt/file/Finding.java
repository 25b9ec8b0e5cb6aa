package paydirt.file;

import paydirt.scenario.Problem;

/**
 * A problem and where it stands in a file.
 *
 * @param file the file as the person named it
 * @param line 1-based; 0 if it concerns the file as a whole
 */
public record Finding(String file, int line, Problem problem) {

  public boolean isError() {
    return problem.isError();
  }

  /** The sentence, and the place within a text where it is about one, with a caret below. */
  public String report() {
    return sentence() + problem.pointed();
  }

  /** {@code scenarios/lean.json:14: products.chat.price is −3 $/user·mo but must be at least 0}. */
  public String sentence() {
    return (line > 0 ? file + ":" + line : file) + ": " + problem.sentence();
  }
}
