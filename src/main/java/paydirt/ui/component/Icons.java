package paydirt.ui.component;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons in the sizes of the style sheet. */
public final class Icons {
  private Icons() {}

  /**
   * An icon. Its size comes from a style class: AtlantaFX overrules what is set in code.
   *
   * @param size 10, 12, 14, 16, 20 or 24 pixels
   */
  public static FontIcon of(Feather icon, int size) {
    FontIcon node = new FontIcon(icon);
    node.getStyleClass().add("i" + size);
    return node;
  }
}
