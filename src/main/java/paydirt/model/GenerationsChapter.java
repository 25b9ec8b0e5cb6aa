package paydirt.model;

import static paydirt.formula.Formula.max;
import static paydirt.model.Terms.monthNumber;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.SHARE;

import java.util.ArrayList;
import java.util.List;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Node;
import paydirt.scenario.Product;

/**
 * A product on a model that has successors: the latest generation that is ready, and not retired,
 * answers all requests.
 *
 * <p>Example: the first model is there from the start, its successor from month 7 on: the first
 * answers in the months 1 to 6, the successor from month 7. If the first retires in month 5, nobody
 * answers in the months 5 and 6: the product ends, and begins anew in month 7 with the users it
 * starts with.
 */
final class GenerationsChapter {

  private GenerationsChapter() {}

  /**
   * How a product is served by a model and its successors.
   *
   * @param generations oldest first
   */
  static RoutingChapter.Routing write(
      Sheet.Builder sheet, Node product, List<RoutingChapter.Branch> generations) {
    List<Chapter> chapters =
        generations.stream().map(each -> chapter(sheet, product, each)).toList();
    List<Line> available = new ArrayList<>();
    for (int i = 0; i < generations.size(); i++) {
      available.add(available(chapters.get(i), generations.get(i)));
    }
    Line live = live(sheet, product, available);
    List<RoutingChapter.Way> ways = new ArrayList<>();
    for (int i = 0; i < generations.size(); i++) {
      Line part = part(chapters.get(i), available.subList(i, available.size()));
      ways.add(RoutingChapter.way(chapters.get(i), generations.get(i), part, live));
    }
    return new RoutingChapter.Routing(product, live, ways);
  }

  private static Chapter chapter(
      Sheet.Builder sheet, Node product, RoutingChapter.Branch generation) {
    Node model = generation.model();
    return sheet.chapter("Routing", product.path() + ".generations." + model.id(), model.label());
  }

  private static Line available(Chapter chapter, RoutingChapter.Branch generation) {
    return chapter.level(
        "available",
        "Can answer",
        PURE,
        generation.available(),
        "1 from the month in which the model is ready until it retires; 0 else.");
  }

  private static Line live(Sheet.Builder sheet, Node product, List<Line> available) {
    Formula any = available.get(0);
    for (Line later : available.subList(1, available.size())) {
      any = max(any, later);
    }
    return sheet
        .chapter("Customers", product.path(), product.label())
        .level(
            "live",
            "On sale",
            PURE,
            monthNumber().atLeast(product.input(Product.LAUNCH)).and(any),
            "1 from the launch on while a generation of its model can answer; 0 else.");
  }

  /**
   * The part of the requests that a generation answers.
   *
   * @param available whether it can answer, and those after it
   */
  private static Line part(Chapter chapter, List<Line> available) {
    Formula part = available.get(0);
    for (Line later : available.subList(1, available.size())) {
      part = part.times(later.complement());
    }
    return chapter.level(
        "part",
        "Part of the requests",
        SHARE,
        part,
        "1 while it can answer and no later generation can; 0 else.");
  }
}
