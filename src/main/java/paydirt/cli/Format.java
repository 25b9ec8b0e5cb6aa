package paydirt.cli;

/** How results are printed. */
enum Format {
  /** For people. */
  TEXT("text"),
  /** For programs. */
  JSON("json"),
  /** For spreadsheets. */
  CSV("csv");

  private final String word;

  Format(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
