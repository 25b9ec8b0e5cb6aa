package paydirt.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds room for labels inside a plot: of the offered places it takes the one that crosses the
 * fewest lines and no earlier label; the first of equals.
 */
final class LabelPlaces {
  private static final double OVERLAP = 1000;
  private static final double OUTSIDE = 10_000;

  private final Rectangle2D bounds;
  private final List<Line2D> lines = new ArrayList<>();
  private final List<Rectangle2D> taken = new ArrayList<>();

  LabelPlaces(Rectangle2D bounds) {
    this.bounds = bounds;
  }

  /** Labels should not cross this line. */
  void avoid(Line2D line) {
    lines.add(line);
  }

  /** Labels should not cross the curve of these values. */
  void avoid(MonthSeries series, PlotSpace space) {
    for (int m = 1; m < series.months(); m++) {
      lines.add(
          new Line2D.Double(
              space.x(m - 1), space.y(series.at(m - 1)), space.x(m), space.y(series.at(m))));
    }
  }

  /** Labels must not cover this. */
  void block(Rectangle2D box) {
    taken.add(box);
  }

  /** The best of these places, which is taken from now on. */
  Rectangle2D take(List<Rectangle2D> offered) {
    Rectangle2D best = offered.get(0);
    double least = Double.POSITIVE_INFINITY;
    for (Rectangle2D box : offered) {
      double cost = cost(box);
      if (cost < least) {
        least = cost;
        best = box;
      }
    }
    taken.add(best);
    return best;
  }

  private double cost(Rectangle2D box) {
    double cost = 0;
    if (!bounds.contains(box)) {
      Rectangle2D inside = bounds.createIntersection(box);
      double seen = Math.max(0, inside.getWidth()) * Math.max(0, inside.getHeight());
      cost += OUTSIDE * (1.1 - seen / (box.getWidth() * box.getHeight()));
    }
    for (Rectangle2D other : taken) {
      if (other.intersects(box)) {
        cost += OVERLAP;
      }
    }
    for (Line2D line : lines) {
      if (line.intersects(box)) {
        cost++;
      }
    }
    return cost;
  }
}
