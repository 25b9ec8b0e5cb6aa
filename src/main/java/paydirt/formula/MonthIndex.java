package paydirt.formula;

import paydirt.unit.Dimension;

/** The index of the month, 0 for the first. */
public enum MonthIndex implements Formula {
  MONTH;

  @Override
  public Dimension dimension() {
    return Dimension.NONE;
  }
}
