package paydirt.driver;

import java.util.OptionalDouble;

/**
 * A dated change of a driver.
 *
 * @param month the month from which it holds, 1-based
 * @param change what happens to the value that the month would have without the step
 * @param perYear the yearly rate from then on, above −1; empty to go on at the rate before,
 *     restarted here
 */
public record Step(int month, Change change, double amount, OptionalDouble perYear) {

  /** The kinds of change. */
  public enum Change {
    SET("set"),
    ADD("add"),
    MULTIPLY("multiply");

    private final String key;

    Change(String key) {
      this.key = key;
    }

    /** The key in files. */
    public String key() {
      return key;
    }

    double apply(double before, double amount) {
      return switch (this) {
        case SET -> amount;
        case ADD -> before + amount;
        case MULTIPLY -> before * amount;
      };
    }
  }

  public Step {
    if (month < 2) {
      throw new IllegalArgumentException(
          "a step is in month " + month + " but must be in month 2 or later");
    }
    if (perYear.isPresent() && !(perYear.getAsDouble() > -1)) {
      throw new IllegalArgumentException(
          "perYear of the step in month "
              + month
              + " is "
              + perYear.getAsDouble()
              + " but must be above -1");
    }
  }
}
