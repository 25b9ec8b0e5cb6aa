package paydirt.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** Stands around a name's id and words while pieces are made; no label holds it. */
  private static final String MARK = "\u0000";

  /** How a line, an input or a reference is called. */
  private interface Names {
    String of(String id, String label, String item);

    String of(Reference reference);
  }

  /**
   * A part of a formula in words.
   *
   * @param id of the line or input that it names; empty for signs and numbers
   */
  public record Piece(String text, Optional<String> id) {}

  /**
   * A formula as it is written on paper: one expression above another.
   *
   * @param below empty where the formula as a whole is no division
   */
  public record Fraction(List<Piece> above, List<Piece> below) {}

  private final Names names;

  private Words(Names names) {
    this.names = names;
  }

  /**
   * The formula in words, such as {@code Peak load ÷ (Throughput × Target utilisation)}; references
   * by their ids, since no sheet knows their labels yet.
   */
  public static String of(Formula formula) {
    return new Words(
            new Names() {
              @Override
              public String of(String id, String label, String item) {
                return name(label, item);
              }

              @Override
              public String of(Reference reference) {
                return reference.id();
              }
            })
        .text(formula, LOOSEST);
  }

  /** The formula in words, with the labels of the sheet's lines for references. */
  public static String of(Formula formula, Sheet sheet) {
    return String.join("", pieces(formula, sheet).stream().map(Piece::text).toList());
  }

  /** The formula in words as a fraction, each name in it a piece of its own. */
  public static Fraction fractionOf(Formula formula, Sheet sheet) {
    if (formula instanceof Quotient quotient) {
      return new Fraction(pieces(quotient.dividend(), sheet), pieces(quotient.divisor(), sheet));
    }
    if (formula instanceof Whole.Ratio ratio) {
      return new Fraction(pieces(ratio.dividend(), sheet), pieces(ratio.divisor(), sheet));
    }
    return new Fraction(pieces(formula, sheet), List.of());
  }

  /** The formula in words on one line, each name in it a piece of its own. */
  public static List<Piece> pieces(Formula formula, Sheet sheet) {
    Names marked =
        new Names() {
          @Override
          public String of(String id, String label, String item) {
            return MARK + id + MARK + name(label, item) + MARK;
          }

          @Override
          public String of(Reference reference) {
            Line line = sheet.line(reference.id());
            return of(line.id(), line.label(), line.item());
          }
        };
    String[] parts = new Words(marked).text(formula, LOOSEST).split(MARK, -1);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      // Signs, id, name, signs, id, name … signs.
      boolean isName = i % 3 == 2;
      if (i % 3 != 1 && !parts[i].isEmpty()) {
        pieces.add(new Piece(parts[i], isName ? Optional.of(parts[i - 1]) : Optional.empty()));
      }
    }
    return pieces;
  }

  /** The item stands in brackets, since a comma would look like a second name. */
  private static String name(String label, String item) {
    return item.isEmpty() ? label : label + " [" + item + "]";
  }

  private String text(Formula formula, int outer) {
    String words = words(formula);
    return strength(formula) < outer ? "(" + words + ")" : words;
  }

  private static int strength(Formula formula) {
    if (formula instanceof Binary binary) {
      return switch (binary.operation()) {
        case PLUS, MINUS -> isMonthNumber(binary) || Conditions.isDenied(binary) ? ATOM : ADDITION;
        case TIMES -> PRODUCT;
        case POWER -> POWER;
        case MIN, MAX -> Conditions.joinsConditions(binary) ? LOOSEST : ATOM;
        case LESS, AT_MOST, EQUAL -> COMPARISON;
      };
    } else if (formula instanceof Quotient) {
      return PRODUCT;
    } else if (formula instanceof Sum sum) {
      return switch (sum.terms().size()) {
        case 0 -> ATOM;
        case 1 -> strength(sum.terms().get(0));
        default -> ADDITION;
      };
    } else if (formula instanceof Whole.Ratio) {
      return PRODUCT;
    } else if (formula instanceof Choose
        || formula instanceof Whole.FirstMonth
        || formula instanceof Whole.Provided
        || formula instanceof Whole.Else) {
      return LOOSEST;
    } else if (formula instanceof Unary unary) {
      return unary.operation() == Unary.Operation.NEGATE ? PRODUCT : ATOM;
    }
    return ATOM;
  }

  private String words(Formula formula) {
    if (formula instanceof Constant constant) {
      String digits = Notation.compactNumber(constant.value());
      return constant.name().isEmpty() ? digits : constant.name();
    } else if (formula instanceof Input input) {
      return names.of(input.id(), input.label(), input.item());
    } else if (formula instanceof Line line) {
      return names.of(line.id(), line.label(), line.item());
    } else if (formula instanceof Reference reference) {
      return names.of(reference);
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

  private String unary(Unary unary) {
    String of = text(unary.of(), LOOSEST);
    return switch (unary.operation()) {
      case NEGATE -> "−" + text(unary.of(), POWER);
      case CEIL, FLOOR, ROUND -> "(" + of + ") " + unary.operation().word();
      default -> unary.operation().word() + "(" + of + ")";
    };
  }

  private String binary(Binary binary) {
    Formula left = binary.left();
    Formula right = binary.right();
    String sign = binary.operation().sign();
    return switch (binary.operation()) {
      case MIN, MAX -> {
        if (Conditions.joinsConditions(binary)) {
          String word = binary.operation() == Binary.Operation.MIN ? " and " : " or ";
          yield text(left, COMPARISON) + word + text(right, COMPARISON);
        }
        yield sign + "(" + text(left, LOOSEST) + "; " + text(right, LOOSEST) + ")";
      }
      case PLUS ->
          isMonthNumber(binary)
              ? "month number"
              : text(left, ADDITION) + " + " + text(right, ADDITION);
      case MINUS ->
          Conditions.isDenied(binary)
              ? "not(" + text(right, LOOSEST) + ")"
              : text(left, ADDITION) + " − " + text(right, PRODUCT);
      case TIMES -> text(left, PRODUCT) + " × " + text(right, PRODUCT);
      case POWER -> text(left, ATOM) + " ^ " + text(right, ATOM);
      case LESS -> comparison(left, "<", ">", right);
      case AT_MOST -> comparison(left, "≤", "≥", right);
      case EQUAL -> text(left, ADDITION) + " = " + text(right, ADDITION);
    };
  }

  /** A bare number reads better on the right: {@code profit > 0} rather than {@code 0 < profit}. */
  private String comparison(Formula left, String sign, String turned, Formula right) {
    return left instanceof Constant
        ? text(right, ADDITION) + " " + turned + " " + text(left, ADDITION)
        : text(left, ADDITION) + " " + sign + " " + text(right, ADDITION);
  }

  private static boolean isMonthNumber(Binary binary) {
    return binary.operation() == Binary.Operation.PLUS
        && binary.left() instanceof MonthIndex
        && binary.right() instanceof Constant one
        && one.value() == 1;
  }

  private String lookback(Lookback lookback) {
    String of = text(lookback.of(), ATOM);
    if (lookback instanceof Lookback.Previous previous) {
      return of + " of the month before (first month: " + text(previous.first(), LOOSEST) + ")";
    } else if (lookback instanceof Lookback.Ago ago) {
      return ago.months() instanceof MonthIndex
          ? of + " of month 1"
          : of + " " + text(ago.months(), ATOM) + " months ago";
    } else if (lookback instanceof Lookback.SumOfLast sum) {
      return "sum of " + of + " over the last " + text(sum.months(), ATOM) + " months";
    } else if (lookback instanceof Lookback.Convolution convolution) {
      return "what is left of " + of + " by " + text(convolution.curve(), ATOM);
    }
    return "sum of " + of + " so far";
  }

  /** “Over the last 12 months” says by itself that it is meant at the end. */
  private static boolean isOfLastMonths(Whole.Folded folded) {
    return folded.fold() == Whole.Fold.LAST && folded.of() instanceof Lookback.SumOfLast;
  }

  private String whole(Whole whole) {
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
      return isOfLastMonths(f) ? text(f.of(), ATOM) : f.fold().word() + " " + text(f.of(), ATOM);
    } else if (whole instanceof Whole.ValueAt f) {
      return text(f.of(), ATOM) + " in month " + text(f.month(), ATOM);
    } else if (whole instanceof Whole.Npv f) {
      return "present value of " + text(f.of(), ATOM) + " at " + text(f.ratePerYear(), ATOM);
    } else if (whole instanceof Whole.Irr f) {
      return "internal rate of return of " + text(f.of(), ATOM);
    } else if (whole instanceof Whole.Mirr f) {
      return "modified internal rate of return of "
          + text(f.of(), ATOM)
          + ", financed at "
          + text(f.financePerYear(), ATOM)
          + " and reinvested at "
          + text(f.reinvestPerYear(), ATOM);
    } else if (whole instanceof Whole.Ratio f) {
      return text(f.dividend(), PRODUCT) + " ÷ " + text(f.divisor(), POWER);
    } else if (whole instanceof Whole.Provided f) {
      return text(f.value(), ADDITION) + ", where " + text(f.condition(), COMPARISON);
    }
    Whole.Else f = (Whole.Else) whole;
    return text(f.value(), ADDITION) + ", or else " + text(f.fallback(), ADDITION);
  }
}
