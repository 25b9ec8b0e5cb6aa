package paydirt.model;

import static paydirt.model.TrainingLab.sum;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.scenario.About;
import paydirt.scenario.Demand;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Owned;
import paydirt.scenario.Pricing;
import paydirt.scenario.Product;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.Scenario;
import paydirt.scenario.Tax;
import paydirt.scenario.TestModels;
import paydirt.scenario.Usage;

/**
 * Sequoia's arithmetic as a company that is the whole industry in one year: what is spent on GPUs
 * costs as much again to run, and those who use them want half of their revenue as gross profit. So
 * each dollar of GPUs needs four of revenue.
 *
 * <p>The company buys the year's GPUs and writes them off in it, pays as much for operating them,
 * and sells for what AI earned. What it lacks is the revenue at which its gross margin is 50 %.
 */
class PublishedCapexTest {

  private static final String FIRST = "Sequoia Capital, AI's $200B Question (2023-09)";
  private static final String SECOND = "Sequoia Capital, AI's $600B Question (2024-06)";
  private static final String GIVEN = "what is spent on GPUs, twice that in all, a margin of 50 %";

  /** Exact but for the rounding of the arithmetic. */
  private static final double EXACT = 1e-9;

  private static final double USERS = 1e9;
  private static final double MARGIN = 0.5;

  /** A year in which GPUs are bought and AI sold for so much. */
  private static Evaluation year(double gpus, double revenue) {
    return new Evaluator()
        .evaluate(
            Scenario.EMPTY.with(
                root ->
                    TestModels.withSupply(root)
                        .with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 12))
                        .changing(
                            "supplies.gpu",
                            gpu ->
                                gpu.adding(
                                    Owned.SECTION, "all", "All", block -> bought(block, gpus)))
                        .adding(
                            Model.SECTION,
                            "api",
                            "API",
                            model -> model.with(Model.KIND, Model.RENTED))
                        .adding(Product.SECTION, "ai", "AI", product -> sold(product, revenue))
                        .with(
                            Tax.SECTION, tax -> tax.with(Tax.FEE_SHARE, 0).with(Tax.FEE_EACH, 0))));
  }

  private static Node bought(Node block, double spend) {
    return block
        .with(Owned.COUNT, 1e6)
        .with(Owned.PRICE, spend / 1e6)
        .with(Owned.NETWORK_SHARE, 0)
        .with(Owned.LIFE, 1)
        .with(Owned.ELECTRICITY, 0)
        .with(Owned.COLOCATION, 0)
        .with(Owned.MAINTENANCE, 1);
  }

  private static Node sold(Node product, double revenue) {
    return product
        .with(Product.MODEL, "api")
        .with(Pricing.PRICE, revenue / USERS / 12)
        .with(Demand.PAYING_AT_START, USERS)
        .with(Demand.NEW_USERS, 0)
        .with(Demand.WORD_OF_MOUTH, 0)
        .with(Demand.MARKETING, 0)
        .with(RetentionPlan.CHURN, 0)
        .with(Demand.MARKET_SIZE, 1e10)
        .with(Usage.REQUESTS, 0);
  }

  private static double margin(Evaluation year) {
    return sum(year, "grossProfit") / sum(year, "revenue.total");
  }

  @TestFactory
  Stream<DynamicTest> each_dollar_of_gpus_needs_four_of_revenue() {
    return sequoia().map(Published::test);
  }

  Stream<Published> sequoia() {
    return Stream.concat(
        rows(FIRST, 50e9, 75e9, 200e9, 125e9), rows(SECOND, 150e9, 100e9, 600e9, 500e9));
  }

  private static Stream<Published> rows(
      String source, double gpus, double earned, double needed, double gap) {
    Evaluation asItIs = year(gpus, earned);
    double cost = sum(asItIs, "revenue.total") - sum(asItIs, "grossProfit");
    return Stream.of(
        Published.identity("Sequoia, cost of a year in USD", 2 * gpus, EXACT, cost, source, GIVEN),
        Published.identity(
            "Sequoia, gross margin at the revenue needed",
            MARGIN,
            EXACT,
            margin(year(gpus, needed)),
            source,
            GIVEN),
        Published.identity(
            "Sequoia, revenue that is missing in USD",
            gap,
            EXACT,
            cost / (1 - MARGIN) - sum(asItIs, "revenue.total"),
            source,
            GIVEN + ", what AI earned"));
  }
}
