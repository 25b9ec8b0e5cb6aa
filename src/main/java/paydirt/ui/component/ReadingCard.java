package paydirt.ui.component;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import paydirt.chart.Reading;

/** The small card beside the month line: the month, and what is shown there. */
final class ReadingCard extends VBox {
  ReadingCard() {
    getStyleClass().add("reading-card");
    setMouseTransparent(true);
    setManaged(false);
  }

  void show(String month, List<Reading> readings) {
    getChildren().setAll(Words.fixed(month, "reading-month"));
    for (Reading reading : readings) {
      Region mark = new Region();
      mark.getStyleClass().add("key-line");
      mark.setStyle("-fx-background-color: -pd-" + reading.mark().id() + ";");
      Region between = new Region();
      HBox.setHgrow(between, Priority.ALWAYS);
      HBox row =
          new HBox(
              mark,
              Words.yielding(reading.label(), "reading-label"),
              between,
              Words.fixed(reading.value(), "reading-value"));
      row.getStyleClass().add("reading-row");
      getChildren().add(row);
    }
  }
}
