package paydirt.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalDouble;
import paydirt.catalog.CatalogRecord;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/**
 * A figure of an answer, declared once: for the eye, for programs, for spreadsheets.
 *
 * @param key what programs call it; what stands before a point is the object around it
 * @param label what people call it
 * @param value in the unit
 * @param reason why there is no value; empty if there is one
 */
record AnswerRow(String key, String label, OptionalDouble value, String reason, Unit unit) {

  static final Notation DOLLARS = CatalogRecord.NOTATION;

  private static final String REASON = "reason";

  static AnswerRow of(String key, String label, double value, Unit unit) {
    return new AnswerRow(key, label, OptionalDouble.of(value), "", unit);
  }

  /** A figure that may not be known. */
  static AnswerRow of(String key, String label, OptionalDouble value, String reason, Unit unit) {
    return new AnswerRow(key, label, value, value.isPresent() ? "" : reason, unit);
  }

  /** Accelerators are counted, not rounded. */
  private String shown() {
    if (value.isEmpty()) {
      return "–";
    }
    return unit.equals(Unit.ACCELERATOR)
        ? DOLLARS.exactWithUnit(value.getAsDouble(), unit)
        : DOLLARS.compact(value.getAsDouble(), unit);
  }

  /** A table, and below it why a figure is not there. */
  static void print(List<AnswerRow> rows, Page page) {
    TextTable table = new TextTable(TextTable.Side.LEFT, TextTable.Side.RIGHT);
    rows.forEach(row -> table.row(row.label, row.shown()));
    page.lines(table.lines()).blank();
    for (AnswerRow row : rows) {
      if (row.value.isEmpty()) {
        page.wrapped("", row.label + ": " + row.reason + ".");
      }
    }
  }

  /** Puts each under its key; an absent one is null, its reason stands beside it. */
  static void put(List<AnswerRow> rows, ObjectNode answer) {
    for (AnswerRow row : rows) {
      int point = row.key.indexOf('.');
      ObjectNode around = point < 0 ? answer : answer.withObject("/" + row.key.substring(0, point));
      String key = row.key.substring(point + 1);
      if (row.value.isPresent()) {
        around.set(key, Json.number(row.value.getAsDouble()));
      } else {
        around.putNull(key);
        around.withObject("/" + REASON).put(key, row.reason);
      }
    }
  }

  static Csv csv(List<AnswerRow> rows) {
    Csv csv = new Csv(List.of("figure", "label", "value", "unit"));
    for (AnswerRow row : rows) {
      csv.row(
          List.of(row.key, row.label.strip(), Csv.number(row.value), Json.unit(row.unit, DOLLARS)));
    }
    return csv;
  }
}
