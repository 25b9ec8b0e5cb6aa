package paydirt.model;

import static paydirt.unit.Unit.USER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import paydirt.driver.Section;
import paydirt.driver.Text;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.model.Ledger.Account;
import paydirt.scenario.About;
import paydirt.scenario.Node;
import paydirt.scenario.RentedPlan;
import paydirt.scenario.ResearchBlock;
import paydirt.scenario.Route;
import paydirt.scenario.Scenario;
import paydirt.scenario.ServingPlan;
import paydirt.scenario.TrainingPlan;

/**
 * The whole model of one scenario's structure: the sheet, and the lines that others need by name.
 *
 * @param costs operating costs by nature, in the order in which they are stacked
 * @param trainingRuns for each model trained, the part of each month that its run takes
 * @param users free and paying users of all products
 * @param products who uses each product, what they pay and cost
 * @param assertions what the scenario states about its results
 */
public record CompanyModel(
    Sheet sheet,
    Statements statements,
    Metrics metrics,
    List<Line> costs,
    List<Line> trainingRuns,
    Compute compute,
    Line users,
    List<ProductEconomics> products,
    List<AssertionLines> assertions) {

  /**
   * The model of a scenario. Only its structure matters, not its numbers.
   *
   * @throws IllegalArgumentException if the scenario has errors among its {@link Scenario#problems}
   *     or those of the {@link FormulaCheck}
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
    private final TrainedModels trained = new TrainedModels(sheet, ledger);
    private MarketPlace market;
    private final Map<String, ServingChapter.Capacity> capacities = new LinkedHashMap<>();
    private SoldProducts sold;
    private final List<ServingCost> serving = new ArrayList<>();
    private final List<ComputeChapter.Hosted> hosted = new ArrayList<>();
    private final List<ComputeChapter.Rented> rented = new ArrayList<>();
    private final List<ComputeChapter.Research> research = new ArrayList<>();
    private final List<ComputeChapter.Unused> unused = new ArrayList<>();

    Author(Scenario scenario) {
      this.scenario = scenario;
      this.moneyPerUsd = scenario.about().input(About.MONEY_PER_USD);
    }

    CompanyModel write(List<Appendix> appendices) {
      scenario.models().forEach(this::train);
      market = MarketPlace.open(sheet, scenario, trained);
      sold = new SoldProducts(sheet, ledger, scenario.tax(), market);
      scenario.products().forEach(product -> sold.sell(product, routing(product)));
      scenario.models().forEach(this::serve);
      scenario.supplies().forEach(this::supply);
      List<ContributionChapter.OfProduct> products = sold.conclude(serving, scenario.costs());
      OverheadChapter.write(sheet, ledger, scenario, sold.activity());
      market.work(ledger);
      trained.bases();
      Line founders = FundingChapter.write(sheet, ledger, scenario);
      Statements statements = StatementChapter.write(sheet, ledger, scenario);
      List<Line> natures = NatureChapter.write(sheet, ledger);
      Chapter totals = sheet.chapter("Totals");
      Line allUsers = total(totals, "users.total", "Users", sold.users());
      total(totals, "users.paying", "Paying users", sold.payingUsers());
      Compute compute =
          ComputeChapter.write(
              sheet,
              new ComputeChapter.Parts(
                  hosted, rented, trained.paid(), research, unused, statements.revenue()));
      Metrics metrics =
          MetricsChapter.write(
              sheet,
              ledger,
              scenario,
              new MetricsChapter.Parts(
                  statements, compute, products, generations(), allUsers, founders));
      appendices.forEach(appendix -> appendix.write(sheet, scenario));
      List<AssertionLines> assertions = FormulaCheck.write(sheet, scenario);
      return new CompanyModel(
          sheet.build(),
          statements,
          metrics,
          natures,
          trained.underWay(),
          compute,
          allUsers,
          sold.economics(metrics.ofProducts()),
          assertions);
    }

    private List<TrainingPaybackChapter.Generation> generations() {
      return trained.paid().stream()
          .map(model -> new TrainingPaybackChapter.Generation(model, sold.revenues(model.model())))
          .toList();
    }

    private static Line total(Chapter totals, String id, String label, List<Line> lines) {
      return totals.stock(
          id, label, USER, Formula.sum(lines, USER), label + " of all products at month end.");
    }

    private void train(Node model) {
      if (model.has(TrainingPlan.SECTION)) {
        trained.train(model, supplyOf(model.part(TrainingPlan.SECTION), TrainingPlan.SUPPLY));
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

    private RoutingChapter.Routing routing(Node product) {
      RoutingChapter.Routing routing = routingOfAll(product);
      List<Node> ofFreeUsers = Route.ofFreeUsers(product);
      return ofFreeUsers.isEmpty()
          ? routing
          : RoutingChapter.withFreeUsers(sheet, routing, branches(ofFreeUsers));
    }

    private RoutingChapter.Routing routingOfAll(Node product) {
      List<Node> routes = product.items(Route.SECTION);
      if (!routes.isEmpty()) {
        return RoutingChapter.among(sheet, product, branches(routes));
      }
      List<RoutingChapter.Branch> generations =
          scenario.generations(answering(product, scenario.modelOf(product))).stream()
              .map(model -> branch(model, Optional.empty()))
              .toList();
      return generations.size() == 1
          ? RoutingChapter.single(sheet, product, generations.get(0))
          : GenerationsChapter.write(sheet, product, generations);
    }

    private List<RoutingChapter.Branch> branches(List<Node> routes) {
      return routes.stream()
          .map(route -> branch(answering(route, scenario.modelOfRoute(route)), Optional.of(route)))
          .toList();
    }

    private static Node answering(Node asking, Optional<Node> model) {
      return model.orElseThrow(
          () ->
              new IllegalArgumentException(
                  asking.path() + " is served by no model of the scenario"));
    }

    private RoutingChapter.Branch branch(Node model, Optional<Node> route) {
      return new RoutingChapter.Branch(model, route, trained.readyMonth(model));
    }

    private void serve(Node model) {
      Load load = sold.load(model);
      if (model.has(ServingPlan.SECTION)) {
        capacities.put(
            model.id(),
            ServingChapter.capacity(
                sheet, model, supplyOf(model.part(ServingPlan.SECTION), ServingPlan.SUPPLY), load));
      } else {
        ServingCost cost =
            RentedChapter.write(sheet, model, model.part(RentedPlan.SECTION), load, moneyPerUsd);
        rented.add(new ComputeChapter.Rented(model, cost));
        book(cost);
      }
    }

    /** Shares a supply among the runs and the replicas that use it, and books what each costs. */
    private void supply(Node supply) {
      List<Node> onIt = using(supply, TrainingPlan.SECTION, TrainingPlan.SUPPLY);
      List<Node> serving = using(supply, ServingPlan.SECTION, ServingPlan.SUPPLY);
      List<Node> blocks = supply.items(ResearchBlock.SECTION);
      List<Line> researchHours =
          blocks.stream().map(block -> ResearchChapter.hours(sheet, block)).toList();
      FleetChapter.Fleet fleet =
          FleetChapter.write(
              sheet,
              supply,
              Stream.concat(trained.hours(onIt).stream(), researchHours.stream()).toList(),
              serving.stream().map(model -> capacities.get(model.id()).acceleratorHours()).toList(),
              moneyPerUsd);
      OwnershipChapter.Cost ownership = OwnershipChapter.write(sheet, supply, moneyPerUsd);
      onIt.forEach(model -> trained.pay(model, fleet, ownership));
      for (int i = 0; i < blocks.size(); i++) {
        Line hours = researchHours.get(i);
        Line cost = ResearchChapter.cost(sheet, blocks.get(i), hours, fleet.trainingPrice());
        research.add(new ComputeChapter.Research(hours, cost));
        ledger.add(Account.EXPERIMENTS, cost);
      }
      for (Node model : serving) {
        ServingChapter.Capacity capacity = capacities.get(model.id());
        ServingCost cost = ServingChapter.cost(sheet, model, capacity, fleet.servingPrice());
        hosted.add(new ComputeChapter.Hosted(model, capacity, cost));
        book(cost);
      }
      fleet
          .unused()
          .ifPresent(
              cost -> {
                unused.add(new ComputeChapter.Unused(fleet.unusedHours(), cost));
                ledger.add(Account.IDLE, cost);
              });
      for (OwnedChapter.Purchase purchase : fleet.purchases()) {
        ledger.add(Account.DEPRECIATION, purchase.depreciation());
        ledger.add(Account.INVESTMENT, purchase.investment());
        ledger.add(Account.FIXED_ASSETS, purchase.bookValue());
        ledger.add(Account.OPENING_FIXED_ASSETS, purchase.openingBookValue());
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
      serving.add(cost);
      ledger.add(Account.SERVING_PAYING, cost.paying());
      ledger.add(Account.SERVING_FREE, cost.free());
      ledger.add(Account.IDLE, cost.idle());
    }
  }
}
