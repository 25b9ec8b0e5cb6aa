package paydirt.model;

import static paydirt.formula.Formula.constant;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.when;
import static paydirt.formula.Whole.last;
import static paydirt.model.Terms.HOURS_IN_A_MONTH;
import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.YEAR;

import paydirt.formula.Chapter;
import paydirt.formula.Constant;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;
import paydirt.scenario.Node;
import paydirt.scenario.Owned;

/**
 * What accelerators that were bought cost in a year if the money in them must earn the discount
 * rate: the annuity that pays the price back over their life.
 *
 * <p>Example: at 10 % over 4 years the capital recovery factor is 0.1 · 1.1⁴ ÷ (1.1⁴ − 1) =
 * 0.315471, so 300,000 cost 94,641 a year, where a straight line would say 75,000.
 */
final class AnnuityChapter {

  private static final Constant ONE_YEAR = constant(1, YEAR, "1 year");
  private static final Constant MONTHS_IN_A_YEAR = number(12);

  private AnnuityChapter() {}

  /**
   * @param block accelerators bought together
   * @param discountRate a year's
   */
  static void write(Sheet.Builder sheet, Node block, Formula discountRate) {
    Chapter chapter = sheet.chapter("Cost of capital", block.path(), block.label());
    Formula rate = discountRate.times(ONE_YEAR);
    Formula years = block.input(Owned.LIFE).over(ONE_YEAR);
    Formula price = last(sheet.reference(block.pathOf("purchasePrice"), MONEY));
    Formula factor = recoveryFactor(rate, years);
    Formula ofPrice = factor.minus(block.input(Owned.RESIDUAL).times(factor.minus(rate)));
    Line annuity =
        chapter.outcome(
            "annuity",
            "Capital cost of a year",
            MONEY.per(YEAR),
            price.times(ofPrice).over(ONE_YEAR),
            "Purchase price times the capital recovery factor r · (1+r)^n ÷ ((1+r)^n − 1) at the discount rate r over the service life of n years; the residual value costs interest only.");
    chapter.outcome(
        "annuityPerHour",
        "Capital cost of a GPU-hour",
        MONEY.per(ACCELERATOR.times(HOUR)),
        new Whole.Ratio(
            annuity.times(ONE_YEAR),
            block.input(Owned.COUNT).times(HOURS_IN_A_MONTH).times(MONTHS_IN_A_YEAR),
            "no accelerator is bought"),
        "Capital cost of a year over all 8,760 hours of it, used or not; power, place and upkeep come on top.");
  }

  /** The part of a price that is paid in each of n years: {@code r · (1+r)^n ÷ ((1+r)^n − 1)}. */
  static Formula recoveryFactor(Formula rate, Formula years) {
    Formula power = rate.plus(number(1)).pow(years);
    return when(
        rate.lessThan(Terms.TINY),
        number(1).over(years, 0),
        rate.times(power).over(power.minus(number(1)), 0));
  }
}
