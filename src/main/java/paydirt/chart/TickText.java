package paydirt.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The texts of an axis of amounts: {@code $5M}, {@code $250k}, {@code 0}, {@code −$10M}. */
final class TickText {
  private static final String MINUS = "−";

  private enum Scale {
    ONE(1, ""),
    THOUSAND(1e3, "k"),
    MILLION(1e6, "M"),
    BILLION(1e9, "B"),
    TRILLION(1e12, "T");

    private final double size;
    private final String suffix;

    Scale(double size, String suffix) {
      this.size = size;
      this.suffix = suffix;
    }

    /** The scale in which a number of this magnitude has at least one digit before the point. */
    static Scale of(double magnitude) {
      Scale found = ONE;
      for (Scale scale : values()) {
        if (magnitude >= scale.size) {
          found = scale;
        }
      }
      return found;
    }
  }

  private TickText() {}

  /**
   * The text of a tick.
   *
   * @param value the tick's value
   * @param step the distance between ticks
   * @param widest the greatest magnitude on the axis: all ticks are told in its scale
   * @param symbol the currency's symbol, may be empty
   */
  static String of(double value, double step, double widest, String symbol) {
    if (Math.abs(value) < step / 1e6) {
      return "0";
    }
    Scale scale = Scale.of(widest);
    BigDecimal mantissa =
        new BigDecimal(Math.abs(value) / scale.size)
            .setScale(decimals(step / scale.size), RoundingMode.HALF_UP)
            .stripTrailingZeros();
    String number =
        mantissa.scale() < 0 ? mantissa.toBigInteger().toString() : mantissa.toPlainString();
    return (value < 0 ? MINUS : "") + symbol + number + scale.suffix;
  }

  private static int decimals(double step) {
    return Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
  }
}
