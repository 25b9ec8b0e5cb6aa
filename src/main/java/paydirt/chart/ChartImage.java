package paydirt.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jfree.chart.JFreeChart;

/** Draws charts to pictures, without a window or a display. */
public final class ChartImage {
  private ChartImage() {}

  /**
   * A picture of a chart on its panel.
   *
   * @param chart the chart, painted in {@code theme}
   * @param theme the ground to draw on
   * @param width in pixels at scale 1
   * @param height in pixels at scale 1
   * @param scale 1, or 2 for a picture of twice the sharpness
   */
  public static BufferedImage of(
      JFreeChart chart, Theme theme, int width, int height, double scale) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(width * scale),
            (int) Math.ceil(height * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setPaint(theme.color(Token.PANEL));
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.scale(scale, scale);
    chart.draw(g, new Rectangle2D.Double(0, 0, width, height));
    g.dispose();
    return image;
  }
}
