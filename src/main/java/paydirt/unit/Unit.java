package paydirt.unit;

import java.util.Objects;
import paydirt.unit.Dimension.Base;

/**
 * A dimension with a scale and a symbol: what a number is counted in.
 *
 * <p>{@code base value = shown value × scale}: a price of 2.5 in {@code MONEY.per(MILLION_TOKENS)}
 * is 2.5e-6 in base units. The base of time inside a month is the hour. The sign {@code ¤} in a
 * symbol stands for the scenario's currency.
 *
 * <p>Example: {@code MONEY.per(ACCELERATOR.times(HOUR))} reads {@code ¤/GPU-h} and is shown as
 * {@code $2.20/GPU-h}.
 */
public final class Unit {

  /** Stands in a symbol for the scenario's currency. */
  public static final String CURRENCY = "¤";

  /** A factor, a count without a noun, a multiple. */
  public static final Unit PURE = new Unit(Dimension.NONE, 1, "", false);

  /** A part of a whole, 0 to 1, shown in percent. */
  public static final Unit SHARE = new Unit(Dimension.NONE, 1, "%", true);

  /** A number of months: a point or a length in the model's own step, hence a pure number. */
  public static final Unit MONTHS = new Unit(Dimension.NONE, 1, "months", false);

  /** A length in days, of which a month has 365/12. */
  public static final Unit DAYS = MONTHS.scaled(12 / 365.0, "days");

  /** A month of the scenario, 1-based. */
  public static final Unit MONTH = new Unit(Dimension.NONE, 1, "month", false);

  /** Money of the scenario's currency. */
  public static final Unit MONEY = base(Base.MONEY, CURRENCY);

  /** US dollars of catalogue prices; they become money by the exchange rate only. */
  public static final Unit USD = base(Base.USD, "USD");

  public static final Unit TOKEN = base(Base.TOKEN, "tok");
  public static final Unit MILLION_TOKENS = TOKEN.scaled(1e6, "1M tok");
  public static final Unit BILLION_TOKENS = TOKEN.scaled(1e9, "B tok");
  public static final Unit USER = base(Base.USER, "user");

  /** A user of a customer who pays for several. */
  public static final Unit SEAT = USER.scaled(1, "seat");

  public static final Unit REQUEST = base(Base.REQUEST, "req");
  public static final Unit CREDIT = base(Base.CREDIT, "credit");
  public static final Unit PERSON = base(Base.PERSON, "head");
  public static final Unit ACCELERATOR = base(Base.ACCELERATOR, "GPU");
  public static final Unit REPLICA = base(Base.REPLICA, "replica");
  public static final Unit HOUR = base(Base.HOUR, "h");
  public static final Unit SECOND = HOUR.scaled(1 / 3600.0, "s");
  public static final Unit YEAR = base(Base.YEAR, "yr");
  public static final Unit FLOP = base(Base.FLOP, "FLOP");
  public static final Unit TERAFLOP = FLOP.scaled(1e12, "TFLOP");
  public static final Unit BYTE = base(Base.BYTE, "B");
  public static final Unit GIGABYTE = BYTE.scaled(1e9, "GB");
  public static final Unit PARAMETER = base(Base.PARAMETER, "param");
  public static final Unit BILLION_PARAMETERS = PARAMETER.scaled(1e9, "B param");
  public static final Unit KILOWATT = base(Base.KILOWATT, "kW");

  private final Dimension dimension;
  private final double scale;
  private final String symbol;
  private final boolean percent;

  private Unit(Dimension dimension, double scale, String symbol, boolean percent) {
    if (!(scale > 0) || Double.isInfinite(scale)) {
      throw new IllegalArgumentException(
          "scale of unit " + symbol + " is " + scale + " but must be above 0");
    }
    this.dimension = dimension;
    this.scale = scale;
    this.symbol = symbol;
    this.percent = percent;
  }

  private static Unit base(Base base, String symbol) {
    return new Unit(Dimension.of(base), 1, symbol, false);
  }

  /**
   * The unit in which a dimension is shown where nobody chose one: {@code ¤/user}, {@code ¤/1M
   * tok}, {@code %/yr}.
   */
  public static Unit of(Dimension dimension) {
    Unit unit = null;
    for (Base base : Base.values()) {
      for (int i = 0; i < dimension.power(base); i++) {
        unit = unit == null ? of(base) : unit.times(of(base));
      }
    }
    if (unit == null) {
      unit = dimension.equals(SHARE.per(YEAR).dimension()) ? SHARE : PURE;
    }
    for (Base base : Base.values()) {
      for (int i = 0; i > dimension.power(base); i--) {
        unit = unit.per(base == Base.TOKEN ? MILLION_TOKENS : of(base));
      }
    }
    return unit;
  }

  private static Unit of(Base base) {
    return switch (base) {
      case MONEY -> MONEY;
      case USD -> USD;
      case TOKEN -> TOKEN;
      case USER -> USER;
      case REQUEST -> REQUEST;
      case CREDIT -> CREDIT;
      case PERSON -> PERSON;
      case ACCELERATOR -> ACCELERATOR;
      case REPLICA -> REPLICA;
      case HOUR -> HOUR;
      case YEAR -> YEAR;
      case FLOP -> FLOP;
      case BYTE -> BYTE;
      case PARAMETER -> PARAMETER;
      case KILOWATT -> KILOWATT;
    };
  }

  /** The same dimension in steps of {@code factor}, under its own symbol. */
  public Unit scaled(double factor, String newSymbol) {
    return new Unit(dimension, scale * factor, newSymbol, percent);
  }

  /** This for each {@code other}: a price, a rate, a density. */
  public Unit per(Unit other) {
    String joined =
        symbol.contains("/") ? symbol + "·" + other.symbol : symbol + "/" + other.symbol;
    return new Unit(dimension.over(other.dimension), scale / other.scale, joined, percent);
  }

  /** The product, such as accelerator-hours. */
  public Unit times(Unit other) {
    return new Unit(
        dimension.times(other.dimension),
        scale * other.scale,
        symbol + "-" + other.symbol,
        percent);
  }

  /** The same unit, read as an amount in every month: the symbol says so, nothing else changes. */
  public Unit monthly() {
    return new Unit(
        dimension, scale, symbol.contains("/") ? symbol + "·mo" : symbol + "/mo", percent);
  }

  /** The same unit counted by the day: a month has 365/12 of them. */
  public Unit daily() {
    String each = symbol.contains("/") ? symbol + "·day" : symbol + "/day";
    return new Unit(dimension, scale * 365 / 12, each, percent);
  }

  public Dimension dimension() {
    return dimension;
  }

  /** Base units in one of this unit. */
  public double scale() {
    return scale;
  }

  /** The symbol with {@code ¤} for the currency: {@code ¤/GPU-h}, {@code %/mo}. */
  public String symbol() {
    return symbol;
  }

  /**
   * The symbol with the currency's code in place of {@code ¤}, as machines read it: {@code
   * USD/GPU-h}.
   */
  public String symbol(String currency) {
    return symbol.replace(CURRENCY, currency);
  }

  /** Whether values are shares that people read in percent. */
  public boolean isPercent() {
    return percent;
  }

  /** Whether values are amounts of the scenario's currency, or prices in it. */
  public boolean isMoney() {
    return symbol.startsWith(CURRENCY);
  }

  /** A shown value in base units. */
  public double toBase(double shown) {
    return shown * scale;
  }

  /** A base value in this unit. */
  public double fromBase(double base) {
    return base / scale;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Unit that
        && scale == that.scale
        && percent == that.percent
        && symbol.equals(that.symbol)
        && dimension.equals(that.dimension);
  }

  @Override
  public int hashCode() {
    return Objects.hash(dimension, symbol);
  }

  @Override
  public String toString() {
    return symbol.isEmpty() ? "pure number" : symbol;
  }
}
