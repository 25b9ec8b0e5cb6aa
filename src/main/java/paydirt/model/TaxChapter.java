package paydirt.model;

import static paydirt.formula.Formula.min;
import static paydirt.formula.Formula.previous;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.MONEY;

import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Node;
import paydirt.scenario.Tax;

/**
 * Tax with losses carried forward. Example: after a loss of 100 and a profit of 60 at a limit of 80
 * %, 48 of the profit is offset, 12 is taxed and 52 of the loss is left.
 */
final class TaxChapter {

  private TaxChapter() {}

  /** The tax, a line of the income statement; the losses are a chapter of their own. */
  static Line write(Sheet.Builder sheet, Chapter income, Node tax, Line beforeTax) {
    Chapter chapter = sheet.chapter("Losses carried forward");
    Formula profit = beforeTax.atLeastZero();
    Formula carried = previous(chapter.reference("tax.losses", MONEY), zero(MONEY));
    Line used =
        chapter.flow(
            "tax.lossesUsed",
            "Losses used",
            MONEY,
            min(carried, profit.times(tax.input(Tax.LOSS_LIMIT))),
            "Earlier losses that offset this month's profit, up to the limit.");
    chapter.stock(
        "tax.losses",
        "Losses carried forward",
        MONEY,
        carried.plus(beforeTax.negated().atLeastZero()).minus(used),
        "Losses of earlier months that have not been offset yet.");
    return income.flow(
        "tax.due",
        "Tax",
        MONEY,
        profit.minus(used).times(tax.input(Tax.RATE)),
        "Profit before tax less losses used, times the rate; falls due in the month.");
  }
}
