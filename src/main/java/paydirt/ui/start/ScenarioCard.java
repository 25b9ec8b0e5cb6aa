package paydirt.ui.start;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import paydirt.ui.component.Chip;
import paydirt.ui.component.Sparkline;
import paydirt.ui.component.Tone;
import paydirt.ui.component.Words;

/** A shipped scenario: what it is, its cash, its verdict and what it needs. */
final class ScenarioCard extends Button {
  private static final double HEIGHT = 236;
  private static final double AROUND = 24;

  private final Label name = Words.yielding("", "t13");
  private final Label story = Words.wrapped("", "muted");
  private final Sparkline cash = new Sparkline();
  private final HBox foot = new HBox();

  ScenarioCard(String title) {
    getStyleClass().setAll("library-card");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    name.setText(title);
    setAccessibleText(title);
    cash.setFilled(true);
    story.setMinHeight(34);
    story.setMaxHeight(52);
    foot.getStyleClass().add("library-foot");
    VBox column = new VBox(6, name, story, cash, foot);
    VBox.setVgrow(cash, Priority.ALWAYS);
    column.prefWidthProperty().bind(Bindings.subtract(widthProperty(), AROUND));
    column.setPrefHeight(HEIGHT - AROUND);
    setGraphic(column);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxWidth(Double.MAX_VALUE);
  }

  void show(Preview preview) {
    name.setText(preview.name());
    story.setText(preview.story());
    cash.show(preview.cash());
    cash.getStyleClass().removeIf(style -> style.startsWith("tone-"));
    if (preview.tone() != Tone.OFF) {
      cash.getStyleClass().add("tone-" + preview.tone().name().toLowerCase(java.util.Locale.ROOT));
    }
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    foot.getChildren()
        .setAll(
            new Chip(preview.tone(), preview.verdict()),
            between,
            Words.yielding(preview.need(), "t11", "faint"));
    setAccessibleText(
        String.join(". ", preview.name(), preview.story(), preview.verdict(), preview.need()));
  }
}
