package paydirt.engine;

/**
 * One month, quarter or year of a horizon; the first and the last may be cut short by it.
 *
 * @param label such as {@code Jan 2027}, {@code Q1 2027} or {@code 2027}
 * @param firstMonth its first month within the horizon, 0-based
 * @param months how many months of it lie within the horizon, at least 1
 * @param isFull whether all of it does
 */
public record Span(String label, int firstMonth, int months, boolean isFull) {

  /** Its last month within the horizon, 0-based. */
  public int lastMonth() {
    return firstMonth + months - 1;
  }
}
