package paydirt.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import paydirt.unit.Notation;

/** The axis of values: round steps, all told in one scale. */
final class AmountAxis extends NumberAxis {
  private enum Ticks {
    NONE,
    ZERO,
    ALL
  }

  private static final long serialVersionUID = 1;
  private static final double APART = 34;
  private static final double CLOSE = 20;

  private boolean isLogarithmic;
  private transient Writing writing = Writing.money(new Notation("USD"));
  private Ticks ticks = Ticks.ZERO;

  AmountAxis() {
    setAutoRange(false);
  }

  /** Shows a range of values. */
  void show(Writing values, double low, double high) {
    this.isLogarithmic = false;
    this.writing = values;
    this.ticks = Ticks.ALL;
    setRange(low, high);
  }

  /** Shows a range of values above 0 in which equal ratios are equally far apart. */
  void showLogarithmic(Writing values, double low, double high) {
    show(values, low, high);
    this.isLogarithmic = true;
  }

  /** Shows zero at the bottom and nothing else: there is no scale to speak of. */
  void showZero() {
    this.isLogarithmic = false;
    this.ticks = Ticks.ZERO;
    setRange(0, 1);
  }

  /** Has rows below each other in place of values, the first at the top, and names none. */
  void showRows(int rows) {
    this.isLogarithmic = false;
    this.ticks = Ticks.NONE;
    setRange(-Math.max(1, rows), 0);
  }

  @Override
  public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
    if (!isLogarithmic) {
      return super.valueToJava2D(value, area, edge);
    }
    double share = Math.log(value / getLowerBound()) / Math.log(getUpperBound() / getLowerBound());
    return area.getMaxY() - share * area.getHeight();
  }

  @Override
  protected List<NumberTick> refreshTicksVertical(
      Graphics2D g, Rectangle2D area, RectangleEdge edge) {
    if (isLogarithmic) {
      return AxisSteps.ratios(getLowerBound(), getUpperBound(), area.getHeight(), APART).stream()
          .map(value -> tick(value, writing.tick(value, value, value)))
          .toList();
    }
    double low = getLowerBound();
    double high = getUpperBound();
    double step = AxisSteps.step(low, high, area.getHeight(), APART, CLOSE);
    double widest = Math.max(Math.abs(low), Math.abs(high));
    List<NumberTick> shown = new ArrayList<>();
    long from = AxisSteps.firstWithin(low, step);
    long to = AxisSteps.lastWithin(high, step);
    if (ticks == Ticks.NONE) {
      return List.of();
    }
    for (long i = from; i <= (ticks == Ticks.ZERO ? 0 : to); i++) {
      shown.add(tick(i * step, writing.tick(i * step, step, widest)));
    }
    return shown;
  }

  private static NumberTick tick(double value, String text) {
    return new NumberTick(value, text, TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0);
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
