package paydirt.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Money in few characters, for charts: {@code $26.8M}, {@code −$0.9M}, {@code +$14.5M}, {@code 0}.
 *
 * @param symbol the currency's symbol, put before the number
 */
record MoneyText(String symbol) {
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

  /** A value beside a mark: three significant digits, at most one decimal from a thousand up. */
  String amount(double value) {
    double magnitude = Math.abs(value);
    Scale scale = Scale.of(magnitude);
    int decimals = decimals(scale, magnitude / scale.size);
    BigDecimal mantissa = rounded(magnitude / scale.size, decimals);
    if (mantissa.compareTo(BigDecimal.valueOf(1000)) >= 0 && scale != Scale.TRILLION) {
      scale = Scale.of(scale.size * 1000);
      mantissa = rounded(magnitude / scale.size, decimals(scale, magnitude / scale.size));
    }
    String sign = value < 0 && mantissa.signum() != 0 ? MINUS : "";
    return sign + symbol + mantissa.toPlainString() + scale.suffix;
  }

  /** As {@link #amount}, with a plus sign if it is not negative. */
  String change(double value) {
    return (value < 0 ? "" : "+") + amount(value);
  }

  /**
   * The text of an axis tick.
   *
   * @param value the tick's value
   * @param step the distance between ticks
   * @param widest the greatest magnitude on the axis: all ticks are told in its scale
   */
  String tick(double value, double step, double widest) {
    if (Math.abs(value) < step / 1e6) {
      return "0";
    }
    Scale scale = Scale.of(widest);
    BigDecimal mantissa =
        new BigDecimal(Math.abs(value) / scale.size)
            .setScale(tickDecimals(step / scale.size), RoundingMode.HALF_UP)
            .stripTrailingZeros();
    String number =
        mantissa.scale() < 0 ? mantissa.toBigInteger().toString() : mantissa.toPlainString();
    return (value < 0 ? MINUS : "") + symbol + number + scale.suffix;
  }

  private static int decimals(Scale scale, double mantissa) {
    if (scale == Scale.ONE) {
      return mantissa < 100 && mantissa != Math.rint(mantissa) ? 2 : 0;
    }
    boolean whole = scale == Scale.THOUSAND ? mantissa >= 9.95 : mantissa >= 99.95;
    return whole ? 0 : 1;
  }

  private static BigDecimal rounded(double mantissa, int decimals) {
    return new BigDecimal(mantissa).setScale(decimals, RoundingMode.HALF_UP);
  }

  private static int tickDecimals(double step) {
    return Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
  }
}
