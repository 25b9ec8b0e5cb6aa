package paydirt.ui.component;

import java.math.BigDecimal;

/** Plain decimal numbers, enough to look at and test a field with. */
enum PlainNumbers implements NumberText {
  INSTANCE;

  @Override
  public Entry read(String text) {
    if (text.isBlank()) {
      return new Nothing();
    }
    try {
      return new Value(new BigDecimal(text.strip()).doubleValue());
    } catch (NumberFormatException e) {
      return new Unreadable("Not a number");
    }
  }

  @Override
  public String write(double number) {
    BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
    return plain.toPlainString().replace("-", "−");
  }
}
