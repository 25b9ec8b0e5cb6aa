package paydirt.formula;

import java.util.stream.Collectors;
import paydirt.unit.Notation;

/**
 * Renders a formula in words: labels for lines and inputs, signs for operations, brackets only
 * where they are needed.
 */
public final class Words {

  private static final int LOOSEST = 0;
  private static final int COMPARISON = 1;
  private static final int ADDITION = 2;
  private static final int PRODUCT = 3;
  private static final int POWER = 4;
  private static final int ATOM = 5;

  private Words() {}

  /** The formula in words, such as {@code Peak load ÷ (Throughput × Target utilisation)}. */
  public static String of(Formula formula) {
    return text(formula, LOOSEST);
  }

  private static String text(Formula formula, int outer) {
    String words = words(formula);
    return strength(formula) < outer ? "(" + words + ")" : words;
  }

  private static int strength(Formula formula) {
    if (formula instanceof Binary binary) {
      return switch (binary.operation()) {
        case PLUS, MINUS -> ADDITION;
        case TIMES -> PRODUCT;
        case POWER -> POWER;
        case MIN, MAX -> ATOM;
        case LESS, AT_MOST, EQUAL -> COMPARISON;
      };
    } else if (formula instanceof Quotient) {
      return PRODUCT;
    } else if (formula instanceof Sum sum) {
      return sum.terms().size() > 1 ? ADDITION : LOOSEST;
    } else if (formula instanceof Whole.Ratio) {
      return PRODUCT;
    } else if (formula instanceof Choose) {
      return LOOSEST;
    } else if (formula instanceof Unary unary) {
      return unary.operation() == Unary.Operation.NEGATE ? PRODUCT : ATOM;
    }
    return ATOM;
  }

  private static String words(Formula formula) {
    if (formula instanceof Constant constant) {
      String digits = Notation.compactNumber(constant.value());
      return constant.name().isEmpty() ? digits : constant.name();
    } else if (formula instanceof Input input) {
      return input.label();
    } else if (formula instanceof Line line) {
      return line.title();
    } else if (formula instanceof Reference reference) {
      return reference.id();
    } else if (formula instanceof MonthIndex) {
      return "months since the start";
    } else if (formula instanceof Unary unary) {
      return unary(unary);
    } else if (formula instanceof Binary binary) {
      return binary(binary);
    } else if (formula instanceof Quotient quotient) {
      return text(quotient.dividend(), PRODUCT) + " ÷ " + text(quotient.divisor(), POWER);
    } else if (formula instanceof Sum sum) {
      return sum.terms().isEmpty()
          ? "0"
          : sum.terms().stream()
              .map(term -> text(term, ADDITION))
              .collect(Collectors.joining(" + "));
    } else if (formula instanceof Choose choose) {
      return "if "
          + text(choose.condition(), COMPARISON)
          + " then "
          + text(choose.then(), ADDITION)
          + " else "
          + text(choose.otherwise(), ADDITION);
    } else if (formula instanceof Ladder ladder) {
      return "the best of "
          + ladder.rungs().size()
          + " rungs from "
          + text(ladder.rungs().get(0).value(), ATOM)
          + " to "
          + text(ladder.rungs().get(ladder.rungs().size() - 1).value(), ATOM);
    } else if (formula instanceof Lookback lookback) {
      return lookback(lookback);
    } else {
      return whole((Whole) formula);
    }
  }

  private static String unary(Unary unary) {
    String of = text(unary.of(), LOOSEST);
    return switch (unary.operation()) {
      case NEGATE -> "−" + text(unary.of(), POWER);
      case CEIL, FLOOR, ROUND -> "(" + of + ") " + unary.operation().word();
      default -> unary.operation().word() + "(" + of + ")";
    };
  }

  private static String binary(Binary binary) {
    Formula left = binary.left();
    Formula right = binary.right();
    String sign = binary.operation().sign();
    return switch (binary.operation()) {
      case MIN, MAX -> sign + " " + text(left, ADDITION) + " and " + text(right, ADDITION);
      case PLUS -> text(left, ADDITION) + " + " + text(right, ADDITION);
      case MINUS -> text(left, ADDITION) + " − " + text(right, PRODUCT);
      case TIMES -> text(left, PRODUCT) + " × " + text(right, PRODUCT);
      case POWER -> text(left, ATOM) + " ^ " + text(right, ATOM);
      case LESS, AT_MOST, EQUAL -> text(left, ADDITION) + " " + sign + " " + text(right, ADDITION);
    };
  }

  private static String lookback(Lookback lookback) {
    String of = text(lookback.of(), ATOM);
    if (lookback instanceof Lookback.Previous previous) {
      return of + " of the month before (first month: " + text(previous.first(), LOOSEST) + ")";
    } else if (lookback instanceof Lookback.Ago ago) {
      return of + " " + text(ago.months(), ATOM) + " months ago";
    } else if (lookback instanceof Lookback.SumOfLast sum) {
      return "sum of " + of + " over the last " + text(sum.months(), ATOM) + " months";
    } else if (lookback instanceof Lookback.Convolution convolution) {
      return "what is left of " + of + " by " + text(convolution.curve(), ATOM);
    }
    return "sum of " + of + " so far";
  }

  private static String whole(Whole whole) {
    if (whole instanceof Whole.FirstMonth f) {
      String row =
          f.inRow() == 1
              ? "the first month with "
              : "the first of " + f.inRow() + " months in a row with ";
      boolean fromStart = f.from() instanceof Constant start && start.value() <= 1;
      return row
          + text(f.condition(), COMPARISON)
          + (fromStart ? "" : ", from " + text(f.from(), ATOM) + " on");
    } else if (whole instanceof Whole.Folded f) {
      return f.fold().word() + " " + text(f.of(), ATOM);
    } else if (whole instanceof Whole.ValueAt f) {
      return text(f.of(), ATOM) + " in month " + text(f.month(), ATOM);
    } else if (whole instanceof Whole.Npv f) {
      return "present value of " + text(f.of(), ATOM) + " at " + text(f.ratePerYear(), ATOM);
    } else if (whole instanceof Whole.Irr f) {
      return "internal rate of return of " + text(f.of(), ATOM);
    } else if (whole instanceof Whole.Mirr f) {
      return "modified internal rate of return of " + text(f.of(), ATOM);
    } else if (whole instanceof Whole.Ratio f) {
      return text(f.dividend(), PRODUCT) + " ÷ " + text(f.divisor(), POWER);
    } else if (whole instanceof Whole.Provided f) {
      return text(f.value(), ADDITION) + ", where " + text(f.condition(), COMPARISON);
    }
    Whole.Else f = (Whole.Else) whole;
    return text(f.value(), ADDITION) + ", or else " + text(f.fallback(), ADDITION);
  }
}
