package paydirt.formula;

/**
 * The kind that a formula over months has by itself.
 *
 * <p>An amount of the month stays one under sums, choices and factors; divided by another amount of
 * the month it is a rate. Summed over months it is a balance. What reads nothing that changes is
 * constant. Everything else, drivers included, is a level.
 */
public final class InferredKind {

  private InferredKind() {}

  /** The kind of a formula that does not look at the whole horizon. */
  public static Kind of(Formula formula) {
    if (formula instanceof Line line) {
      return line.kind();
    } else if (formula instanceof Input input) {
      return input.varies() ? Kind.LEVEL : Kind.CONSTANT;
    } else if (formula instanceof Constant) {
      return Kind.CONSTANT;
    } else if (formula instanceof Binary binary) {
      return of(binary);
    } else if (formula instanceof Unary unary) {
      return of(unary);
    } else if (formula instanceof Quotient quotient) {
      return ofQuotient(of(quotient.dividend()), of(quotient.divisor()));
    } else if (formula instanceof Choose choose) {
      return beside(strongest(of(choose.then()), of(choose.otherwise())), of(choose.condition()));
    } else if (formula instanceof Lookback.RunningSum || formula instanceof Lookback.SumOfLast) {
      return Kind.STOCK;
    } else if (formula instanceof Lookback.Previous || formula instanceof Lookback.Ago) {
      return beside(of(((Lookback) formula).of()), Kind.LEVEL);
    }
    return Kind.LEVEL;
  }

  private static Kind of(Binary binary) {
    Kind strongest = strongest(of(binary.left()), of(binary.right()));
    boolean isAmount =
        switch (binary.operation()) {
          case PLUS, MINUS, TIMES, MIN, MAX -> !Conditions.isCondition(binary);
          case POWER, LESS, AT_MOST, EQUAL -> false;
        };
    return isAmount ? strongest : rate(strongest);
  }

  private static Kind of(Unary unary) {
    return switch (unary.operation()) {
      case NEGATE, CEIL, FLOOR, ROUND -> of(unary.of());
      default -> rate(of(unary.of()));
    };
  }

  private static Kind ofQuotient(Kind dividend, Kind divisor) {
    if (dividend == Kind.FLOW && divisor == Kind.FLOW) {
      return Kind.LEVEL;
    }
    boolean isBalance = dividend == Kind.STOCK || dividend == Kind.OPENING;
    if (isBalance && (divisor == dividend || divisor == Kind.STOCK || divisor == Kind.FLOW)) {
      return Kind.LEVEL;
    }
    return beside(dividend, divisor);
  }

  /** The first, but no constant beside something that changes. */
  private static Kind beside(Kind kind, Kind other) {
    return kind == Kind.CONSTANT && other != Kind.CONSTANT ? Kind.LEVEL : kind;
  }

  /** What is no amount any more: a level, of constants a constant. */
  private static Kind rate(Kind of) {
    return of == Kind.CONSTANT ? Kind.CONSTANT : Kind.LEVEL;
  }

  /** Flow before stock before opening before level before constant. */
  private static Kind strongest(Kind a, Kind b) {
    for (Kind kind : new Kind[] {Kind.FLOW, Kind.STOCK, Kind.OPENING, Kind.LEVEL}) {
      if (a == kind || b == kind) {
        return kind;
      }
    }
    return Kind.CONSTANT;
  }
}
