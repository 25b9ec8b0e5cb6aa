package paydirt.model;

import static paydirt.formula.Formula.runningSum;
import static paydirt.formula.Formula.sum;
import static paydirt.unit.Unit.MONEY;

import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.model.Ledger.Account;
import paydirt.scenario.Funding;
import paydirt.scenario.Node;

/**
 * The balance sheet. No line is computed from the other side: cash comes from the cash flow, the
 * other assets and debts from their own chapters, retained earnings from the income statement; what
 * is left between the sides is shown.
 */
final class BalanceChapter {

  private final Ledger ledger;
  private final Chapter chapter;

  private BalanceChapter(Sheet.Builder sheet, Ledger ledger) {
    this.ledger = ledger;
    this.chapter = sheet.statement("Balance sheet");
  }

  static void write(
      Sheet.Builder sheet,
      Ledger ledger,
      Node funding,
      Line netIncome,
      CashFlowChapter.CashFlow cash,
      WorkingCapitalChapter.Balances open) {
    new BalanceChapter(sheet, ledger).write(funding, netIncome, cash, open);
  }

  private void write(
      Node funding,
      Line netIncome,
      CashFlowChapter.CashFlow cash,
      WorkingCapitalChapter.Balances open) {
    Line assets = assets(cash.closing(), open.receivables());
    Line liabilities = liabilities(open);
    Line equity = equity(funding, netIncome, cash.raised());
    Line otherSide =
        total(
            "liabilitiesAndEquity",
            "Liabilities and equity",
            liabilities.plus(equity),
            "What is owed and what is left to the owners.");
    chapter.check(
        "balance.check",
        "Balance check",
        MONEY,
        assets.minus(otherSide),
        "Assets less liabilities and equity: 0 but for rounding.");
  }

  private Line assets(Line closingCash, Line receivables) {
    return total(
        "assets",
        "Assets",
        sum(
            line("cash", "Cash", closingCash, "Cash at month end; below zero it is unfunded."),
            line(
                "receivables",
                "Receivables",
                receivables,
                "Billed on account and not paid by customers yet."),
            line(
                "accelerators",
                "Accelerators",
                ledger.total(Account.FIXED_ASSETS),
                "Owned accelerators at cost less depreciation."),
            line(
                "models",
                "Capitalised models",
                ledger.total(Account.CAPITALISED_MODELS),
                "Capitalised training less its amortisation.")),
        "Cash, receivables, accelerators and capitalised models.");
  }

  private Line liabilities(WorkingCapitalChapter.Balances open) {
    return total(
        "liabilities",
        "Liabilities",
        sum(
            line("payables", "Payables", open.payables(), "Bought on account and not paid yet."),
            line(
                "deferredRevenue",
                "Deferred revenue",
                open.deferredRevenue(),
                "Billed to customers and not earned yet."),
            line("debt", "Debt", ledger.total(Account.DEBT), "What is owed on all loans.")),
        "Payables, deferred revenue and debt.");
  }

  private Line equity(Node funding, Line netIncome, Line raised) {
    Line opening =
        chapter.level(
            "balance.openingEquity",
            "Opening equity",
            MONEY,
            funding.input(Funding.OPENING_CASH).plus(ledger.total(Account.OPENING_FIXED_ASSETS)),
            "What is there before the first month: opening cash, and the book value of accelerators bought by then.");
    return total(
        "equity",
        "Equity",
        sum(
            line(
                "paidIn",
                "Paid-in equity",
                opening.plus(runningSum(raised)),
                "Opening equity and all equity rounds so far."),
            line(
                "retained",
                "Retained earnings",
                runningSum(netIncome),
                "Net income since the first month; nothing is paid out.")),
        "Paid-in equity and retained earnings.");
  }

  private Line line(String key, String label, Formula formula, String doc) {
    return chapter.stock("balance." + key, label, MONEY, formula, doc);
  }

  private Line total(String key, String label, Formula formula, String doc) {
    return chapter.totalStock("balance." + key, label, MONEY, formula, doc);
  }
}
