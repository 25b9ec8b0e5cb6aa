package paydirt.formula;

import paydirt.unit.Dimension;

/**
 * A division.
 *
 * @param atZero the result where the divisor is zero; null only for a divisor that is never zero
 */
public record Quotient(Formula dividend, Formula divisor, Constant atZero) implements Formula {

  public Quotient {
    if (atZero == null && !divisor.isPositive()) {
      throw new IllegalArgumentException(
          "division by “"
              + Words.of(divisor)
              + "” must state its value at zero: over(divisor, atZero)");
    }
  }

  @Override
  public Dimension dimension() {
    return dividend.dimension().over(divisor.dimension());
  }

  @Override
  public boolean isPositive() {
    return dividend.isPositive() && divisor.isPositive();
  }
}
