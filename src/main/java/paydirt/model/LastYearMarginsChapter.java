package paydirt.model;

import static paydirt.model.Terms.lastYear;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.SHARE;

import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;

/** What is left of revenue after each step of cost, over the last twelve months. */
final class LastYearMarginsChapter {

  private final Chapter chapter;
  private final Formula revenue;

  private LastYearMarginsChapter(Sheet.Builder sheet, Formula revenue) {
    this.chapter = sheet.chapter("Margins");
    this.revenue = revenue;
  }

  /**
   * The four gross margins, the three contribution margins and those of the results below.
   *
   * @return the gross margin that is the headline
   */
  static Line write(
      Sheet.Builder sheet, Statements statements, ContributionChapter.Steps contribution) {
    LastYearMarginsChapter margins = new LastYearMarginsChapter(sheet, statements.revenue());
    margins.margin(
        "serving",
        "Serving margin",
        sheet.reference("grossProfit.serving", MONEY),
        "Paying users only: revenue less serving of paying users; no support or fees, and idle capacity only if it is in the cost of use");
    margins.margin(
        "reported",
        "Gross margin, reported",
        sheet.reference("grossProfit.reported", MONEY),
        "Revenue less the cost of revenue without serving of free users, as companies report it");
    Line gross =
        margins.margin(
            "gross",
            "Gross margin",
            statements.grossProfit(),
            "Gross profit, with serving of free users and idle capacity in the cost of revenue");
    margins.margin(
        "fullyLoaded",
        "Gross margin, fully loaded",
        sheet.reference("grossProfit.fullyLoaded", MONEY),
        "Gross profit less training spread over the months of its amortisation, capitalised or not");
    margins.margin(
        "cm1",
        "CM1 margin",
        contribution.afterServing(),
        "Revenue less serving of paying users and payment fees");
    margins.margin(
        "cm2",
        "CM2 margin",
        contribution.afterSupport(),
        "CM1 less other costs that grow with users, use or revenue");
    margins.margin(
        "cm3",
        "CM3 margin",
        contribution.afterAcquisition(),
        "CM2 less marketing, variable costs of sales and serving of free users");
    margins.margin(
        "ebitda",
        "EBITDA margin",
        statements.ebitda(),
        "Operating income before depreciation and amortisation");
    margins.margin(
        "operating", "Operating margin", statements.operatingIncome(), "Operating income");
    margins.margin("freeCashFlow", "Cash-flow margin", statements.freeCashFlow(), "Free cash flow");
    return gross;
  }

  private Line margin(String key, String label, Formula profit, String doc) {
    return chapter.outcome(
        "margin." + key + "LastYear",
        label + ", last 12 months",
        SHARE,
        new Whole.Ratio(lastYear(profit), lastYear(revenue), "no revenue in the last 12 months"),
        doc + ", over revenue, both of the last twelve months.");
  }
}
