package paydirt.ui.component;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A small mark beside a name, 15 high: an icon whose meaning is in the tooltip, or a word. */
public final class Badge extends Label {
  private Badge(Tone tone, String text, Feather icon) {
    super(text, icon == null ? null : Icons.of(icon, 10));
    getStyleClass().addAll("badge", tone.styleClass());
    setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  /** The value is uncertain and varies in trials. */
  public static Badge uncertain() {
    return new Badge(Tone.ACCENT, "±", null).explained("Uncertain");
  }

  /** The value changes over time. */
  public static Badge overTime() {
    return new Badge(Tone.OFF, null, Feather.TRENDING_UP).explained("Changes over time");
  }

  /** The value was recalled, not read at a source. */
  public static Badge recalled() {
    return new Badge(Tone.WARN, null, Feather.HELP_CIRCLE).explained("Recalled, not read");
  }

  /**
   * The value is old.
   *
   * @param age how old: {@code 14 months old}
   */
  public static Badge stale(String age) {
    return new Badge(Tone.WARN, null, Feather.CLOCK).explained(age);
  }

  /** A word in a tone, with an icon before it. */
  public static Badge of(Tone tone, Feather icon, String word) {
    return new Badge(tone, word, icon);
  }

  /** A word in a tone: {@code 2 changed}, {@code ratio}. */
  public static Badge of(Tone tone, String word) {
    return new Badge(tone, word, null);
  }

  private Badge explained(String meaning) {
    setTooltip(new Tooltip(meaning));
    setAccessibleText(meaning);
    return this;
  }
}
