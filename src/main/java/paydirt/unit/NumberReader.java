package paydirt.unit;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one number in people's notation. */
final class NumberReader {

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<sign>[-+−]?)(?<money>(?:CN¥|[$€£¥₹])?)(?<sign2>[-+−]?)"
              + "(?<digits>\\d{1,3}(?:[, \\u00a0\\u202f]\\d{3})+(?:\\.\\d*)?|\\d+(?:\\.\\d*)?|\\.\\d+)"
              + "(?<exponent>[eE][-+−]?\\d{1,4})?\\s*(?<rest>.*)");

  private static final Map<String, Integer> MAGNITUDES =
      Map.of("k", 3, "m", 6, "mn", 6, "mm", 6, "b", 9, "bn", 9, "t", 12, "tn", 12);

  private static final double LARGEST = 1e300;

  private final Notation notation;
  private final Unit unit;
  private final Notation.Bare bare;

  NumberReader(Notation notation, Unit unit, Notation.Bare bare) {
    this.notation = notation;
    this.unit = unit;
    this.bare = bare;
  }

  double read(String text) throws NotANumber {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      throw new NotANumber("no number is entered");
    }
    Matcher shape = SHAPE.matcher(stripped);
    if (!shape.matches()) {
      throw new NotANumber("“" + stripped + "” is not a number");
    }
    checkCurrency(shape.group("money"));
    if (!shape.group("sign").isEmpty() && !shape.group("sign2").isEmpty()) {
      throw new NotANumber("“" + stripped + "” has two signs");
    }
    BigDecimal number =
        new BigDecimal(digits(shape)).movePointRight(magnitude(shape.group("rest"), stripped));
    double value = number.doubleValue();
    if (Math.abs(value) > LARGEST) {
      throw new NotANumber("“" + stripped + "” is too large");
    }
    boolean negative = isMinus(shape.group("sign")) || isMinus(shape.group("sign2"));
    return negative ? 0 - value : value;
  }

  private static boolean isMinus(String sign) {
    return sign.equals("-") || sign.equals("−");
  }

  private static String digits(Matcher shape) {
    String digits = shape.group("digits").replaceAll("[, \\u00a0\\u202f]", "");
    String exponent = shape.group("exponent");
    return exponent == null ? digits : digits + exponent.replace('−', '-');
  }

  private void checkCurrency(String symbol) throws NotANumber {
    if (symbol.isEmpty() || (isCataloguePrice() && symbol.equals("$"))) {
      return;
    }
    if (isCataloguePrice()) {
      throw new NotANumber("the amount is in " + symbol + " but " + describe() + " is expected");
    }
    if (!unit.isMoney()) {
      throw new NotANumber("an amount of money is given where " + describe() + " is expected");
    }
    if (!notation.currencySymbol().endsWith(symbol)) {
      throw new NotANumber(
          "the amount is in " + symbol + " but the scenario is in " + notation.currency());
    }
  }

  /** Catalogues are in US dollars, whatever the scenario's currency. */
  private boolean isCataloguePrice() {
    return unit.symbol().startsWith(Unit.USD.symbol());
  }

  /** The power of ten that the text behind the digits stands for. */
  private int magnitude(String rest, String whole) throws NotANumber {
    String tail = withoutOwnUnit(rest.strip());
    boolean unitIsWritten = tail.length() < rest.strip().length();
    int shift = unit.isPercent() && (unitIsWritten || bare == Notation.Bare.SHOWN) ? -2 : 0;
    if (tail.isEmpty()) {
      return shift;
    }
    Integer power = MAGNITUDES.get(tail.toLowerCase(Locale.ROOT));
    if (power != null) {
      return power + shift;
    }
    boolean takesPercent = unit.isPercent() || unit.dimension().isNone();
    if (tail.startsWith("%") && !takesPercent) {
      throw new NotANumber("a percentage is given where " + describe() + " is expected");
    }
    if (tail.equals("%")) {
      return -2;
    }
    throw new NotANumber(
        "“" + tail + "” in “" + whole + "” is neither k, m, bn, t, % nor " + ownUnit());
  }

  private String withoutOwnUnit(String rest) {
    String own = notation.symbol(unit);
    if (!own.isEmpty() && rest.endsWith(own)) {
      return rest.substring(0, rest.length() - own.length()).strip();
    }
    return rest;
  }

  private String ownUnit() {
    return notation.symbol(unit).isEmpty() ? "a unit" : "the unit " + describe();
  }

  private String describe() {
    return notation.symbol(unit).isEmpty() ? "a pure number" : notation.symbol(unit);
  }
}
