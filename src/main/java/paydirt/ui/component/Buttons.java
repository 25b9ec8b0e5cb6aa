package paydirt.ui.component;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Buttons in the four kinds the window knows. Actions are set by the caller. */
public final class Buttons {
  private Buttons() {}

  /** The one most important action of a view, 28 high, filled. */
  public static Button primary(String text, Feather icon) {
    Button button = plain(text, icon);
    button.getStyleClass().add("primary");
    return button;
  }

  /** Any other action, 28 high. */
  public static Button plain(String text, Feather icon) {
    Button button = new Button(text, Icons.of(icon, 14));
    button.getStyleClass().add("pd-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** An action beside others, 24 high, without icon. */
  public static Button small(String text) {
    Button button = new Button(text);
    button.getStyleClass().addAll("pd-button", "pd-small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** An icon alone; the name is read aloud and shown as a tooltip. */
  public static Button bare(Feather icon, String name) {
    Button button = new Button(null, Icons.of(icon, 16));
    button.getStyleClass().add("pd-bare");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    return button;
  }

  /** An action that reads as part of a text. */
  public static Hyperlink link(String text) {
    Hyperlink link = new Hyperlink(text);
    link.getStyleClass().add("pd-link");
    link.setMinWidth(Region.USE_PREF_SIZE);
    return link;
  }
}
