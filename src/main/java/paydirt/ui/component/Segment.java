package paydirt.ui.component;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/**
 * A choice of one from few, side by side, 26 high.
 *
 * @param <T> what is chosen
 */
public final class Segment<T> extends HBox {
  private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");

  /**
   * A segment with the first option chosen.
   *
   * @param name what is chosen, read aloud
   * @param options at least one
   * @param text the words for an option
   */
  public Segment(String name, List<T> options, Function<T, String> text) {
    getStyleClass().add("segment");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    ToggleGroup group = new ToggleGroup();
    for (T option : options) {
      ToggleButton button = new ToggleButton(text.apply(option));
      button.getStyleClass().setAll("segment-part");
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setAccessibleText(name + ": " + text.apply(option));
      button.setToggleGroup(group);
      button.setUserData(option);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            value.set(option);
          });
      getChildren().add(button);
    }
    value.addListener(
        (source, before, now) ->
            group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(now))
                .forEach(group::selectToggle));
    value.set(options.get(0));
  }

  /** The chosen option; setting it chooses. */
  public ObjectProperty<T> valueProperty() {
    return value;
  }

  /** Puts an icon in place of an option's words; the words are still read aloud. */
  public Segment<T> icon(T option, Feather icon) {
    for (var child : getChildren()) {
      if (child instanceof ToggleButton button && button.getUserData().equals(option)) {
        button.setText(null);
        button.setGraphic(Icons.of(icon, 14));
      }
    }
    return this;
  }
}
