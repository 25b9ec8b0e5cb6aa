package paydirt.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.List;
import paydirt.catalog.CatalogRecord;
import paydirt.catalog.Derived;
import paydirt.catalog.Figure;
import paydirt.catalog.Kind;
import paydirt.driver.Driver;
import paydirt.driver.Source;
import paydirt.driver.Text;

/**
 * Records for programs: everything that is known of them, in JSON or as one row for each figure.
 *
 * @param month the month against which figures are stale
 */
record CatalogData(Kind kind, List<CatalogRecord> records, YearMonth month) {

  // ---- JSON

  String json() {
    ObjectNode tree = Json.object();
    tree.put("kind", kind.key());
    tree.put("month", month.toString());
    ArrayNode array = tree.putArray("records");
    records.forEach(record -> array.add(object(record)));
    return Json.text(tree);
  }

  private ObjectNode object(CatalogRecord record) {
    ObjectNode object = Json.object();
    object.put("id", record.id());
    object.put("label", record.label());
    if (!record.note().isEmpty()) {
      object.put("note", record.note());
    }
    ObjectNode facts = object.putObject("facts");
    record.texts().forEach((text, words) -> facts.put(text.key(), words));
    object.set("source", source(record.source()));
    ObjectNode figures = object.putObject("figures");
    record.figures().forEach((driver, figure) -> figures.set(driver.key(), object(driver, figure)));
    if (!kind.derived().isEmpty()) {
      ObjectNode derived = object.putObject("derived");
      kind.derived().forEach(each -> derived.set(each.key(), object(each, record)));
    }
    return object;
  }

  private ObjectNode object(Driver driver, Figure figure) {
    ObjectNode object = Json.object();
    object.put("label", driver.label());
    object.put("unit", Json.unit(driver.unit(), CatalogRecord.NOTATION));
    object.set("value", Json.number(figure.value()));
    object.set("source", source(figure.source()));
    if (!figure.note().isEmpty()) {
      object.put("note", figure.note());
    }
    return object;
  }

  private static ObjectNode object(Derived each, CatalogRecord record) {
    ObjectNode object = Json.object();
    object.put("label", each.label());
    object.put("unit", Json.unit(each.unit(), CatalogRecord.NOTATION));
    Json.putValue(object, each.of(record), "the architecture is not known");
    return object;
  }

  private ObjectNode source(Source source) {
    return ((ObjectNode) Json.source(source)).put("stale", source.isStaleIn(month));
  }

  // ---- CSV

  String csv() {
    Csv csv =
        new Csv(
            List.of(
                "kind", "id", "label", "field", "unit", "value", "source", "date", "basis", "stale",
                "note"));
    for (CatalogRecord record : records) {
      record.texts().forEach((text, words) -> csv.row(row(record, text, words)));
      record.figures().forEach((driver, figure) -> csv.row(row(record, driver, figure)));
    }
    return csv.text();
  }

  private List<String> row(CatalogRecord record, Text text, String words) {
    return row(record, text.key(), "", words, record.source(), record.note());
  }

  private List<String> row(CatalogRecord record, Driver driver, Figure figure) {
    return row(
        record,
        driver.key(),
        Json.unit(driver.unit(), CatalogRecord.NOTATION),
        Csv.number(figure.value()),
        figure.source(),
        figure.note());
  }

  private List<String> row(
      CatalogRecord record, String field, String unit, String value, Source source, String note) {
    return List.of(
        kind.key(),
        record.id(),
        record.label(),
        field,
        unit,
        value,
        source.text(),
        source.date().toString(),
        source.basis().word(),
        String.valueOf(source.isStaleIn(month)),
        note);
  }
}
