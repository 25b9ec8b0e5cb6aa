package paydirt.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/** Where months and values lie on the surface that is drawn on, in pixels. */
record PlotSpace(Rectangle2D area, ValueAxis months, ValueAxis values) {
  double x(double month) {
    return months.valueToJava2D(month, area, RectangleEdge.BOTTOM);
  }

  double y(double value) {
    return values.valueToJava2D(value, area, RectangleEdge.LEFT);
  }
}
