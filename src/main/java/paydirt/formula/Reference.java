package paydirt.formula;

import paydirt.unit.Dimension;
import paydirt.unit.Unit;

/**
 * A line by its id, for formulas that read a line which is declared later, or themselves a month
 * ago. The sheet replaces it by the line and refuses it when there is none or its dimension
 * differs.
 */
public record Reference(String id, Unit unit) implements Formula {

  @Override
  public Dimension dimension() {
    return unit.dimension();
  }
}
