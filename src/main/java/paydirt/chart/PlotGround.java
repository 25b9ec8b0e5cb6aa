package paydirt.chart;

import java.awt.BasicStroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The ground every chart is drawn on: no frame, no background, steps below, values on the left in a
 * fixed space, so that charts above each other line up.
 */
class PlotGround {
  private static final double LEFT = 40;

  private final NumberAxis steps;
  private final AmountAxis values = new AmountAxis();
  private final XYPlot plot;
  private final JFreeChart chart;

  PlotGround(
      NumberAxis steps, XYItemRenderer renderer, Overlay.Painter behind, Overlay.Painter before) {
    this.steps = steps;
    plot = new XYPlot(null, steps, values, null);
    chart = new JFreeChart(null, null, plot, false);
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
    steps.setAxisLineStroke(new BasicStroke(1));
    steps.setTickMarkOutsideLength(4);
    steps.setTickMarkStroke(new BasicStroke(1));
    steps.setTickLabelFont(Face.REGULAR.size(11));
    steps.setTickLabelInsets(new RectangleInsets(3, 0, 0, 0));
    renderer.addAnnotation(new Overlay(behind), Layer.BACKGROUND);
    renderer.addAnnotation(new Overlay(before), Layer.FOREGROUND);
    plot.setRenderer(renderer);
  }

  final JFreeChart chart() {
    return chart;
  }

  final XYPlot plot() {
    return plot;
  }

  /** Sets the paints of ground, grid and axes. */
  final void apply(Theme theme) {
    plot.setRangeGridlinePaint(theme.color(Token.GRID));
    plot.setDomainGridlinePaint(theme.color(Token.GRID));
    plot.setRangeZeroBaselinePaint(theme.color(Token.AXIS));
    values.setTickLabelPaint(theme.color(Token.FAINT));
    steps.setTickLabelPaint(theme.color(Token.FAINT));
    steps.setAxisLinePaint(theme.color(Token.AXIS));
    steps.setTickMarkPaint(theme.color(Token.AXIS));
  }

  /** Sets the space to the right of the plot. */
  final void gutter(double width) {
    plot.setInsets(new RectangleInsets(9, 2, 0, width), false);
  }

  /**
   * Sets the range of the axis of values so that every value fits, zero is in it, and a strip at
   * the top is free for marks. Shares reach from 0 to 100 % at least.
   *
   * @param low least value drawn
   * @param high greatest value drawn
   */
  final void range(Writing writing, double low, double high) {
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
  final void ratioRange(Writing writing, double low, double high) {
    values.showLogarithmic(writing, low / 1.2, high * 1.3);
  }

  /** Has rows in place of values, parted by lines at the ticks of the steps. */
  final void rows(int howMany) {
    values.showRows(howMany);
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlineStroke(new BasicStroke(1));
    plot.setRangeGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(false);
  }
}
