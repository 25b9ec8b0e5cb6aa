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
import static paydirt.unit.Unit.SHARE;

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

  private final Chapter chapter;
  private final String id;
  private final String words;

  /**
   * @param key of the trend, in ids
   * @param words of the trend, in labels
   */
  private DefaultAliveChapter(Chapter chapter, String key, String words) {
    this.chapter = chapter;
    this.id = "defaultAlive." + key + ".";
    this.words = ", trend of the " + words;
  }

  /**
   * Outcomes that others read.
   *
   * @param burn until profit
   * @param cash what is left then: at least zero is default alive
   */
  record Fate(Line months, Line burn, Line cash) {}

  /** From the first month on, by the growth of the first year. */
  static Fate ofFirstYear(Chapter chapter, Formula revenue, Formula cost, Formula openingCash) {
    DefaultAliveChapter alive = new DefaultAliveChapter(chapter, "start", "first year");
    Formula year = number(12);
    return alive.write(
        alive.amount("revenue", "First revenue", at(revenue, number(1)), "Revenue of month 1."),
        alive.amount("cost", "First cost", at(cost, number(1)), "Operating cost of month 1."),
        alive.growth("revenueGrowth", "Revenue growth", revenue, year),
        alive.growth("costGrowth", "Cost growth", cost, year),
        openingCash);
  }

  /** From the month after the last on, by the growth of the last year. */
  static Fate ofLastYear(
      Chapter chapter, Formula revenue, Formula cost, Formula closingCash, Formula months) {
    DefaultAliveChapter alive = new DefaultAliveChapter(chapter, "end", "last year");
    Line revenueGrowth = alive.growth("revenueGrowth", "Revenue growth", revenue, months);
    Line costGrowth = alive.growth("costGrowth", "Cost growth", cost, months);
    return alive.write(
        alive.amount(
            "revenue",
            "Next revenue",
            at(revenue, months).times(factor(revenueGrowth)),
            "Revenue of the month after the last, grown once more."),
        alive.amount(
            "cost",
            "Next cost",
            at(cost, months).times(factor(costGrowth)),
            "Operating cost of the month after the last, grown once more."),
        revenueGrowth,
        costGrowth,
        closingCash);
  }

  private Line amount(String key, String label, Formula formula, String doc) {
    return chapter.outcome(id + key, label + words, MONEY, formula, doc);
  }

  /** Half a year against the half before, as growth of a month. */
  private Line growth(String key, String label, Formula flow, Formula lastMonth) {
    Formula halves = sumOfLast(flow, HALF_YEAR);
    Formula later = at(halves, lastMonth);
    Formula earlier = at(halves, lastMonth.minus(HALF_YEAR));
    return chapter.outcome(
        id + key,
        label + words,
        SHARE.monthly(),
        new Whole.Provided(
            later.isAboveZero().and(earlier.greaterThan(AS_GOOD_AS_NONE.times(later))),
            later.over(earlier, 0).atLeastZero().pow(A_SIXTH).minus(number(1)),
            "nothing to grow from in that year"),
        "What a month adds: the sixth root of the second half of the year over the first, less one.");
  }

  private static Formula at(Formula flow, Formula month) {
    return new Whole.ValueAt(flow, month, "outside the horizon");
  }

  private static Formula factor(Formula growth) {
    return growth.plus(number(1));
  }

  private Fate write(
      Line revenue, Line cost, Line revenueGrowth, Line costGrowth, Formula cashBefore) {
    Line months =
        chapter.outcome(
            id + "months",
            "Months to profit" + words,
            MONTHS,
            months(revenue, cost, revenueGrowth, costGrowth),
            "Months until revenue meets operating cost if both go on growing so: ln(cost ÷ revenue) ÷ ln((1 + growth of revenue) ÷ (1 + growth of cost)).");
    Formula whole = ceil(months);
    Line burn =
        amount(
            "burn",
            "Burn until profit",
            when(
                months.isAboveZero(),
                cost.times(geometricSum(costGrowth, whole))
                    .minus(revenue.times(geometricSum(revenueGrowth, whole))),
                zero(MONEY)),
            "Operating cost less revenue of all months until then.");
    Line cash =
        amount(
            "cash",
            "Cash left at profit",
            cashBefore.minus(burn),
            "Cash less the burn until profit. At least zero is default alive; below, default dead.");
    return new Fate(months, burn, cash);
  }

  private static Formula months(Line revenue, Line cost, Line revenueGrowth, Line costGrowth) {
    Formula profitable = cost.atMost(revenue);
    Formula gap = ln(max(number(1), cost.over(revenue, 0)));
    Formula closing = ln(factor(revenueGrowth).over(factor(costGrowth), 0));
    return new Whole.Provided(
        revenue.isAboveZero(),
        new Whole.Provided(
            profitable.or(gap.lessThan(closing.times(TEN_YEARS))),
            when(profitable, number(0), gap.over(closing, 0)),
            "on this trend revenue does not meet cost within ten years"),
        "no revenue in the month that is counted first");
  }
}
