package paydirt.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** The time axis: counts months from 0, tells years and months of the calendar. */
final class MonthAxis extends NumberAxis {
  private static final long serialVersionUID = 1;

  private YearMonth first = YearMonth.of(2000, 1);
  private int months;

  MonthAxis() {
    setAutoRange(false);
  }

  void show(YearMonth firstMonth, int howMany) {
    this.first = firstMonth;
    this.months = howMany;
    setRange(0, Math.max(1, howMany - 1));
  }

  @Override
  protected List<NumberTick> refreshTicksHorizontal(
      Graphics2D g, Rectangle2D area, RectangleEdge edge) {
    return AxisSteps.months(first, months, area.getWidth()).stream()
        .map(
            step ->
                new NumberTick(
                    step.at(), step.text(), TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0))
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
