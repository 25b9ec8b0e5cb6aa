package paydirt.ui.table;

/** What the columns show of each line. */
enum Measure {
  AMOUNT("Amounts"),
  /** Since the period before. */
  GROWTH("Growth"),
  SHARE_OF_REVENUE("Of revenue"),
  /** To what the numbers are shown against. */
  DIFFERENCE("Difference");

  private final String word;

  Measure(String word) {
    this.word = word;
  }

  /** Whether it has the unit of the line. */
  boolean isInUnit() {
    return this == AMOUNT || this == DIFFERENCE;
  }

  /** Whether it tells of a change, so that shares are told in points. */
  boolean isChange() {
    return this == GROWTH || this == DIFFERENCE;
  }

  String word() {
    return word;
  }
}
