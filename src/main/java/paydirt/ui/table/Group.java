package paydirt.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paydirt.formula.Line;
import paydirt.formula.Sheet;

/**
 * The lines of one chapter.
 *
 * @param name the chapter, with its item where all lines belong to the same
 * @param namesItem whether the name says which item the lines belong to
 */
record Group(String name, List<Line> lines, boolean namesItem) {

  /** What is asked for most stands first; the other chapters follow as the model declares them. */
  private static final List<String> FIRST =
      List.of("Income statement", "Cash flow", "Balance sheet");

  static List<Group> of(Sheet sheet) {
    Map<String, List<Line>> chapters = new LinkedHashMap<>();
    for (Line line : sheet.lines()) {
      chapters.computeIfAbsent(line.chapter(), chapter -> new ArrayList<>()).add(line);
    }
    List<Group> groups = new ArrayList<>();
    chapters.forEach((chapter, lines) -> groups.add(of(chapter, lines)));
    groups.sort(Comparator.comparingInt(Group::rank));
    return groups;
  }

  private static Group of(String chapter, List<Line> lines) {
    String item = lines.get(0).item();
    boolean one = !item.isEmpty() && lines.stream().allMatch(line -> line.item().equals(item));
    return new Group(one ? chapter + ", " + item : chapter, List.copyOf(lines), one);
  }

  private int rank() {
    int place = FIRST.indexOf(lines.get(0).chapter());
    return place < 0 ? FIRST.size() : place;
  }

  /** Whether it is one of the statements. */
  boolean isStatement() {
    return rank() < FIRST.size();
  }

  /** What a line is called under the group's name. */
  String nameOf(Line line) {
    return namesItem ? line.label() : line.title();
  }
}
