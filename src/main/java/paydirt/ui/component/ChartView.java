package paydirt.ui.component;

import java.awt.geom.Rectangle2D;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jfree.chart.fx.ChartViewer;
import paydirt.chart.SteppedChart;

/**
 * A chart in a card. The pointer or the arrow keys choose a step, which is a month on charts over
 * time: a line stands on it and a small card tells its values; a click or Enter calls back with it.
 */
public final class ChartView extends Card {
  private static final double CARD_WIDTH = 138;
  private static final double WIDEST_CARD = 200;
  private static final double CARD_DISTANCE = 10;

  private final SteppedChart chart;
  private final String title;
  private final ChartViewer viewer;
  private final Line line = new Line();
  private final ReadingCard card = new ReadingCard();
  private final Surface surface = new Surface();
  private final ObjectProperty<OptionalInt> month =
      new SimpleObjectProperty<>(this, "month", OptionalInt.empty());
  private IntConsumer onMonth = chosen -> {};

  /**
   * A card with a chart.
   *
   * @param title what it shows
   * @param unit unit of its numbers: {@code $ per month}
   */
  public ChartView(String title, String unit, SteppedChart chart) {
    super(title, unit);
    this.title = title;
    this.chart = chart;
    getStyleClass().add("chart-card");
    viewer = new ChartViewer(chart.chart(), false);
    viewer.setMouseTransparent(true);
    viewer.setMinSize(0, 0);
    line.getStyleClass().add("month-line");
    line.setManaged(false);
    surface.getStyleClass().add("chart-surface");
    surface.getChildren().addAll(viewer, line, card);
    content(surface);
    listen();
    tell();
  }

  /**
   * The month, or other step, pointed at, 0-based. Bound both ways between charts over time it
   * moves one line through all of them.
   */
  public ObjectProperty<OptionalInt> monthProperty() {
    return month;
  }

  /** Called with a month or other step (0-based) that was clicked or entered. */
  public void setOnMonth(IntConsumer action) {
    onMonth = action;
  }

  /** The node that takes the keys, to focus it. */
  public Region surface() {
    return surface;
  }

  private void listen() {
    surface.setFocusTraversable(true);
    surface.setOnMouseMoved(event -> month.set(monthAt(event.getX())));
    surface.setOnMouseDragged(event -> month.set(monthAt(event.getX())));
    surface.setOnMouseExited(event -> month.set(OptionalInt.empty()));
    surface.setOnMouseClicked(
        event -> {
          surface.requestFocus();
          if (event.getButton() == MouseButton.PRIMARY) {
            monthAt(event.getX()).ifPresent(onMonth);
          }
        });
    surface.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    surface.focusedProperty().addListener(observable -> tell());
    surface.hoverProperty().addListener(observable -> tell());
    month.addListener(observable -> tell());
  }

  private void key(KeyEvent event) {
    int last = chart.steps() - 1;
    if (last < 0) {
      return;
    }
    boolean none = month.get().isEmpty();
    int now = month.get().orElse(0);
    KeyCode code = event.getCode();
    if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
      month.get().ifPresent(onMonth);
    } else if (code == KeyCode.ESCAPE && !none) {
      month.set(OptionalInt.empty());
    } else if (code == KeyCode.RIGHT) {
      month.set(OptionalInt.of(none ? 0 : Math.min(last, now + 1)));
    } else if (code == KeyCode.LEFT) {
      month.set(OptionalInt.of(none ? last : Math.max(0, now - 1)));
    } else if (code == KeyCode.HOME) {
      month.set(OptionalInt.of(0));
    } else if (code == KeyCode.END) {
      month.set(OptionalInt.of(last));
    } else {
      return;
    }
    event.consume();
  }

  private OptionalInt monthAt(double x) {
    Rectangle2D area = area();
    if (chart.steps() == 0 || area.getWidth() <= 0) {
      return OptionalInt.empty();
    }
    double share = (x - area.getX()) / area.getWidth();
    int nearest = 0;
    for (int step = 1; step < chart.steps(); step++) {
      if (Math.abs(chart.place(step) - share) < Math.abs(chart.place(nearest) - share)) {
        nearest = step;
      }
    }
    double reach = 0.5 / Math.max(1, chart.steps() - 1);
    return share < -reach || share > 1 + reach ? OptionalInt.empty() : OptionalInt.of(nearest);
  }

  private Rectangle2D area() {
    return viewer.getRenderingInfo().getPlotInfo().getDataArea();
  }

  private void tell() {
    boolean shown = month.get().isPresent() && month.get().getAsInt() < chart.steps();
    line.setVisible(shown);
    card.setVisible(shown && (surface.isHover() || surface.isFocused()));
    if (!shown) {
      surface.setAccessibleText(
          title + ", chart. The arrow keys walk the " + chart.stepsName() + ".");
      return;
    }
    int at = month.get().getAsInt();
    card.show(chart.stepName(at), chart.readings(at));
    surface.setAccessibleText(
        title
            + ", "
            + chart.stepName(at)
            + ": "
            + chart.readings(at).stream()
                .map(reading -> reading.label() + " " + reading.value())
                .collect(Collectors.joining(", ")));
    surface.requestLayout();
  }

  /** Lays the chart, the line and the card over each other. */
  private final class Surface extends Pane {
    Surface() {
      setPrefSize(300, 160);
      setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
      viewer.resizeRelocate(0, 0, getWidth(), getHeight());
      if (!line.isVisible() || chart.steps() == 0) {
        return;
      }
      Rectangle2D area = area();
      double share = chart.place(Math.min(month.get().orElse(0), chart.steps() - 1));
      double x = Math.rint(area.getX() + share * area.getWidth()) + 0.5;
      line.setStartX(x);
      line.setEndX(x);
      line.setStartY(area.getMinY());
      line.setEndY(area.getMaxY());
      double width = Math.max(CARD_WIDTH, Math.min(WIDEST_CARD, Math.ceil(card.prefWidth(-1))));
      boolean left = x + CARD_DISTANCE + width > area.getMaxX() && x - CARD_DISTANCE - width >= 0;
      double cardX =
          left
              ? x - CARD_DISTANCE - width
              : Math.min(x + CARD_DISTANCE, Math.max(0, getWidth() - width));
      card.resizeRelocate(
          Math.rint(cardX), Math.rint(area.getMinY() + 14), width, card.prefHeight(width));
    }
  }
}
