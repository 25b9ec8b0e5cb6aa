package paydirt.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/**
 * How the values of a chart are written, beside its axis and where they are told. The unit of plain
 * numbers is left to the head of the card.
 */
record Writing(Notation notation, Unit unit) {
  private static final String MINUS = "−";

  static Writing money(Notation notation) {
    return new Writing(notation, Unit.MONEY);
  }

  /** A value as people read it: {@code $4.1M}, {@code 68.4 %}, {@code 118k}. */
  String text(double value) {
    if (unit.isMoney()) {
      return notation.money(value);
    }
    return unit.isPercent() ? notation.compact(value, unit) : Notation.compactNumber(value);
  }

  /**
   * The text of a tick: {@code $5M}, {@code $250k}, {@code 0}, {@code −$10M}, {@code 25 %}.
   *
   * @param step the distance between ticks
   * @param widest the greatest magnitude on the axis: all ticks are told in its scale
   */
  String tick(double value, double step, double widest) {
    if (!unit.isPercent()) {
      return TickText.of(value, step, widest, unit.isMoney() ? shortSymbol() : "");
    }
    BigDecimal percent =
        new BigDecimal(Math.abs(value) * 100).setScale(decimals(step * 100), RoundingMode.HALF_UP);
    return (value < 0 ? MINUS : "") + percent.toPlainString() + " %";
  }

  private static int decimals(double step) {
    return Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
  }

  /** A long currency symbol is left out of the ticks. */
  private String shortSymbol() {
    String symbol = notation.currencySymbol();
    return symbol.length() > 2 ? "" : symbol;
  }
}
