package paydirt.model;

import static paydirt.formula.Formula.sum;
import static paydirt.unit.Unit.MILLION_TOKENS;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.TOKEN;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import paydirt.formula.Chapter;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.model.ComputeChapter.Parts;
import paydirt.scenario.Node;
import paydirt.unit.Unit;

/**
 * What a token costs: of all models, of those on own replicas and of rented ones, and of each
 * model.
 *
 * <p>What stands idle belongs to what is served. Accelerators that no model uses belong to own
 * replicas as a whole, and to no model.
 */
final class TokenCostChapter {

  private static final Unit PER_MILLION = MONEY.per(MILLION_TOKENS);

  private final Sheet.Builder sheet;
  private final Parts parts;
  private final Chapter chapter;

  /** What tokens cost that come from one place. */
  private record Origin(Line cost, Line tokens) {}

  /**
   * The cost of serving.
   *
   * @param own of own replicas, idle ones and unused commitments included
   * @param rented of models paid by the token
   * @param all of both
   * @param perMillion cost of 1M tokens of all models
   * @param ofSources the same of own replicas and of rented models, as far as there are any
   * @param ofModels the same of each model, those on own replicas first
   */
  record Served(
      Line own,
      Line rented,
      Line all,
      Line tokens,
      Line perMillion,
      List<Line> ofSources,
      List<Line> ofModels) {}

  private TokenCostChapter(Sheet.Builder sheet, Parts parts) {
    this.sheet = sheet;
    this.parts = parts;
    this.chapter = sheet.chapter("Compute");
  }

  /** The lines of all that is served. */
  static Served write(Sheet.Builder sheet, Parts parts) {
    return new TokenCostChapter(sheet, parts).write();
  }

  private Served write() {
    Origin own = own();
    Origin rented = rented();
    Origin all =
        new Origin(
            money(
                "compute.servingCost",
                "Cost of serving",
                List.of(own.cost(), rented.cost()),
                "Serving of all users, rented models and idle capacity."),
            tokens("compute.tokens", "Tokens served", List.of(own.tokens(), rented.tokens())));
    return new Served(
        own.cost(),
        rented.cost(),
        all.cost(),
        all.tokens(),
        perMillion(
            chapter,
            "compute.costPerMillion",
            "Cost per 1M tokens",
            all,
            "Serving, idle capacity and rented models over all tokens served."),
        ofSources(own, rented),
        ofModels());
  }

  private Origin own() {
    Stream<Line> replicas = parts.hosted().stream().flatMap(model -> model.cost().all().stream());
    Stream<Line> unused = parts.unused().stream().map(ComputeChapter.Unused::cost);
    return new Origin(
        money(
            "compute.own.cost",
            "Cost of own replicas",
            Stream.concat(replicas, unused).toList(),
            "Busy and idle replicas, and commitments to accelerators that nobody uses."),
        tokens(
            "compute.own.tokens",
            "Tokens on own replicas",
            parts.hosted().stream().map(model -> model.cost().tokens()).toList()));
  }

  private Origin rented() {
    return new Origin(
        money(
            "compute.rented.cost",
            "Cost of rented models",
            parts.rented().stream().flatMap(model -> model.cost().all().stream()).toList(),
            "What is paid by the token, and minimum spends that no token uses."),
        tokens(
            "compute.rented.tokens",
            "Tokens on rented models",
            parts.rented().stream().map(model -> model.cost().tokens()).toList()));
  }

  private List<Line> ofSources(Origin own, Origin rented) {
    List<Line> sources = new ArrayList<>();
    if (!parts.hosted().isEmpty()) {
      sources.add(ofSource("own", "Own replicas", own));
    }
    if (!parts.rented().isEmpty()) {
      sources.add(ofSource("rented", "Rented models", rented));
    }
    return sources;
  }

  private Line ofSource(String key, String label, Origin origin) {
    return perMillion(
        chapter,
        "compute." + key + ".costPerMillion",
        label,
        origin,
        origin.cost().label() + " over their tokens: cost per 1M tokens of this source.");
  }

  private List<Line> ofModels() {
    return Stream.concat(
            parts.hosted().stream().map(model -> ofModel(model.model(), model.cost())),
            parts.rented().stream().map(model -> ofModel(model.model(), model.cost())))
        .toList();
  }

  private Line ofModel(Node model, ServingCost cost) {
    Chapter ofModel = sheet.chapter("Compute", model.path(), model.label());
    Line total =
        ofModel.flow(
            "compute.cost",
            "Cost of answering",
            MONEY,
            sum(cost.all(), MONEY),
            "Requests of paying and free users, and what stands idle for them; accelerators that no model uses are not in it.");
    return perMillion(
        ofModel,
        "compute.costPerMillion",
        "Cost per 1M tokens",
        new Origin(total, cost.tokens()),
        "Cost of answering over the model's tokens, cached input included.");
  }

  private Line money(String id, String label, List<Line> lines, String doc) {
    return chapter.flow(id, label, MONEY, sum(lines, MONEY), doc);
  }

  private Line tokens(String id, String label, List<Line> lines) {
    return chapter.flow(
        id, label, TOKEN, sum(lines, TOKEN), "Input, cached input and output tokens.");
  }

  private static Line perMillion(
      Chapter chapter, String id, String label, Origin origin, String doc) {
    return chapter.ratio(
        id, label, PER_MILLION, origin.cost(), origin.tokens(), "no token is served", doc);
  }
}
