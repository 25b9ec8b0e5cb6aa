package paydirt.ui.component;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A verdict in few words, 20 high, with the icon of its tone. */
public final class Chip extends Label {
  /** A chip: {@code new Chip(Tone.GOOD, "Profit, Aug 2028")}. */
  public Chip(Tone tone, String text) {
    super(text);
    tone.icon().ifPresent(icon -> setGraphic(Icons.of(icon, 12)));
    getStyleClass().addAll("chip", tone.styleClass());
    setMinWidth(Region.USE_PREF_SIZE);
  }
}
