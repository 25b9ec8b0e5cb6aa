package paydirt.model;

import static paydirt.formula.Formula.sum;
import static paydirt.unit.Unit.MONEY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.model.Ledger.Account;
import paydirt.scenario.Node;

/**
 * Contribution: what is left of revenue after the costs that grow with users, use or revenue, in
 * the three steps that are usual: after serving and payments, after support, after winning
 * customers. Answering free users is counted as winning customers, so that each cost is counted
 * once.
 *
 * <p>Example: of a revenue of 100, serving of paying users takes 20 and payments 5, which leaves a
 * CM1 of 75; variable support 10, a CM2 of 65; marketing 15 and free users 25, a CM3 of 25.
 */
final class ContributionChapter {

  private static final String NAME = "Contribution";

  private final Ledger ledger;
  private final Chapter chapter;

  private ContributionChapter(Sheet.Builder sheet, Ledger ledger) {
    this.ledger = ledger;
    this.chapter = sheet.chapter(NAME);
  }

  /** What the whole company has left after each step. */
  record Steps(Line afterServing, Line afterSupport, Line afterAcquisition) {}

  /**
   * What a product has left after each step.
   *
   * @param serving what answering its paying users costs
   * @param servingFree what answering its free users costs; none without a free tier
   * @param contribution after serving, payments and support
   */
  record OfProduct(
      Sale sale,
      Line serving,
      Optional<Line> servingFree,
      Line afterServing,
      Line contribution,
      Line afterAcquisition) {}

  /** The three steps of the whole company. */
  static Steps write(Sheet.Builder sheet, Ledger ledger) {
    return new ContributionChapter(sheet, ledger).write();
  }

  private Steps write() {
    Line afterServing =
        step(
            1,
            "after serving",
            ledger
                .total(Account.REVENUE)
                .minus(ledger.total(Account.SERVING_PAYING))
                .minus(ledger.total(Account.FEES)),
            "Revenue less serving of paying users and payment fees; idle capacity only if it is in the cost of use.");
    Line afterSupport =
        step(
            2,
            "after support",
            afterServing.minus(ledger.total(Account.VARIABLE)),
            "CM1 less other costs that grow with users, use or revenue, without those of sales.");
    Line afterAcquisition =
        step(
            3,
            "after acquisition",
            afterSupport
                .minus(ledger.total(Account.MARKETING))
                .minus(ledger.total(Account.VARIABLE_SALES))
                .minus(ledger.total(Account.SERVING_FREE)),
            "CM2 less marketing, costs of sales that grow with users, use or revenue, and serving of free users.");
    return new Steps(afterServing, afterSupport, afterAcquisition);
  }

  private Line step(int number, String after, Formula formula, String doc) {
    return chapter.flow(
        "contribution.cm" + number, "CM" + number + ", " + after, MONEY, formula, doc);
  }

  /**
   * What of it each product brings.
   *
   * @param serving what the models cost to answer with
   * @param others costs that are neither compute nor people
   */
  static List<OfProduct> products(
      Sheet.Builder sheet, List<Sale> sales, List<ServingCost> serving, List<Node> others) {
    List<Node> variable = others.stream().filter(CostChapter::isVariable).toList();
    List<OfProduct> products = new ArrayList<>();
    for (Sale sale : sales) {
      products.add(product(sheet, sale, partsOf(sale.product(), serving), variable));
    }
    return products;
  }

  private static List<ServingCost.Part> partsOf(Node product, List<ServingCost> serving) {
    return serving.stream()
        .flatMap(cost -> cost.parts().stream())
        .filter(part -> part.productId().equals(product.id()))
        .toList();
  }

  private static OfProduct product(
      Sheet.Builder sheet, Sale sale, List<ServingCost.Part> serving, List<Node> variable) {
    Chapter chapter = sheet.chapter(NAME, sale.product().path(), sale.product().label());
    Line paying =
        serving(
            chapter,
            "Paying",
            "paying users",
            serving.stream().map(ServingCost.Part::paying).toList());
    Optional<Line> free =
        sale.users()
            .free()
            .map(
                users ->
                    serving(
                        chapter,
                        "Free",
                        "free users",
                        serving.stream().flatMap(part -> part.free().stream()).toList()));
    List<Formula> winning = new ArrayList<>(free.stream().toList());
    winning.add(sale.users().marketing());
    winning.addAll(amounts(sale, variable.stream().filter(CostChapter::isOfSales)));
    List<Formula> support =
        amounts(sale, variable.stream().filter(cost -> !CostChapter.isOfSales(cost)));
    Line afterServing =
        chapter.flow(
            "contribution.cm1",
            "CM1, after serving",
            MONEY,
            sale.revenue().minus(paying).minus(sale.fees()),
            "Revenue less serving of paying users and payment fees; idle capacity only if it is in the cost of use.");
    Line contribution =
        chapter.flow(
            "contribution",
            "Contribution",
            MONEY,
            afterServing.minus(sum(support, MONEY)),
            "Revenue less serving of paying users, payment fees and other costs that grow with users, use or revenue, without those of sales: its CM2.");
    Line afterAcquisition =
        chapter.flow(
            "contribution.cm3",
            "CM3, after acquisition",
            MONEY,
            contribution.minus(sum(winning, MONEY)),
            "CM2 less marketing, costs of sales that grow with users or revenue, and serving of free users.");
    return new OfProduct(sale, paying, free, afterServing, contribution, afterAcquisition);
  }

  /** What costs come to for a product. */
  private static List<Formula> amounts(Sale sale, Stream<Node> costs) {
    return costs.map(cost -> CostChapter.amount(cost, Activity.of(List.of(sale)))).toList();
  }

  private static Line serving(Chapter chapter, String key, String whose, List<Formula> costs) {
    return chapter.flow(
        "costOfServing" + key,
        "Serving, " + whose,
        MONEY,
        sum(costs, MONEY),
        "What its "
            + whose
            + " cost to answer, on all models; idle capacity only if it is in the cost of use.");
  }
}
