package paydirt.model;

import static paydirt.formula.Formula.ago;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.sumOfLast;
import static paydirt.formula.Whole.last;
import static paydirt.model.Terms.lastYear;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USER;

import java.util.List;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;

/**
 * Recurring revenue, how it grows, and what is burnt for it.
 *
 * <p>Example: a company that burns 4.8M in twelve months and adds 3.2M of annual recurring revenue
 * in them has a burn multiple of 1.5; below 1 is amazing, to 1.5 great, to 2 good, to 3 suspect and
 * above bad (D. Sacks, 2020).
 */
final class GrowthChapter {

  private static final Formula A_YEAR = number(12);
  private static final String NO_REVENUE_BEFORE =
      "no revenue in the twelve months before the last twelve";

  private GrowthChapter() {}

  /** Outcomes that others read. */
  record Growth(Line arr, Line burnMultiple, Line retention) {}

  static Growth write(Sheet.Builder sheet, Statements statements, List<Customers> products) {
    Chapter chapter = sheet.chapter("Growth");
    Line arr =
        chapter.stock(
            "revenue.arr",
            "Annual recurring revenue",
            MONEY,
            statements.revenue().times(A_YEAR),
            "Twelve times the revenue of the month, use paid by the token included.");
    chapter.outcome(
        "growth.mrr",
        "MRR at the end",
        MONEY,
        last(statements.revenue()),
        "Revenue of the last month, use paid by the token included.");
    Line arrAtEnd =
        chapter.outcome(
            "growth.arr",
            "ARR at the end",
            MONEY,
            last(arr),
            "Twelve times the revenue of the last month.");
    Line netNew =
        chapter.outcome(
            "growth.netNewArr",
            "Net new ARR, last 12 months",
            MONEY,
            last(arr.minus(ago(arr, A_YEAR, zero(MONEY)))),
            "ARR at the end less that of twelve months before: new and expanding customers less shrinking and leaving ones.");
    Line burnMultiple =
        chapter.outcome(
            "growth.burnMultiple",
            "Burn multiple, last 12 months",
            PURE,
            burnMultiple(lastYear(statements.freeCashFlow()), netNew),
            "Net burn over net new ARR, both of the last twelve months; 0 where cash grows. Below 1 is amazing, to 1.5 great, to 2 good, to 3 suspect, above bad.");
    Line revenue =
        chapter.outcome(
            "growth.revenue",
            "Revenue growth, last 12 months",
            SHARE,
            new Whole.Ratio(
                    lastYear(statements.revenue()),
                    last(ago(sumOfLast(statements.revenue(), A_YEAR), A_YEAR, zero(MONEY))),
                    NO_REVENUE_BEFORE)
                .minus(number(1)),
            "Revenue of the last twelve months over that of the twelve before, less one.");
    chapter.outcome(
        "growth.ruleOf40",
        "Rule of 40",
        SHARE,
        revenue.plus(
            new Whole.Ratio(
                lastYear(statements.freeCashFlow()),
                lastYear(statements.revenue()),
                "no revenue in the last 12 months")),
        "Revenue growth plus free cash flow over revenue, of the last twelve months; 40 % is the rule.");
    return new Growth(arrAtEnd, burnMultiple, retention(chapter, statements, products));
  }

  /**
   * What is burnt for each unit of recurring revenue that is gained.
   *
   * @param cashFlow free cash flow of a time
   * @param netNew what recurring revenue grew by in it
   */
  static Formula burnMultiple(Formula cashFlow, Formula netNew) {
    return new Whole.Provided(
        netNew.isAboveZero(),
        cashFlow.negated().atLeastZero().over(netNew, 0),
        "ARR does not grow in the last 12 months");
  }

  private static Line retention(Chapter chapter, Statements statements, List<Customers> products) {
    List<Formula> kept = products.stream().map(GrowthChapter::kept).toList();
    return chapter.outcome(
        "growth.netRevenueRetention",
        "Net revenue retention, 12 months",
        SHARE,
        new Whole.Ratio(
            Formula.sum(kept, MONEY),
            last(ago(statements.revenue(), A_YEAR, zero(MONEY))),
            "no revenue twelve months before the end"),
        "What paying users of twelve months ago bring in the last month over what they brought then, of each product: user-months × (1 − churn)^12 × revenue per user, as if all who pay left and paid alike.");
  }

  /** What a product earns in the last month from those who paid for it a year before. */
  private static Formula kept(Customers customers) {
    Formula churn = lastYear(customers.leaving()).over(lastYear(customers.opening()), 0);
    return last(ago(customers.months(), A_YEAR, zero(USER)))
        .times(churn.complement().atLeastZero().pow(A_YEAR))
        .times(last(customers.revenue().over(customers.months(), 0)));
  }
}
