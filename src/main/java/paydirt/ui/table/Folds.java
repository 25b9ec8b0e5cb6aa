package paydirt.ui.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paydirt.analysis.Outline.Entry;
import paydirt.analysis.Outline.Form;

/** What is folded and what is not, remembered by an entry's place in the outline. */
final class Folds {

  private final Map<String, Boolean> chosen = new HashMap<>();

  boolean isOpen(Entry entry) {
    return chosen.getOrDefault(entry.key(), isOpenAtFirst(entry.form()));
  }

  /** Statements lie open; what explains one of their lines and all the rest does on request. */
  private static boolean isOpenAtFirst(Form form) {
    return switch (form) {
      case STATEMENT, GROUP, ITEM -> true;
      case CHAPTER, NOTES, RESULT, LINE -> false;
    };
  }

  void turn(Entry entry) {
    chosen.put(entry.key(), !isOpen(entry));
  }

  /** Folds or unfolds everything below; heads of statements stay, or nothing would be left. */
  void setAll(List<Entry> entries, boolean open) {
    for (Entry entry : entries) {
      if (!entry.parts().isEmpty()) {
        if (entry.form() != Form.STATEMENT) {
          chosen.put(entry.key(), open);
        }
        setAll(entry.parts(), open);
      }
    }
  }
}
