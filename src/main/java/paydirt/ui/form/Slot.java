package paydirt.ui.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import paydirt.ui.Desk;

/** The place of a field in the form; its row is made when it is first seen. */
final class Slot {
  private final Desk desk;
  private final String words;
  private Row.Shown shown;
  private Optional<Row> row = Optional.empty();

  Slot(String groupLabel, Row.Shown shown, Desk desk) {
    this.desk = desk;
    this.shown = shown;
    this.words =
        String.join(
                " ",
                shown.entry().field().label(),
                shown.entry().node().label(),
                groupLabel,
                shown.entry().path())
            .toLowerCase(Locale.ROOT);
  }

  String path() {
    return shown.entry().path();
  }

  boolean isChanged() {
    return shown.isChanged();
  }

  /** Whether label, item, group and path together hold every word that is looked for. */
  boolean matches(String wanted) {
    return Arrays.stream(wanted.strip().toLowerCase(Locale.ROOT).split("\\s+"))
        .allMatch(words::contains);
  }

  /** Whether a node, such as the one with the focus, is part of the field's row. */
  boolean holds(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (row.isPresent() && up == row.get().node()) {
        return true;
      }
    }
    return false;
  }

  void show(Row.Shown now) {
    shown = now;
    row.ifPresent(made -> made.show(now));
  }

  /** What was typed here and refused. */
  Optional<Row.Refused> refused() {
    return row.flatMap(Row::refused);
  }

  Row row() {
    if (row.isEmpty()) {
      row = Optional.of(Rows.of(shown, desk));
    }
    return row.get();
  }
}
