package paydirt.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** Free drawing on a plot, beyond its data area too: labels in the gutter, marks, stacked areas. */
final class Overlay extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1;

  /** Draws; whatever it sets on the graphics is undone afterwards. */
  @FunctionalInterface
  interface Painter {
    void paint(Graphics2D g, PlotSpace space);
  }

  /**
   * A canvas forgets its font between two drawings while the graphics on it does not, and skips
   * setting the same font again: so the last font of a drawing must not be the first of the next.
   */
  private static final Font UNUSED = new Font(Font.DIALOG, Font.ITALIC, 1);

  private final transient Painter painter;

  Overlay(Painter painter) {
    this.painter = painter;
  }

  @Override
  public void draw(
      Graphics2D g,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis months,
      ValueAxis values,
      int renderer,
      PlotRenderingInfo info) {
    Shape clip = g.getClip();
    g.setClip(null);
    painter.paint(g, new PlotSpace(area, months, values));
    g.setFont(UNUSED);
    g.setClip(clip);
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
