package paydirt.model;

import static paydirt.formula.Formula.growth;
import static paydirt.formula.Formula.month;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.previous;
import static paydirt.formula.Formula.runningSum;
import static paydirt.formula.Formula.sumOfLast;
import static paydirt.formula.Formula.when;
import static paydirt.formula.Whole.firstMonth;
import static paydirt.formula.Whole.last;
import static paydirt.formula.Whole.lowest;
import static paydirt.formula.Whole.monthOfLowest;
import static paydirt.formula.Whole.sum;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.MILLION_TOKENS;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTH;
import static paydirt.unit.Unit.MONTHS;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USER;

import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;
import paydirt.scenario.About;
import paydirt.scenario.Funding;
import paydirt.scenario.Node;

/**
 * The metrics: one outcome each, with its definition, and with the reason where it does not exist.
 */
final class MetricsChapter {

  /** Months in a row with a profit that make a break-even sustained. */
  static final int IN_A_ROW = 3;

  private MetricsChapter() {}

  static Metrics write(
      Sheet.Builder sheet,
      Statements statements,
      Node about,
      Node funding,
      Line servingCost,
      Line tokens,
      Line users) {
    Chapter chapter = sheet.chapter("Metrics");
    Line operating = statements.operatingIncome();
    Formula profit = operating.isAboveZero();

    Line first =
        chapter.outcome(
            "breakEven.first",
            "First month with a profit",
            MONTH,
            firstMonth(profit, 1, "operating income is never above zero within the horizon"),
            "The first month with an operating income above zero, whether it lasts or not.");
    Line sustained =
        chapter.outcome(
            "breakEven.operating",
            "Operating break-even",
            MONTH,
            firstMonth(
                profit,
                IN_A_ROW,
                "operating income is never above zero for "
                    + IN_A_ROW
                    + " months in a row within the horizon"),
            "The first of three months in a row, all inside the horizon, with an operating income above zero.");
    Line lost =
        chapter.outcome(
            "breakEven.lost",
            "Profit lost",
            MONTH,
            new Whole.FirstMonth(
                operating.lessThan(zero(MONEY)),
                1,
                sustained,
                "there is no operating loss after the break-even"),
            "The first month with an operating loss after a sustained break-even.");
    Line lastProfit =
        chapter.outcome(
            "profit.lastMonths",
            "Operating income, last " + IN_A_ROW + " months",
            MONEY,
            last(sumOfLast(operating, number(IN_A_ROW))),
            "Sum of the operating income of the last three months of the horizon.");

    Line outOfCash =
        chapter.outcome(
            "cash.outMonth",
            "Out of cash",
            MONTH,
            firstMonth(
                statements.cash().lessThan(funding.input(Funding.MINIMUM_CASH)),
                1,
                "cash stays at or above its minimum within the horizon"),
            "The first month that ends with less cash than the minimum.");
    Line lowestCash =
        chapter.outcome(
            "cash.lowest",
            "Lowest cash",
            MONEY,
            lowest(statements.cash()),
            "The lowest cash at any month end.");
    Line lowestMonth =
        chapter.outcome(
            "cash.lowestMonth",
            "Month of the lowest cash",
            MONTH,
            monthOfLowest(statements.cash()),
            "The first month that ends with the lowest cash.");
    Line need =
        chapter.outcome(
            "funding.peakNeed",
            "Peak funding need",
            MONEY,
            lowest(statements.cumulativeCashFlow()).negated().atLeastZero(),
            "The deepest point of cumulative free cash flow: the least money that would have carried the company.");
    Line raised =
        chapter.outcome(
            "funding.available",
            "Funding available",
            MONEY,
            funding.input(Funding.OPENING_CASH).plus(sum(statements.raised())),
            "Opening cash and all equity rounds within the horizon.");

    chapter.outcome(
        "payback.cash",
        "Cash payback",
        MONTH,
        payback(statements.cumulativeCashFlow(), "cumulative free cash flow"),
        "The first month in which cumulative free cash flow is back at zero after having been below.");
    Formula discounted =
        runningSum(
            statements
                .freeCashFlow()
                .over(growth(about.input(About.DISCOUNT_RATE), month().plus(number(1))), 0));
    chapter.outcome(
        "payback.discounted",
        "Discounted payback",
        MONTH,
        payback(discounted, "discounted cumulative free cash flow"),
        "The same with free cash flow discounted from its month's end at the discount rate.");
    Line npv =
        chapter.outcome(
            "npv",
            "Net present value",
            MONEY,
            new Whole.Npv(statements.freeCashFlow(), about.input(About.DISCOUNT_RATE)),
            "Free cash flow of the horizon, before funding, discounted from each month's end; no value beyond it.");

    runways(chapter, statements, funding);

    Line margin =
        chapter.outcome(
            "margin.grossLastYear",
            "Gross margin, last 12 months",
            SHARE,
            new Whole.Ratio(
                last(sumOfLast(statements.grossProfit(), number(12))),
                last(sumOfLast(statements.revenue(), number(12))),
                "no revenue in the last 12 months"),
            "Gross profit over revenue of the last twelve months of the horizon.");
    Line costPerMillion =
        chapter.outcome(
            "compute.costPerMillionLastYear",
            "Cost per 1M tokens, last 12 months",
            MONEY.per(MILLION_TOKENS),
            new Whole.Ratio(
                last(sumOfLast(servingCost, number(12))),
                last(sumOfLast(tokens, number(12))),
                "no token is served in the last 12 months"),
            "Serving, idle capacity and rented models over all tokens served in the last twelve months.");
    Line usersAtEnd =
        chapter.outcome(
            "users.atEnd",
            "Users at the end",
            USER,
            last(users),
            "Free and paying users in the last month.");

    return new Metrics(
        first,
        sustained,
        lost,
        lastProfit,
        outOfCash,
        lowestCash,
        lowestMonth,
        need,
        raised,
        npv,
        margin,
        costPerMillion,
        usersAtEnd);
  }

  private static Formula payback(Formula cumulative, String what) {
    Formula below = when(cumulative.lessThan(zero(MONEY)), number(1), number(0));
    Formula wasBelow = previous(runningSum(below), number(0)).isAboveZero();
    Formula back = cumulative.atLeast(zero(MONEY));
    return firstMonth(back.and(wasBelow), 1, what + " does not return to zero within the horizon");
  }

  private static void runways(Chapter chapter, Statements statements, Node funding) {
    Formula burn =
        new Whole.ValueAt(sumOfLast(statements.netBurn(), number(3)), number(3), "no third month");
    chapter.outcome(
        "runway.simple",
        "Runway at the first burn",
        MONTHS,
        new Whole.Ratio(
            funding.input(Funding.OPENING_CASH).times(3),
            burn,
            "cash does not shrink in the first three months"),
        "Opening cash over the mean net burn of the first three months.");
    Formula before = previous(statements.cash(), funding.input(Funding.OPENING_CASH));
    Formula inside = before.over(before.minus(statements.cash()), 0);
    chapter.outcome(
        "runway.forecast",
        "Runway on the forecast",
        MONTHS,
        new Whole.ValueAt(
            month().plus(inside),
            firstMonth(
                statements.cash().lessThan(zero(MONEY)),
                1,
                "cash stays above zero within the horizon"),
            "cash stays above zero within the horizon"),
        "Months from the start until cash is used up, interpolated inside the month, all rounds counted.");
  }
}
