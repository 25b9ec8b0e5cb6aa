package paydirt.chart;

import java.time.YearMonth;
import java.util.List;
import org.jfree.chart.renderer.xy.XYItemRenderer;

/** The ground every chart over time is drawn on: months below. */
final class TimePlot extends PlotGround {
  // Two widths only, so that the plots of charts above each other end at the same place.
  private static final double GUTTER = 100;
  private static final double GUTTER_WIDE = 118;

  private final MonthAxis months;

  TimePlot(XYItemRenderer renderer, Overlay.Painter behind, Overlay.Painter before) {
    this(new MonthAxis(), renderer, behind, before);
  }

  private TimePlot(
      MonthAxis months, XYItemRenderer renderer, Overlay.Painter behind, Overlay.Painter before) {
    super(months, renderer, behind, before);
    this.months = months;
  }

  /** Sets the months below and the widest gutter, so that charts of any labels line up. */
  void frame(YearMonth first, int howMany) {
    months.show(first, howMany);
    gutter(GUTTER_WIDE);
  }

  /** Sets the months below and the space the gutter's labels need. */
  void frame(YearMonth first, int howMany, List<GutterLabel> labels) {
    months.show(first, howMany);
    double widest =
        labels.stream()
            .mapToDouble(label -> Ink.width(label.text(), label.face().size(11)))
            .max()
            .orElse(0);
    gutter(widest + GutterLabel.DISTANCE > GUTTER ? GUTTER_WIDE : GUTTER);
  }
}
