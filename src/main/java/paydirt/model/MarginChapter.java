package paydirt.model;

import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.SHARE;

import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.model.Ledger.Account;

/**
 * Four gross margins side by side, each counting more of the cost than the one before. The third,
 * with the free tier, is the headline: its profit is the gross profit of the income statement.
 *
 * <p>Example: on a revenue of 100, serving of paying users costs 20, idle capacity, support and
 * fees 15, serving of free users 25, and training spread over its use 30: the margins are 80, 65,
 * 40 and 10 %.
 */
final class MarginChapter {

  private final Chapter profits;
  private final Chapter margins;
  private final Line revenue;

  private MarginChapter(Chapter profits, Chapter margins, Line revenue) {
    this.profits = profits;
    this.margins = margins;
    this.revenue = revenue;
  }

  /**
   * The margins as lines of the income statement, their profits in a chapter of their own.
   *
   * @return the headline
   */
  static Line write(
      Sheet.Builder sheet, Chapter income, Ledger ledger, Line revenue, Line grossProfit) {
    return new MarginChapter(sheet.chapter("Gross margins"), income, revenue)
        .write(ledger, grossProfit);
  }

  private Line write(Ledger ledger, Line grossProfit) {
    Line serving =
        profit(
            "serving",
            "Serving profit",
            revenue.minus(ledger.total(Account.SERVING_PAYING)),
            "Revenue less serving of paying users.");
    Line reported =
        profit(
            "reported",
            "Gross profit, reported",
            grossProfit.plus(ledger.total(Account.SERVING_FREE)),
            "Revenue less the cost of revenue without serving of free users.");
    Line fullyLoaded =
        profit(
            "fullyLoaded",
            "Gross profit, fully loaded",
            grossProfit.minus(ledger.total(Account.TRAINING_SPREAD)),
            "Gross profit less runs and post-training of all models, spread over their amortisation, capitalised or not.");
    margin(
        "serving",
        "Serving margin",
        serving,
        "Paying users only: revenue less serving of paying users, over revenue; no support or fees, and idle capacity only if it is in the cost of use.");
    margin(
        "reported",
        "Gross margin, reported",
        reported,
        "As companies report it: the cost of revenue without serving of free users, which then counts as winning customers.");
    Line headline =
        margin(
            "gross",
            "Gross margin",
            grossProfit,
            "With the free tier, which is the headline of the four: gross profit over revenue, with serving of free users and idle capacity in the cost of revenue.");
    margin(
        "fullyLoaded",
        "Gross margin, fully loaded",
        fullyLoaded,
        "With the free tier and amortised training: runs and post-training spread over the months of their amortisation, capitalised or not.");
    return headline;
  }

  private Line profit(String key, String label, Formula formula, String doc) {
    return profits.flow("grossProfit." + key, label, MONEY, formula, doc);
  }

  private Line margin(String key, String label, Line profit, String doc) {
    return margins.ratio("margin." + key, label, SHARE, profit, revenue, "no revenue", doc);
  }
}
