package paydirt.model;

import static paydirt.formula.Formula.previous;
import static paydirt.formula.Formula.runningSum;
import static paydirt.formula.Formula.sum;
import static paydirt.model.Ledger.Account.AMORTISATION;
import static paydirt.model.Ledger.Account.CAPITALISED;
import static paydirt.model.Ledger.Account.CAPITALISED_DEPRECIATION;
import static paydirt.model.Ledger.Account.DATA;
import static paydirt.model.Ledger.Account.DEPRECIATION;
import static paydirt.model.Ledger.Account.EQUITY;
import static paydirt.model.Ledger.Account.EXPERIMENTS;
import static paydirt.model.Ledger.Account.FEES;
import static paydirt.model.Ledger.Account.GENERAL_OTHER;
import static paydirt.model.Ledger.Account.GENERAL_STAFF;
import static paydirt.model.Ledger.Account.IDLE;
import static paydirt.model.Ledger.Account.INVESTMENT;
import static paydirt.model.Ledger.Account.MARKETING;
import static paydirt.model.Ledger.Account.POST_TRAINING;
import static paydirt.model.Ledger.Account.RESEARCH_OTHER;
import static paydirt.model.Ledger.Account.RESEARCH_STAFF;
import static paydirt.model.Ledger.Account.REVENUE;
import static paydirt.model.Ledger.Account.SALES_OTHER;
import static paydirt.model.Ledger.Account.SALES_STAFF;
import static paydirt.model.Ledger.Account.SERVING_FREE;
import static paydirt.model.Ledger.Account.SERVING_PAYING;
import static paydirt.model.Ledger.Account.SUPPORT_OTHER;
import static paydirt.model.Ledger.Account.SUPPORT_STAFF;
import static paydirt.model.Ledger.Account.TRAINING;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.SHARE;

import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Reference;
import paydirt.formula.Sheet;
import paydirt.model.Ledger.Account;
import paydirt.scenario.Funding;
import paydirt.scenario.Node;

/**
 * The income statement from revenue to net income, and the cash it leaves. Costs are positive
 * amounts.
 */
final class StatementChapter {

  private final Ledger ledger;
  private final Chapter income;
  private final Chapter cash;

  private StatementChapter(Sheet.Builder sheet, Ledger ledger) {
    this.ledger = ledger;
    this.income = sheet.statement("Income statement");
    this.cash = sheet.statement("Cash");
  }

  static Statements write(Sheet.Builder sheet, Ledger ledger, Node funding, Node tax) {
    return new StatementChapter(sheet, ledger).write(funding, tax);
  }

  private Statements write(Node funding, Node tax) {
    Line revenue =
        total("revenue.total", "Revenue", ledger.total(REVENUE), "Revenue of all products.");
    Line costOfRevenue = costOfRevenue();
    Line grossProfit =
        total(
            "grossProfit",
            "Gross profit",
            revenue.minus(costOfRevenue),
            "Revenue less the cost of revenue, serving of free users and idle capacity included.");
    Line grossMargin =
        income.ratio(
            "margin.gross",
            "Gross margin",
            SHARE,
            grossProfit,
            revenue,
            "no revenue",
            "Gross profit over revenue, with serving of free users and idle capacity in the cost of revenue.");
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
    income.ratio(
        "margin.operating",
        "Operating margin",
        SHARE,
        operating,
        revenue,
        "no revenue",
        "Operating income over revenue.");

    Reference lastCash = cash.reference("cash.closing", MONEY);
    Line opening =
        cash.level(
            "cash.opening",
            "Cash at the month's start",
            MONEY,
            previous(lastCash, funding.input(Funding.OPENING_CASH)),
            "Cash at the end of the month before; opening cash in the first month.");
    Line interest =
        income.flow(
            "interest",
            "Interest",
            MONEY,
            opening.atLeastZero().times(Terms.monthlyRate(funding.input(Funding.INTEREST))),
            "Opening cash, where it is above zero, times the monthly rate (1+r)^(1/12) − 1.");
    Line beforeTax =
        income.flow(
            "incomeBeforeTax",
            "Income before tax",
            MONEY,
            operating.plus(interest),
            "Operating income and interest.");
    Line taxDue = TaxChapter.write(income, tax, beforeTax);
    Line netIncome =
        total("netIncome", "Net income", beforeTax.minus(taxDue), "Income before tax less tax.");

    return cash(opening, netIncome, revenue, grossProfit, grossMargin, operating);
  }

  private Line costOfRevenue() {
    Line paying = account("costOfRevenue.servingPaying", "Serving, paying users", SERVING_PAYING);
    Line free = account("costOfRevenue.servingFree", "Serving, free users", SERVING_FREE);
    Line idle = account("costOfRevenue.idle", "Idle capacity", IDLE);
    Line support =
        part(
            "costOfRevenue.support",
            "Operations and support",
            sum(ledger.total(SUPPORT_STAFF), ledger.total(SUPPORT_OTHER)),
            "Staff and other costs whose function is operations and support.");
    Line fees = account("costOfRevenue.fees", "Payment fees", FEES);
    return total(
        "costOfRevenue.total",
        "Cost of revenue",
        sum(paying, free, idle, support, fees),
        "Serving, idle capacity, operations and support, payment fees.");
  }

  private Line research() {
    Line staff = account("research.staff", "Research staff", RESEARCH_STAFF);
    Line experiments = account("research.experiments", "Experiments", EXPERIMENTS);
    Line training = account("research.training", "Training runs", TRAINING);
    Line postTraining = account("research.postTraining", "Post-training", POST_TRAINING);
    Line data = account("research.data", "Training data", DATA);
    Line other = account("research.other", "Other research", RESEARCH_OTHER);
    return total(
        "research.total",
        "Research and development",
        sum(staff, experiments, training, postTraining, data, other),
        "Staff, experiments, training runs and post-training as their hours fall due unless capitalised, data and other research.");
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

  private Statements cash(
      Line opening,
      Line netIncome,
      Line revenue,
      Line grossProfit,
      Line grossMargin,
      Line operating) {
    Line free = freeCashFlow(netIncome);
    Line raised =
        cash.flow(
            "cash.raised",
            "Equity raised",
            MONEY,
            ledger.total(EQUITY),
            "Equity rounds of the month.");
    Line closing =
        cash.totalStock(
            "cash.closing",
            "Cash at month end",
            MONEY,
            opening.plus(free).plus(raised),
            "Cash at the month's start, free cash flow and equity raised; it may fall below zero, unfunded.");
    Line cumulative =
        cash.stock(
            "cash.cumulative",
            "Cumulative free cash flow",
            MONEY,
            runningSum(free),
            "Free cash flow since the first month, before any funding.");
    Line burn =
        cash.flow(
            "cash.netBurn",
            "Net burn",
            MONEY,
            free.negated().atLeastZero(),
            "What cash shrinks by in the month before any funding; 0 where it grows.");
    Line left =
        cash.stock(
            "cash.left",
            "Cash left",
            MONEY,
            closing.atLeastZero(),
            "Cash at month end; 0 where more was spent than there is.");
    cash.ratio(
        "runway.atBurn",
        "Runway at this burn",
        paydirt.unit.Unit.MONTHS,
        left,
        burn,
        "cash does not shrink",
        "Cash left over the month's net burn: how long it lasts if nothing changes.");
    return new Statements(
        revenue,
        grossProfit,
        grossMargin,
        operating,
        netIncome,
        free,
        raised,
        closing,
        cumulative,
        burn);
  }

  private Line freeCashFlow(Line netIncome) {
    Line depreciation =
        cashPart(
            "depreciation",
            "Depreciation",
            ledger.without(DEPRECIATION, CAPITALISED_DEPRECIATION),
            "What expenses hold of the cost of owned accelerators that is no cash.");
    Line amortisation =
        cashPart(
            "amortisation",
            "Amortisation",
            ledger.total(AMORTISATION),
            "Amortisation of models, which is no cash.");
    Line investment =
        cashPart(
            "investment",
            "Investment",
            ledger.total(INVESTMENT),
            "Accelerators bought, less what they are sold for at the end of their life.");
    Line capitalised =
        cashPart(
            "capitalised",
            "Capitalised training",
            ledger.without(CAPITALISED, CAPITALISED_DEPRECIATION),
            "Training that is an asset, without the depreciation in it: investing cash flow.");
    return cash.totalFlow(
        "cash.free",
        "Free cash flow",
        MONEY,
        netIncome.plus(depreciation).plus(amortisation).minus(investment).minus(capitalised),
        "Net income with depreciation and amortisation added back, less investment and capitalised training; before any funding.");
  }

  private Line cashPart(String id, String label, Formula formula, String doc) {
    return cash.flow("cash." + id, label, MONEY, formula, doc);
  }

  private Line account(String id, String label, Account account) {
    return part(id, label, ledger.total(account), label + " of all products, models and items.");
  }

  private Line part(String id, String label, Formula formula, String doc) {
    return income.flow(id, label, MONEY, formula, doc);
  }

  private Line total(String id, String label, Formula formula, String doc) {
    return income.totalFlow(id, label, MONEY, formula, doc);
  }
}
