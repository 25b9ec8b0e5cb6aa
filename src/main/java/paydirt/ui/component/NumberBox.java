package paydirt.ui.component;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;

/** The framed input of a number field: text at the right, unit inside; grows with long numbers. */
final class NumberBox extends HBox {
  private static final double AROUND = 20;
  private static final double WIDEST = 168;
  private static final double LEAST = 88;
  private static final double LEAST_COMPACT = 80;

  private final TextField input = new TextField();
  private final Label unit;
  private final Text measure = new Text();

  NumberBox(String unitText) {
    unit = Words.fixed(unitText, "number-unit");
    unit.setVisible(!unitText.isEmpty());
    unit.setManaged(!unitText.isEmpty());
    getStyleClass().add("number-box");
    input.getStyleClass().addAll("bare-input", "number-input");
    input.setMinWidth(0);
    input.setPrefColumnCount(1);
    HBox.setHgrow(input, Priority.ALWAYS);
    getChildren().addAll(input, unit);
    setMinWidth(USE_PREF_SIZE);
    input.textProperty().addListener(observable -> requestLayout());
    setOnMouseClicked(event -> input.requestFocus());
  }

  TextField input() {
    return input;
  }

  void showUnit(boolean shown) {
    unit.setVisible(shown && !unit.getText().isEmpty());
    unit.setManaged(unit.isVisible());
  }

  @Override
  protected double computePrefWidth(double height) {
    String shown = input.getText().isEmpty() ? input.getPromptText() : input.getText();
    measure.setFont(input.getFont());
    measure.setText(shown);
    double unitWidth = unit.isManaged() ? unit.prefWidth(-1) + getSpacing() : 0;
    double needed = Math.ceil(measure.getLayoutBounds().getWidth()) + unitWidth + AROUND;
    return Math.min(WIDEST, Math.max(least(), needed));
  }

  private double least() {
    return getScene() != null && getScene().getRoot().getStyleClass().contains("compact")
        ? LEAST_COMPACT
        : LEAST;
  }
}
