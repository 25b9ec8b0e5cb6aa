package paydirt.ui;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import paydirt.ui.component.Segment;
import paydirt.ui.component.Words;

/** The views side by side, and what the numbers are shown against. */
final class ViewBar {

  /** What the numbers are shown against. */
  enum Against {
    SAVED("Saved"),
    NOTHING("Nothing");

    private final String word;

    Against(String word) {
      this.word = word;
    }
  }

  private final ToggleGroup group = new ToggleGroup();
  private final Segment<Against> against =
      new Segment<>("Shown against", List.of(Against.values()), value -> value.word);
  private final HBox bar = new HBox();

  ViewBar(List<String> names, IntConsumer onView) {
    bar.getStyleClass().add("view-bar");
    for (int i = 0; i < names.size(); i++) {
      int index = i;
      ToggleButton tab = new ToggleButton(names.get(i));
      tab.getStyleClass().setAll("view-tab");
      tab.setMinWidth(Region.USE_PREF_SIZE);
      tab.setToggleGroup(group);
      tab.setOnAction(
          event -> {
            tab.setSelected(true);
            onView.accept(index);
          });
      bar.getChildren().add(tab);
    }
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox right = new HBox(8, Words.fixed("Shown against", "t11", "muted"), against);
    right.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
    bar.getChildren().addAll(between, right);
  }

  Node node() {
    return bar;
  }

  Segment<Against> against() {
    return against;
  }

  /** Marks a view as the one that is shown. */
  void select(int index) {
    group.selectToggle(group.getToggles().get(index));
  }
}
