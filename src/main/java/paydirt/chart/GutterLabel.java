package paydirt.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.Comparator;
import java.util.List;

/**
 * A direct label to the right of a plot, beside the end of what it names.
 *
 * @param text what is written
 * @param value the value whose height it wants to stand at
 * @param color its colour
 * @param face its weight
 */
record GutterLabel(String text, double value, Token color, Face face) {
  static final double DISTANCE = 8;
  static final double WIDEST = 112;
  private static final double APART = 13;
  private static final double MIDDLE = 4;

  /** Draws labels so that they keep their distance and stay beside the plot. */
  static void draw(List<GutterLabel> labels, Theme theme, Graphics2D g, PlotSpace space) {
    List<GutterLabel> downward =
        labels.stream().sorted(Comparator.comparingDouble(GutterLabel::value).reversed()).toList();
    double[] wanted = downward.stream().mapToDouble(l -> space.y(l.value)).toArray();
    double[] places =
        Declutter.spread(wanted, APART, space.area().getMinY(), space.area().getMaxY() - 3);
    float x = (float) (space.area().getMaxX() + DISTANCE);
    for (int i = 0; i < places.length; i++) {
      GutterLabel label = downward.get(i);
      Font font = label.face.size(11);
      g.setFont(font);
      g.setPaint(theme.color(label.color));
      g.drawString(Ink.shortened(label.text, font, WIDEST), x, (float) (places[i] + MIDDLE));
    }
  }
}
