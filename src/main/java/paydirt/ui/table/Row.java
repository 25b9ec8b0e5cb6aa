package paydirt.ui.table;

import java.util.Locale;
import java.util.Optional;
import paydirt.formula.Line;

/**
 * A row of the table: the head of a group, or a line.
 *
 * @param line the line; empty for a head
 * @param unfolded whether the rows of a head are shown
 */
record Row(String name, Optional<Line> line, boolean unfolded) {

  static Row head(Group group, boolean unfolded) {
    return new Row(group.name(), Optional.empty(), unfolded);
  }

  static Row of(Group group, Line line) {
    return new Row(group.nameOf(line), Optional.of(line), false);
  }

  boolean isHead() {
    return line.isEmpty();
  }

  boolean isTotal() {
    return line.filter(Line::total).isPresent();
  }

  boolean mentions(String words) {
    String all = line.map(each -> each.title() + " " + each.id()).orElse(name);
    return all.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
  }
}
