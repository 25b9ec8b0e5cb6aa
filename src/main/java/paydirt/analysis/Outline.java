package paydirt.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import paydirt.formula.Line;
import paydirt.formula.Sheet;

/**
 * The lines of a sheet in the order in which people read them, and what folds under what.
 *
 * <p>Nothing here knows a line by name. The statements come first; under a total stands what its
 * formula adds up, as deep as formulas go on adding up. The other chapters follow, by item. A line
 * stands twice where a total of a statement is made of lines of another chapter.
 */
public final class Outline {

  /** What an entry is, from which follows how it looks. */
  public enum Form {
    /** The head of a statement. */
    STATEMENT,
    /** The head of any other chapter. */
    CHAPTER,
    /** The head of the lines of one list item. */
    ITEM,
    /** The head of what stands beside the sums of a statement. */
    NOTES,
    /** A total that its parts stand under: {@code Cost of revenue}. */
    GROUP,
    /** A total of what stands above it: {@code Gross profit}. */
    RESULT,
    /** Any other line. */
    LINE
  }

  /**
   * A head or a line, with what folds under it.
   *
   * @param key its place in the outline: the same as long as the structure is
   * @param name what it is called in that place
   * @param sign −1 where a result takes the line away, so that a statement adds up from top to
   *     bottom; else 1
   */
  public record Entry(
      Form form, String key, String name, Optional<Line> line, int sign, List<Entry> parts) {}

  private Outline() {}

  /** The statements, then the other chapters, each a head with its entries. */
  public static List<Entry> of(Sheet sheet) {
    Map<String, List<Line>> chapters = new LinkedHashMap<>();
    sheet.statements().forEach(name -> chapters.put(name, new ArrayList<>()));
    for (Line line : sheet.lines()) {
      chapters.computeIfAbsent(line.chapter(), name -> new ArrayList<>()).add(line);
    }
    List<Entry> entries = new ArrayList<>();
    chapters.forEach(
        (name, lines) ->
            entries.add(
                sheet.statements().contains(name)
                    ? new StatementOutline(sheet, name, lines).entry()
                    : ChapterOutline.entry(name, lines)));
    return List.copyOf(entries);
  }

  /** Lines that differ only in their item are called by it. */
  static Function<Line, String> names(List<Line> siblings) {
    boolean alike =
        siblings.size() > 1
            && siblings.stream().noneMatch(line -> line.item().isEmpty())
            && siblings.stream().map(Line::label).distinct().count() == 1
            && siblings.stream().map(Line::item).distinct().count() == siblings.size();
    return alike ? Line::item : Line::title;
  }
}
