package paydirt.ui.table;

import java.util.Locale;
import java.util.Optional;
import paydirt.analysis.Outline.Entry;
import paydirt.analysis.Outline.Form;
import paydirt.formula.Kind;
import paydirt.formula.Line;

/**
 * A row of the table.
 *
 * @param level how deep it is indented
 * @param unfolded whether the rows below it are shown
 */
record Row(Entry entry, int level, boolean unfolded) {

  String key() {
    return entry.key();
  }

  Form form() {
    return entry.form();
  }

  boolean canFold() {
    return !entry.parts().isEmpty();
  }

  /** Its line, if that has a number for each period. */
  Optional<Line> lineByPeriod() {
    return entry.line().filter(line -> !isSingle(line));
  }

  /** Whether a line has one number, not one for each period. */
  static boolean isSingle(Line line) {
    return line.kind() == Kind.OUTCOME || line.kind() == Kind.CONSTANT;
  }

  static boolean mentions(Entry entry, String words) {
    String all = entry.name() + entry.line().map(line -> " " + line.title()).orElse("");
    String ids = entry.line().map(line -> " " + line.id()).orElse("");
    return (all + ids).toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
  }
}
