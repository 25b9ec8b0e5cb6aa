package paydirt.driver;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far a figure can be trusted. */
public enum Basis {
  /** Read at its source. */
  FOUND("found"),
  /** Remembered, its source not read again; marked wherever it is shown. */
  RECALLED("recalled"),
  /** Chosen, because nobody publishes it. */
  ASSUMPTION("assumption");

  private final String word;

  Basis(String word) {
    this.word = word;
  }

  /** The word that files and tables use. */
  public String word() {
    return word;
  }

  /** The basis of this word, if there is one. */
  public static Optional<Basis> of(String word) {
    return Arrays.stream(values()).filter(basis -> basis.word.equals(word)).findFirst();
  }

  /** The words of all. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Basis::word).toList();
  }
}
