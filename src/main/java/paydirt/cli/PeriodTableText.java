package paydirt.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import paydirt.analysis.Check;
import paydirt.analysis.Outline;
import paydirt.engine.Series;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.unit.Unit;

/**
 * Lines under each other, periods beside each other, in blocks of as many columns as fit.
 *
 * <p>Amounts of money share one scale, so that they can be compared and added up by eye; every
 * other row has its own, stated in its unit. What a statement takes away stands below zero.
 */
final class PeriodTableText {

  private static final int LONGEST_LABEL = 34;
  private static final String INDENT = "  ";

  private final RunResult run;
  private final Map<Line, Integer> signs = new HashMap<>();
  private final Scale money;

  PeriodTableText(RunResult run) {
    this.run = run;
    Outline.of(run.evaluation().model().sheet()).stream()
        .filter(entry -> entry.form() == Outline.Form.STATEMENT)
        .forEach(statement -> sign(statement.name(), statement.parts()));
    double size =
        run.lines().stream()
            .filter(PeriodTableText::isAmount)
            .mapToDouble(line -> Scale.size(run.periods().of(line)))
            .max()
            .orElse(0);
    this.money = Scale.upTo(size, Unit.MONEY);
  }

  /** How a statement counts its own lines, so that it adds up from top to bottom. */
  private void sign(String statement, List<Outline.Entry> entries) {
    for (Outline.Entry entry : entries) {
      entry
          .line()
          .filter(line -> line.chapter().equals(statement))
          .ifPresent(line -> signs.putIfAbsent(line, entry.sign()));
      sign(statement, entry.parts());
    }
  }

  private static boolean isAmount(Line line) {
    return line.unit().equals(Unit.MONEY);
  }

  List<String> lines() {
    List<String> titles = run.periods().titles();
    int columns = columnsThatFit(titles);
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < titles.size(); from += columns) {
      if (from > 0) {
        lines.add("");
      }
      lines.addAll(block(from, Math.min(titles.size(), from + columns)).lines());
    }
    return lines;
  }

  /** All at once if they fit, else whole years. */
  private int columnsThatFit(List<String> titles) {
    int year = Math.max(1, 12 / run.periods().by().months());
    for (int columns : List.of(titles.size(), 4 * year, 3 * year, 2 * year, year, year / 2)) {
      if (columns > 0 && columns <= titles.size() && width(columns) <= Page.WIDTH) {
        return columns;
      }
    }
    return Math.min(titles.size(), 3);
  }

  private int width(int columns) {
    int widest = 0;
    int count = run.periods().count();
    for (int from = 0; from < count; from += columns) {
      for (String line : block(from, Math.min(count, from + columns)).lines()) {
        widest = Math.max(widest, line.length());
      }
    }
    return widest;
  }

  private TextTable block(int from, int to) {
    List<TextTable.Side> sides = new ArrayList<>(List.of(TextTable.Side.LEFT, TextTable.Side.LEFT));
    for (int i = from; i < to; i++) {
      sides.add(TextTable.Side.RIGHT);
    }
    TextTable table = new TextTable(sides);
    List<String> head = new ArrayList<>(List.of(title(), ""));
    head.addAll(run.periods().titles().subList(from, to));
    table.row(head);
    chapters()
        .forEach(
            (chapter, lines) -> {
              table.row(chapter);
              lines.forEach(line -> table.row(row(line, from, to)));
            });
    return table;
  }

  /** Says the scale of all amounts, so that no row needs to. */
  private String title() {
    String by = "By " + run.periods().by().word();
    return run.lines().stream().anyMatch(PeriodTableText::isAmount)
        ? by + ", amounts in " + money.unit(Unit.MONEY, run.notation())
        : by;
  }

  /** A chapter is met again where another stands between its lines; here it stands once. */
  private Map<String, List<Line>> chapters() {
    return run.lines().stream()
        .collect(
            Collectors.groupingBy(
                PeriodTableText::heading, LinkedHashMap::new, Collectors.toList()));
  }

  private static String heading(Line line) {
    return line.item().isEmpty() ? line.chapter() : line.chapter() + ", " + line.item();
  }

  private List<String> row(Line line, int from, int to) {
    Series series = run.periods().of(line);
    Scale scale = isAmount(line) ? money : Scale.of(series, line.unit());
    List<String> row = new ArrayList<>();
    row.add((line.total() ? INDENT : INDENT + INDENT) + shortened(line.label()));
    row.add(isAmount(line) ? "" : scale.unit(line.unit(), run.notation()));
    for (int i = from; i < to; i++) {
      row.add(
          Check.isRounding(line, series, i)
              ? Scale.ZERO
              : scale.text(series, i, signs.getOrDefault(line, 1)));
    }
    return row;
  }

  private static String shortened(String label) {
    return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
  }

  /** The lines that say most: statements of the whole company, without parts that stay at zero. */
  static List<Line> headlines(RunResult run) {
    List<String> statements =
        run.lines().stream().filter(Line::total).map(Line::chapter).distinct().toList();
    return run.lines().stream()
        .filter(
            line ->
                line.item().isEmpty() && line.kind() != Kind.CONSTANT && line.kind() != Kind.LEVEL)
        .filter(line -> statements.contains(line.chapter()))
        .filter(
            line ->
                line.total()
                    || line.role() == Line.Role.CHECK
                    || Scale.size(run.periods().of(line)) > 0)
        .toList();
  }
}
