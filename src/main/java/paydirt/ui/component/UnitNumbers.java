package paydirt.ui.component;

import paydirt.unit.NotANumber;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/**
 * Numbers of a unit in the scenario's notation; percentages are typed and shown times 100.
 *
 * @param notation how numbers are written
 * @param unit the unit of the number
 */
public record UnitNumbers(Notation notation, Unit unit) implements NumberText {
  @Override
  public Entry read(String text) {
    if (text.isBlank()) {
      return new Nothing();
    }
    try {
      return new Value(notation.parse(text, unit, Notation.Bare.SHOWN));
    } catch (NotANumber e) {
      return new Unreadable(e.getMessage());
    }
  }

  @Override
  public String write(double number) {
    return notation.exact(number, unit);
  }

  @Override
  public String brief(double number) {
    return notation.compactNumber(number, unit);
  }
}
