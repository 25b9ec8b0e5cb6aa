package paydirt.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import paydirt.driver.Driver;
import paydirt.driver.Section;
import paydirt.driver.Source;
import paydirt.driver.Value;
import paydirt.scenario.Entry;
import paydirt.scenario.Scenario;

/**
 * Where the figures come from that an answer took from the catalogue. Recalled ones, and those more
 * than a year older than a month, are marked.
 */
final class AnswerSources {

  /** A source, and the part of the scenario whose figures it gave. */
  private record Given(String part, Source source) {}

  private final List<Given> all;
  private final YearMonth month;

  /**
   * @param scenario what the answer was computed from
   * @param sections those whose figures matter for it
   * @param month against which a source is stale
   */
  AnswerSources(Scenario scenario, Set<Section> sections, YearMonth month) {
    this.all =
        Entry.used(scenario.root()).stream()
            .filter(entry -> sections.contains(entry.node().section()))
            .flatMap(AnswerSources::given)
            .distinct()
            .toList();
    this.month = month;
  }

  private static Stream<Given> given(Entry entry) {
    Optional<Value> value =
        entry.field() instanceof Driver driver
            ? entry.node().values().find(driver)
            : Optional.empty();
    return value.flatMap(Value::source).stream()
        .map(source -> new Given(entry.node().section().label(), source));
  }

  void print(Page page) {
    if (all.isEmpty()) {
      return;
    }
    page.blank().line("Sources");
    for (Given given : all) {
      Source source = given.source();
      page.wrapped(
          "  ",
          "    ",
          given.part()
              + ": "
              + source.text()
              + " ("
              + source.basis().word()
              + ", "
              + source.date()
              + (source.isStaleIn(month) ? ", more than a year old)" : ")"));
    }
  }

  JsonNode json() {
    ArrayNode sources = Json.array();
    for (Given given : all) {
      ObjectNode source = Json.object().put("of", given.part());
      source.setAll((ObjectNode) Json.source(given.source()));
      sources.add(source.put("stale", given.source().isStaleIn(month)));
    }
    return sources;
  }
}
