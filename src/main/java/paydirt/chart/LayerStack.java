package paydirt.chart;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Layers on top of each other: what is positive upward from zero, what is negative downward from
 * zero.
 */
final class LayerStack {
  private final List<Layer> layers;
  private final double[][] from;
  private final double[][] to;
  private final int months;

  LayerStack(List<Layer> layers, int months) {
    this.layers = layers;
    this.months = months;
    from = new double[layers.size()][months];
    to = new double[layers.size()][months];
    for (int m = 0; m < months; m++) {
      double up = 0;
      double down = 0;
      for (int i = 0; i < layers.size(); i++) {
        double value = layers.get(i).values().at(m);
        from[i][m] = value < 0 ? down : up;
        to[i][m] = from[i][m] + value;
        up = Math.max(up, to[i][m]);
        down = Math.min(down, to[i][m]);
      }
    }
  }

  /** The value in the middle of a layer in a month. */
  double middle(int layer, int month) {
    return (from[layer][month] + to[layer][month]) / 2;
  }

  /** The top of all layers in a month, at least 0. */
  double top(int month) {
    double top = 0;
    for (double[] layer : to) {
      top = Math.max(top, layer[month]);
    }
    return top;
  }

  /** The least value of all months, at most 0. */
  double least() {
    double least = 0;
    for (double[] layer : to) {
      for (double value : layer) {
        least = Math.min(least, value);
      }
    }
    return least;
  }

  /** The greatest value of all months, at least 0. */
  double greatest() {
    double greatest = 0;
    for (int m = 0; m < months; m++) {
      greatest = Math.max(greatest, top(m));
    }
    return greatest;
  }

  /** The layers with any amount, highest first. */
  List<Layer> downward() {
    List<Layer> shown = new ArrayList<>();
    for (int i = layers.size() - 1; i >= 0; i--) {
      if (!layers.get(i).values().isZero()) {
        shown.add(layers.get(i));
      }
    }
    return shown;
  }

  /** The names of the layers, beside their ends; there must be a month. */
  List<GutterLabel> labels() {
    List<GutterLabel> labels = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      Layer layer = layers.get(i);
      if (!layer.values().isZero()) {
        labels.add(
            new GutterLabel(layer.label(), middle(i, months - 1), Token.MUTED, Face.REGULAR));
      }
    }
    return labels;
  }

  /** Paints the areas, parted by thin lines in the panel's colour. */
  void draw(Ink ink, PlotSpace space) {
    for (int i = 0; i < layers.size() && months > 0; i++) {
      Layer layer = layers.get(i);
      if (!layer.values().isZero()) {
        ink.fill(Token.PANEL, 1, area(i, space));
        ink.fill(layer.color(), ink.theme().areaOpacity(), area(i, space));
        ink.g().setPaint(ink.theme().color(Token.PANEL));
        ink.g().setStroke(Ink.stroke(0.8));
        ink.g().draw(upper(i, space));
      }
    }
  }

  /** The outline of a layer. */
  private Path2D area(int layer, PlotSpace space) {
    Path2D path = upper(layer, space);
    for (int m = months - 1; m >= 0; m--) {
      path.lineTo(space.x(m), space.y(from[layer][m]));
    }
    path.closePath();
    return path;
  }

  /** The line on top of a layer. */
  private Path2D upper(int layer, PlotSpace space) {
    Path2D path = new Path2D.Double();
    for (int m = 0; m < months; m++) {
      double x = space.x(m);
      double y = space.y(to[layer][m]);
      if (m == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    return path;
  }
}
