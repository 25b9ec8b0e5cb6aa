package paydirt.formula;

import paydirt.unit.Dimension;
import paydirt.unit.Unit;

/**
 * A number that a formula reads from outside the sheet: the place where a driver is bound.
 *
 * @param id the driver's path, such as {@code products.chat.price}
 * @param label what people call it
 * @param unit the unit its values are given in; formulas see base units
 * @param positive whether its limits keep it above zero, so that it may divide
 * @param varies whether its value may change from month to month
 */
public record Input(String id, String label, Unit unit, boolean positive, boolean varies)
    implements Formula {

  @Override
  public Dimension dimension() {
    return unit.dimension();
  }

  @Override
  public boolean isPositive() {
    return positive;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Input that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
