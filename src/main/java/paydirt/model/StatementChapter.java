package paydirt.model;

import paydirt.formula.Sheet;
import paydirt.scenario.Scenario;

/** The three statements in the order in which they are read, and what is left between them. */
final class StatementChapter {

  private StatementChapter() {}

  static Statements write(Sheet.Builder sheet, Ledger ledger, Scenario scenario) {
    IncomeChapter.Income income = IncomeChapter.write(sheet, ledger, scenario);
    WorkingCapitalChapter.Balances open =
        WorkingCapitalChapter.write(sheet, ledger, scenario.tax(), income.revenue());
    CashFlowChapter.CashFlow cash =
        CashFlowChapter.write(sheet, ledger, scenario.funding(), income.netIncome(), open);
    BalanceChapter.write(sheet, ledger, scenario.funding(), income.netIncome(), cash, open);
    return new Statements(
        income.revenue(),
        income.costOfRevenue(),
        income.grossProfit(),
        income.grossMargin(),
        income.sales(),
        income.operating(),
        income.ebitda(),
        income.netIncome(),
        cash.operating(),
        cash.investing(),
        cash.free(),
        cash.raised(),
        cash.financing(),
        cash.closing(),
        cash.cumulative(),
        cash.burn());
  }
}
