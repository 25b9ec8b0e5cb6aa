package paydirt.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** The axis of groups: group i takes the room from i to i + 1, its name stands in the middle. */
final class GroupAxis extends NumberAxis {
  private static final long serialVersionUID = 1;

  private transient List<String> names = List.of();

  GroupAxis() {
    setAutoRange(false);
    setTickMarksVisible(false);
  }

  void show(List<String> groups) {
    names = List.copyOf(groups);
    setRange(0, Math.max(1, names.size()));
  }

  @Override
  protected List<NumberTick> refreshTicksHorizontal(
      Graphics2D g, Rectangle2D area, RectangleEdge edge) {
    return IntStream.range(0, names.size())
        .mapToObj(
            i ->
                new NumberTick(
                    i + 0.5, names.get(i), TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0))
        .toList();
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
