package paydirt.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import paydirt.driver.Choice;
import paydirt.driver.Condition;
import paydirt.driver.Driver;
import paydirt.driver.Source;
import paydirt.driver.Step;
import paydirt.driver.Text;
import paydirt.driver.Value;
import paydirt.unit.Notation;

/**
 * What {@code drivers} prints in each format.
 *
 * @param firstMonth the month against which sources are stale; empty for the catalogue
 */
record DriversResult(List<DriverEntry> entries, Notation notation, Optional<YearMonth> firstMonth) {

  /** Drivers from here up have no upper limit worth a word. */
  private static final String INDENT = "  ";

  // ---- text

  String text() {
    Page page = new Page();
    String heading = "";
    List<DriverEntry> group = new ArrayList<>();
    for (DriverEntry entry : entries) {
      if (!entry.heading().equals(heading)) {
        print(page, heading, group);
        heading = entry.heading();
        group.clear();
      }
      group.add(entry);
    }
    print(page, heading, group);
    return page.text();
  }

  private void print(Page page, String heading, List<DriverEntry> group) {
    if (group.isEmpty()) {
      return;
    }
    TextTable table =
        new TextTable(
            TextTable.Side.LEFT,
            TextTable.Side.RIGHT,
            TextTable.Side.LEFT,
            TextTable.Side.LEFT,
            TextTable.Side.LEFT);
    group.forEach(entry -> table.row(row(entry)));
    List<String> lines = table.lines();
    int longestId = group.stream().mapToInt(entry -> entry.path().length()).max().orElse(0);
    String besideIds = INDENT + " ".repeat(longestId) + TextTable.GAP;
    page.line(heading);
    for (int i = 0; i < group.size(); i++) {
      page.wrapped("", besideIds, INDENT + lines.get(i));
      page.wrapped("      ", about(group.get(i)));
    }
    page.blank();
  }

  private List<String> row(DriverEntry entry) {
    if (entry.driver().isEmpty()) {
      return List.of(entry.path(), content(entry));
    }
    Driver driver = entry.driver().get();
    String unit = notation.symbol(driver.unit());
    return List.of(
        entry.path(),
        entry.value().map(v -> notation.exact(v.start(), driver.unit())).orElse("–"),
        unit.isEmpty() ? "×" : unit,
        "usual " + Limits.usual(driver, notation),
        Limits.hard(driver, notation));
  }

  /** Label, what moves it and where it comes from, in one sentence. */
  private String about(DriverEntry entry) {
    List<String> parts = new ArrayList<>(List.of(entry.field().label()));
    if (entry.field() instanceof Choice choice) {
      parts.add(
          choice.options().stream().map(Choice.Option::key).collect(Collectors.joining(" | ")));
    }
    if (entry.driver().isPresent() && entry.value().isEmpty()) {
      parts.add("not entered");
    }
    entry.value().filter(Value::changes).ifPresent(v -> parts.add("changes over time"));
    if (entry.value().isPresent() && entry.isDefault()) {
      parts.add("default");
    }
    entry.source().ifPresent(source -> parts.add(said(source)));
    if (!entry.conditions().isEmpty()) {
      parts.add("where " + conditions(entry));
    }
    return String.join(" · ", parts);
  }

  private String said(Source source) {
    String text = source.text() + " (" + source.basis().word() + ", " + source.date();
    return text + (isStale(source) ? ", more than a year old)" : ")");
  }

  private static String conditions(DriverEntry entry) {
    return entry.conditions().stream()
        .map(Condition::toString)
        .collect(Collectors.joining(" and "));
  }

  private boolean isStale(Source source) {
    return firstMonth.map(source::isStaleIn).orElse(false);
  }

  /** What stands in a choice or a text. */
  private static String content(DriverEntry entry) {
    return entry.field() instanceof Choice choice
        ? entry.values().get(choice).key()
        : entry.values().get((Text) entry.field());
  }

  // ---- JSON

  String json() {
    ObjectNode tree = Json.object();
    tree.put("currency", notation.currency());
    ArrayNode drivers = tree.putArray("drivers");
    entries.forEach(entry -> drivers.add(object(entry)));
    return Json.text(tree);
  }

  private ObjectNode object(DriverEntry entry) {
    ObjectNode object = Json.object();
    object.put("id", entry.path());
    object.put("label", entry.field().label());
    object.put("section", entry.heading());
    object.put("kind", kind(entry));
    entry
        .driver()
        .ifPresentOrElse(driver -> putNumber(object, entry, driver), () -> putWords(object, entry));
    object.put("default", entry.isDefault());
    entry
        .source()
        .ifPresentOrElse(
            source ->
                object.set(
                    "source", ((ObjectNode) Json.source(source)).put("stale", isStale(source))),
            () -> object.putNull("source"));
    if (!entry.conditions().isEmpty()) {
      object.put("when", conditions(entry));
    }
    object.put("doc", entry.field().doc());
    return object;
  }

  private static String kind(DriverEntry entry) {
    if (entry.driver().isPresent()) {
      return "number";
    }
    return entry.field() instanceof Choice ? "choice" : "text";
  }

  private void putNumber(ObjectNode object, DriverEntry entry, Driver driver) {
    object.put("unit", Json.unit(driver.unit(), notation));
    Json.putValue(object, start(entry), "not entered");
    entry.value().filter(Value::changes).ifPresent(value -> putChanges(object, value));
    object.putArray("limits").add(Json.number(driver.least())).add(Json.number(driver.most()));
    object
        .putArray("usual")
        .add(Json.number(driver.usualLow()))
        .add(Json.number(driver.usualHigh()));
  }

  private static void putChanges(ObjectNode object, Value value) {
    object.set("perYear", Json.number(value.perYear()));
    ArrayNode steps = object.putArray("steps");
    for (Step step : value.steps()) {
      ObjectNode change = steps.addObject().put("month", step.month());
      change.set(step.change().key(), Json.number(step.amount()));
      step.perYear().ifPresent(rate -> change.set("perYear", Json.number(rate)));
    }
  }

  private static void putWords(ObjectNode object, DriverEntry entry) {
    object.put("value", content(entry));
    if (entry.field() instanceof Choice choice) {
      ArrayNode options = object.putArray("options");
      choice.options().forEach(option -> options.add(option.key()));
    }
  }

  private static OptionalDouble start(DriverEntry entry) {
    return entry.value().map(v -> OptionalDouble.of(v.start())).orElse(OptionalDouble.empty());
  }

  // ---- CSV

  String csv() {
    Csv csv =
        new Csv(
            List.of(
                "id",
                "label",
                "section",
                "kind",
                "unit",
                "value",
                "least",
                "most",
                "usualLow",
                "usualHigh",
                "default",
                "source",
                "date",
                "basis",
                "stale"));
    entries.forEach(entry -> csv.row(cells(entry)));
    return csv.text();
  }

  private List<String> cells(DriverEntry entry) {
    List<String> cells =
        new ArrayList<>(List.of(entry.path(), entry.field().label(), entry.heading(), kind(entry)));
    entry
        .driver()
        .ifPresentOrElse(
            driver ->
                cells.addAll(
                    List.of(
                        Json.unit(driver.unit(), notation),
                        Csv.number(start(entry)),
                        Csv.number(driver.least()),
                        Csv.number(driver.most()),
                        Csv.number(driver.usualLow()),
                        Csv.number(driver.usualHigh()))),
            () -> cells.addAll(List.of("", content(entry), "", "", "", "")));
    cells.add(String.valueOf(entry.isDefault()));
    entry
        .source()
        .ifPresentOrElse(
            source ->
                cells.addAll(
                    List.of(
                        source.text(),
                        source.date().toString(),
                        source.basis().word(),
                        String.valueOf(isStale(source)))),
            () -> cells.addAll(List.of("", "", "", "")));
    return cells;
  }
}
