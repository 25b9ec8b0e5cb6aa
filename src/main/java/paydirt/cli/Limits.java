package paydirt.cli;

import paydirt.driver.Driver;
import paydirt.unit.Notation;

/** The bounds of a driver in words, without its unit. */
final class Limits {

  /** A bound as far away as this is none. */
  private static final double NONE = 1e15;

  private Limits() {}

  /** Where values are expected: {@code 5 to 60}. */
  static String usual(Driver driver, Notation notation) {
    return between(driver, driver.usualLow(), driver.usualHigh(), notation);
  }

  /** What is accepted: {@code limits 0 to 1M}, {@code at least 0}. */
  static String hard(Driver driver, Notation notation) {
    return driver.most() >= NONE
        ? "at least " + notation.compactNumber(driver.least(), driver.unit())
        : "limits " + between(driver, driver.least(), driver.most(), notation);
  }

  private static String between(Driver driver, double low, double high, Notation notation) {
    return notation.compactNumber(low, driver.unit())
        + " to "
        + notation.compactNumber(high, driver.unit());
  }
}
