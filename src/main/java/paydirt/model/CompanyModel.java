package paydirt.model;

import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.monthNumber;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.MILLION_TOKENS;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.TOKEN;
import static paydirt.unit.Unit.USER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import paydirt.driver.Choice;
import paydirt.driver.Section;
import paydirt.driver.Text;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.model.Ledger.Account;
import paydirt.scenario.About;
import paydirt.scenario.Function;
import paydirt.scenario.Funding;
import paydirt.scenario.Node;
import paydirt.scenario.RentedPlan;
import paydirt.scenario.Scenario;
import paydirt.scenario.ServingPlan;
import paydirt.scenario.Tax;
import paydirt.scenario.TrainingPlan;

/**
 * The whole model of one scenario's structure: the sheet, and the lines that others need by name.
 *
 * @param costs operating costs by nature, in the order in which they are stacked
 * @param trainingRuns for each model trained, the part of each month that its run takes
 * @param users free and paying users of all products
 */
public record CompanyModel(
    Sheet sheet,
    Statements statements,
    Metrics metrics,
    List<Line> costs,
    List<Line> trainingRuns,
    Line costPerMillion,
    Line users) {

  /**
   * The model of a scenario. Only its structure matters, not its numbers.
   *
   * @throws IllegalArgumentException if the scenario has errors among its {@link Scenario#problems}
   */
  public static CompanyModel of(Scenario scenario) {
    return of(scenario, List.of());
  }

  /** The model of a scenario with lines of other origin behind its own. */
  public static CompanyModel of(Scenario scenario, List<Appendix> appendices) {
    return new Author(scenario).write(appendices);
  }

  /** Writes the chapters in order, each with the lines it needs. */
  private static final class Author {
    private final Scenario scenario;
    private final Sheet.Builder sheet = Sheet.builder();
    private final Ledger ledger = new Ledger();
    private final Formula moneyPerUsd;
    private final Map<String, TrainingChapter.Run> runs = new LinkedHashMap<>();
    private final Map<String, ServingChapter.Capacity> capacities = new LinkedHashMap<>();
    private final Map<String, List<Served>> served = new LinkedHashMap<>();
    private final List<DemandChapter.Users> users = new ArrayList<>();
    private final List<ServingCost> servingCosts = new ArrayList<>();

    /** What one product asks of its model. */
    private record Served(DemandChapter.Users users, UsageChapter.Usage usage) {}

    Author(Scenario scenario) {
      this.scenario = scenario;
      this.moneyPerUsd = scenario.about().input(About.MONEY_PER_USD);
    }

    CompanyModel write(List<Appendix> appendices) {
      scenario.models().forEach(this::train);
      scenario.products().forEach(this::sell);
      scenario.models().forEach(this::serve);
      scenario.supplies().forEach(this::supply);
      costs();
      fund();
      Statements statements =
          StatementChapter.write(sheet, ledger, scenario.funding(), scenario.tax());
      List<Line> natures = NatureChapter.write(sheet, ledger);
      Chapter totals = sheet.chapter("Totals");
      Line allUsers =
          total(
              totals,
              "users.total",
              "Users",
              users.stream().map(DemandChapter.Users::total).toList());
      total(
          totals,
          "users.paying",
          "Paying users",
          users.stream().map(DemandChapter.Users::paying).toList());
      Line servingCost = servingCost(totals, natures);
      Line tokens =
          totals.flow(
              "compute.tokens",
              "Tokens served",
              TOKEN,
              Formula.sum(servingCosts.stream().map(ServingCost::tokens).toList(), TOKEN),
              "Input, cached input and output tokens of all models.");
      Line costPerMillion =
          totals.ratio(
              "compute.costPerMillion",
              "Cost per 1M tokens",
              MONEY.per(MILLION_TOKENS),
              servingCost,
              tokens,
              "no token is served",
              "Serving, idle capacity and rented models over all tokens served.");
      Metrics metrics =
          MetricsChapter.write(
              sheet,
              statements,
              scenario.about(),
              scenario.funding(),
              servingCost,
              tokens,
              allUsers);
      appendices.forEach(appendix -> appendix.write(sheet, scenario));
      return new CompanyModel(
          sheet.build(),
          statements,
          metrics,
          natures,
          runs.values().stream().map(TrainingChapter.Run::underWay).toList(),
          costPerMillion,
          allUsers);
    }

    private Line servingCost(Chapter totals, List<Line> natures) {
      return totals.flow(
          "compute.servingCost",
          "Cost of serving",
          MONEY,
          natures.get(0).plus(natures.get(1)),
          "Serving of all users, rented models and idle capacity.");
    }

    private static Line total(Chapter totals, String id, String label, List<Line> lines) {
      return totals.stock(
          id, label, USER, Formula.sum(lines, USER), label + " of all products at month end.");
    }

    private void train(Node model) {
      if (model.has(TrainingPlan.SECTION)) {
        Node plan = model.part(TrainingPlan.SECTION);
        TrainingChapter.Run run =
            TrainingChapter.write(sheet, model, supplyOf(plan, TrainingPlan.SUPPLY));
        runs.put(model.id(), run);
        ledger.add(Account.DATA, run.dataCost());
      }
    }

    private Node supplyOf(Node plan, Text name) {
      return scenario
          .supplyOf(plan, name)
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      plan.pathOf(name.key()) + " names no supply of the scenario"));
    }

    private void sell(Node product) {
      Node model =
          scenario
              .modelOf(product)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          product.path() + " is served by no model of the scenario"));
      Optional<Line> ready =
          Optional.ofNullable(runs.get(model.id())).map(TrainingChapter.Run::readyMonth);
      DemandChapter.Users demand = DemandChapter.write(sheet, product, ready);
      UsageChapter.Usage usage = UsageChapter.write(sheet, product, demand);
      Line revenue = PricingChapter.write(sheet, product, demand, usage.paying());
      users.add(demand);
      served.computeIfAbsent(model.id(), id -> new ArrayList<>()).add(new Served(demand, usage));
      ledger.add(Account.REVENUE, revenue);
      ledger.add(Account.MARKETING, demand.marketing());
      ledger.add(Account.FEES, fees(product, demand, revenue));
    }

    private Line fees(Node product, DemandChapter.Users demand, Line revenue) {
      return sheet
          .chapter("Pricing", product.path(), product.label())
          .flow(
              "fees",
              "Payment fees",
              MONEY,
              revenue
                  .times(scenario.tax().input(Tax.FEE_SHARE))
                  .plus(demand.payingMonths().times(scenario.tax().input(Tax.FEE_EACH))),
              "Share of revenue plus the fixed fee for one payment per paying user-month.");
    }

    private void serve(Node model) {
      List<Served> products = served.getOrDefault(model.id(), List.of());
      Load load =
          new Load(
              products.stream().map(product -> product.users().live()).toList(),
              products.stream()
                  .map(Served::usage)
                  .flatMap(usage -> Stream.of(usage.payingRequests(), usage.freeRequests()))
                  .toList(),
              products.stream().map(product -> product.usage().paying()).toList(),
              products.stream().map(product -> product.usage().free()).toList());
      if (model.has(ServingPlan.SECTION)) {
        capacities.put(
            model.id(),
            ServingChapter.capacity(
                sheet, model, supplyOf(model.part(ServingPlan.SECTION), ServingPlan.SUPPLY), load));
      } else {
        book(RentedChapter.write(sheet, model, model.part(RentedPlan.SECTION), load, moneyPerUsd));
      }
    }

    /** Shares a supply among the runs and the replicas that use it, and books what each costs. */
    private void supply(Node supply) {
      List<Node> trained = using(supply, TrainingPlan.SECTION, TrainingPlan.SUPPLY);
      List<Node> serving = using(supply, ServingPlan.SECTION, ServingPlan.SUPPLY);
      FleetChapter.Fleet fleet =
          FleetChapter.write(
              sheet,
              supply,
              trained.stream().flatMap(model -> runs.get(model.id()).uses().stream()).toList(),
              serving.stream().map(model -> capacities.get(model.id()).acceleratorHours()).toList(),
              moneyPerUsd);
      for (Node model : trained) {
        book(model, fleet);
      }
      for (Node model : serving) {
        book(ServingChapter.cost(sheet, model, capacities.get(model.id()), fleet.servingPrice()));
      }
      fleet.unused().ifPresent(unused -> ledger.add(Account.IDLE, unused));
      for (OwnedChapter.Purchase purchase : fleet.purchases()) {
        ledger.add(Account.DEPRECIATION, purchase.depreciation());
        ledger.add(Account.INVESTMENT, purchase.investment());
      }
    }

    /** Training as an expense of its months, or as an asset. */
    private void book(Node model, FleetChapter.Fleet fleet) {
      TrainingChapter.Run run = runs.get(model.id());
      TrainingChapter.Costs costs = TrainingChapter.costs(sheet, model, run, fleet.trainingPrice());
      ledger.add(Account.EXPERIMENTS, costs.experiments());
      if (model.part(TrainingPlan.SECTION).is(TrainingPlan.ACCOUNTING, TrainingPlan.EXPENSE)) {
        ledger.add(Account.TRAINING, costs.run());
        ledger.add(Account.POST_TRAINING, costs.postTraining());
      } else {
        CapitalisationChapter.Asset asset =
            CapitalisationChapter.write(sheet, model, run, costs, fleet.trainingDepreciation());
        ledger.add(Account.CAPITALISED, asset.capitalised());
        asset.depreciation().ifPresent(part -> ledger.add(Account.CAPITALISED_DEPRECIATION, part));
        ledger.add(Account.AMORTISATION, asset.amortisation());
      }
    }

    /** The models whose plan of a kind names a supply. */
    private List<Node> using(Node supply, Section plan, Text name) {
      return scenario.models().stream()
          .filter(model -> model.has(plan))
          .filter(model -> model.part(plan).text(name).equals(supply.id()))
          .toList();
    }

    private void book(ServingCost cost) {
      servingCosts.add(cost);
      ledger.add(Account.SERVING_PAYING, cost.paying());
      ledger.add(Account.SERVING_FREE, cost.free());
      cost.idle().ifPresent(idle -> ledger.add(Account.IDLE, idle));
    }

    private void costs() {
      for (Node role : scenario.team()) {
        ledger.add(staffAccount(role.values().get(Function.CHOICE)), CostChapter.role(sheet, role));
      }
      Formula payingMonths =
          Formula.sum(users.stream().map(DemandChapter.Users::payingMonths).toList(), USER);
      for (Node cost : scenario.costs()) {
        ledger.add(
            otherAccount(cost.values().get(Function.CHOICE)),
            CostChapter.other(sheet, cost, payingMonths, ledger.total(Account.REVENUE)));
      }
    }

    private static Account staffAccount(Choice.Option function) {
      return Map.of(
              Function.RESEARCH, Account.RESEARCH_STAFF,
              Function.COST_OF_REVENUE, Account.SUPPORT_STAFF,
              Function.SALES, Account.SALES_STAFF,
              Function.GENERAL, Account.GENERAL_STAFF)
          .get(function);
    }

    private static Account otherAccount(Choice.Option function) {
      return Map.of(
              Function.RESEARCH, Account.RESEARCH_OTHER,
              Function.COST_OF_REVENUE, Account.SUPPORT_OTHER,
              Function.SALES, Account.SALES_OTHER,
              Function.GENERAL, Account.GENERAL_OTHER)
          .get(function);
    }

    private void fund() {
      for (Node round : scenario.rounds()) {
        ledger.add(
            Account.EQUITY,
            sheet
                .chapter("Cash", round.path(), round.label())
                .flow(
                    "raised",
                    "Round",
                    MONEY,
                    when(
                        monthNumber().equalTo(round.input(Funding.ROUND_MONTH)),
                        round.input(Funding.ROUND_AMOUNT),
                        zero(MONEY)),
                    "What the round brings, in its month."));
      }
    }
  }
}
