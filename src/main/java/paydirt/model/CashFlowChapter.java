package paydirt.model;

import static paydirt.formula.Formula.previous;
import static paydirt.formula.Formula.runningSum;
import static paydirt.formula.Formula.sum;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTHS;

import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.model.Ledger.Account;
import paydirt.scenario.Funding;
import paydirt.scenario.Node;

/**
 * From net income to cash. Grants are income, but their money is financing, and so is the principal
 * of loans; interest and tax are operating.
 */
final class CashFlowChapter {

  private final Sheet.Builder sheet;
  private final Ledger ledger;
  private final Chapter chapter;

  /** The lines that the balance sheet and the metrics read. */
  record CashFlow(
      Line operating,
      Line investing,
      Line free,
      Line raised,
      Line financing,
      Line closing,
      Line cumulative,
      Line burn) {}

  private CashFlowChapter(Sheet.Builder sheet, Ledger ledger) {
    this.sheet = sheet;
    this.ledger = ledger;
    this.chapter = sheet.statement("Cash flow");
  }

  static CashFlow write(
      Sheet.Builder sheet,
      Ledger ledger,
      Node funding,
      Line netIncome,
      WorkingCapitalChapter.Balances open) {
    return new CashFlowChapter(sheet, ledger).write(funding, netIncome, open);
  }

  private CashFlow write(Node funding, Line netIncome, WorkingCapitalChapter.Balances open) {
    Line operating = operating(netIncome, open);
    Line investing = investing();
    Line free =
        total(
            "free",
            "Free cash flow",
            operating.plus(investing),
            "Operating and investing cash flow, after interest and tax; before any funding, grants included.");
    Line raised = part("raised", "Equity raised", Account.EQUITY, "Equity rounds of the month.");
    Line financing = financing(raised);
    Line opening =
        chapter.opening(
            "cash.opening",
            "Cash at the month's start",
            MONEY,
            previous(chapter.reference("cash.closing", MONEY), funding.input(Funding.OPENING_CASH)),
            "Cash at the end of the month before; opening cash in the first month.");
    Line closing =
        chapter.totalStock(
            "cash.closing",
            "Cash at month end",
            MONEY,
            opening.plus(free).plus(financing),
            "Cash at the month's start, free cash flow and financing cash flow; it may fall below zero, unfunded.");
    chapter.check(
        "cash.check",
        "Cash check",
        MONEY,
        closing
            .minus(funding.input(Funding.OPENING_CASH))
            .minus(runningSum(operating))
            .minus(runningSum(investing))
            .minus(runningSum(financing)),
        "Cash at month end less opening cash and all cash flows so far: 0 but for rounding.");
    return burning(operating, investing, free, raised, financing, closing);
  }

  private Line operating(Line netIncome, WorkingCapitalChapter.Balances open) {
    Line income = flow("netIncome", "Net income", netIncome, "Net income of the income statement.");
    Line depreciation =
        flow(
            "depreciation",
            "Depreciation",
            ledger.without(Account.DEPRECIATION, Account.CAPITALISED_DEPRECIATION),
            "What expenses hold of the cost of owned accelerators that is no cash.");
    Line amortisation =
        part(
            "amortisation",
            "Amortisation",
            Account.AMORTISATION,
            "Amortisation of models, which is no cash.");
    Line grants =
        part(
            "grantsInIncome",
            "Grants in net income",
            Account.GRANTS,
            "Grants that net income holds, to be taken out: their cash is financing.");
    Line receivables =
        flow(
            "receivables",
            "Change in receivables",
            change(open.receivables()).negated(),
            "Receivables at the end of the month before less those at month end: what customers pay later is no cash yet.");
    Line payables =
        flow(
            "payables",
            "Change in payables",
            change(open.payables()),
            "Payables at month end less those of the month before: what is paid later is no cash yet.");
    Line deferred =
        flow(
            "deferredRevenue",
            "Change in deferred revenue",
            change(open.deferredRevenue()),
            "Deferred revenue at month end less that of the month before: cash that is earned later.");
    return total(
        "operating",
        "Operating cash flow",
        sum(income, depreciation, amortisation, receivables, payables, deferred).minus(grants),
        "Net income without grants, depreciation and amortisation added back, and the change of working capital; interest and tax are in it.");
  }

  private static Formula change(Line balance) {
    return balance.minus(previous(balance, zero(MONEY)));
  }

  private Line investing() {
    Line investment =
        part(
            "investment",
            "Investment",
            Account.INVESTMENT,
            "Accelerators bought, less what they are sold for at the end of their life.");
    Line capitalised =
        flow(
            "capitalised",
            "Capitalised training",
            ledger.without(Account.CAPITALISED, Account.CAPITALISED_DEPRECIATION),
            "Training that is an asset, without the depreciation in it, which is no cash.");
    return total(
        "investing",
        "Investing cash flow",
        zero(MONEY).minus(investment).minus(capitalised),
        "Less accelerators bought, net of those sold, and capitalised training.");
  }

  private Line financing(Line raised) {
    Line grants =
        part(
            "grants",
            "Grants",
            Account.GRANTS,
            "Grants paid in the month, which are other income.");
    Line drawn = part("loansDrawn", "Loans drawn", Account.LOANS_DRAWN, "Principal of new loans.");
    Line repaid =
        part(
            "loansRepaid",
            "Loans repaid",
            Account.LOANS_REPAID,
            "Principal paid back; interest is in net income.");
    return total(
        "financing",
        "Financing cash flow",
        sum(raised, grants, drawn).minus(repaid),
        "Equity, grants and loans drawn, less principal repaid.");
  }

  /** How fast the cash goes, and how long it lasts. */
  private CashFlow burning(
      Line operating, Line investing, Line free, Line raised, Line financing, Line closing) {
    Chapter burning = sheet.chapter("Burn and runway");
    Line cumulative =
        burning.stock(
            "cash.cumulative",
            "Cumulative free cash flow",
            MONEY,
            runningSum(free),
            "Free cash flow since the first month, before any funding.");
    Line burn =
        burning.flow(
            "cash.netBurn",
            "Net burn",
            MONEY,
            free.negated().atLeastZero(),
            "What cash shrinks by in the month before any funding; 0 where it grows.");
    Line left =
        burning.stock(
            "cash.left",
            "Cash left",
            MONEY,
            closing.atLeastZero(),
            "Cash at month end; 0 where more was spent than there is.");
    burning.ratio(
        "runway.atBurn",
        "Runway at this burn",
        MONTHS,
        left,
        burn,
        "cash does not shrink",
        "Cash left over the month's net burn: how long it lasts if nothing changes.");
    return new CashFlow(operating, investing, free, raised, financing, closing, cumulative, burn);
  }

  private Line part(String key, String label, Account account, String doc) {
    return flow(key, label, ledger.total(account), doc);
  }

  private Line flow(String key, String label, Formula formula, String doc) {
    return chapter.flow("cash." + key, label, MONEY, formula, doc);
  }

  private Line total(String key, String label, Formula formula, String doc) {
    return chapter.totalFlow("cash." + key, label, MONEY, formula, doc);
  }
}
