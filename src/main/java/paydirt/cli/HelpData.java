package paydirt.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import paydirt.driver.Choice;
import paydirt.driver.Driver;
import paydirt.driver.Source;
import paydirt.methodology.Entry;
import paydirt.methodology.Topic;
import paydirt.scenario.Scenario;
import paydirt.unit.Notation;

/**
 * The methodology for programs.
 *
 * @param month the month against which figures are stale
 */
record HelpData(List<Topic> topics, YearMonth month) {

  private static final Notation NOTATION = Scenario.EMPTY.notation();

  // ---- JSON

  /** The chapters without what is in them. */
  String contents() {
    ObjectNode tree = Json.object();
    ArrayNode list = tree.putArray("topics");
    topics.forEach(topic -> list.add(head(topic).put("entries", topic.entries().size())));
    return Json.text(tree);
  }

  /** The chapters with everything in them. */
  String json() {
    ObjectNode tree = Json.object();
    ArrayNode list = tree.putArray("topics");
    for (Topic topic : topics) {
      ObjectNode object = head(topic);
      topic.about().forEach(object.putArray("about")::add);
      topic.sources().forEach(object.putArray("sources")::add);
      ArrayNode entries = object.putArray("entries");
      topic.entries().forEach(entry -> entries.add(object(entry)));
      list.add(object);
    }
    return Json.text(tree);
  }

  private static ObjectNode head(Topic topic) {
    return Json.object()
        .put("key", topic.key())
        .put("title", topic.title())
        .put("part", topic.part().word());
  }

  private ObjectNode object(Entry entry) {
    ObjectNode object = Json.object();
    object.put("id", entry.id());
    object.put("label", entry.label());
    if (entry instanceof Entry.OfLine line) {
      ArrayNode forms = object.putArray("forms");
      line.forms().forEach(form -> forms.add(object(form)));
    } else if (entry instanceof Entry.OfField field) {
      put(object, field);
    }
    entry.readBy().forEach(object.putArray("readBy")::add);
    return object;
  }

  private static ObjectNode object(Entry.Form form) {
    ObjectNode object = Json.object();
    object.put("label", form.label());
    object.put("kind", form.kind().word());
    object.put("unit", Json.unit(form.unit(), NOTATION));
    object.put("doc", form.doc());
    object.put("formula", form.words());
    form.reads().forEach(object.putArray("inputs")::add);
    return object;
  }

  private void put(ObjectNode object, Entry.OfField field) {
    object.put("kind", kind(field));
    object.put("doc", field.field().doc());
    if (field.field() instanceof Driver driver) {
      object.put("unit", Json.unit(driver.unit(), NOTATION));
      object.putArray("limits").add(Json.number(driver.least())).add(Json.number(driver.most()));
      object
          .putArray("usual")
          .add(Json.number(driver.usualLow()))
          .add(Json.number(driver.usualHigh()));
      if (driver.standard().isPresent()) {
        object.set("default", Json.number(driver.standard().getAsDouble()));
      } else {
        object.putNull("default");
      }
      driver.source().ifPresent(source -> object.set("source", source(source)));
    } else if (field.field() instanceof Choice choice) {
      object.put("default", choice.standard().key());
      ArrayNode options = object.putArray("options");
      choice
          .options()
          .forEach(
              option ->
                  options
                      .addObject()
                      .put("key", option.key())
                      .put("label", option.label())
                      .put("doc", option.doc()));
    }
    if (!field.conditions().isEmpty()) {
      object.put("when", HelpText.conditions(field));
    }
  }

  private ObjectNode source(Source source) {
    return ((ObjectNode) Json.source(source)).put("stale", source.isStaleIn(month));
  }

  private static String kind(Entry.OfField field) {
    if (field.field() instanceof Driver) {
      return "number";
    }
    return field.field() instanceof Choice ? "choice" : "text";
  }

  // ---- CSV

  /** One row for each chapter. */
  String contentsCsv() {
    Csv csv = new Csv(List.of("key", "title", "part", "entries"));
    topics.forEach(
        topic ->
            csv.row(
                List.of(
                    topic.key(),
                    topic.title(),
                    topic.part().word(),
                    String.valueOf(topic.entries().size()))));
    return csv.text();
  }

  /** One row for each form of a line and for each field. */
  String csv() {
    Csv csv =
        new Csv(
            List.of(
                "topic",
                "id",
                "label",
                "kind",
                "unit",
                "doc",
                "formula",
                "least",
                "most",
                "usualLow",
                "usualHigh",
                "default",
                "source",
                "date",
                "basis",
                "stale",
                "when"));
    for (Topic topic : topics) {
      for (Entry entry : topic.entries()) {
        if (entry instanceof Entry.OfLine line) {
          line.forms().forEach(form -> csv.row(cells(topic, line, form)));
        } else if (entry instanceof Entry.OfField field) {
          csv.row(cells(topic, field));
        }
      }
    }
    return csv.text();
  }

  private static List<String> cells(Topic topic, Entry.OfLine line, Entry.Form form) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                topic.key(),
                line.id(),
                form.label(),
                form.kind().word(),
                Json.unit(form.unit(), NOTATION),
                form.doc(),
                form.words()));
    cells.addAll(List.of("", "", "", "", "", "", "", "", "", ""));
    return cells;
  }

  private List<String> cells(Topic topic, Entry.OfField field) {
    List<String> cells = new ArrayList<>(List.of(topic.key(), field.id(), field.label()));
    cells.add(kind(field));
    if (field.field() instanceof Driver driver) {
      cells.addAll(List.of(Json.unit(driver.unit(), NOTATION), driver.doc(), ""));
      cells.addAll(
          List.of(
              Csv.number(driver.least()),
              Csv.number(driver.most()),
              Csv.number(driver.usualLow()),
              Csv.number(driver.usualHigh()),
              Csv.number(driver.standard())));
      cells.addAll(driver.source().map(this::cells).orElse(List.of("", "", "", "")));
    } else {
      String standard = field.field() instanceof Choice choice ? choice.standard().key() : "";
      cells.addAll(List.of("", field.field().doc(), "", "", "", "", "", standard, "", "", "", ""));
    }
    cells.add(field.conditions().isEmpty() ? "" : HelpText.conditions(field));
    return cells;
  }

  private List<String> cells(Source source) {
    return List.of(
        source.text(),
        source.date().toString(),
        source.basis().word(),
        String.valueOf(source.isStaleIn(month)));
  }
}
