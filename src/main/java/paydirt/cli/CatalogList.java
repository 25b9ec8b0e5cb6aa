package paydirt.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import paydirt.catalog.CatalogRecord;
import paydirt.catalog.Figure;
import paydirt.catalog.Kind;
import paydirt.driver.Driver;
import paydirt.driver.Source;

/**
 * The records of a kind as a table for people: units in the head, marks behind recalled and stale
 * figures, sources by number.
 *
 * @param month the month against which figures are stale
 */
record CatalogList(Kind kind, List<CatalogRecord> records, YearMonth month) {

  private static final String RECALLED = "?";
  private static final String STALE = "!";
  private static final String NONE = "–";
  private static final int LEAST_HEAD = 8;

  String text() {
    CatalogSources sources = new CatalogSources();
    TextTable table = new TextTable(sides());
    List<List<String>> heads = kind.columns().stream().map(this::head).toList();
    int height = heads.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      table.row(headRow(heads, i - height));
    }
    records.forEach(record -> table.row(row(record, sources)));
    Page page = new Page();
    page.wrapped("", kind.label() + ": " + kind.section().doc()).blank();
    page.lines(table.lines()).blank();
    sources.print(page);
    page.blank()
        .line(
            RECALLED
                + " recalled, not read at its source   "
                + STALE
                + " more than a year before "
                + month);
    return page.text();
  }

  private List<TextTable.Side> sides() {
    List<TextTable.Side> sides = new ArrayList<>(List.of(TextTable.Side.LEFT));
    kind.columns().forEach(column -> sides.add(TextTable.Side.RIGHT));
    sides.addAll(List.of(TextTable.Side.LEFT, TextTable.Side.LEFT));
    return sides;
  }

  /** A label on as many lines as it needs, and below it the unit. */
  private List<String> head(Driver column) {
    String unit = CatalogRecord.NOTATION.symbol(column.unit());
    int width = Math.max(LEAST_HEAD, unit.length() + 1);
    List<String> lines = new ArrayList<>();
    for (String word : column.label().split(" ", -1)) {
      int last = lines.size() - 1;
      if (last >= 0 && lines.get(last).length() + 1 + word.length() <= width) {
        lines.set(last, lines.get(last) + " " + word);
      } else {
        lines.add(word);
      }
    }
    lines.add(unit);
    String aboveMarks = " ".repeat(markWidth(column));
    lines.replaceAll(line -> line + aboveMarks);
    return lines;
  }

  /**
   * @param fromEnd which line of the head, −1 for the last
   */
  private static List<String> headRow(List<List<String>> heads, int fromEnd) {
    List<String> cells = new ArrayList<>(List.of(fromEnd == -1 ? "Id" : ""));
    for (List<String> head : heads) {
      int index = head.size() + fromEnd;
      cells.add(index < 0 ? "" : head.get(index));
    }
    cells.addAll(fromEnd == -1 ? List.of("Oldest", "Sources") : List.of("", ""));
    return cells;
  }

  private List<String> row(CatalogRecord record, CatalogSources sources) {
    List<String> cells = new ArrayList<>(List.of(record.id()));
    for (Driver column : kind.columns()) {
      cells.add(cell(column, record));
    }
    Collection<Source> shown = shown(record);
    cells.add(Collections.min(shown, Comparator.comparing(Source::date)).date().toString());
    cells.add(sources.numbers(shown));
    return cells;
  }

  private String cell(Driver column, CatalogRecord record) {
    String marks = record.figure(column).map(this::marks).orElse("");
    OptionalDouble value = record.value(column);
    String number =
        value.isPresent() ? CatalogRecord.NOTATION.exact(value.getAsDouble(), column.unit()) : NONE;
    return number + marks + " ".repeat(markWidth(column) - marks.length());
  }

  private String marks(Figure figure) {
    return (figure.isRecalled() ? RECALLED : "") + (figure.isStaleIn(month) ? STALE : "");
  }

  /** Room behind the numbers of a column, so that their digits stand under each other. */
  private int markWidth(Driver column) {
    return records.stream()
        .flatMap(record -> record.figure(column).stream())
        .mapToInt(figure -> marks(figure).length())
        .max()
        .orElse(0);
  }

  /** The sources of the figures in the table; the record's own where it has none there. */
  private Collection<Source> shown(CatalogRecord record) {
    List<Source> sources =
        kind.columns().stream()
            .map(record::figure)
            .flatMap(Optional::stream)
            .map(Figure::source)
            .toList();
    return sources.isEmpty() ? List.of(record.source()) : sources;
  }
}
