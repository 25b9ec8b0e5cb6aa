package paydirt.model;

import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.sum;
import static paydirt.formula.Formula.sumOfLast;
import static paydirt.formula.Whole.last;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.USER;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.model.Ledger.Account;
import paydirt.scenario.About;
import paydirt.scenario.Owned;
import paydirt.scenario.Scenario;
import paydirt.scenario.ServingPlan;
import paydirt.unit.Unit;

/**
 * The metrics: outcomes, each with its definition, and with the reason where it does not exist.
 * Here they are put in order and given what they read; each chapter of them holds one idea.
 */
final class MetricsChapter {

  private final Sheet.Builder sheet;
  private final Ledger ledger;
  private final Parts parts;
  private final Scenario scenario;

  /**
   * What earlier chapters wrote.
   *
   * @param products what each contributes
   * @param generations the models that are trained
   * @param users of all products
   * @param founders their share at the end
   */
  record Parts(
      Statements statements,
      Compute compute,
      List<ContributionChapter.OfProduct> products,
      List<TrainingPaybackChapter.Generation> generations,
      Line users,
      Line founders) {

    List<Sale> sales() {
      return products.stream().map(ContributionChapter.OfProduct::sale).toList();
    }
  }

  private MetricsChapter(Sheet.Builder sheet, Ledger ledger, Scenario scenario, Parts parts) {
    this.sheet = sheet;
    this.ledger = ledger;
    this.parts = parts;
    this.scenario = scenario;
  }

  static Metrics write(Sheet.Builder sheet, Ledger ledger, Scenario scenario, Parts parts) {
    return new MetricsChapter(sheet, ledger, scenario, parts).write();
  }

  private Metrics write() {
    Statements statements = parts.statements();
    Formula discountRate = scenario.about().input(About.DISCOUNT_RATE);
    ContributionChapter.Steps contribution = ContributionChapter.write(sheet, ledger);
    BreakEvenChapter.Months breakEven =
        BreakEvenChapter.write(
            sheet,
            new BreakEvenChapter.Profits(
                statements.grossProfit(),
                contribution.afterAcquisition(),
                statements.ebitda(),
                statements.operatingIncome(),
                statements.netIncome(),
                statements.freeCashFlow()));
    Line lastMonths = profitOfLastMonths();
    breakEvenOfUsersAndCapacity();
    RunwayChapter.Runway runway =
        RunwayChapter.write(
            sheet,
            statements,
            ledger.total(Account.EQUITY, Account.GRANTS, Account.LOANS_DRAWN),
            scenario.about(),
            scenario.funding());
    ReturnsChapter.Returns returns =
        ReturnsChapter.write(sheet, statements.freeCashFlow(), discountRate);
    Line grossMargin = LastYearMarginsChapter.write(sheet, statements, contribution);
    Economy economy = economy(grossMargin, discountRate);
    UnitCostChapter.UnitCosts unitCosts = unitCosts();
    Line usersAtEnd =
        sheet
            .chapter("Growth")
            .outcome(
                "users.atEnd",
                "Users at the end",
                USER,
                last(parts.users()),
                "Free and paying users in the last month.");
    TrainingPaybackChapter.write(sheet, parts.generations(), discountRate);
    scenario.supplies().stream()
        .flatMap(supply -> supply.items(Owned.SECTION).stream())
        .forEach(block -> AnnuityChapter.write(sheet, block, discountRate));
    List<Line> headline =
        new ArrayList<>(
            List.of(
                breakEven.sustained(),
                breakEven.lost(),
                runway.outOfCash(),
                runway.lowest(),
                runway.lowestMonth(),
                runway.peakNeed(),
                runway.available(),
                runway.payback(),
                runway.forecast(),
                returns.npv(),
                returns.irr(),
                economy.growth().arr(),
                economy.growth().burnMultiple(),
                grossMargin,
                parts.compute().atTheEnd().revenueShare(),
                unitCosts.costPerMillion(),
                unitCosts.pricePerMillion(),
                usersAtEnd,
                economy.valueOverCost()));
    if (!scenario.rounds().isEmpty()) {
      headline.add(parts.founders());
    }
    return new Metrics(
        breakEven.sustained(),
        breakEven.lost(),
        lastMonths,
        runway.outOfCash(),
        runway.lowest(),
        runway.lowestMonth(),
        runway.peakNeed(),
        runway.available(),
        returns.npv(),
        grossMargin,
        unitCosts.costPerMillion(),
        usersAtEnd,
        new Metrics.Trend(runway.fate().months(), runway.fate().burn(), runway.fate().cash()),
        economy.ofProducts(),
        headline);
  }

  private Line profitOfLastMonths() {
    return sheet
        .chapter("Break-even")
        .outcome(
            "profit.lastMonths",
            "Operating income, last " + BreakEvenChapter.IN_A_ROW + " months",
            MONEY,
            last(
                sumOfLast(parts.statements().operatingIncome(), number(BreakEvenChapter.IN_A_ROW))),
            "Sum of the operating income of the last three months of the horizon.");
  }

  private void breakEvenOfUsersAndCapacity() {
    Statements statements = parts.statements();
    Formula variable =
        Formula.sum(
            ledger.total(Account.SERVING_PAYING),
            ledger.total(Account.FEES),
            ledger.total(Account.VARIABLE),
            ledger.total(Account.VARIABLE_SALES));
    BreakEvenChapter.ofUsers(
        sheet,
        new BreakEvenChapter.Users(
            total(sale -> sale.users().payingMonths(), USER),
            sheet.reference("nature.total", MONEY),
            variable));
    if (scenario.models().stream().anyMatch(model -> model.has(ServingPlan.SECTION))) {
      BreakEvenChapter.ofCapacity(sheet, statements.revenue(), parts.compute().tokens());
    }
  }

  private Formula total(Function<Sale, Line> part, Unit unit) {
    return sum(parts.sales().stream().map(part).toList(), unit);
  }

  /** Growth, and the value of a customer over the cost of winning one. */
  private record Economy(
      GrowthChapter.Growth growth,
      List<ProductEconomics.LastYear> ofProducts,
      Line valueOverCost) {}

  private Economy economy(Line grossMargin, Formula discountRate) {
    List<ContributionChapter.OfProduct> products = parts.products();
    List<Customers> customers =
        products.stream().map(product -> Customers.of(sheet, product)).toList();
    List<ProductEconomics.LastYear> ofProducts = new ArrayList<>();
    for (int i = 0; i < products.size(); i++) {
      Sale sale = products.get(i).sale();
      Chapter chapter =
          sheet.chapter("Unit economics", sale.product().path(), sale.product().label());
      ofProducts.add(
          UnitEconomicsChapter.write(chapter, customers.get(i), discountRate).lastYear());
      UnitEconomicsChapter.firstCustomers(
          chapter, customers.get(i), sale.users().retention(), discountRate);
    }
    GrowthChapter.Growth growth = GrowthChapter.write(sheet, parts.statements(), customers);
    Chapter chapter = sheet.chapter("Unit economics");
    Customers all = Customers.together(customers);
    Line valueOverCost =
        FullyLoadedChapter.write(
            chapter,
            UnitEconomicsChapter.write(chapter, all, discountRate),
            new FullyLoadedChapter.Parts(
                parts.statements().sales(),
                ledger.total(Account.SERVING_FREE),
                all.beginning(),
                grossMargin,
                growth.retention()));
    return new Economy(growth, ofProducts, valueOverCost);
  }

  private UnitCostChapter.UnitCosts unitCosts() {
    List<Line> requests =
        parts.sales().stream()
            .map(Sale::usage)
            .flatMap(
                use -> Stream.concat(Stream.of(use.payingRequests()), use.freeRequests().stream()))
            .toList();
    List<Line> freeMonths =
        parts.sales().stream()
            .flatMap(sale -> sale.users().free().stream())
            .map(DemandChapter.Free::months)
            .toList();
    return UnitCostChapter.write(
        sheet,
        new UnitCostChapter.Parts(
            parts.statements().revenue(),
            parts.compute().servingCost(),
            ledger.total(Account.SERVING_PAYING),
            ledger.total(Account.SERVING_FREE),
            parts.compute().tokens(),
            sum(requests, REQUEST),
            total(sale -> sale.users().payingMonths(), USER),
            sum(freeMonths, USER)));
  }
}
