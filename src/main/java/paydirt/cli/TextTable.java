package paydirt.cli;

import java.util.ArrayList;
import java.util.List;

/** Columns of text, each as wide as its widest cell. */
final class TextTable {

  /** Which side of a column is even. */
  enum Side {
    LEFT,
    RIGHT
  }

  static final String GAP = "  ";

  private final List<Side> sides;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(Side... sides) {
    this.sides = List.of(sides);
  }

  TextTable(List<Side> sides) {
    this.sides = List.copyOf(sides);
  }

  /** A row; one with fewer cells than columns does not widen the columns. */
  void row(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  void row(String... cells) {
    row(List.of(cells));
  }

  /** The lines, without blanks at their ends. */
  List<String> lines() {
    int[] widths = widths();
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append(i == 0 ? "" : GAP).append(padded(row.get(i), widths[i], sides.get(i)));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private int[] widths() {
    int[] widths = new int[sides.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size() && row.size() == sides.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return widths;
  }

  private static String padded(String cell, int width, Side side) {
    String blanks = " ".repeat(Math.max(0, width - cell.length()));
    return side == Side.LEFT ? cell + blanks : blanks + cell;
  }
}
