package paydirt.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import paydirt.analysis.Outline.Entry;
import paydirt.formula.Line;

/**
 * The table for other programs: a row for each line with its unit, every digit, nothing where there
 * is no number. What a statement takes away is negative here as it is there.
 */
final class TableText {

  private final Figures figures;

  TableText(Figures figures) {
    this.figures = figures;
  }

  /** Values separated by tabs, as spreadsheets paste them. */
  String tabs(List<Entry> entries, List<Integer> columns) {
    return rows(entries, columns).stream()
        .map(row -> String.join("\t", row))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Comma-separated values by RFC 4180. */
  String commas(List<Entry> entries, List<Integer> columns) {
    return rows(entries, columns).stream()
        .map(row -> row.stream().map(TableText::quoted).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private List<List<String>> rows(List<Entry> entries, List<Integer> columns) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("Line", "Unit"));
    columns.forEach(column -> head.add(figures.spans().get(column).label()));
    rows.add(head);
    for (Entry entry : entries) {
      Line line = entry.line().orElseThrow();
      List<String> row = new ArrayList<>(List.of(line.title(), figures.symbol(line)));
      columns.forEach(column -> row.add(figures.plain(entry, line, column)));
      rows.add(row);
    }
    return rows;
  }

  private static String quoted(String text) {
    boolean special = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return special ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
