package paydirt.model;

import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.previous;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.MONEY;

import java.util.ArrayList;
import java.util.List;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.scenario.Prepayment;

/**
 * What is billed a year in advance, what of it is earned in a month, and what is deferred.
 *
 * <p>A bill becomes revenue in equal parts of a month, half a one in the month of joining and in
 * the last, as user-months do. What is billed and not yet revenue is deferred; where the product
 * ends, it is given back. Example: 1,200 billed in month 1 are 50 of revenue in month 1, 100 in
 * each of months 2 to 12, and 50 in month 13; a product that ends with month 6 gives back 650 in
 * month 7.
 */
final class PrepaymentChapter {

  private static final int YEAR = 12;

  private final YearlyTerm term;
  private final List<Line> billed = new ArrayList<>();
  private final List<Line> earned = new ArrayList<>();

  PrepaymentChapter(YearlyTerm term) {
    this.term = term;
  }

  /**
   * What of its yearly bills a plan earns in a month.
   *
   * @param yearBegun a month's charge of those whose year begins
   */
  Line earned(Plan plan, Formula yearBegun) {
    Line bills =
        plan.chapter()
            .flow(
                "prepaid.billed",
                "Billed for a year",
                MONEY,
                yearBegun
                    .times(number(YEAR))
                    .times(term.product().input(Prepayment.DISCOUNT).complement()),
                "What those are billed whose year begins or is renewed: twelve months less the discount, at once.");
    billed.add(bills);
    Formula underWay = term.underWay(bills);
    Line revenue =
        plan.chapter()
            .flow(
                "prepaid.recognised",
                "Revenue from yearly bills",
                MONEY,
                term.live()
                    .times(underWay.plus(previous(underWay, zero(MONEY))))
                    .times(number(1.0 / (2 * YEAR))),
                "A twelfth of the bills whose year is under way; half of that in the month of the bill, and in the one after the year.");
    earned.add(revenue);
    return revenue;
  }

  /**
   * Writes what all plans defer.
   *
   * @return what it grows by in the month
   */
  Line deferred(Chapter chapter) {
    Formula before = previous(chapter.reference("prepaid.deferred", MONEY), zero(MONEY));
    Line refunded =
        chapter.flow(
            "prepaid.refunded",
            "Given back of yearly bills",
            MONEY,
            term.live().complement().times(before),
            "Where the product is no longer on sale, what was billed in advance and is not earned.");
    Line change =
        chapter.flow(
            "prepaid.deferredChange",
            "Billed in advance, less revenue from it",
            MONEY,
            Formula.sum(billed, MONEY).minus(Formula.sum(earned, MONEY)).minus(refunded),
            "What deferred revenue grows by in the month: what is billed for a year, less what is earned or given back of such bills.");
    chapter.stock(
        "prepaid.deferred",
        "Deferred revenue",
        MONEY,
        before.plus(change).atLeastZero(),
        "What was billed in advance and is neither revenue yet nor given back: of a bill, what is left of its twelve months, of which half a one is over when its month ends.");
    return change;
  }
}
