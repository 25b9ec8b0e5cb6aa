package paydirt.model;

import static paydirt.formula.Formula.max;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.previous;
import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.monthNumber;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.SHARE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Product;
import paydirt.scenario.Route;

/**
 * From when on a product is sold, and which models answer its requests.
 *
 * <p>A product waits for its model to be ready; one with routes waits for the latest of the models
 * that have a share in the month, so a successor that takes over later delays nothing. Once it is
 * sold, a model that is late leaves its share to the others, and where none is ready to those who
 * answered before. Shares are taken over their sum, so that an uncertain one leaves the whole
 * whole. Example: of shares of 60, 30 and 10 % the last has no model yet, so the others answer 2/3
 * and 1/3.
 */
final class RoutingChapter {

  private RoutingChapter() {}

  /**
   * A model that answers for a product.
   *
   * @param route the route that leads to it; none where it is the only one
   * @param ready the month from which it can; none if it always can
   */
  record Branch(Node model, Optional<Node> route, Optional<Line> ready) {

    /** Whether the model can answer: it is ready, and not retired. */
    Formula available() {
      return ready.<Formula>map(month -> monthNumber().atLeast(month).and(kept())).orElse(kept());
    }

    /** Whether the model is not retired. */
    Formula kept() {
      Formula retirement = model.input(Model.RETIREMENT);
      return when(retirement.isAboveZero(), monthNumber().lessThan(retirement), number(1));
    }
  }

  /**
   * How a product is served.
   *
   * @param live whether it is on sale
   * @param freeWays how free users are answered; none where that is as paying ones are
   */
  record Routing(Node product, Line live, List<Way> ways, List<Way> freeWays) {

    Routing(Node product, Line live, List<Way> ways) {
      this(product, live, ways, List.of());
    }

    /** What each model is asked, by the id of the model. */
    Map<String, Load.Part> asked(UsageChapter.Use usage) {
      Map<String, Load.Part> asked = new LinkedHashMap<>();
      for (Way way : ways) {
        Optional<UsageChapter.Group> free =
            freeWays.isEmpty() ? way.part("free", usage.ofFree()) : Optional.empty();
        Optional<UsageChapter.Group> paying = way.part("paying", Optional.of(usage.ofPaying()));
        asked.put(way.model(), new Load.Part(product, way.live(), paying, free));
      }
      for (Way way : freeWays) {
        Optional<UsageChapter.Group> free = way.part("free", usage.ofFree());
        asked.merge(
            way.model(),
            new Load.Part(product, way.live(), Optional.empty(), free),
            Load.Part::and);
      }
      return asked;
    }
  }

  /**
   * How one model serves a product.
   *
   * @param part the part of the requests; none where it is all of them
   * @param chapter where the lines of a part stand
   */
  record Way(Branch branch, Line live, Optional<Line> part, Chapter chapter) {
    String model() {
      return branch.model().id();
    }

    /** What of a group's requests goes this way. */
    Optional<UsageChapter.Group> part(String key, Optional<UsageChapter.Group> whole) {
      return part.isEmpty()
          ? whole
          : whole.map(group -> UsageChapter.part(chapter, key, group, part.get()));
    }
  }

  /** A product that one model serves. */
  static Routing single(Sheet.Builder sheet, Node product, Branch branch) {
    Formula launch = product.input(Product.LAUNCH);
    Formula first = branch.ready().<Formula>map(ready -> max(launch, ready)).orElse(launch);
    Chapter chapter = sheet.chapter("Customers", product.path(), product.label());
    Line live =
        chapter.level(
            "live",
            "On sale",
            PURE,
            monthNumber().atLeast(first).and(branch.kept()),
            "1 from the launch on, or from the month in which the model is ready if that is later, until the model retires; 0 else.");
    return new Routing(product, live, List.of(new Way(branch, live, Optional.empty(), chapter)));
  }

  /** A product whose routes lead to several models. */
  static Routing among(Sheet.Builder sheet, Node product, List<Branch> branches) {
    List<Line> ready = branches.stream().map(branch -> readyShare(sheet, branch)).toList();
    Line allReady =
        sheet
            .chapter("Routing", product.path(), product.label())
            .level(
                "routing.readyShare",
                "Shares of models that are ready",
                SHARE,
                Formula.sum(ready, SHARE),
                "Shares of all routes whose models are ready; below 100 % a model is late.");
    List<Line> parts = parts(sheet, branches, ready, allReady);
    Line live = live(sheet, product, branches, allReady, parts);
    return new Routing(product, live, ways(sheet, branches, parts, live));
  }

  /**
   * A product whose free users are answered by models of their own. It waits for none of these:
   * until one is ready, what free users ask is not answered and costs nothing.
   */
  static Routing withFreeUsers(Sheet.Builder sheet, Routing routing, List<Branch> branches) {
    List<Line> ready = branches.stream().map(branch -> readyShare(sheet, branch)).toList();
    Node product = routing.product();
    Line allReady =
        sheet
            .chapter("Routing", product.path(), product.label())
            .level(
                "routing.freeReadyShare",
                "Shares of models for free users that are ready",
                SHARE,
                Formula.sum(ready, SHARE),
                "Shares of all routes of free users whose models are ready; below 100 % a model is late.");
    List<Line> parts = parts(sheet, branches, ready, allReady);
    return new Routing(
        product, routing.live(), routing.ways(), ways(sheet, branches, parts, routing.live()));
  }

  private static List<Line> parts(
      Sheet.Builder sheet, List<Branch> branches, List<Line> ready, Line allReady) {
    List<Line> parts = new ArrayList<>();
    for (int i = 0; i < branches.size(); i++) {
      parts.add(part(sheet, branches.get(i), ready.get(i), allReady));
    }
    return parts;
  }

  private static List<Way> ways(
      Sheet.Builder sheet, List<Branch> branches, List<Line> parts, Line live) {
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < branches.size(); i++) {
      ways.add(way(chapter(sheet, branches.get(i)), branches.get(i), parts.get(i), live));
    }
    return ways;
  }

  private static Line readyShare(Sheet.Builder sheet, Branch branch) {
    Node route = branch.route().orElseThrow();
    Formula share = route.input(Route.REQUEST_SHARE);
    return chapter(sheet, branch)
        .level(
            "readyShare",
            "Share while ready",
            SHARE,
            share.times(branch.available()),
            "The route's share from the month on in which its model is ready until it retires; 0 else.");
  }

  private static Line live(
      Sheet.Builder sheet, Node product, List<Branch> branches, Line readyShare, List<Line> parts) {
    Chapter chapter = sheet.chapter("Customers", product.path(), product.label());
    Formula stated =
        Formula.sum(
            branches.stream()
                .map(branch -> branch.route().orElseThrow().input(Route.REQUEST_SHARE))
                .toList(),
            SHARE);
    return chapter.level(
        "live",
        "On sale",
        PURE,
        previous(chapter.reference("live", PURE), number(0))
            .or(
                monthNumber()
                    .atLeast(product.input(Product.LAUNCH))
                    .and(readyShare.atLeast(stated)))
            .and(Formula.sum(parts, SHARE).isAboveZero()),
        "1 from the launch on, or from the first month after it in which every model with a share is ready, until all are retired; 0 else.");
  }

  private static Line part(Sheet.Builder sheet, Branch branch, Line ready, Line allReady) {
    Chapter chapter = chapter(sheet, branch);
    return chapter.level(
        "part",
        "Part of the requests",
        SHARE,
        when(
            allReady.isAboveZero(),
            ready.over(allReady, 0),
            previous(chapter.reference("part", SHARE), number(0)).times(branch.kept())),
        "Its share over the shares of all models that are ready; as the month before where none is, but 0 once it is retired.");
  }

  /** A branch on which a part of the requests goes. */
  static Way way(Chapter chapter, Branch branch, Line part, Line live) {
    Line inUse =
        chapter.level(
            "live",
            "In use",
            PURE,
            live.and(part.isAboveZero()),
            "1 while the product is on sale and a part of its requests goes this way.");
    return new Way(branch, inUse, Optional.of(part), chapter);
  }

  private static Chapter chapter(Sheet.Builder sheet, Branch branch) {
    Node route = branch.route().orElseThrow();
    return sheet.chapter("Routing", route.path(), route.label());
  }
}
