package paydirt.model;

import java.util.function.UnaryOperator;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.scenario.Demand;
import paydirt.scenario.Market;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.PriceResponse;
import paydirt.scenario.Pricing;
import paydirt.scenario.Product;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.Route;
import paydirt.scenario.Scenario;

/**
 * The company of the {@link TrainingLab} with competition, in round numbers.
 *
 * <p>The frontier rises by an order of magnitude a year, half of it by larger runs and half by
 * algorithms. The run of 1.314e22 FLOP is a tenth of the largest run of month 1; it takes month 3,
 * so the model is ready in month 4. Open models trail by 12 months and rivals by 6.
 *
 * <p>A product “app” costs 20, the reference price; 1,000 paying users would come every month and
 * none leaves.
 */
final class MarketLab {
  private MarketLab() {}

  static Scenario scenario(UnaryOperator<Node> product, UnaryOperator<Node> market) {
    return scenario(product, market, root -> root);
  }

  static Scenario scenario(
      UnaryOperator<Node> product, UnaryOperator<Node> market, UnaryOperator<Node> change) {
    return TrainingLab.scenario(
        plan -> plan,
        root ->
            change.apply(
                root.adding(Product.SECTION, "app", "App", app -> product.apply(sold(app)))
                    .with(Market.SECTION, each -> market.apply(competing(each)))));
  }

  static Evaluation with(UnaryOperator<Node> product, UnaryOperator<Node> market) {
    return new Evaluator().evaluate(scenario(product, market));
  }

  static Evaluation with(UnaryOperator<Node> market) {
    return with(app -> app, market);
  }

  /** A rented model “api”, which answers instead of the one that is trained. */
  static Node rented(Node root) {
    return root.adding(Model.SECTION, "api", "API", model -> model.with(Model.KIND, Model.RENTED))
        .changing("products.app", app -> app.with(Product.MODEL, "api"));
  }

  /** A quarter of the requests to the model that is trained, the others to one that is rented. */
  static Node routed(Node root) {
    return rented(root)
        .changing(
            "products.app",
            app ->
                app.adding(Route.SECTION, "ours", "Ours", route -> route(route, "own", 0.25))
                    .adding(Route.SECTION, "theirs", "Theirs", route -> route(route, "api", 0.75)));
  }

  private static Node route(Node route, String model, double share) {
    return route.with(Route.MODEL, model).with(Route.REQUEST_SHARE, share);
  }

  private static Node sold(Node product) {
    return product
        .with(Product.MODEL, "own")
        .with(Pricing.PRICE, 20)
        .with(PriceResponse.REFERENCE_PRICE, 20)
        .with(Demand.FREE_TIER, Demand.PAID_ONLY)
        .with(Demand.MARKET_SIZE, 1e9)
        .with(Demand.NEW_USERS, 1_000)
        .with(Demand.WORD_OF_MOUTH, 0)
        .with(Demand.MARKETING, 0)
        .with(RetentionPlan.CHURN, 0);
  }

  private static Node competing(Node market) {
    return market
        .with(Market.COMPETITION, Market.ON)
        .with(Market.RIVALS, 2)
        .with(Market.CAPABILITY_WEIGHT, 1)
        .with(Market.PRICE_WEIGHT, 1)
        .with(Market.NONE_VALUE, 0)
        .with(Market.FRONTIER_COMPUTE, 1.314e23)
        .with(Market.FRONTIER_GROWTH, Math.sqrt(10))
        .with(Market.ALGORITHMIC_GAIN, Math.sqrt(10))
        .with(Market.RIVAL_LAG, 6)
        .with(Market.OPEN_LAG, 12)
        .with(Market.RENTED_LAG, 3)
        .with(Market.RIVAL_PRICE, 1)
        .with(Market.PRICE_EROSION, 10)
        .with(Market.LEAD_PREMIUM, 0.5)
        .with(Market.OPEN_PRICE, 0.5);
  }
}
