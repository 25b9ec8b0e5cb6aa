package paydirt.model;

import java.util.Optional;
import paydirt.formula.Formula;

/**
 * An amount that paying users hold, such as their months, their seats or what they are charged for
 * a month: over the month, and what of it is billed how.
 *
 * @param months over the month, from the mean of its beginning and end
 * @param byTheMonth the part of it that is billed by the month
 * @param yearBegun what begins a year that is billed in advance; none where nobody pays by the year
 */
record Paid(Formula months, Formula byTheMonth, Optional<Formula> yearBegun) {

  /** An amount that is all billed by the month. */
  static Paid byTheMonth(Formula months) {
    return new Paid(months, months, Optional.empty());
  }

  /** The same for each of another amount. */
  Paid times(Formula each) {
    return new Paid(
        months.times(each), byTheMonth.times(each), yearBegun.map(begun -> begun.times(each)));
  }
}
