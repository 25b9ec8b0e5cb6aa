package paydirt.model;

import java.util.function.UnaryOperator;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.scenario.About;
import paydirt.scenario.Demand;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Pricing;
import paydirt.scenario.Product;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.Scenario;

/**
 * A product “app” on a rented model: 1,000 paying users at the start and a market of 10,000; nobody
 * comes, converts or leaves, and a month costs 20, unless a test says so.
 */
final class DemandLab {
  private DemandLab() {}

  static Scenario scenario(UnaryOperator<Node> product, UnaryOperator<Node> change) {
    return Scenario.EMPTY.with(
        root ->
            change.apply(
                sold(
                    root.with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 24)),
                    product)));
  }

  /** The root with the model and the product. */
  static Node sold(Node root, UnaryOperator<Node> product) {
    return root.adding(Model.SECTION, "api", "API", model -> model.with(Model.KIND, Model.RENTED))
        .adding(Product.SECTION, "app", "App", app -> product.apply(withoutTurnover(app)));
  }

  static Scenario scenario(UnaryOperator<Node> product) {
    return scenario(product, root -> root);
  }

  static Evaluation evaluate(UnaryOperator<Node> product) {
    return new Evaluator().evaluate(scenario(product));
  }

  private static Node withoutTurnover(Node product) {
    return product
        .with(Product.MODEL, "api")
        .with(Pricing.PRICE, 20)
        .with(Demand.FREE_AT_START, 0)
        .with(Demand.PAYING_AT_START, 1_000)
        .with(Demand.MARKET_SIZE, 10_000)
        .with(Demand.NEW_USERS, 0)
        .with(Demand.INNOVATION, 0)
        .with(Demand.WORD_OF_MOUTH, 0)
        .with(Demand.MARKETING, 0)
        .with(Demand.CONVERSION, 0)
        .with(Demand.FREE_CHURN, 0)
        .with(RetentionPlan.CHURN, 0);
  }

  /** A line of the product in a month, 1-based. */
  static double at(Evaluation evaluation, String line, int month) {
    return TrainingLab.at(evaluation, "products.app." + line, month);
  }

  static double[] months(Evaluation evaluation, String line, int count) {
    double[] months = new double[count];
    for (int month = 1; month <= count; month++) {
      months[month - 1] = at(evaluation, line, month);
    }
    return months;
  }
}
