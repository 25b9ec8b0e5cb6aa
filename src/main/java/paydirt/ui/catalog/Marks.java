package paydirt.ui.catalog;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import paydirt.catalog.CatalogRecord;
import paydirt.catalog.Figure;
import paydirt.driver.Basis;
import paydirt.ui.component.Badge;
import paydirt.ui.component.Tone;

/** The badges of what should not be trusted blindly. */
public final class Marks {
  private Marks() {}

  /** Of a record as a whole: recalled, stale, both or nothing. */
  public static List<Badge> of(CatalogRecord record, YearMonth month) {
    List<Badge> badges = new ArrayList<>();
    if (record.isRecalled()) {
      badges.add(recalled());
    }
    if (record.isStaleIn(month)) {
      badges.add(stale("stale"));
    }
    return badges;
  }

  /** Of a figure: its basis, and its age where that is too much. */
  static List<Badge> of(Figure figure, YearMonth month) {
    List<Badge> badges = new ArrayList<>();
    badges.add(
        figure.isRecalled()
            ? recalled()
            : Badge.of(
                figure.source().basis() == Basis.FOUND ? Tone.GOOD : Tone.OFF,
                Feather.CHECK,
                figure.source().basis().word()));
    if (figure.isStaleIn(month)) {
      badges.add(stale(figure.age(month)));
    }
    return badges;
  }

  /** Whether a figure carries a warning. */
  static boolean isMarked(Figure figure, YearMonth month) {
    return figure.isRecalled() || figure.isStaleIn(month);
  }

  private static Badge recalled() {
    return Badge.of(Tone.WARN, Feather.HELP_CIRCLE, Basis.RECALLED.word());
  }

  private static Badge stale(String word) {
    return Badge.of(Tone.WARN, Feather.CLOCK, word);
  }
}
