package paydirt.formula;

import paydirt.unit.Dimension;
import paydirt.unit.Unit;

/**
 * A number that a formula reads from outside the sheet: the place where a driver is bound.
 *
 * @param id the driver's path, such as {@code products.chat.price}
 * @param label what people call it
 * @param item the label of the list item it belongs to; empty for inputs of the whole company
 * @param unit the unit its values are given in; formulas see base units
 * @param positive whether its limits keep it above zero, so that it may divide
 * @param varies whether its value may change from month to month
 */
public record Input(
    String id, String label, String item, Unit unit, boolean positive, boolean varies)
    implements Formula {

  /** An input of the whole company. */
  public Input(String id, String label, Unit unit, boolean positive, boolean varies) {
    this(id, label, "", unit, positive, varies);
  }

  /** The label with the item it belongs to: {@code Price, Chat}. */
  public String title() {
    return item.isEmpty() ? label : label + ", " + item;
  }

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
