package paydirt.model;

import static paydirt.formula.Formula.when;
import static paydirt.unit.Unit.MILLION_TOKENS;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.TOKEN;
import static paydirt.unit.Unit.USER;

import java.util.Optional;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Node;

/**
 * What one paying user, one request and 1M tokens of a product bring and cost in a month.
 *
 * <p>Idle capacity, staff and training are in none of them. Example: 100 users at 10 a month who
 * ask for 1,000 requests at 0.10 bring 10 and cost 1 each, 1 and 0.10 a request.
 */
final class UnitChapter {

  private final Chapter chapter;
  private final ContributionChapter.OfProduct product;
  private final Sale sale;

  /**
   * What others read.
   *
   * @param perUser what is shown of a user-month
   * @param requestCost what a request of its paying users costs, or of free ones where nobody pays;
   *     0 where there is none
   */
  record Units(
      ProductEconomics.PerUser perUser, ProductEconomics.PerMillion perMillion, Line requestCost) {}

  private UnitChapter(Sheet.Builder sheet, ContributionChapter.OfProduct product) {
    this.product = product;
    this.sale = product.sale();
    Node node = sale.product();
    this.chapter = sheet.chapter("Unit economics by month", node.path(), node.label());
  }

  /** The lines of a product. */
  static Units write(Sheet.Builder sheet, ContributionChapter.OfProduct product) {
    return new UnitChapter(sheet, product).write();
  }

  private Units write() {
    ProductEconomics.PerUser perUser =
        new ProductEconomics.PerUser(
            perUser("revenue", "Revenue per paying user", sale.revenue()),
            perUser("serving", "Serving cost per paying user", product.serving()),
            product.servingFree().map(this::perFreeUser),
            perUser("cm1", "CM1 per paying user", product.afterServing()),
            perUser("cm2", "CM2 per paying user", product.contribution()),
            perUser("cm3", "CM3 per paying user", product.afterAcquisition()));
    Line tokens = tokens();
    ProductEconomics.PerMillion perMillion =
        new ProductEconomics.PerMillion(
            perToken("pricePerMillion", "Price of 1M tokens", sale.revenue(), tokens),
            perToken("costPerMillion", "Cost of 1M tokens", product.serving(), tokens));
    perRequest("pricePerRequest", "Revenue per request", sale.revenue());
    perRequest("costPerRequest", "Cost per request", product.serving());
    return new Units(perUser, perMillion, requestCost());
  }

  private Line requestCost() {
    Line requests = sale.usage().payingRequests();
    Formula ofPaying = product.serving().over(requests, 0);
    Optional<Formula> ofFree =
        product.servingFree().map(free -> free.over(sale.usage().freeRequests().orElseThrow(), 0));
    return chapter.level(
        "unit.requestCost",
        "Cost of a request",
        MONEY.per(REQUEST),
        ofFree.map(free -> when(requests.isAboveZero(), ofPaying, free)).orElse(ofPaying),
        "Serving of paying users over their requests; "
            + (ofFree.isPresent() ? "where nobody pays, of free users over theirs; " : "")
            + "0 where there are none.");
  }

  private Line tokens() {
    UsageChapter.Tokens paying = sale.usage().paying();
    return chapter.flow(
        "tokens.paying",
        "Tokens of paying users",
        TOKEN,
        Formula.sum(paying.freshInput(), paying.cachedInput(), paying.output()),
        "Input, cached input and output tokens.");
  }

  private Line perUser(String key, String label, Line amount) {
    return chapter.ratio(
        "unit." + key,
        label,
        MONEY.per(USER).monthly(),
        amount,
        sale.users().payingMonths(),
        "nobody pays",
        amount.label() + " over paying user-months.");
  }

  private Line perFreeUser(Line serving) {
    return chapter.ratio(
        "unit.servingFree",
        "Serving cost per free user",
        MONEY.per(USER).monthly(),
        serving,
        sale.users().free().orElseThrow().months(),
        "there is no free user",
        serving.label() + " over free user-months.");
  }

  private Line perToken(String key, String label, Line amount, Line tokens) {
    return chapter.ratio(
        "unit." + key,
        label,
        MONEY.per(MILLION_TOKENS),
        amount,
        tokens,
        "paying users use no token",
        amount.label() + " over the tokens of paying users, cached input included.");
  }

  private void perRequest(String key, String label, Line amount) {
    chapter.ratio(
        "unit." + key,
        label,
        MONEY.per(REQUEST),
        amount,
        sale.usage().payingRequests(),
        "paying users ask for nothing",
        amount.label() + " over the requests of paying users.");
  }
}
