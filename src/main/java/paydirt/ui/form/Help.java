package paydirt.ui.form;

import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import paydirt.ui.component.Icons;

/** What a field is, beside it on demand: by its mark, or by F1 inside the field. */
final class Help {
  private static final double GAP = 8;

  private final Node field;
  private final Supplier<Node> words;
  private final Button mark = new Button(null, Icons.of(Feather.INFO, 12));

  Help(Node field, Supplier<Node> words) {
    this.field = field;
    this.words = words;
    mark.getStyleClass().setAll("help-mark");
    mark.setFocusTraversable(false);
    mark.setAccessibleText("What this is");
    mark.setTooltip(new Tooltip("What this is (F1)"));
    mark.setOnAction(event -> open());
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.F1) {
            open();
            event.consume();
          }
        });
  }

  /** The button that opens it. */
  Button mark() {
    return mark;
  }

  private void open() {
    Bounds place = field.localToScreen(field.getBoundsInLocal());
    if (place == null) {
      return;
    }
    Popup popup = new Popup();
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    popup.getContent().add(words.get());
    popup.show(field, place.getMaxX() + GAP, place.getMinY());
  }
}
