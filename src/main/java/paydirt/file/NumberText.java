package paydirt.file;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;

/** Numbers as files hold them: the fewest digits that read back to the same bits. */
final class NumberText {

  private static final double LEAST_PLAIN = 1e-6;
  private static final double LEAST_SCIENTIFIC = 1e12;

  private NumberText() {}

  /**
   * {@code 20}, {@code 0.04}, {@code 1.4e+13}: plain from a millionth to a million million.
   *
   * <p>The digits come from Jackson's fast writer, because {@link Double#toString} of JDK 17 does
   * not always write the fewest (2e23 becomes 1.9999999999999998E23).
   */
  static String of(double value) {
    if (value == 0) {
      return "0";
    }
    BigDecimal decimal = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
    double size = Math.abs(value);
    if (size >= LEAST_PLAIN && size < LEAST_SCIENTIFIC) {
      return decimal.toPlainString();
    }
    int exponent = decimal.precision() - decimal.scale() - 1;
    String digits = decimal.movePointLeft(exponent).toPlainString();
    return digits + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
  }
}
