package paydirt.formula;

import paydirt.unit.Dimension;

/** A function of one formula. */
public record Unary(Operation operation, Formula of) implements Formula {

  /** The functions; all but negation and the roundings take pure numbers. */
  public enum Operation {
    NEGATE("−", false),
    EXP("exp", true),
    LN("ln", true),
    CEIL("rounded up", false),
    FLOOR("rounded down", false),
    ROUND("rounded", false),
    NORMAL("Φ", true),
    NORMAL_INVERSE("Φ⁻¹", true);

    private final String word;
    private final boolean pureOnly;

    Operation(String word, boolean pureOnly) {
      this.word = word;
      this.pureOnly = pureOnly;
    }

    String word() {
      return word;
    }
  }

  public Unary {
    if (operation.pureOnly && !of.dimension().isNone()) {
      throw new IllegalArgumentException(
          operation.word + " needs a pure number but gets " + of.dimension() + ": " + Words.of(of));
    }
  }

  @Override
  public Dimension dimension() {
    return of.dimension();
  }

  @Override
  public boolean isPositive() {
    return operation == Operation.EXP;
  }
}
