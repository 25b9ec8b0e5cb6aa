package paydirt.model;

import static paydirt.formula.Formula.ceil;
import static paydirt.formula.Formula.constant;
import static paydirt.formula.Formula.ln;
import static paydirt.formula.Formula.max;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.sumOfLast;
import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.geometricSum;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTHS;
import static paydirt.unit.Unit.PURE;

import paydirt.formula.Chapter;
import paydirt.formula.Constant;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Whole;

/**
 * Default alive or default dead (P. Graham, 2015; calculator by T. Blackwell): whether a company
 * whose revenue and cost go on growing as they do reaches profit on the money it has.
 *
 * <p>Revenue R grows by g a month and cost E by h, so that they meet after {@code ln(E ÷ R) ÷
 * ln((1+g) ÷ (1+h))} months; until then {@code E · ((1+h)^k − 1) ÷ h − R · ((1+g)^k − 1) ÷ g} is
 * burnt in k whole months. Example: R 100, E 300, g 10 % and h 0 meet after 11.53 months, and 12
 * months burn 1,461.57; with 1,000 of cash it ends 461.57 below zero: default dead.
 */
final class DefaultAliveChapter {

  /** Half a year, over which growth is measured against the half before. */
  private static final Constant HALF_YEAR = number(6);

  private static final Constant A_SIXTH = constant(1 / 6.0, PURE, "1/6");

  private static final Constant TEN_YEARS = number(120);

  /** Half a year with less than this share of the next one has nothing that could grow. */
  private static final Constant AS_GOOD_AS_NONE = number(1e-12);

  private DefaultAliveChapter() {}

  /**
   * Where a company stands, and how it goes on.
   *
   * @param revenue of the first month that is counted
   * @param cost of the same month
   * @param revenueGrowth what a month's revenue is multiplied by in the next: 1 + g
   * @param costGrowth the same of cost: 1 + h
   * @param cash at the beginning of that month
   */
  record Trend(
      Formula revenue, Formula cost, Formula revenueGrowth, Formula costGrowth, Formula cash) {

    /** From the first month on, by the growth of the first year. */
    static Trend ofFirstYear(Formula revenue, Formula cost, Formula openingCash) {
      Formula first = number(1);
      return new Trend(
          at(revenue, first),
          at(cost, first),
          monthlyGrowth(revenue, number(12), "revenue"),
          monthlyGrowth(cost, number(12), "cost"),
          openingCash);
    }

    /** From the month after the last on, by the growth of the last year. */
    static Trend ofLastYear(Formula revenue, Formula cost, Formula closingCash, Formula months) {
      Formula revenueGrowth = monthlyGrowth(revenue, months, "revenue");
      Formula costGrowth = monthlyGrowth(cost, months, "cost");
      return new Trend(
          at(revenue, months).times(revenueGrowth),
          at(cost, months).times(costGrowth),
          revenueGrowth,
          costGrowth,
          closingCash);
    }

    private static Formula at(Formula flow, Formula month) {
      return new Whole.ValueAt(flow, month, "outside the horizon");
    }

    /** The sixth root of half a year over the half before. */
    private static Formula monthlyGrowth(Formula flow, Formula month, String what) {
      Formula halves = sumOfLast(flow, HALF_YEAR);
      Formula later = at(halves, month);
      Formula earlier = at(halves, month.minus(HALF_YEAR));
      return new Whole.Provided(
          later.isAboveZero().and(earlier.greaterThan(AS_GOOD_AS_NONE.times(later))),
          later.over(earlier, 0).atLeastZero().pow(A_SIXTH),
          "no " + what + " in one half of that year");
    }
  }

  /**
   * Outcomes that others read.
   *
   * @param burn until profit
   * @param cash what is left at the lowest point: at least zero is default alive
   */
  record Fate(Line months, Line burn, Line cash) {}

  /**
   * @param key of the trend, in ids
   * @param words of the trend, such as {@code trend of the last year}
   * @param from the month that is counted first, in words
   */
  static Fate write(Chapter chapter, String key, String words, String from, Trend trend) {
    String id = "defaultAlive." + key + ".";
    Line months =
        chapter.outcome(
            id + "months",
            "Months to profit, " + words,
            MONTHS,
            months(trend),
            "Months from "
                + from
                + " until revenue meets operating cost if both go on growing as half a year did over the half before: ln(cost ÷ revenue) ÷ ln((1 + growth of revenue) ÷ (1 + growth of cost)).");
    Line burn =
        chapter.outcome(
            id + "burn",
            "Burn until profit, " + words,
            MONEY,
            burn(trend, months),
            "Operating cost less revenue of all months until then.");
    Line cash =
        chapter.outcome(
            id + "cash",
            "Cash left then, " + words,
            MONEY,
            trend.cash().minus(burn),
            "Cash less the burn until profit. At least zero is default alive; below, default dead.");
    return new Fate(months, burn, cash);
  }

  private static Formula months(Trend trend) {
    Formula profitable = trend.cost().atMost(trend.revenue());
    Formula gap = ln(max(number(1), trend.cost().over(trend.revenue(), 0)));
    Formula closing = ln(trend.revenueGrowth().over(trend.costGrowth(), 0));
    return new Whole.Provided(
        trend.revenue().isAboveZero(),
        new Whole.Provided(
            profitable.or(gap.lessThan(closing.times(TEN_YEARS))),
            when(profitable, number(0), gap.over(closing, 0)),
            "on this trend revenue does not meet cost within ten years"),
        "no revenue in the month that is counted first");
  }

  private static Formula burn(Trend trend, Formula months) {
    Formula whole = ceil(months);
    Formula cost = trend.cost().times(geometricSum(trend.costGrowth().minus(number(1)), whole));
    Formula revenue =
        trend.revenue().times(geometricSum(trend.revenueGrowth().minus(number(1)), whole));
    return when(months.isAboveZero(), cost.minus(revenue), zero(MONEY));
  }
}
