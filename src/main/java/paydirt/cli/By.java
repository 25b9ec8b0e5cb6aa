package paydirt.cli;

/** How long a column of a table is. */
enum By {
  MONTH("month", 1),
  QUARTER("quarter", 3),
  YEAR("year", 12);

  private final String word;
  private final int months;

  By(String word, int months) {
    this.word = word;
    this.months = months;
  }

  int months() {
    return months;
  }

  @Override
  public String toString() {
    return word;
  }
}
