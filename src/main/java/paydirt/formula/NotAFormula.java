package paydirt.formula;

/**
 * A text that cannot be read as a formula; the message says why, in a sentence for the person who
 * wrote it.
 */
public final class NotAFormula extends Exception {
  private static final long serialVersionUID = 1L;

  private final int column;
  private final String hint;

  /**
   * @param column where in the text, 1-based; 0 where a reader higher up knows it
   * @param hint what to do about it; empty for none
   */
  public NotAFormula(int column, String message, String hint) {
    super(message);
    this.column = column;
    this.hint = hint;
  }

  /** The same at a column. */
  NotAFormula at(int newColumn) {
    return new NotAFormula(newColumn, getMessage(), hint);
  }

  public int column() {
    return column;
  }

  public String hint() {
    return hint;
  }
}
