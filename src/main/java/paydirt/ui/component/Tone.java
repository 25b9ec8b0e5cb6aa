package paydirt.ui.component;

import java.util.Locale;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/**
 * What a colour means. Colour never speaks alone: the states have an icon, changes have an arrow.
 */
public enum Tone {
  /** Reaches profit; better. */
  GOOD(Feather.CHECK_CIRCLE),
  /** Reached, then lost; tight; unusual. */
  WARN(Feather.ALERT_TRIANGLE),
  /** Never; out of cash; worse; cannot be read. */
  BAD(Feather.X_OCTAGON),
  /** Not defined, not known, of no weight. */
  OFF(Feather.HELP_CIRCLE),
  /** Can be touched, was changed by hand. */
  ACCENT(null);

  private final Feather icon;

  Tone(Feather icon) {
    this.icon = icon;
  }

  /** The icon that goes with a state; none for {@link #ACCENT}. */
  public Optional<Feather> icon() {
    return Optional.ofNullable(icon);
  }

  /** The style class: {@code tone-good}. */
  public String styleClass() {
    return "tone-" + name().toLowerCase(Locale.ROOT);
  }
}
