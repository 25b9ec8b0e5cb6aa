package paydirt.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The events on a chart over time, each with its label where there is room. */
record Marks(Ink ink, PlotSpace space, LabelPlaces places) {
  private static final double LINE = 15;

  /** A triangle at the top, a dotted line through the chart, and the label beside the triangle. */
  void breakEven(int month, String text) {
    breakEvenLine(month);
    double x = space.x(month);
    double top = space.area().getMinY();
    ink.triangle(Token.GOOD_MARK, x, top - 4, 8);
    double width = Ink.width(text, Face.MEDIUM.size(11));
    Rectangle2D box =
        places.take(
            List.of(
                new Rectangle2D.Double(x + 9, top, width, LINE),
                new Rectangle2D.Double(x - 9 - width, top, width, LINE)));
    Rectangle2D raised =
        new Rectangle2D.Double(box.getX(), box.getY() - 8, box.getWidth(), box.getHeight());
    ink.plated(text, Face.MEDIUM, Token.GOOD, raised);
  }

  /** The dotted line alone, as it is repeated on every chart over time. */
  void breakEvenLine(int month) {
    double x = space.x(month);
    Line2D line = new Line2D.Double(x, space.area().getMinY() + 6, x, space.area().getMaxY());
    ink.line(Token.GOOD_MARK, 1, line, 2, 3);
    places.avoid(line);
  }

  /** A dot with a leader to its label. */
  void trough(int month, double value, String text) {
    double x = space.x(month);
    double y = space.y(value);
    places.block(around(x, y, 4));
    double width = Ink.width(text, Face.SEMI_BOLD.size(11));
    Rectangle2D box = places.take(beside(x, y, width, 20));
    double end = box.getCenterX() < x ? box.getMaxX() + 2 : box.getMinX() - 2;
    double middle = box.getCenterY();
    boolean aside = end < x - 4 == box.getCenterX() < x && Math.abs(end - x) > 5;
    if (aside) {
      ink.line(Token.MUTED, 1, new Line2D.Double(end, middle, x, y));
    }
    ink.plated(text, Face.SEMI_BOLD, Token.FG, box);
    ink.dot(Token.GOOD_MARK, x, y, 4);
  }

  /** A diamond and its label. */
  void funding(int month, double value, String text) {
    double x = space.x(month);
    double y = space.y(value);
    places.block(around(x, y, 5));
    double width = Ink.width(text, Face.REGULAR.size(11));
    Rectangle2D box = places.take(beside(x, y, width, 11));
    ink.plated(text, Face.REGULAR, Token.MUTED, box);
    ink.diamond(Token.S3, x, y, 5);
  }

  /** A label above a point, without a mark of its own. */
  void above(double month, double value, String text) {
    double x = space.x(month);
    double y = space.y(value);
    double width = Ink.width(text, Face.REGULAR.size(11));
    Rectangle2D area = space.area();
    double left = Math.max(area.getMinX() + 3, Math.min(x - width / 2, area.getMaxX() - width - 3));
    List<Rectangle2D> offered = new ArrayList<>();
    for (double up : new double[] {3, 10, 18, 28, 40}) {
      offered.add(new Rectangle2D.Double(left, y - up - LINE, width, LINE));
    }
    ink.plated(text, Face.REGULAR, Token.MUTED, places.take(offered));
  }

  private static Rectangle2D around(double x, double y, double radius) {
    return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static List<Rectangle2D> beside(double x, double y, double width, double distance) {
    List<Rectangle2D> offered = new ArrayList<>();
    for (double away : new double[] {distance, distance + 8}) {
      for (double up : new double[] {3, -3, 12, -12, 24, -24}) {
        double top = y - up - LINE / 2;
        offered.add(new Rectangle2D.Double(x + away, top, width, LINE));
        offered.add(new Rectangle2D.Double(x - away - width, top, width, LINE));
      }
    }
    for (double up : new double[] {12, 20, 32, -12 - LINE, -20 - LINE}) {
      offered.add(new Rectangle2D.Double(x - width / 2, y - up - LINE, width, LINE));
    }
    return offered;
  }
}
