package paydirt.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers as people write them, in one currency.
 *
 * <p>Reading accepts {@code 1.5m}, {@code 250k}, {@code 2bn}, {@code 12%}, {@code $20}, {@code
 * 3e6}, {@code 1,234.5}; writing uses k, M, B and T, the sign − and the unit's symbol. What {@link
 * #exact} writes, {@link #parse} reads back to the same bits.
 *
 * @param currency the ISO code of the scenario's currency, such as {@code USD}
 */
public record Notation(String currency) {

  private static final Map<String, String> SYMBOLS =
      Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥", "CNY", "CN¥", "INR", "₹");

  /** Units that are nouns: many of them take an s. */
  private static final Set<String> COUNTED = Set.of("user", "head", "replica", "GPU");

  private static final String MINUS = "−";
  private static final String[] SUFFIXES = {"", "k", "M", "B", "T"};

  /** How a bare number is meant where the unit is read in percent. */
  public enum Bare {
    /** As stored in files and on the command line: 0.04 is 4 %. */
    STORED,
    /** As shown beside a percent sign: 4 is 4 %. */
    SHOWN
  }

  /** The currency's symbol, or its code where it has none of its own. */
  public String currencySymbol() {
    return SYMBOLS.getOrDefault(currency, currency + " ");
  }

  /** The unit as people read it beside a number: {@code $/GPU-h}, {@code %/mo}. */
  public String symbol(Unit unit) {
    String symbol = unit.symbol(currencySymbol().strip());
    int end = symbol.indexOf('/') < 0 ? symbol.length() : symbol.indexOf('/');
    String counted = symbol.substring(0, end);
    return COUNTED.contains(counted) ? counted + "s" + symbol.substring(end) : symbol;
  }

  /**
   * The unit that a text names, as {@link #symbol} writes it: {@code $/GPU-h}, {@code 1M tok};
   * empty if there is none.
   */
  public Optional<Unit> unit(String text) {
    return new UnitReader(this).read(text);
  }

  /** Short, with unit: {@code $26.8M}, {@code 4.1 %}, {@code $2.20/GPU-h}, {@code 2.5k tok/s}. */
  public String compact(double value, Unit unit) {
    if (unit.equals(Unit.MONTH)) {
      return "month " + grouped(value, 0);
    }
    if (unit.isPercent()) {
      return percent(value) + " " + symbol(unit);
    }
    if (unit.isMoney()) {
      String rest = unit.symbol().substring(Unit.CURRENCY.length());
      return money(value) + rest;
    }
    String number = compactNumber(value);
    if (unit.symbol().isEmpty()) {
      return number;
    }
    return number + " " + (number.equals("1") ? symbolOfOne(unit) : symbol(unit));
  }

  private String symbolOfOne(Unit unit) {
    if (unit.equals(Unit.MONTHS)) {
      return "month";
    }
    return unit.equals(Unit.DAYS) ? "day" : unit.symbol(currencySymbol().strip());
  }

  /**
   * Short, without unit; shares times 100: what stands in a narrow column whose head names the
   * unit.
   */
  public String compactNumber(double value, Unit unit) {
    return unit.isPercent() ? percent(value) : compactNumber(value);
  }

  /** An amount of money, short: {@code $1.2M}, {@code −$340k}, {@code $0.42}. */
  public String money(double value) {
    String digits = compactNumber(Math.abs(value));
    if (digits.indexOf('.') == digits.length() - 2
        && digits.length() >= 2
        && Character.isDigit(digits.charAt(digits.length() - 1))) {
      digits += "0";
    }
    return (value < 0 && !isZero(digits) ? MINUS : "") + currencySymbol() + digits;
  }

  private static boolean isZero(String digits) {
    return digits.chars().noneMatch(c -> c >= '1' && c <= '9');
  }

  private static String percent(double share) {
    double shown = share * 100;
    double size = Math.abs(shown);
    if (size >= 999_999.5) {
      return compactNumber(shown);
    }
    int decimals = size >= 999.5 ? 0 : size >= 0.95 || size == 0 ? 1 : size >= 0.095 ? 2 : 3;
    return grouped(shown, decimals);
  }

  /**
   * Short, without unit: {@code 26.8M}, {@code 171k}, {@code 0.423}, {@code 12}. Three significant
   * digits or so, in nine characters at most.
   */
  public static String compactNumber(double value) {
    double size = Math.abs(value);
    if (size == 0) {
      return "0";
    }
    if (size >= 999.5e12 || size < 1e-4) {
      return scientific(value);
    }
    int thousands = 0;
    while (size >= 999.5 && thousands < SUFFIXES.length - 1) {
      size /= 1000;
      thousands++;
    }
    int decimals;
    if (size < 0.9995) {
      decimals = 2 - (int) Math.floor(Math.log10(size));
      decimals = size < 0.0995 ? decimals : Math.min(decimals, 3);
    } else if (thousands == 0) {
      decimals = size < 9.995 ? 2 : size < 99.95 ? 1 : 0;
    } else {
      decimals = size < 99.95 ? 1 : 0;
    }
    String digits =
        BigDecimal.valueOf(size).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    return (value < 0 && !isZero(digits) ? MINUS : "")
        + withoutTrailingZeros(digits, thousands)
        + SUFFIXES[thousands];
  }

  private static String withoutTrailingZeros(String digits, int thousands) {
    if (thousands > 0 || digits.indexOf('.') < 0) {
      return digits;
    }
    return digits.replaceAll("0+$", "").replaceAll("\\.$", "");
  }

  private static String scientific(double value) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros();
    int power = rounded.precision() - rounded.scale() - 1;
    String text = rounded.movePointLeft(power).toPlainString() + "e" + power;
    return text.replace("-", MINUS);
  }

  /**
   * With thousands separators and a fixed number of decimals, half up: {@code −1,234.50}; a rounded
   * zero has no sign.
   */
  public static String grouped(double value, int decimals) {
    BigDecimal rounded =
        BigDecimal.valueOf(Math.abs(value)).setScale(decimals, RoundingMode.HALF_UP);
    boolean negative = value < 0 && rounded.signum() != 0;
    return (negative ? MINUS : "") + group(rounded.toPlainString());
  }

  private static String group(String plain) {
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        text.append(',');
      }
      text.append(whole.charAt(i));
    }
    return text + (point < 0 ? "" : plain.substring(point));
  }

  /**
   * Every digit, grouped, without unit; shares times 100. What a field shows and takes back
   * unchanged.
   */
  public String exact(double value, Unit unit) {
    if (value == 0) {
      return "0";
    }
    BigDecimal decimal = BigDecimal.valueOf(value);
    if (unit.isPercent()) {
      decimal = decimal.movePointRight(2);
    }
    decimal = decimal.stripTrailingZeros();
    double size = Math.abs(value);
    if (size >= 1e15 || size < 1e-6) {
      return decimal.toString().replace("E+", "e").replace("E", "e").replace("-", MINUS);
    }
    String digits = group(decimal.abs().toPlainString());
    return decimal.signum() < 0 ? MINUS + digits : digits;
  }

  /** Every digit, with nothing that a spreadsheet could not read: {@code -0.0425}. */
  public static String plain(double value) {
    return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** Every digit with the unit behind: {@code −3 $/user·mo}; how messages name a value. */
  public String exactWithUnit(double value, Unit unit) {
    String symbol = symbol(unit);
    return symbol.isEmpty() ? exact(value, unit) : exact(value, unit) + " " + symbol;
  }

  /**
   * Reads a number.
   *
   * @param unit the unit the number is meant in; its own symbol may stand behind the number
   * @param bare what a bare number means where the unit is a percentage
   * @throws NotANumber if the text is no finite number, with a sentence that says why
   */
  public double parse(String text, Unit unit, Bare bare) throws NotANumber {
    return new NumberReader(this, unit, bare).read(text);
  }
}
