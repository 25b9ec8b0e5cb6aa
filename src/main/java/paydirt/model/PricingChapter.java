package paydirt.model;

import static paydirt.unit.Unit.MONEY;

import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Node;
import paydirt.scenario.Product;

/** What paying users pay: by the month or by the token. */
final class PricingChapter {

  private PricingChapter() {}

  static Line write(
      Sheet.Builder sheet, Node product, DemandChapter.Users users, UsageChapter.Tokens paid) {
    Chapter chapter = sheet.chapter("Pricing", product.path(), product.label());
    boolean byTokens = product.is(Product.PRICING, Product.TOKENS);
    return chapter.flow(
        "revenue",
        "Revenue",
        MONEY,
        byTokens
            ? tokenRevenue(product, paid)
            : users.payingMonths().times(product.input(Product.PRICE)),
        byTokens
            ? "Tokens of paying users at their prices."
            : "Paying user-months times the price of a month.");
  }

  private static Formula tokenRevenue(Node product, UsageChapter.Tokens paid) {
    return Formula.sum(
        paid.freshInput().times(product.input(Product.INPUT_PRICE)),
        paid.cachedInput().times(product.input(Product.CACHED_PRICE)),
        paid.output().times(product.input(Product.OUTPUT_PRICE)));
  }
}
