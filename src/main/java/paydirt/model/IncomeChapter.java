package paydirt.model;

import static paydirt.formula.Formula.sum;
import static paydirt.model.Ledger.Account.AMORTISATION;
import static paydirt.model.Ledger.Account.DATA;
import static paydirt.model.Ledger.Account.ENGINEERING_STAFF;
import static paydirt.model.Ledger.Account.EXPERIMENTS;
import static paydirt.model.Ledger.Account.FEES;
import static paydirt.model.Ledger.Account.GENERAL_OTHER;
import static paydirt.model.Ledger.Account.GENERAL_STAFF;
import static paydirt.model.Ledger.Account.GRANTS;
import static paydirt.model.Ledger.Account.IDLE;
import static paydirt.model.Ledger.Account.INTEREST_PAID;
import static paydirt.model.Ledger.Account.MARKETING;
import static paydirt.model.Ledger.Account.POST_TRAINING;
import static paydirt.model.Ledger.Account.RESEARCH_OTHER;
import static paydirt.model.Ledger.Account.RESEARCH_STAFF;
import static paydirt.model.Ledger.Account.SALES_OTHER;
import static paydirt.model.Ledger.Account.SALES_STAFF;
import static paydirt.model.Ledger.Account.SERVING_FREE;
import static paydirt.model.Ledger.Account.SERVING_PAYING;
import static paydirt.model.Ledger.Account.SUPPORT_OTHER;
import static paydirt.model.Ledger.Account.SUPPORT_STAFF;
import static paydirt.model.Ledger.Account.TRAINING;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.SHARE;

import java.util.List;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.model.Ledger.Account;
import paydirt.scenario.Funding;
import paydirt.scenario.Node;
import paydirt.scenario.Scenario;

/**
 * The income statement from revenue to net income. Costs are positive amounts; depreciation of
 * accelerators is part of what uses them, serving or training.
 */
final class IncomeChapter {

  private static final String NAME = "Income statement";

  private final Sheet.Builder sheet;
  private final Ledger ledger;
  private final Chapter chapter;

  /** The lines that the other statements and the metrics read. */
  record Income(
      Line revenue,
      Line costOfRevenue,
      Line grossProfit,
      Line grossMargin,
      Line sales,
      Line operating,
      Line ebitda,
      Line netIncome) {}

  private IncomeChapter(Sheet.Builder sheet, Ledger ledger) {
    this.sheet = sheet;
    this.ledger = ledger;
    this.chapter = sheet.statement(NAME);
  }

  static Income write(Sheet.Builder sheet, Ledger ledger, Scenario scenario) {
    return new IncomeChapter(sheet, ledger).write(scenario);
  }

  private Income write(Scenario scenario) {
    List<Line> revenues = scenario.products().stream().map(this::revenueOf).toList();
    Line revenue =
        total("revenue.total", "Revenue", Terms.total(revenues, MONEY), "Revenue of all products.");
    Line costOfRevenue = costOfRevenue();
    Line grossProfit =
        total(
            "grossProfit",
            "Gross profit",
            revenue.minus(costOfRevenue),
            "Revenue less the cost of revenue, serving of free users and idle capacity included.");
    Line grossMargin = MarginChapter.write(sheet, chapter, ledger, revenue, grossProfit);
    Line research = research();
    Line sales = sales();
    Line general = general();
    Line amortisation =
        part(
            "amortisation",
            "Amortisation of models",
            ledger.total(AMORTISATION),
            "Capitalised training over the months of its amortisation.");
    Line operating =
        total(
            "operatingIncome",
            "Operating income",
            grossProfit.minus(research).minus(sales).minus(general).minus(amortisation),
            "Gross profit less research and development, sales and marketing, general and administrative, amortisation of models (EBIT).");
    chapter.ratio(
        "margin.operating",
        "Operating margin",
        SHARE,
        operating,
        revenue,
        "no revenue",
        "Operating income over revenue.");
    Line ebitda =
        total(
            "ebitda",
            "EBITDA",
            operating.plus(sheet.reference("cash.depreciation", MONEY)).plus(amortisation),
            "Operating income before the depreciation that expenses hold and before amortisation of models.");
    Line beforeTax = beforeTax(scenario.funding(), operating);
    Line taxDue = TaxChapter.write(sheet, chapter, scenario.tax(), beforeTax);
    Line netIncome =
        total("netIncome", "Net income", beforeTax.minus(taxDue), "Income before tax less tax.");
    return new Income(
        revenue, costOfRevenue, grossProfit, grossMargin, sales, operating, ebitda, netIncome);
  }

  private Line revenueOf(Node product) {
    return sheet
        .chapter(NAME, product.path(), product.label())
        .flow(
            "income.revenue",
            "Revenue",
            MONEY,
            sheet.reference(product.pathOf("revenue"), MONEY),
            "What the product earned in the month.");
  }

  private Line costOfRevenue() {
    Line paying = account("costOfRevenue.servingPaying", "Serving, paying users", SERVING_PAYING);
    Line free = account("costOfRevenue.servingFree", "Serving, free users", SERVING_FREE);
    Line idle = account("costOfRevenue.idle", "Idle capacity", IDLE);
    Line support =
        part(
            "costOfRevenue.support",
            "Operations and support",
            ledger.total(SUPPORT_STAFF, SUPPORT_OTHER),
            "Staff and other costs whose function is operations and support.");
    Line fees = account("costOfRevenue.fees", "Payment fees", FEES);
    return total(
        "costOfRevenue.total",
        "Cost of revenue",
        sum(paying, free, idle, support, fees),
        "Serving on own replicas and rented models, idle capacity, operations and support, payment fees.");
  }

  private Line research() {
    Line staff = account("research.staff", "Research staff", RESEARCH_STAFF);
    Line engineering = account("research.engineering", "Engineering staff", ENGINEERING_STAFF);
    Line experiments = account("research.experiments", "Experiments", EXPERIMENTS);
    Line training = account("research.training", "Training runs", TRAINING);
    Line postTraining = account("research.postTraining", "Post-training", POST_TRAINING);
    Line data = account("research.data", "Training data", DATA);
    Line other = account("research.other", "Other research", RESEARCH_OTHER);
    return total(
        "research.total",
        "Research and development",
        sum(staff, engineering, experiments, training, postTraining, data, other),
        "Staff, experiments and research compute, training runs and post-training as their hours fall due unless capitalised, data and other research.");
  }

  private Line sales() {
    Line marketing = account("sales.marketing", "Marketing", MARKETING);
    Line staff = account("sales.staff", "Sales staff", SALES_STAFF);
    Line other = account("sales.other", "Other sales cost", SALES_OTHER);
    return total(
        "sales.total",
        "Sales and marketing",
        sum(marketing, staff, other),
        "Marketing spend, sales staff and other costs of winning customers.");
  }

  private Line general() {
    Line staff = account("general.staff", "General staff", GENERAL_STAFF);
    Line other = account("general.other", "Other general cost", GENERAL_OTHER);
    return total(
        "general.total",
        "General and administrative",
        sum(staff, other),
        "Staff and other costs that keep the company going.");
  }

  private Line beforeTax(Node funding, Line operating) {
    Line grants =
        part(
            "otherIncome.grants",
            "Grants",
            ledger.total(GRANTS),
            "Other income: grants in the months in which they are paid.");
    Line received =
        part(
            "interest.received",
            "Interest received",
            sheet
                .reference("cash.opening", MONEY)
                .atLeastZero()
                .times(Terms.monthlyRate(funding.input(Funding.INTEREST))),
            "Opening cash, where it is above zero, times the monthly rate (1+r)^(1/12) − 1.");
    Line paid =
        part(
            "interest.paid",
            "Interest paid",
            ledger.total(INTEREST_PAID),
            "Interest of all loans on their opening balances, paid in the month.");
    Line interest =
        part("interest", "Interest, net", received.minus(paid), "Interest received less paid.");
    return total(
        "incomeBeforeTax",
        "Income before tax",
        sum(operating, grants, interest),
        "Operating income, grants and net interest.");
  }

  private Line account(String id, String label, Account account) {
    return part(id, label, ledger.total(account), label + " of all products, models and items.");
  }

  private Line part(String id, String label, Formula formula, String doc) {
    return chapter.flow(id, label, MONEY, formula, doc);
  }

  private Line total(String id, String label, Formula formula, String doc) {
    return chapter.totalFlow(id, label, MONEY, formula, doc);
  }
}
