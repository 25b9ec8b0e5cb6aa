package paydirt.formula;

import paydirt.unit.Dimension;

/** An operation on two formulas. */
public record Binary(Operation operation, Formula left, Formula right) implements Formula {

  /** The operations, each with its sign in words. */
  public enum Operation {
    PLUS("+"),
    MINUS("−"),
    TIMES("×"),
    POWER("^"),
    MIN("min"),
    MAX("max"),
    LESS("<"),
    AT_MOST("≤"),
    EQUAL("=");

    private final String sign;

    Operation(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }

    boolean isComparison() {
      return this == LESS || this == AT_MOST || this == EQUAL;
    }
  }

  public Binary {
    if (operation == Operation.POWER) {
      if (!left.dimension().isNone() || !right.dimension().isNone()) {
        throw new IllegalArgumentException(
            "a power needs pure numbers but gets "
                + left.dimension()
                + " and "
                + right.dimension());
      }
    } else if (operation != Operation.TIMES && !left.dimension().equals(right.dimension())) {
      throw new IllegalArgumentException(
          "“"
              + operation.sign
              + "” needs the same unit on both sides but gets "
              + left.dimension()
              + " ("
              + Words.of(left)
              + ") and "
              + right.dimension()
              + " ("
              + Words.of(right)
              + ")");
    }
  }

  @Override
  public Dimension dimension() {
    if (operation == Operation.TIMES) {
      return left.dimension().times(right.dimension());
    }
    return operation.isComparison() ? Dimension.NONE : left.dimension();
  }

  @Override
  public boolean isPositive() {
    return switch (operation) {
      case PLUS, TIMES, MIN -> left.isPositive() && right.isPositive();
      case MAX -> left.isPositive() || right.isPositive();
      case POWER -> left.isPositive();
      default -> false;
    };
  }
}
