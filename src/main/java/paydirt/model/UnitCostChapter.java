package paydirt.model;

import static paydirt.model.Terms.lastYear;
import static paydirt.unit.Unit.MILLION_TOKENS;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.USER;

import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;
import paydirt.unit.Unit;

/**
 * What a token, a request and a user cost to serve, and bring, over the last twelve months.
 *
 * <p>Example: 500 tokens in at 1.50 and 200 out at 2 per 1M cost 1.15 per 1,000 requests.
 */
final class UnitCostChapter {

  private static final Unit THOUSAND_REQUESTS = REQUEST.scaled(1_000, "1k req");

  private UnitCostChapter() {}

  /**
   * What is divided by what.
   *
   * @param cost of serving all users, idle capacity and rented models included
   * @param costPaying busy cost of paying users
   * @param costFree busy cost of free users
   */
  record Parts(
      Formula revenue,
      Formula cost,
      Formula costPaying,
      Formula costFree,
      Formula tokens,
      Formula requests,
      Formula payingMonths,
      Formula freeMonths) {}

  /** Outcomes that others read. */
  record UnitCosts(Line costPerMillion, Line pricePerMillion) {}

  static UnitCosts write(Sheet.Builder sheet, Parts parts) {
    Chapter chapter = sheet.chapter("Cost and price of a unit");
    String noToken = "no token is served in the last 12 months";
    Line costPerMillion =
        chapter.outcome(
            "compute.costPerMillionLastYear",
            "Cost per 1M tokens, last 12 months",
            MONEY.per(MILLION_TOKENS),
            ratio(parts.cost(), parts.tokens(), noToken),
            "Serving, idle capacity and rented models over all tokens served in the last twelve months.");
    Line pricePerMillion =
        chapter.outcome(
            "compute.pricePerMillionLastYear",
            "Price per 1M tokens, last 12 months",
            MONEY.per(MILLION_TOKENS),
            ratio(parts.revenue(), parts.tokens(), noToken),
            "Revenue over all tokens served in the last twelve months, those of free users included.");
    chapter.outcome(
        "compute.costPerRequestLastYear",
        "Cost of 1,000 requests, last 12 months",
        MONEY.per(THOUSAND_REQUESTS),
        ratio(parts.cost(), parts.requests(), "no request in the last 12 months"),
        "Serving, idle capacity and rented models over all requests of the last twelve months.");
    chapter.outcome(
        "compute.costPerPayingUserLastYear",
        "Serving cost of a paying user",
        MONEY.per(USER).monthly(),
        ratio(parts.costPaying(), parts.payingMonths(), "no paying user in the last 12 months"),
        "Serving of paying users over paying user-months of the last twelve months; idle capacity only if it is in the cost of use.");
    chapter.outcome(
        "compute.costPerFreeUserLastYear",
        "Serving cost of a free user",
        MONEY.per(USER).monthly(),
        ratio(parts.costFree(), parts.freeMonths(), "no free user in the last 12 months"),
        "Serving of free users over free user-months of the last twelve months; idle capacity only if it is in the cost of use.");
    return new UnitCosts(costPerMillion, pricePerMillion);
  }

  private static Formula ratio(Formula dividend, Formula divisor, String otherwise) {
    return new Whole.Ratio(lastYear(dividend), lastYear(divisor), otherwise);
  }
}
