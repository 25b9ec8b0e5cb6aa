package paydirt.ui.form;

import paydirt.driver.Driver;
import paydirt.ui.component.NumberText;
import paydirt.unit.NotANumber;
import paydirt.unit.Notation;

/** Reads and writes the numbers of one driver, held to its limits. */
record DriverText(Driver driver, Notation notation) implements NumberText {

  @Override
  public Entry read(String text) {
    if (text.isBlank()) {
      return driver.isOptional() ? new Nothing() : new Unreadable("A number is needed here");
    }
    try {
      // Adding zero turns −0, which no file keeps, into 0.
      double number = notation.parse(text, driver.unit(), Notation.Bare.SHOWN) + 0.0;
      return driver
          .complaint(number, notation)
          .<Entry>map(end -> new Unreadable(driver.label() + " " + end))
          .orElseGet(() -> new Value(number));
    } catch (NotANumber e) {
      return new Unreadable(sentence(e.getMessage()));
    }
  }

  private static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  @Override
  public String write(double number) {
    return notation.exact(number, driver.unit());
  }

  @Override
  public String brief(double number) {
    return notation.compactNumber(number, driver.unit());
  }
}
