package paydirt.ui.component;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** A field to search in, with the keys that lead to it; Esc empties it. */
public final class SearchField extends HBox {
  private final TextField input = new TextField();

  /**
   * A search field.
   *
   * @param prompt what can be found: {@code Filter 74 drivers}
   * @param keys the shortcut shown at the right, may be empty
   */
  public SearchField(String prompt, String keys) {
    getStyleClass().add("search");
    input.setPromptText(prompt);
    input.setAccessibleText(prompt);
    input.getStyleClass().add("bare-input");
    input.setMinWidth(0);
    HBox.setHgrow(input, Priority.ALWAYS);
    getChildren().addAll(Icons.of(Feather.SEARCH, 14), input);
    if (!keys.isEmpty()) {
      getChildren().add(Words.fixed(keys, "keycap"));
    }
    input.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !input.getText().isEmpty()) {
            input.clear();
            event.consume();
          }
        });
    setOnMouseClicked(event -> input.requestFocus());
  }

  /** What is typed. */
  public StringProperty textProperty() {
    return input.textProperty();
  }

  /** Changes the hint, as when the number of drivers changes. */
  public void setPrompt(String prompt) {
    input.setPromptText(prompt);
    input.setAccessibleText(prompt);
  }

  /** The field itself, to focus it or to listen to its keys. */
  public TextField input() {
    return input;
  }
}
