package paydirt.formula;

import java.util.Optional;
import java.util.Set;
import paydirt.unit.Dimension;
import paydirt.unit.NotANumber;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/** Numbers in the text of a formula, and what is said where their unit does not fit. */
final class Constants {

  /** Words that are no names. */
  static final Set<String> WORDS = Set.of("and", "or", "not", "else");

  private final Notation notation;

  Constants(Notation notation) {
    this.notation = notation;
  }

  /** The number of a token: {@code 4%}, {@code $2M}, {@code 200 [$/user]}. */
  Constant of(Token token) throws NotAFormula {
    String written = token.text();
    int bracket = written.indexOf('[');
    String digits = (bracket < 0 ? written : written.substring(0, bracket)).strip();
    Unit unit = unit(token, digits, bracket);
    // A unit in brackets says how the digits are meant: 5 [%/yr] is a twentieth a year.
    String symbol = bracket < 0 ? "" : " " + notation.symbol(unit);
    try {
      double value = notation.parse(digits + symbol, unit, Notation.Bare.STORED);
      boolean isPlain = bracket < 0 && Notation.compactNumber(value).equals(written);
      return Formula.constant(value, unit, isPlain ? "" : written);
    } catch (NotANumber trouble) {
      throw new NotAFormula(token.column(), trouble.getMessage(), "");
    }
  }

  private Unit unit(Token token, String digits, int bracket) throws NotAFormula {
    if (bracket < 0) {
      return Character.isDigit(digits.charAt(0)) || digits.startsWith(".") ? Unit.PURE : Unit.MONEY;
    }
    String name = token.text().substring(bracket + 1, token.text().length() - 1);
    return notation
        .unit(name)
        .orElseThrow(
            () ->
                new NotAFormula(
                    token.column() + bracket,
                    "“" + name + "” is no unit",
                    "units are written as beside numbers, such as "
                        + notation.symbol(Unit.MONEY.per(Unit.USER))
                        + ", tok, GPU-h or %/yr"));
  }

  /** Refuses to add or compare what is counted in different things; a bare zero fits everything. */
  void needSameUnit(Token sign, Formula left, Formula right) throws NotAFormula {
    if (left.dimension().equals(right.dimension())
        || Functions.isBareZero(left)
        || Functions.isBareZero(right)) {
      return;
    }
    Optional<Constant> bare = bare(left).filter(c -> right != c).or(() -> bare(right));
    Dimension wanted = bare(left).isPresent() ? right.dimension() : left.dimension();
    throw new NotAFormula(
        sign.column(),
        counted(left) + " but " + counted(right),
        bare.map(constant -> howToWrite(constant, wanted)).orElse(""));
  }

  private static String counted(Formula formula) {
    return described(formula)
        + (formula.dimension().isNone() ? " is a pure number" : " is in " + formula.dimension());
  }

  private static Optional<Constant> bare(Formula formula) {
    return formula instanceof Constant constant && constant.dimension().isNone()
        ? Optional.of(constant)
        : Optional.empty();
  }

  private String howToWrite(Constant constant, Dimension wanted) {
    Unit unit = Unit.of(wanted);
    String digits = Words.of(constant);
    String symbol = notation.currencySymbol();
    boolean isAmount = unit.equals(Unit.MONEY) && symbol.equals(symbol.strip());
    return isAmount
        ? "write money as " + symbol + digits
        : "write it with its unit, as " + digits + " [" + notation.symbol(unit) + "]";
  }

  /** A formula in words for a sentence, shortened where it is long. */
  static String described(Formula formula) {
    String words = Words.of(formula);
    int longest = 60;
    return "“" + (words.length() > longest ? words.substring(0, longest) + "…" : words) + "”";
  }
}
