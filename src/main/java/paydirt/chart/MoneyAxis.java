package paydirt.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** The money axis: round steps, all told in one scale. */
final class MoneyAxis extends NumberAxis {
  private static final long serialVersionUID = 1;
  private static final double APART = 34;
  private static final int LONGEST_SYMBOL = 2;

  private String symbol = "";
  private boolean onlyZero = true;

  MoneyAxis() {
    setAutoRange(false);
  }

  /** Shows a range of money. A long currency symbol is left out of the ticks. */
  void show(String currencySymbol, double low, double high) {
    this.symbol = currencySymbol.length() > LONGEST_SYMBOL ? "" : currencySymbol;
    this.onlyZero = false;
    setRange(low, high);
  }

  /** Shows zero at the bottom and nothing else: there is no scale to speak of. */
  void showZero() {
    this.onlyZero = true;
    setRange(0, 1);
  }

  @Override
  protected List<NumberTick> refreshTicksVertical(
      Graphics2D g, Rectangle2D area, RectangleEdge edge) {
    double low = getLowerBound();
    double high = getUpperBound();
    double step = AxisSteps.round(high - low, area.getHeight(), APART);
    double widest = Math.max(Math.abs(low), Math.abs(high));
    List<NumberTick> ticks = new ArrayList<>();
    long from = (long) Math.ceil(low / step - 1e-9);
    long to = (long) Math.floor(high / step + 1e-9);
    for (long i = from; i <= (onlyZero ? 0 : to); i++) {
      ticks.add(
          new NumberTick(
              i * step,
              TickText.of(i * step, step, widest, symbol),
              TextAnchor.CENTER_RIGHT,
              TextAnchor.CENTER_RIGHT,
              0));
    }
    return ticks;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
