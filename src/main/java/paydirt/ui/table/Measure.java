package paydirt.ui.table;

/** What the columns show of each line. */
enum Measure {
  AMOUNT("Amounts"),
  /** Since the period before. */
  GROWTH("Growth"),
  SHARE_OF_REVENUE("Of revenue");

  private final String word;

  Measure(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
