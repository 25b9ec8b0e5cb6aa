package paydirt.chart;

import java.awt.BasicStroke;
import java.time.YearMonth;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The ground every chart over time is drawn on: no frame, no background, months below, values on
 * the left in a fixed space, so that charts above each other line up.
 */
final class TimePlot {
  private static final double LEFT = 40;
  // Two widths only, so that the plots of charts above each other end at the same place.
  private static final double GUTTER = 100;
  private static final double GUTTER_WIDE = 118;

  private final MonthAxis months = new MonthAxis();
  private final AmountAxis values = new AmountAxis();
  private final XYPlot plot = new XYPlot(null, months, values, null);
  private final JFreeChart chart = new JFreeChart(null, null, plot, false);

  TimePlot(XYItemRenderer renderer, Overlay.Painter behind, Overlay.Painter before) {
    chart.setBackgroundPaint(null);
    chart.setPadding(new RectangleInsets(4, 8, 6, 8));
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    AxisSpace left = new AxisSpace();
    left.setLeft(LEFT);
    plot.setFixedRangeAxisSpace(left);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselineStroke(new BasicStroke(1));
    values.setAxisLineVisible(false);
    values.setTickMarksVisible(false);
    values.setTickLabelFont(Face.REGULAR.size(11));
    values.setTickLabelInsets(new RectangleInsets(0, 5, 0, 5));
    months.setAxisLineStroke(new BasicStroke(1));
    months.setTickMarkOutsideLength(4);
    months.setTickMarkStroke(new BasicStroke(1));
    months.setTickLabelFont(Face.REGULAR.size(11));
    months.setTickLabelInsets(new RectangleInsets(3, 0, 0, 0));
    renderer.addAnnotation(new Overlay(behind), Layer.BACKGROUND);
    renderer.addAnnotation(new Overlay(before), Layer.FOREGROUND);
    plot.setRenderer(renderer);
  }

  JFreeChart chart() {
    return chart;
  }

  XYPlot plot() {
    return plot;
  }

  /** Sets the paints of ground, grid and axes. */
  void apply(Theme theme) {
    plot.setRangeGridlinePaint(theme.color(Token.GRID));
    plot.setDomainGridlinePaint(theme.color(Token.GRID));
    plot.setRangeZeroBaselinePaint(theme.color(Token.AXIS));
    values.setTickLabelPaint(theme.color(Token.FAINT));
    months.setTickLabelPaint(theme.color(Token.FAINT));
    months.setAxisLinePaint(theme.color(Token.AXIS));
    months.setTickMarkPaint(theme.color(Token.AXIS));
  }

  /** Sets the months below and the widest gutter, so that charts of any labels line up. */
  void frame(YearMonth first, int howMany) {
    months.show(first, howMany);
    plot.setInsets(new RectangleInsets(9, 2, 0, GUTTER_WIDE), false);
  }

  /** Sets the months below and the space the gutter's labels need. */
  void frame(YearMonth first, int howMany, List<GutterLabel> labels) {
    months.show(first, howMany);
    double widest =
        labels.stream()
            .mapToDouble(label -> Ink.width(label.text(), label.face().size(11)))
            .max()
            .orElse(0);
    double gutter = widest + GutterLabel.DISTANCE > GUTTER ? GUTTER_WIDE : GUTTER;
    plot.setInsets(new RectangleInsets(9, 2, 0, gutter), false);
  }

  /**
   * Sets the range of the axis of values so that every value fits, zero is in it, and a strip at
   * the top is free for marks. Shares reach from 0 to 100 % at least.
   *
   * @param low least value drawn
   * @param high greatest value drawn
   */
  void range(Writing writing, double low, double high) {
    double bottom = Math.min(0, low);
    double top = Math.max(writing.unit().isPercent() ? 1 : 0, high);
    double span = top - bottom;
    if (span == 0) {
      values.showZero();
    } else if (writing.unit().isPercent() && bottom == 0 && top == 1) {
      values.show(writing, 0, 1);
    } else {
      values.show(writing, bottom < 0 ? bottom - 0.06 * span : 0, top + 0.12 * span);
    }
  }

  /**
   * Sets a logarithmic range of the axis of values so that every value fits.
   *
   * @param low least value drawn, above 0
   * @param high greatest value drawn
   */
  void ratioRange(Writing writing, double low, double high) {
    values.showLogarithmic(writing, low / 1.2, high * 1.3);
  }

  /** Has rows in place of values, parted by lines at the ticks of the months. */
  void rows(int howMany) {
    values.showRows(howMany);
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlineStroke(new BasicStroke(1));
    plot.setRangeGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(false);
  }
}
