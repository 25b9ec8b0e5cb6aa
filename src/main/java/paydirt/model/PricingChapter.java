package paydirt.model;

import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.USER;

import paydirt.driver.Driver;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Node;
import paydirt.scenario.Pricing;
import paydirt.scenario.Usage;

/** What paying users pay: by the month or by the token. */
final class PricingChapter {

  private PricingChapter() {}

  /**
   * What someone who begins to pay this month, and uses it as the mean does, pays for a month: the
   * price that demand and rivals are held against.
   */
  static Line listed(Sheet.Builder sheet, Node product) {
    boolean byTokens = product.is(Pricing.PRICING, Pricing.TOKENS);
    return sheet
        .chapter("Pricing", product.path(), product.label())
        .level(
            "price.listed",
            "Price of a user-month",
            MONEY.per(USER),
            byTokens
                ? product.input(Usage.REQUESTS).times(requestPrice(product))
                : price(product, Pricing.PRICE),
            byTokens
                ? "Requests of a month at the prices of their tokens."
                : "The price of a month, as stated or as the market moves it.");
  }

  /**
   * A price of the product in the month: as stated, or moved with the market's price for what the
   * product can do.
   */
  static Formula price(Node product, Driver stated) {
    Formula asStated = product.input(stated);
    return product.is(Pricing.PRICE_PATH, Pricing.WITH_MARKET)
        ? asStated.times(StandingChapter.priceFactor(product))
        : asStated;
  }

  private static Formula requestPrice(Node product) {
    Formula input = product.input(Usage.INPUT_TOKENS);
    return Formula.sum(
        input
            .times(product.input(Usage.CACHED_SHARE).complement())
            .times(price(product, Pricing.INPUT_PRICE)),
        input.times(product.input(Usage.CACHED_SHARE)).times(price(product, Pricing.CACHED_PRICE)),
        product
            .input(Usage.OUTPUT_TOKENS)
            .plus(product.input(Usage.REASONING_TOKENS))
            .times(price(product, Pricing.OUTPUT_PRICE)));
  }

  static Line write(
      Sheet.Builder sheet, Node product, DemandChapter.Users users, UsageChapter.Tokens paid) {
    Chapter chapter = sheet.chapter("Pricing", product.path(), product.label());
    boolean byTokens = product.is(Pricing.PRICING, Pricing.TOKENS);
    return chapter.flow(
        "revenue",
        "Revenue",
        MONEY,
        byTokens
            ? tokenRevenue(product, paid)
            : users.grownMonths().times(price(product, Pricing.PRICE)),
        byTokens
            ? "Tokens of paying users at their prices."
            : "Paying user-months times the price of a month.");
  }

  private static Formula tokenRevenue(Node product, UsageChapter.Tokens paid) {
    return Formula.sum(
        paid.freshInput().times(price(product, Pricing.INPUT_PRICE)),
        paid.cachedInput().times(price(product, Pricing.CACHED_PRICE)),
        paid.output().times(price(product, Pricing.OUTPUT_PRICE)));
  }
}
