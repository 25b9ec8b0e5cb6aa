package paydirt.model;

import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.YEAR;

import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;

/**
 * What the free cash flow of the horizon is worth today and returns a year, before any funding and
 * without a value beyond the horizon.
 */
final class ReturnsChapter {

  private ReturnsChapter() {}

  /** Outcomes that others read. */
  record Returns(Line npv, Line irr) {}

  /**
   * @param cashFlow of each month, at its end
   * @param discountRate a year's
   */
  static Returns write(Sheet.Builder sheet, Formula cashFlow, Formula discountRate) {
    Chapter chapter = sheet.chapter("Returns");
    Line npv =
        chapter.outcome(
            "npv",
            "Net present value",
            MONEY,
            new Whole.Npv(cashFlow, discountRate),
            "Free cash flow of the horizon, before funding, discounted from each month's end; no value beyond it.");
    Line irr =
        chapter.outcome(
            "irr",
            "Internal rate of return",
            SHARE.per(YEAR),
            new Whole.Irr(
                cashFlow,
                "free cash flow never changes its sign",
                "free cash flow and its running sum change sign more than once, so that there may be several rates"),
            "The yearly rate at which free cash flow of the horizon is worth nothing today: (1 + monthly rate)^12 − 1.");
    chapter.outcome(
        "mirr",
        "Modified internal rate of return",
        SHARE.per(YEAR),
        new Whole.Mirr(
            cashFlow,
            discountRate,
            discountRate,
            "free cash flow is never below zero, or never above"),
        "The yearly rate between what is put in and what comes out, both moved in time at the discount rate: inflows to the last month, outflows to the first.");
    return new Returns(npv, irr);
  }
}
