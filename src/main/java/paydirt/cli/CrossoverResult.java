package paydirt.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import paydirt.analysis.Crossover;
import paydirt.analysis.Crossover.Answer;
import paydirt.analysis.Crossover.Crossing;
import paydirt.analysis.Crossover.Duel;
import paydirt.analysis.Crossover.Point;
import paydirt.analysis.Crossover.Way;
import paydirt.analysis.Months;
import paydirt.scenario.Node;
import paydirt.scenario.Scenario;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/**
 * What {@code crossover} prints in each format.
 *
 * @param files as they were given, in the order of the scenarios
 * @param month 1-based
 */
record CrossoverResult(
    List<String> files, List<Scenario> scenarios, String product, int month, Answer answer) {

  private static final Unit PER_MILLION = Unit.MONEY.per(Unit.MILLION_TOKENS);

  private Notation notation() {
    return scenarios.get(0).notation();
  }

  // ---- text

  String text() {
    Page page = new Page();
    page.wrapped("", sentence());
    page.blank();
    for (int i = 0; i < files.size(); i++) {
      page.line(letter(i) + "  " + scenarios.get(i).name() + " (" + files.get(i) + ")");
    }
    page.blank().line("Cost in " + notation().symbol(PER_MILLION) + " by tokens a month:");
    page.lines(costs().lines()).blank();
    page.line(
        "Where one overtakes another, from "
            + tokens(answer.range().low())
            + " to "
            + tokens(answer.range().high())
            + " tokens a month:");
    answer.duels().forEach(duel -> add(page, duel));
    return page.text();
  }

  private String sentence() {
    List<String> costs = new ArrayList<>();
    for (int i = 0; i < answer.ways().size(); i++) {
      costs.add(
          named(answer.ways().get(i))
              + " "
              + notation().compact(answer.planned().perMillion(i), PER_MILLION));
    }
    return label()
        + " in "
        + new Months(scenarios.get(0).firstMonth()).named(month)
        + ": at the planned "
        + tokens(answer.planned().tokens())
        + " tokens a month, "
        + String.join(", ", costs)
        + ".";
  }

  private String label() {
    return scenarios.get(0).products().stream()
        .filter(node -> node.id().equals(product))
        .map(Node::label)
        .findFirst()
        .orElse(product);
  }

  private TextTable costs() {
    List<TextTable.Side> sides = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("Tokens"));
    sides.add(TextTable.Side.RIGHT);
    for (Way way : answer.ways()) {
      sides.add(TextTable.Side.RIGHT);
      head.add(named(way));
    }
    TextTable table = new TextTable(sides);
    table.row(head);
    for (Point point : answer.points()) {
      List<String> row = new ArrayList<>(List.of(tokens(point.tokens())));
      for (int i = 0; i < answer.ways().size(); i++) {
        row.add(notation().compactNumber(point.perMillion(i), PER_MILLION));
      }
      table.row(row);
    }
    return table;
  }

  private void add(Page page, Duel duel) {
    page.line("  " + named(duel.one()) + " against " + named(duel.other()));
    if (duel.crossings().isEmpty()) {
      page.line(
          "    none: "
              + duel.cheaperAtLow()
                  .map(way -> named(way) + " is cheaper throughout")
                  .orElse("they cost the same"));
      return;
    }
    duel.cheaperAtLow()
        .ifPresent(
            way ->
                page.line(
                    "    up to "
                        + tokens(duel.crossings().get(0).tokens())
                        + " "
                        + named(way)
                        + " is cheaper"));
    for (Crossing crossing : duel.crossings()) {
      page.line("    from " + tokens(crossing.tokens()) + " " + named(crossing.cheaper()));
    }
    if (!duel.isComplete()) {
      page.line("    and more beyond; ask a narrower range with --between");
    }
  }

  private static String tokens(double tokens) {
    return Notation.compactNumber(tokens);
  }

  private static String named(Way way) {
    return letter(way.scenario()) + " " + way.kind().word();
  }

  private static String letter(int scenario) {
    return String.valueOf((char) ('A' + scenario));
  }

  // ---- JSON

  private String key(Way way) {
    return files.get(way.scenario()) + ":" + way.kind().key();
  }

  String json() {
    ObjectNode tree = Json.object();
    tree.put("product", product);
    tree.put("engine", Version.NUMBER);
    tree.put("month", month);
    tree.put("currency", notation().currency());
    ObjectNode ways = tree.putObject("ways");
    for (Way way : answer.ways()) {
      ways.set(
          key(way),
          Json.object()
              .put("scenario", scenarios.get(way.scenario()).name())
              .put("kind", way.kind().key())
              .put("label", named(way)));
    }
    tree.set("planned", point(answer.planned()));
    tree.putArray("between")
        .add(Json.number(answer.range().low()))
        .add(Json.number(answer.range().high()));
    ArrayNode points = tree.putArray("points");
    answer.points().forEach(point -> points.add(point(point)));
    ArrayNode duels = tree.putArray("crossovers");
    answer.duels().forEach(duel -> duels.add(duel(duel)));
    return Json.text(tree);
  }

  private ObjectNode point(Point point) {
    ObjectNode object = Json.object();
    object.set("tokens", Json.number(point.tokens()));
    ObjectNode costs = object.putObject("cost");
    ObjectNode perMillion = object.putObject("costPerMillion");
    for (int i = 0; i < answer.ways().size(); i++) {
      costs.set(key(answer.ways().get(i)), Json.number(point.costs().get(i)));
      perMillion.set(key(answer.ways().get(i)), Json.number(point.perMillion(i)));
    }
    return object;
  }

  private ObjectNode duel(Duel duel) {
    ObjectNode object = Json.object();
    object.putArray("ways").add(key(duel.one())).add(key(duel.other()));
    object.put("cheaperAtLow", duel.cheaperAtLow().map(this::key).orElse(null));
    ArrayNode crossings = object.putArray("at");
    for (Crossing crossing : duel.crossings()) {
      ObjectNode one = crossings.addObject();
      one.set("tokens", Json.number(crossing.tokens()));
      one.put("cheaper", key(crossing.cheaper()));
      one.set("cost", Json.number(crossing.cost()));
    }
    object.put("complete", duel.isComplete());
    if (duel.crossings().isEmpty()) {
      object.put(
          "reason",
          "none between "
              + Notation.plain(answer.range().low())
              + " and "
              + Notation.plain(answer.range().high())
              + " tokens a month");
    }
    return object;
  }

  // ---- CSV

  /** The costs of each way at each volume, then the crossings, which say what they overtake. */
  String csv() {
    Csv csv = new Csv(List.of("tokens", "way", "cost", "costPerMillion", "overtakes"));
    for (Point point : answer.points()) {
      for (int i = 0; i < answer.ways().size(); i++) {
        csv.row(row(point.tokens(), answer.ways().get(i), point.costs().get(i), ""));
      }
    }
    for (Duel duel : answer.duels()) {
      for (Crossing crossing : duel.crossings()) {
        Way overtaken = crossing.cheaper().equals(duel.one()) ? duel.other() : duel.one();
        csv.row(row(crossing.tokens(), crossing.cheaper(), crossing.cost(), key(overtaken)));
      }
    }
    return csv.text();
  }

  private List<String> row(double tokens, Way way, double cost, String overtakes) {
    return List.of(
        Csv.number(tokens),
        key(way),
        Csv.number(cost),
        Csv.number(Crossover.perMillion(cost, tokens)),
        overtakes);
  }
}
