package paydirt.formula;

import paydirt.unit.Dimension;

/** One of two values by a condition; it selects and never multiplies. */
public record Choose(Formula condition, Formula then, Formula otherwise) implements Formula {

  public Choose {
    if (!condition.dimension().isNone()) {
      throw new IllegalArgumentException(
          "a condition must be a pure number but is " + condition.dimension());
    }
    if (!then.dimension().equals(otherwise.dimension())) {
      throw new IllegalArgumentException(
          "both branches need the same unit but are "
              + then.dimension()
              + " ("
              + Words.of(then)
              + ") and "
              + otherwise.dimension()
              + " ("
              + Words.of(otherwise)
              + ")");
    }
  }

  @Override
  public Dimension dimension() {
    return then.dimension();
  }

  @Override
  public boolean isPositive() {
    return then.isPositive() && otherwise.isPositive();
  }
}
