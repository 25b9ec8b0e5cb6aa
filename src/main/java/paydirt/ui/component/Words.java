package paydirt.ui.component;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels that keep their text, and labels that may give way. */
public final class Words {
  private Words() {}

  /** A text that is never shortened: numbers, units, badges. */
  public static Label fixed(String text, String... styleClasses) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styleClasses);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /** A text that ends in an ellipsis where there is no room for it. */
  public static Label yielding(String text, String... styleClasses) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styleClasses);
    label.setMinWidth(0);
    return label;
  }

  /** A text that takes as many lines as it needs. */
  public static Label wrapped(String text, String... styleClasses) {
    Label label = yielding(text, styleClasses);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
