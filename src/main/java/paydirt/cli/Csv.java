package paydirt.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Rows for spreadsheets (RFC 4180): commas, a point in numbers, quotes where they are needed. */
final class Csv {

  private final StringBuilder text = new StringBuilder();

  /** Begins with the names of the columns. */
  Csv(List<String> header) {
    row(header);
  }

  void row(List<String> cells) {
    List<String> quoted = new ArrayList<>();
    cells.forEach(cell -> quoted.add(quote(cell)));
    text.append(String.join(",", quoted)).append('\n');
  }

  private static String quote(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /** A number with all its digits. */
  static String number(double value) {
    return Json.number(value).asText();
  }

  /** A number, or an empty cell. */
  static String number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : "";
  }

  String text() {
    return text.toString();
  }
}
