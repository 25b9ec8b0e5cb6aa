package paydirt.formula;

/** How a line behaves over time, and so how it is read over a quarter or a year. */
public enum Kind {
  /** Once per trial, the same in every month. */
  CONSTANT("constant"),
  /** An amount of the month; adds up. */
  FLOW("flow"),
  /** A balance at the month's end; a longer period shows its last month. */
  STOCK("stock"),
  /** A balance at the month's start; a longer period shows its first month. */
  OPENING("opening"),
  /** A price, a rate, a factor; a longer period shows its last month. */
  LEVEL("level"),
  /** A quotient of two lines, recomputed for every period and absent where its divisor is zero. */
  RATIO("ratio"),
  /** Once per trial, after the last month; read by other outcomes only. */
  OUTCOME("outcome");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /**
   * Whether the quotient of this and another kind has a meaning over a quarter or a year: flow ÷
   * flow, balance ÷ balance, stock ÷ flow.
   */
  public boolean mayBeDividedBy(Kind divisor) {
    return switch (this) {
      case FLOW -> divisor == FLOW;
      case STOCK -> divisor == FLOW || divisor.isBalance();
      case LEVEL, CONSTANT -> divisor.isBalance();
      case OPENING, RATIO, OUTCOME -> false;
    };
  }

  /** Whether it has a value of its own in every month, which other months can read. */
  public boolean isMonthly() {
    return this == FLOW || this == STOCK || this == OPENING || this == LEVEL;
  }

  private boolean isBalance() {
    return this == STOCK || this == LEVEL || this == CONSTANT;
  }

  /** The word that tables and files use. */
  public String word() {
    return word;
  }
}
