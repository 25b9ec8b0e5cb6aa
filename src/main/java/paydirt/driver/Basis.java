package paydirt.driver;

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
}
