package paydirt.model;

import static paydirt.formula.Formula.constant;
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
import static paydirt.model.Terms.lastYear;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTH;
import static paydirt.unit.Unit.MONTHS;
import static paydirt.unit.Unit.PURE;

import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;
import paydirt.scenario.About;
import paydirt.scenario.Funding;
import paydirt.scenario.Node;

/**
 * How far the money goes: its lowest point, what is needed, when it comes back, how fast it goes.
 */
final class RunwayChapter {

  private static final String CASH_STAYS = "cash stays above zero within the horizon";

  private final Chapter chapter;
  private final Statements statements;
  private final Formula raised;
  private final Node funding;

  private RunwayChapter(Sheet.Builder sheet, Statements statements, Formula raised, Node funding) {
    this.chapter = sheet.chapter("Cash and runway");
    this.statements = statements;
    this.raised = raised;
    this.funding = funding;
  }

  /** Outcomes that others read. */
  record Runway(
      Line outOfCash,
      Line lowest,
      Line lowestMonth,
      Line peakNeed,
      Line available,
      Line payback,
      Line forecast,
      DefaultAliveChapter.Fate fate) {}

  /**
   * @param raised money of rounds, grants and loans in the month
   */
  static Runway write(
      Sheet.Builder sheet, Statements statements, Formula raised, Node about, Node funding) {
    return new RunwayChapter(sheet, statements, raised, funding).write(about);
  }

  private Runway write(Node about) {
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
    Line lowest =
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
    Line available =
        chapter.outcome(
            "funding.available",
            "Funding available",
            MONEY,
            funding.input(Funding.OPENING_CASH).plus(sum(raised)),
            "Opening cash, and all equity rounds, grants and loans within the horizon.");
    Line payback = paybacks(about);
    Line forecast = runways();
    burns();
    return new Runway(
        outOfCash, lowest, lowestMonth, need, available, payback, forecast, fates(about));
  }

  private Line paybacks(Node about) {
    Line payback =
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
    return payback;
  }

  private static Formula payback(Formula cumulative, String what) {
    Formula below = when(cumulative.lessThan(zero(MONEY)), number(1), number(0));
    Formula wasBelow = previous(runningSum(below), number(0)).isAboveZero();
    Formula back = cumulative.atLeast(zero(MONEY));
    return new Whole.Provided(
        lowest(cumulative).lessThan(zero(MONEY)),
        firstMonth(back.and(wasBelow), 1, what + " does not return to zero within the horizon"),
        what + " is never below zero: there is nothing to pay back");
  }

  private Line runways() {
    Formula opening = funding.input(Funding.OPENING_CASH);
    Formula burn =
        new Whole.ValueAt(sumOfLast(statements.netBurn(), number(3)), number(3), "no third month");
    chapter.outcome(
        "runway.simple",
        "Runway at the first burn",
        MONTHS,
        new Whole.Ratio(opening.times(3), burn, "cash does not shrink in the first three months"),
        "Opening cash over the mean net burn of the first three months.");
    chapter.outcome(
        "runway.atEnd",
        "Runway at the last burn",
        MONTHS,
        new Whole.Ratio(
            last(statements.cash().atLeastZero()).times(3),
            last(sumOfLast(statements.netBurn(), number(3))),
            "cash does not shrink in the last three months"),
        "Cash at the end over the mean net burn of the last three months; none where cash is used up.");
    Formula before = previous(statements.cash(), opening);
    Formula inside = before.over(before.minus(statements.cash()), 0);
    return chapter.outcome(
        "runway.forecast",
        "Runway on the forecast",
        MONTHS,
        new Whole.ValueAt(
            month().plus(inside),
            firstMonth(statements.cash().lessThan(zero(MONEY)), 1, CASH_STAYS),
            CASH_STAYS),
        "Months from the start until cash is used up, interpolated inside the month, all rounds counted.");
  }

  private void burns() {
    Formula twelfth = constant(1 / 12.0, PURE, "1/12");
    Formula received =
        Formula.sum(
            statements.revenue(),
            chapter.reference("cash.receivables", MONEY),
            chapter.reference("cash.deferredRevenue", MONEY));
    chapter.outcome(
        "burn.net",
        "Net burn a month, last 12 months",
        MONEY.monthly(),
        lastYear(statements.freeCashFlow().negated()).times(twelfth),
        "A twelfth of what free cash flow took in the last twelve months; below zero where it brought money.");
    chapter.outcome(
        "burn.gross",
        "Gross burn a month, last 12 months",
        MONEY.monthly(),
        lastYear(received.minus(statements.freeCashFlow())).times(twelfth),
        "A twelfth of what was paid out in the last twelve months: what customers paid less free cash flow.");
    chapter.outcome(
        "burn.highest",
        "Highest net burn of a month",
        MONEY.monthly(),
        Whole.highest(statements.netBurn()),
        "The most that cash shrinks by in any month, before any funding.");
  }

  private DefaultAliveChapter.Fate fates(Node about) {
    Formula cost = chapter.reference("nature.total", MONEY);
    DefaultAliveChapter.ofFirstYear(
        chapter, statements.revenue(), cost, funding.input(Funding.OPENING_CASH));
    return DefaultAliveChapter.ofLastYear(
        chapter,
        statements.revenue(),
        cost,
        last(statements.cash()),
        about.input(About.MONTHS_AHEAD));
  }
}
