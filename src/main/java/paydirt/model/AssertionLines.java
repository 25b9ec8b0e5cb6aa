package paydirt.model;

import java.util.Optional;
import paydirt.formula.Line;

/**
 * An assertion as lines of the sheet.
 *
 * @param id the item's id
 * @param label what it says
 * @param months what it asks of months; empty if it asks of an outcome
 * @param result of months the first in which it fails, of an outcome 1 if it holds and else 0
 * @param compared the two sides, where it is a single comparison
 */
public record AssertionLines(
    String id, String label, Optional<Months> months, Line result, Optional<Compared> compared) {

  /**
   * An assertion about months.
   *
   * @param tested 1 in each month in which it is asked
   * @param fails 1 in each month in which it does not hold
   */
  public record Months(Line tested, Line fails) {}

  /**
   * A value and what it must be.
   *
   * @param relation in words: {@code at least}
   */
  public record Compared(Line value, String relation, Line bound) {}

  /** The line that explains best whether it holds. */
  public Line evidence() {
    return months.map(Months::fails).orElse(result);
  }
}
