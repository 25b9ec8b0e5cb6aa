package paydirt.model;

import static paydirt.model.TrainingLab.at;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.scenario.About;
import paydirt.scenario.Accelerator;
import paydirt.scenario.Architecture;
import paydirt.scenario.Demand;
import paydirt.scenario.Hosting;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Pricing;
import paydirt.scenario.Product;
import paydirt.scenario.Requests;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.Scenario;
import paydirt.scenario.ServingPlan;
import paydirt.scenario.Supply;
import paydirt.scenario.Tax;
import paydirt.scenario.TestModels;
import paydirt.scenario.TrainingPlan;
import paydirt.scenario.Usage;

/**
 * A day of DeepSeek's inference fleet as a company: 608bn tokens in, of which 342bn from the cache,
 * and 168bn out, on nodes of eight H800 at 2 USD an hour, sold at the prices of R1.
 *
 * <p>With the published throughput of a node the figures are accounting. Beside it stands the
 * throughput that the shipped constants give: decoding on 18 nodes at 21 tokens per second and
 * user, so 14,800 ÷ 21 = 705 sequences a node at 4,989 tokens of context, and reading fresh input
 * on 4 nodes. That each server looks after its own sequences is a rule made for this case: no
 * measured row spans several servers.
 */
class PublishedInferenceDayTest {

  private static final String DEEPSEEK = "DeepSeek-V3/R1 Inference System Overview (2025-02-27)";

  private static final double INPUT = 608e9;
  private static final double CACHED = 342e9;
  private static final double OUTPUT = 168e9;
  private static final double FRESH_SHARE = 1 - CACHED / INPUT;

  /** Tokens a second and node; the published rate counts what comes from the cache. */
  private static final double READ = 73_700 * FRESH_SHARE;

  private static final double WRITTEN = 14_800;

  private static final double REQUESTS = 100e6;
  private static final double USERS = 10e6;
  private static final double DAYS_IN_A_MONTH = 365 / 12.0;
  private static final double HOURS_IN_A_MONTH = 730;

  private static final int DECODING_NODES = 18;
  private static final int SEQUENCES_OF_A_NODE = 705;
  private static final int READING_NODES = 4;

  private final Replica node =
      Replica.DEFAULT
          .calibratedFor("h800")
          .with(Accelerator.LINK, 200)
          .with(Architecture.TOTAL_PARAMETERS, 671)
          .with(Architecture.ACTIVE_PARAMETERS, 37)
          .with(Architecture.LAYERS, 61)
          .with(Architecture.HIDDEN_WIDTH, 7_168)
          .with(Architecture.ATTENTION_WIDTH, 20_480)
          .with(Architecture.KV_ELEMENTS, 35_136)
          .with(Architecture.KV_HEADS, 1)
          .with(Architecture.EXPERT_SHARE, 0.97)
          .with(Architecture.EXPERTS, 256)
          .with(Architecture.EXPERTS_PER_TOKEN, 8)
          .with(Hosting.ATTENTION_SPLIT, 1)
          .with(Hosting.CACHE_BYTES, 2)
          .with(Requests.OUTPUT_LENGTH, 1_211);

  private double computedRead() {
    return node.with(Hosting.ACCELERATORS, READING_NODES * 8)
            .with(Requests.INPUT_LENGTH, 4_383 * FRESH_SHARE)
            .atBatch(64)
            .value("prefillRate")
        / READING_NODES;
  }

  private double computedWritten() {
    return node.with(Hosting.ACCELERATORS, DECODING_NODES * 8)
            .with(Requests.INPUT_LENGTH, 4_383)
            .atBatch(DECODING_NODES * SEQUENCES_OF_A_NODE)
            .value("decodeRate")
        / DECODING_NODES;
  }

  private static Evaluation day(double read, double written) {
    return new Evaluator()
        .evaluate(
            Scenario.EMPTY.with(
                root ->
                    TestModels.withSupply(root)
                        .with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 12))
                        .changing("supplies.gpu", gpu -> gpu.with(Supply.HOUR_PRICE, 2))
                        .adding(Model.SECTION, "r1", "R1", model -> served(model, read, written))
                        .adding(Product.SECTION, "api", "API", PublishedInferenceDayTest::sold)
                        .with(
                            Tax.SECTION, tax -> tax.with(Tax.FEE_SHARE, 0).with(Tax.FEE_EACH, 0))));
  }

  private static Node served(Node model, double read, double written) {
    return TestModels.trained(model)
        .with(TrainingPlan.SECTION, plan -> plan.with(TrainingPlan.TOKENS, 0))
        .with(
            ServingPlan.SECTION,
            plan ->
                plan.with(ServingPlan.ACCELERATORS_PER_REPLICA, 8)
                    .with(ServingPlan.PREFILL_THROUGHPUT, read)
                    .with(ServingPlan.DECODE_THROUGHPUT, written)
                    .with(ServingPlan.PEAK_TO_MEAN, 1)
                    .with(ServingPlan.TARGET_UTILISATION, 1)
                    .with(ServingPlan.MINIMUM_REPLICAS, 0)
                    .with(ServingPlan.AUTOSCALING, 1));
  }

  private static Node sold(Node product) {
    return product
        .with(Product.MODEL, "r1")
        .with(Pricing.PRICING, Pricing.TOKENS)
        .with(Pricing.INPUT_PRICE, 0.55)
        .with(Pricing.CACHED_PRICE, 0.14)
        .with(Pricing.OUTPUT_PRICE, 2.19)
        .with(Demand.PAYING_AT_START, USERS)
        .with(Demand.NEW_USERS, 0)
        .with(Demand.WORD_OF_MOUTH, 0)
        .with(Demand.MARKETING, 0)
        .with(RetentionPlan.CHURN, 0)
        .with(Demand.MARKET_SIZE, 1e9)
        .with(Usage.REQUESTS, REQUESTS / USERS)
        .with(Usage.INPUT_TOKENS, INPUT / REQUESTS)
        .with(Usage.CACHED_SHARE, CACHED / INPUT)
        .with(Usage.OUTPUT_TOKENS, OUTPUT / REQUESTS);
  }

  private static double nodes(Evaluation day) {
    return at(day, "models.r1.serving.billedHours", 1) / HOURS_IN_A_MONTH;
  }

  private static double cost(Evaluation day) {
    return at(day, "compute.own.cost", 1) / DAYS_IN_A_MONTH;
  }

  private static double revenue(Evaluation day) {
    return at(day, "revenue.total", 1) / DAYS_IN_A_MONTH;
  }

  @TestFactory
  Stream<DynamicTest> as_accounting_the_day_is_what_was_published() {
    return accounted().map(Published::test);
  }

  Stream<Published> accounted() {
    Evaluation day = day(READ, WRITTEN);
    String rates = "73.7k tokens/s in and 14.8k out of a node";
    return Stream.of(
        accounting("nodes on average", 226.75, nodes(day), rates),
        accounting("cost of a day in USD", 87_072, cost(day), rates + ", 2 USD an hour"),
        accounting("revenue of a day in USD", 562_027, revenue(day), "prices of R1"),
        accounting(
            "profit over cost",
            5.45,
            revenue(day) / cost(day) - 1,
            rates + ", prices of R1 and of an hour"),
        accounting("gross margin", 0.845, at(day, "margin.gross", 1), "all of the above"));
  }

  private static Published accounting(String what, double expected, double got, String given) {
    return Published.identity("DeepSeek's day, " + what, expected, 0.005, got, DEEPSEEK, given);
  }

  @TestFactory
  Stream<DynamicTest> from_computed_throughput_it_takes_about_as_many_nodes() {
    return computed().map(Published::test);
  }

  Stream<Published> computed() {
    Evaluation day = day(computedRead(), computedWritten());
    return Stream.of(
        computed("fresh tokens/s that a node reads", READ, computedRead()),
        computed("tokens/s that a node writes", WRITTEN, computedWritten()),
        computed("nodes on average", 226.75, nodes(day)),
        computed("cost of a day in USD", 87_072, cost(day)));
  }

  private static Published computed(String what, double expected, double got) {
    return new Published(
        "DeepSeek's day, " + what + ", by the roofline", expected, 0.40, got, DEEPSEEK, "");
  }
}
