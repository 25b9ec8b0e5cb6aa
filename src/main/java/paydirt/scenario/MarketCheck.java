package paydirt.scenario;

import java.util.ArrayList;
import java.util.List;
import paydirt.driver.Driver;
import paydirt.unit.Notation;

/** Checks what products, models and the market must have of each other. */
final class MarketCheck {

  private final Scenario scenario;
  private final List<Problem> problems = new ArrayList<>();

  MarketCheck(Scenario scenario) {
    this.scenario = scenario;
  }

  List<Problem> problems() {
    scenario.products().forEach(this::checkPricePath);
    scenario.products().forEach(this::checkRoom);
    checkCommunity();
    return List.copyOf(problems);
  }

  /** Prices can only follow a market that there is. */
  private void checkPricePath(Node product) {
    Node market = scenario.market();
    if (product.is(Pricing.PRICE_PATH, Pricing.WITH_MARKET)
        && market.is(Market.COMPETITION, Market.OFF)) {
      problems.add(
          Problem.error(
              product.pathOf(Pricing.PRICE_PATH.key()),
              "is “market” but must be “stated” while "
                  + market.pathOf(Market.COMPETITION.key())
                  + " is off",
              "switch competition on"));
    }
  }

  /** Users never exceed the market; what a product begins with is cut to it. */
  private void checkRoom(Node product) {
    double market = start(product, Demand.MARKET_SIZE);
    double users = start(product, Demand.PAYING_AT_START);
    if (product.has(Demand.FREE_AT_START)) {
      users += start(product, Demand.FREE_AT_START);
    }
    if (users > market) {
      problems.add(
          Problem.warning(
              product.pathOf(Demand.MARKET_SIZE.key()),
              "is "
                  + Notation.grouped(market, 0)
                  + " but "
                  + Notation.grouped(users, 0)
                  + " users are there at the launch; those beyond it are left out"));
    }
  }

  /** A community gathers around weights that everybody can have. */
  private void checkCommunity() {
    Node market = scenario.market();
    boolean isOpen =
        scenario.models().stream()
            .anyMatch(model -> model.has(Model.WEIGHTS) && model.is(Model.WEIGHTS, Model.OPEN));
    if (market.is(Community.COMMUNITY, Community.ON) && !isOpen) {
      problems.add(
          Problem.warning(
              market.pathOf(Community.COMMUNITY.key()),
              "is on but no model has open weights, so it changes nothing"));
    }
  }

  private static double start(Node node, Driver driver) {
    return node.value(driver).start();
  }
}
