package paydirt.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import paydirt.analysis.Outline.Entry;
import paydirt.analysis.Outline.Form;

/** The rows that an outline makes, one under the other. */
final class Rows {

  private final List<Row> rows = new ArrayList<>();
  private final Predicate<Entry> isOpen;

  private Rows(Predicate<Entry> isOpen) {
    this.isOpen = isOpen;
  }

  /** Everything that is not folded away. */
  static List<Row> of(List<Entry> entries, Folds folds) {
    Rows rows = new Rows(folds::isOpen);
    entries.forEach(rows::add);
    return rows.rows;
  }

  /** What mentions these words, with the heads above and everything below it. */
  static List<Row> found(List<Entry> entries, String words) {
    Rows rows = new Rows(entry -> true);
    entries.forEach(entry -> rows.addFound(entry, level(entry, 0), words));
    return rows.rows;
  }

  private void add(Entry entry) {
    add(entry, level(entry, 0));
  }

  private void add(Entry entry, int level) {
    boolean open = isOpen.test(entry);
    rows.add(new Row(entry, level, open));
    if (open) {
      entry.parts().forEach(part -> add(part, level(part, below(entry, level))));
    }
  }

  private boolean addFound(Entry entry, int level, String words) {
    if (Row.mentions(entry, words)) {
      add(entry, level);
      return true;
    }
    int at = rows.size();
    rows.add(new Row(entry, level, true));
    boolean found = false;
    for (Entry part : entry.parts()) {
      found |= addFound(part, level(part, below(entry, level)), words);
    }
    if (!found) {
      rows.remove(at);
    }
    return found;
  }

  /** The heads of chapters indent nothing: what is in them looks the same with and without them. */
  private static int below(Entry entry, int level) {
    return entry.form() == Form.STATEMENT || entry.form() == Form.CHAPTER ? 0 : level + 1;
  }

  /** Details are indented under groups and results also where none stands above them. */
  private static int level(Entry entry, int least) {
    return entry.form() == Form.LINE ? Math.max(1, least) : least;
  }
}
