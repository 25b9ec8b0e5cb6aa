package paydirt.ui.component;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import paydirt.chart.MonthSeries;

/**
 * A curve without axes that ends in a dot; 42 × 16 in a tile. With {@link #setFilled} the area to
 * zero is washed and zero is drawn.
 */
public final class Sparkline extends Pane {
  private static final double FLAT = 1e-9;
  private static final double DOT = 2;

  private final Polygon wash = new Polygon();
  private final Polyline zero = new Polyline();
  private final Polyline curve = new Polyline();
  private final Circle end = new Circle(DOT);
  private MonthSeries series = MonthSeries.of();
  private boolean filled;

  /** An empty sparkline. */
  public Sparkline() {
    getStyleClass().add("sparkline");
    curve.getStyleClass().add("spark-line");
    end.getStyleClass().add("spark-end");
    wash.getStyleClass().add("spark-wash");
    zero.getStyleClass().add("spark-zero");
    getChildren().addAll(wash, zero, curve, end);
    setMinSize(0, 0);
    setMouseTransparent(true);
  }

  /** Shows these values; nothing is drawn for fewer than two. */
  public void show(MonthSeries values) {
    series = values;
    requestLayout();
  }

  /** Whether the area down (or up) to zero is washed in the curve's colour. */
  public void setFilled(boolean fill) {
    filled = fill;
    requestLayout();
  }

  /** Draws the curve in the colour of a state; without it, it is grey. */
  public void setTone(Tone tone) {
    getStyleClass().removeIf(style -> style.startsWith("tone-"));
    getStyleClass().add(tone.styleClass());
  }

  @Override
  protected void layoutChildren() {
    getChildren().forEach(child -> child.setVisible(series.months() > 1));
    wash.setVisible(filled && series.months() > 1);
    zero.setVisible(filled && series.months() > 1);
    if (series.months() < 2) {
      return;
    }
    double left = snappedLeftInset() + DOT;
    double top = snappedTopInset() + DOT;
    double width = getWidth() - left - DOT - snappedRightInset();
    double height = getHeight() - top - DOT - snappedBottomInset();
    double low = filled ? Math.min(0, series.min()) : series.min();
    double high = filled ? Math.max(0, series.max()) : series.max();
    List<Double> points = new ArrayList<>();
    for (int m = 0; m < series.months(); m++) {
      points.add(left + width * m / (series.months() - 1));
      points.add(y(series.at(m), low, high, top, height));
    }
    curve.getPoints().setAll(points);
    end.setCenterX(points.get(points.size() - 2));
    end.setCenterY(points.get(points.size() - 1));
    double ground = y(0, low, high, top, height);
    zero.getPoints().setAll(left, ground, left + width, ground);
    points.addAll(List.of(left + width, ground, left, ground));
    wash.getPoints().setAll(points);
  }

  /** A course that moves by no more than rounding is flat. */
  private static double y(double value, double low, double high, double top, double height) {
    return high - low > FLAT * Math.max(Math.abs(low), Math.abs(high))
        ? top + height * (high - value) / (high - low)
        : top + height / 2;
  }
}
