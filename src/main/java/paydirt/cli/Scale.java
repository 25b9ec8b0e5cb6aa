package paydirt.cli;

import java.util.Arrays;
import java.util.List;
import paydirt.engine.Series;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/**
 * The one scale of a row or of a table, so that numbers under each other can be compared: at most
 * six digits before the point.
 *
 * @param divisor 1, or a power of a thousand
 * @param suffix what stands for it: {@code k}, {@code M}, …
 */
record Scale(double divisor, String suffix, int decimals) {

  /** What stands for nothing, and for what is nothing but for rounding. */
  static final String ZERO = "0";

  private static final String NONE = "–";
  private static final List<String> SUFFIXES = List.of("", "k", "M", "B", "T");
  private static final double MOST = 1e6;

  /** The scale of a row of its own; whole things are counted without decimals. */
  static Scale of(Series series, Unit unit) {
    Scale scale = upTo(size(series), unit);
    boolean isWhole = Arrays.stream(series.toArray(0)).allMatch(v -> v == Math.rint(v));
    return isWhole && scale.divisor() == 1 ? new Scale(1, "", 0) : scale;
  }

  /** The scale for numbers up to this size. */
  static Scale upTo(double size, Unit unit) {
    if (unit.isPercent()) {
      return new Scale(0.01, "", 1);
    }
    double divisor = 1;
    int thousands = 0;
    while (size / divisor >= MOST - 0.5 && thousands < SUFFIXES.size() - 1) {
      divisor *= 1000;
      thousands++;
    }
    return new Scale(divisor, SUFFIXES.get(thousands), decimals(size / divisor));
  }

  private static int decimals(double size) {
    if (size == 0 || size >= 1000) {
      return 0;
    }
    if (size >= 100) {
      return 1;
    }
    return size >= 1 ? 2 : Math.min(8, 2 - (int) Math.floor(Math.log10(size)));
  }

  /** The largest size in a series. */
  static double size(Series series) {
    double size = 0;
    for (double value : series.toArray(0)) {
      size = Math.max(size, Math.abs(value));
    }
    return size;
  }

  /**
   * A number under this scale; a dash where there is none, and zero in one digit.
   *
   * @param sign −1 where the table counts the number the other way round
   */
  String text(Series series, int index, int sign) {
    if (!series.isPresent(index)) {
      return NONE;
    }
    double value = sign * series.value(index);
    return value == 0 ? ZERO : Notation.grouped(value / divisor, decimals);
  }

  /** The unit with the scale: {@code $k}, {@code k user}, {@code %}. */
  String unit(Unit unit, Notation notation) {
    String symbol = notation.symbol(unit);
    String money = notation.currencySymbol().strip();
    if (unit.isMoney()) {
      return money + suffix + symbol.substring(money.length());
    }
    return suffix.isEmpty() ? symbol : (suffix + " " + symbol).strip();
  }
}
