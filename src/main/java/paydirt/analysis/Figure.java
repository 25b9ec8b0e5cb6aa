package paydirt.analysis;

import java.util.OptionalDouble;
import paydirt.unit.Unit;

/**
 * A value with its unit, or the reason why there is none.
 *
 * @param reason empty where there is a value
 */
public record Figure(OptionalDouble value, Unit unit, String reason) {

  static Figure of(double value, Unit unit) {
    return new Figure(OptionalDouble.of(value), unit, "");
  }

  static Figure absent(Unit unit, String reason) {
    return new Figure(OptionalDouble.empty(), unit, reason);
  }
}
