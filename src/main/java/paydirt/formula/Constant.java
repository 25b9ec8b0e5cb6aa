package paydirt.formula;

import paydirt.unit.Dimension;

/**
 * A fixed number.
 *
 * @param value in base units
 * @param name what explanations call it; empty for bare numbers
 */
public record Constant(double value, Dimension dimension, String name) implements Formula {

  public Constant {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(
          "constant " + name + " is " + value + " but must be finite");
    }
  }

  @Override
  public boolean isPositive() {
    return value > 0;
  }
}
