package paydirt.model;

import static paydirt.formula.Formula.constant;
import static paydirt.formula.Formula.number;
import static paydirt.model.Terms.lastYear;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTHS;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.USER;

import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Whole;

/**
 * The company's unit economics by what only the whole company knows: everything that winning
 * customers costs, its gross margin, and how its revenue from a customer changes.
 */
final class FullyLoadedChapter {

  /**
   * What it is made of.
   *
   * @param sales sales and marketing of the income statement
   * @param servingFree what answering free users costs
   * @param beginning users who begin to pay
   * @param grossMargin outcome: of the last twelve months
   * @param retention outcome: net revenue retention over twelve months
   */
  record Parts(
      Formula sales, Formula servingFree, Formula beginning, Line grossMargin, Line retention) {}

  private FullyLoadedChapter() {}

  /**
   * The outcomes, beside those of the whole company.
   *
   * @return value over fully loaded cost of a customer
   */
  static Line write(Chapter chapter, UnitEconomicsChapter.Economics company, Parts parts) {
    Line cost =
        chapter.outcome(
            "unit.cacFullyLoaded",
            "CAC, fully loaded",
            MONEY.per(USER),
            new Whole.Ratio(
                lastYear(parts.sales().plus(parts.servingFree())),
                lastYear(parts.beginning()),
                UnitEconomicsChapter.NO_CUSTOMER),
            "All of sales and marketing, staff and tools included, and serving of free users, over all who begin to pay.");
    chapter.outcome(
        "unit.payback.fullyLoaded",
        "CAC payback, fully loaded",
        MONTHS,
        company.customer().payback(cost),
        "Fully loaded CAC over contribution per paying user.");
    Formula perMonth = company.lastYear().revenuePerUser().times(parts.grossMargin());
    chapter.outcome(
        "unit.ltv.simple",
        "LTV, simple",
        MONEY.per(USER),
        new CustomerValue(perMonth, company.customer().churn()).undiscounted(),
        "ARPU times gross margin over churn, as it is often stated; idle capacity, support staff and free users are in the margin.");
    Formula yearly = constant(1 / 12.0, PURE, "1/12");
    Formula shrinking = parts.retention().atLeastZero().pow(yearly).complement();
    chapter.outcome(
        "unit.ltv.revenueChurn",
        "LTV by revenue churn",
        MONEY.per(USER),
        new Whole.Provided(
            parts.retention().lessThan(number(1)),
            new CustomerValue(company.customer().perMonth(), shrinking).undiscounted(),
            "revenue from customers does not shrink, so that it has no end; LTV within 36 months is capped"),
        "Contribution per paying user over monthly revenue churn, which is 1 − net revenue retention^(1/12).");
    return chapter.outcome(
        "unit.ltvToCac",
        "LTV over CAC",
        PURE,
        new Whole.Ratio(company.lastYear().value(), cost, "winning customers costs nothing"),
        "LTV over fully loaded CAC; 3 is a common goal.");
  }
}
