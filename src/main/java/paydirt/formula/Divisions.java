package paydirt.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paydirt.formula.FormulaText.Use;

/** Divisions in the text of a formula, each with what it gives where its divisor is zero. */
final class Divisions {

  private final Tokens tokens;
  private final Use use;
  private final Constants constants;
  private final Place place;
  private final Map<Integer, Whole.Ratio> absentAtZero = new LinkedHashMap<>();
  private final List<Formula> divisors = new ArrayList<>();

  Divisions(Tokens tokens, Use use, Constants constants, Place place) {
    this.tokens = tokens;
    this.use = use;
    this.constants = constants;
    this.place = place;
  }

  /** What must not be zero for a condition to be asked in a month. */
  List<Formula> divisors() {
    return divisors;
  }

  /** A division whose sign is read; it may say what it gives at zero. */
  Formula quotient(Token sign, Formula dividend, Formula divisor) throws NotAFormula {
    if (tokens.takeIf("else")) {
      return orElse(dividend, divisor);
    }
    if (divisor.isPositive()) {
      return dividend.over(divisor);
    }
    if (use == Use.CONDITION && place.isThisMonth()) {
      divisors.add(divisor);
      return dividend.over(divisor, 0);
    }
    String why = Constants.described(divisor) + " is zero";
    Whole.Ratio ratio = new Whole.Ratio(dividend, divisor, why);
    if (!place.isAfterLastMonth()) {
      if (!place.isThisMonth()) {
        throw mayBeZero(ratio, sign.column());
      }
      absentAtZero.put(sign.column(), ratio);
    }
    return ratio;
  }

  /** A line that is a ratio, read within a month. */
  Formula ratioLine(Token name, Whole.Ratio ratio) throws NotAFormula {
    if (tokens.takeIf("else")) {
      return orElse(ratio.dividend(), ratio.divisor());
    }
    if (use != Use.CONDITION || !place.isThisMonth()) {
      throw new NotAFormula(
          name.column(),
          name.text() + " is a ratio, which may have no value: " + ratio.otherwise(),
          "say what to take then, as in " + name.text() + " else 0");
    }
    divisors.add(ratio.divisor());
    return ratio.dividend().over(ratio.divisor(), 0);
  }

  private Formula orElse(Formula dividend, Formula divisor) throws NotAFormula {
    boolean isNegative = tokens.takeIf("-");
    Token number = tokens.take();
    if (number.type() != Token.Type.NUMBER) {
      throw new NotAFormula(
          number.column(), "“else” needs a number but gets " + number.described(), "");
    }
    Constant atZero = constants.of(number);
    constants.needSameUnit(number, dividend.over(divisor, 0), atZero);
    return dividend.over(divisor, isNegative ? 0 - atZero.value() : atZero.value());
  }

  /**
   * Where the formula as a whole is divided and absent at zero, 1-based; 0 if it is not.
   *
   * @throws NotAFormula if a division within it does not say what it gives at zero
   */
  int columnOf(Formula whole) throws NotAFormula {
    int column = 0;
    for (Map.Entry<Integer, Whole.Ratio> ratio : absentAtZero.entrySet()) {
      if (ratio.getValue() != whole) {
        throw mayBeZero(ratio.getValue(), ratio.getKey());
      }
      column = ratio.getKey();
    }
    return column;
  }

  private static NotAFormula mayBeZero(Whole.Ratio ratio, int column) {
    return new NotAFormula(
        column,
        Constants.described(ratio.divisor()) + " may be zero",
        "say what the division gives then, as in a / b else 0");
  }
}
