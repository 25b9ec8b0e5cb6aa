package paydirt.engine;

/** The lengths of time over which lines are read. */
public enum Period {
  MONTH("month", 1),
  /** A calendar quarter. */
  QUARTER("quarter", 3),
  /** A calendar year. */
  YEAR("year", 12);

  private final String word;
  private final int months;

  Period(String word, int months) {
    this.word = word;
    this.months = months;
  }

  public String word() {
    return word;
  }

  /** How many months a full one has. */
  public int months() {
    return months;
  }
}
