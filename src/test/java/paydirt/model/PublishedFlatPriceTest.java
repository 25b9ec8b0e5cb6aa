package paydirt.model;

import static paydirt.model.TrainingLab.at;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.scenario.About;
import paydirt.scenario.Demand;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Pricing;
import paydirt.scenario.Product;
import paydirt.scenario.RentedPlan;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.Scenario;
import paydirt.scenario.Usage;

/**
 * GitHub Copilot in early 2023: $10 a month for use without a limit, a mean cost of $30, and heavy
 * users who cost $80 to $90. What the mean costs is entered, so the mean loss is an identity; how
 * much heavy users cost follows from the default spread between users.
 */
class PublishedFlatPriceTest {

  private static final String WSJ =
      "Wall Street Journal, 9 Oct 2023: $20 lost on the average user a month, up to $80 on some";

  private static final double USERS = 1.5e6;
  private static final double MEAN_COST = 30;

  /** 520 completions a day of 1,500 tokens in, whose price is such that a user costs the mean. */
  private static Evaluation copilot() {
    double tokensOfUser = 520 * 365 / 12.0 * 1_500;
    return new Evaluator()
        .evaluate(
            Scenario.EMPTY.with(
                root ->
                    root.with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 12))
                        .adding(
                            Model.SECTION,
                            "codex",
                            "Codex",
                            model -> costing(model, MEAN_COST / tokensOfUser * 1e6))
                        .adding(
                            Product.SECTION, "copilot", "Copilot", PublishedFlatPriceTest::sold)));
  }

  private static Node costing(Node model, double inputPrice) {
    return model
        .with(Model.KIND, Model.RENTED)
        .with(RentedPlan.SECTION, plan -> plan.with(RentedPlan.INPUT_PRICE, inputPrice));
  }

  private static Node sold(Node product) {
    return product
        .with(Product.MODEL, "codex")
        .with(Pricing.PRICE, 10)
        .with(Demand.FREE_TIER, Demand.PAID_ONLY)
        .with(Demand.PAYING_AT_START, USERS)
        .with(Demand.NEW_USERS, 0)
        .with(Demand.WORD_OF_MOUTH, 0)
        .with(Demand.MARKETING, 0)
        .with(RetentionPlan.CHURN, 0)
        .with(Usage.REQUESTS, 520)
        .with(Usage.SPREAD, Usage.LOG_NORMAL)
        .with(Usage.INPUT_TOKENS, 1_500)
        .with(Usage.CACHED_SHARE, 0)
        .with(Usage.OUTPUT_TOKENS, 0);
  }

  private static double line(Evaluation evaluation, String id) {
    return at(evaluation, "products.copilot." + id, 1);
  }

  @TestFactory
  Stream<DynamicTest> copilot_loses_what_was_published() {
    return copilotFigures().map(Published::test);
  }

  Stream<Published> copilotFigures() {
    Evaluation company = copilot();
    double loss = line(company, "costOfServingPaying") - line(company, "revenue");
    return Stream.of(
        Published.identity(
            "Copilot loss on the average user in USD a month",
            20,
            0.25,
            loss / USERS,
            WSJ,
            "the price and the mean cost"),
        Published.identity(
            "Copilot loss on 1.5M users in USD a month",
            30e6,
            0.25,
            loss,
            WSJ,
            "the price, the mean cost and the users"),
        new Published(
            "Copilot loss on a heavy user, of the 95th percentile, in USD a month",
            80,
            0.10,
            -line(company, "heavy.earns"),
            WSJ,
            "the price, the mean cost, and the default spread that this figure was looked at for"),
        new Published(
            "Copilot cost of a heavy user over the mean",
            3,
            0.10,
            line(company, "heavy.costs") / line(company, "unit.serving"),
            WSJ,
            "the default spread"));
  }
}
