package paydirt.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** The marks charts are made of, drawn in a theme's colours. */
record Ink(Graphics2D g, Theme theme) {
  private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

  /** The width of a text in pixels at scale 1. */
  static double width(String text, Font font) {
    return font.getStringBounds(text, METRICS).getWidth();
  }

  /** The text, cut short with an ellipsis if it is wider than this. */
  static String shortened(String text, Font font, double widest) {
    String shown = text;
    for (int end = text.length() - 1; end > 0 && width(shown, font) > widest; end--) {
      shown = text.substring(0, end).stripTrailing() + "…";
    }
    return shown;
  }

  /** A line; a dash is given as lengths drawn and left out in turn. */
  void line(Token color, double width, Line2D line, float... dash) {
    g.setPaint(theme.color(color));
    g.setStroke(stroke(width, dash));
    g.draw(line);
  }

  static BasicStroke stroke(double width, float... dash) {
    return dash.length == 0
        ? new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
  }

  void fill(Token color, double opacity, Shape shape) {
    g.setPaint(theme.color(color, opacity));
    g.fill(shape);
  }

  /** A dot with a ring in the panel's colour. */
  void dot(Token color, double x, double y, double radius) {
    ringed(color, new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  /** A diamond with a ring in the panel's colour. */
  void diamond(Token color, double x, double y, double radius) {
    ringed(color, polygon(x, y - radius, x + radius, y, x, y + radius, x - radius, y));
  }

  /** A triangle that points upward, its tip at the top. */
  void triangle(Token color, double x, double top, double size) {
    fill(color, 1, polygon(x, top, x + size / 2, top + size, x - size / 2, top + size));
  }

  /** A text on a plate in the panel's colour, so that what lies below does not disturb it. */
  void plated(String text, Face face, Token color, Rectangle2D box) {
    g.setPaint(theme.color(Token.PANEL, 0.86));
    g.fill(
        new RoundRectangle2D.Double(
            box.getX() - 3, box.getY(), box.getWidth() + 6, box.getHeight(), 4, 4));
    g.setFont(face.size(11));
    g.setPaint(theme.color(color));
    g.drawString(text, (float) box.getX(), (float) (box.getMaxY() - 4));
  }

  private void ringed(Token color, Shape shape) {
    g.setPaint(theme.color(Token.PANEL));
    g.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(shape);
    fill(color, 1, shape);
  }

  private static Shape polygon(double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    return path;
  }
}
