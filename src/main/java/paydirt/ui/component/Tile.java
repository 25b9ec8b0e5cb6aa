package paydirt.ui.component;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One key number, 92 high. Its action opens the explanation of the number. */
public final class Tile extends Button {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass CALCULATING = PseudoClass.getPseudoClass("calculating");

  private final Label name = Words.yielding("", "tile-label");
  private final Label value = Words.fixed("", "tile-value");
  private final Label unit = Words.yielding("", "tile-unit");
  private final Label context = Words.yielding("", "tile-context");
  private final Label change = Words.fixed("", "tile-change");
  private final Sparkline course = new Sparkline();
  private final HBox last = new HBox();

  /** An empty tile. */
  public Tile() {
    getStyleClass().setAll("tile");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    HBox number = new HBox(value, unit);
    number.getStyleClass().add("tile-number");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    last.getChildren().addAll(change, between, course);
    last.getStyleClass().add("tile-last");
    VBox column = new VBox(name, number, context, last);
    column.getStyleClass().add("tile-column");
    Region bar = new Region();
    bar.getStyleClass().add("tile-bar");
    StackPane.setAlignment(bar, Pos.TOP_LEFT);
    StackPane all = new StackPane(column, bar);
    all.prefWidthProperty().bind(widthProperty().subtract(22));
    setGraphic(all);
    setMaxWidth(Double.MAX_VALUE);
  }

  /** Shows these texts. */
  public void show(TileText text) {
    name.setText(text.label());
    value.setText(text.value());
    unit.setText(text.unit());
    context.setText(text.context());
    change.setText(text.change().words());
    change.getStyleClass().removeIf(style -> style.startsWith("tone-"));
    change.getStyleClass().add(text.change().tone().styleClass());
    course.show(text.course());
    // Where nothing stands in the last line, its room goes to the words above.
    boolean hasLast = !text.change().words().isEmpty() || text.course().months() > 0;
    last.setVisible(hasLast);
    last.setManaged(hasLast);
    context.setWrapText(!hasLast);
    setAccessibleText(
        String.join(
            ", ",
            text.label(),
            (text.value() + " " + text.unit()).strip(),
            text.context(),
            text.change().text()));
  }

  /** Marks the tile whose number is being explained. */
  public void setChosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  /** Dims the old value while a new one is being worked out. */
  public void setCalculating(boolean calculating) {
    pseudoClassStateChanged(CALCULATING, calculating);
  }
}
