package paydirt.model;

import java.util.function.UnaryOperator;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.scenario.About;
import paydirt.scenario.Demand;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Pricing;
import paydirt.scenario.Product;
import paydirt.scenario.RentedPlan;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.Scenario;
import paydirt.scenario.Tax;
import paydirt.scenario.Usage;

/**
 * A product “app” in round numbers: 100 paying users who stay, each asking 10 times a month
 * (120/365 a day) for 1,000 tokens of output on a rented model at 100 USD per 1M, so that a request
 * costs 0.10 and a user 1. No fees.
 */
final class SalesLab {
  private SalesLab() {}

  static Scenario scenario(UnaryOperator<Node> product) {
    return Scenario.EMPTY.with(
        root ->
            root.with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 36))
                .adding(Model.SECTION, "api", "API", SalesLab::rented)
                .adding(Product.SECTION, "app", "App", app -> product.apply(stable(app)))
                .with(Tax.SECTION, tax -> tax.with(Tax.FEE_SHARE, 0).with(Tax.FEE_EACH, 0)));
  }

  static Evaluation with(UnaryOperator<Node> product) {
    return new Evaluator().evaluate(scenario(product));
  }

  private static Node rented(Node model) {
    return model
        .with(Model.KIND, Model.RENTED)
        .with(
            RentedPlan.SECTION,
            plan ->
                plan.with(RentedPlan.INPUT_PRICE, 0)
                    .with(RentedPlan.CACHED_PRICE, 0)
                    .with(RentedPlan.OUTPUT_PRICE, 100));
  }

  private static Node stable(Node product) {
    return product
        .with(Product.MODEL, "api")
        .with(Pricing.PRICE, 10)
        .with(Demand.PAYING_AT_START, 100)
        .with(Demand.NEW_USERS, 0)
        .with(Demand.WORD_OF_MOUTH, 0)
        .with(Demand.MARKETING, 0)
        .with(Demand.CONVERSION, 0)
        .with(RetentionPlan.CHURN, 0)
        .with(Usage.REQUESTS, 120 / 365.0)
        .with(Usage.INPUT_TOKENS, 0)
        .with(Usage.OUTPUT_TOKENS, 1_000);
  }

  /** The product begins with nobody; so many join and pay in month 1, and then no more. */
  static Node joining(Node product, double users) {
    return product
        .with(Demand.FREE_TIER, Demand.PAID_ONLY)
        .with(Demand.PAYING_AT_START, 0)
        .with(Demand.NEW_USERS, Value.of(users).then(2, Step.Change.SET, 0));
  }

  /** The value of a line of the product in a month, 1-based. */
  static double at(Evaluation evaluation, String line, int month) {
    return TrainingLab.at(evaluation, "products.app." + line, month);
  }

  /** The value of a line of the product in month 1. */
  static double at(Evaluation evaluation, String line) {
    return at(evaluation, line, 1);
  }
}
