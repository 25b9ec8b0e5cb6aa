package paydirt.model;

import static paydirt.formula.Formula.ago;
import static paydirt.formula.Formula.floor;
import static paydirt.formula.Formula.runningSum;
import static paydirt.formula.Formula.sumOfLast;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.MONEY;

import paydirt.driver.Driver;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.model.Ledger.Account;
import paydirt.scenario.Node;
import paydirt.scenario.Tax;

/**
 * What is billed and not yet paid, on both sides, and what is billed and not yet earned.
 *
 * <p>A bill is paid its days later, so that what is open at month end are the bills of the last
 * days: whole months, and a part of the one before. Example: 45 days are 1.479 months; of bills of
 * 100 and then 200, 200 + 0.479 · 100 = 247.9 are open at the end of the second month.
 */
final class WorkingCapitalChapter {

  private static final Account[] COMPUTE = {
    Account.SERVING_PAYING,
    Account.SERVING_FREE,
    Account.IDLE,
    Account.EXPERIMENTS,
    Account.TRAINING,
    Account.POST_TRAINING
  };

  private static final Account[] OTHERS = {
    Account.DATA,
    Account.MARKETING,
    Account.SUPPORT_OTHER,
    Account.RESEARCH_OTHER,
    Account.SALES_OTHER,
    Account.GENERAL_OTHER
  };

  private WorkingCapitalChapter() {}

  /** The balances at month end. */
  record Balances(Line receivables, Line payables, Line deferredRevenue) {}

  static Balances write(Sheet.Builder sheet, Ledger ledger, Node tax, Line revenue) {
    Chapter chapter = sheet.chapter("Working capital");
    Line inAdvance =
        chapter.flow(
            "billings.inAdvance",
            "Billed in advance, net",
            MONEY,
            ledger.total(Account.BILLINGS_IN_ADVANCE),
            "What is billed before it is earned, less what is earned that was billed before.");
    Line billings =
        chapter.flow(
            "billings",
            "Billings",
            MONEY,
            revenue.plus(inAdvance),
            "Revenue, and what is billed in advance, net.");
    Line sold =
        chapter.flow(
            "billings.onAccount",
            "Billed on account",
            MONEY,
            billings.times(tax.input(Tax.ON_ACCOUNT)).atLeastZero(),
            "The share of billings that customers pay later; nothing where more is given back than billed.");
    Line receivables =
        chapter.stock(
            "receivables",
            "Receivables",
            MONEY,
            open(sold, tax, Tax.DAYS_RECEIVABLE),
            "Billed on account in the last days receivable: whole months and a part of the one before.");
    Line payables =
        tax.is(Tax.COMPUTE_BILLS, Tax.APART)
            ? payablesWithComputeApart(chapter, ledger, tax)
            : payables(chapter, ledger, tax);
    Line deferred =
        chapter.stock(
            "deferredRevenue",
            "Deferred revenue",
            MONEY,
            runningSum(inAdvance).atLeastZero(),
            "Billed and not earned yet: all that was billed in advance less all of it that was recognised.");
    return new Balances(receivables, payables, deferred);
  }

  private static Line payables(Chapter chapter, Ledger ledger, Node tax) {
    Line bought =
        chapter.flow(
            "purchases.onAccount",
            "Bought on account",
            MONEY,
            compute(ledger).plus(ledger.total(OTHERS)).atLeastZero(),
            "Expensed serving, idle capacity, training, data, marketing and other costs, without their depreciation; staff, payment fees, interest, tax, accelerators and capitalised training are paid in their month.");
    return chapter.stock(
        "payables",
        "Payables",
        MONEY,
        open(bought, tax, Tax.DAYS_PAYABLE),
        "Bought on account in the last days payable: whole months and a part of the one before.");
  }

  private static Line payablesWithComputeApart(Chapter chapter, Ledger ledger, Node tax) {
    Line compute =
        chapter.flow(
            "purchases.compute",
            "Compute bought on account",
            MONEY,
            compute(ledger).atLeastZero(),
            "Expensed serving, idle capacity and training, without their depreciation.");
    Line others =
        chapter.flow(
            "purchases.others",
            "Other purchases on account",
            MONEY,
            ledger.total(OTHERS),
            "Expensed data, marketing and other costs; staff, payment fees, interest, tax, accelerators and capitalised training are paid in their month.");
    Line computeOpen =
        chapter.stock(
            "payables.compute",
            "Payables for compute",
            MONEY,
            open(compute, tax, Tax.COMPUTE_DAYS),
            "Compute bought in the last days payable for it: whole months and a part of the one before.");
    Line othersOpen =
        chapter.stock(
            "payables.others",
            "Other payables",
            MONEY,
            open(others, tax, Tax.DAYS_PAYABLE),
            "Other purchases of the last days payable: whole months and a part of the one before.");
    return chapter.stock(
        "payables",
        "Payables",
        MONEY,
        computeOpen.plus(othersOpen),
        "What is bought on account and not paid, compute and the rest.");
  }

  private static Formula compute(Ledger ledger) {
    return ledger
        .total(COMPUTE)
        .minus(ledger.without(Account.DEPRECIATION, Account.CAPITALISED_DEPRECIATION));
  }

  private static Formula open(Line bills, Node tax, Driver days) {
    Formula months = tax.input(days);
    Formula whole = floor(months);
    return sumOfLast(bills, whole)
        .plus(ago(bills, whole, zero(MONEY)).times(months.minus(whole).atLeastZero()));
  }
}
