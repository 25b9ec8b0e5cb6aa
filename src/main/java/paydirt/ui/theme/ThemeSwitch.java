package paydirt.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import paydirt.chart.Face;
import paydirt.chart.Theme;

/** Light or dark for everything that was put under it: scenes, charts, whatever else follows. */
public final class ThemeSwitch {
  private static final String SHEET =
      ThemeSwitch.class.getResource("/paydirt/ui/theme/paydirt.css").toExternalForm();

  private final ReadOnlyObjectWrapper<Theme> theme;

  /** Starts with this theme and makes the shipped fonts known to JavaFX. */
  public ThemeSwitch(Theme initial) {
    theme = new ReadOnlyObjectWrapper<>(this, "theme", initial);
    for (Face face : Face.values()) {
      try (InputStream in = face.open()) {
        Font.loadFont(in, 12);
      } catch (IOException e) {
        throw new UncheckedIOException("font " + face.family() + " cannot be read", e);
      }
    }
  }

  /** The theme everything is shown in. */
  public Theme theme() {
    return theme.get();
  }

  /** The theme everything is shown in, to be watched. */
  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /** Shows everything in this theme. */
  public void set(Theme wanted) {
    theme.set(wanted);
  }

  /** Dresses a scene, now and after each change; popups of its windows follow. */
  public void attach(Scene scene) {
    follow(
        now -> {
          scene.setUserAgentStylesheet(
              now == Theme.DARK
                  ? new PrimerDark().getUserAgentStylesheet()
                  : new PrimerLight().getUserAgentStylesheet());
          scene.getStylesheets().setAll(ThemeSheet.url(now), SHEET);
        });
  }

  /** Tells a follower the theme, now and after each change: {@code follow(chart::apply)}. */
  public void follow(Consumer<Theme> follower) {
    theme.addListener((source, before, now) -> follower.accept(now));
    follower.accept(theme.get());
  }
}
