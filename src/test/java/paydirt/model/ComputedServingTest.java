package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.scenario.About;
import paydirt.scenario.Architecture;
import paydirt.scenario.Demand;
import paydirt.scenario.Hosting;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Problem;
import paydirt.scenario.Product;
import paydirt.scenario.Requests;
import paydirt.scenario.Route;
import paydirt.scenario.Scenario;
import paydirt.scenario.ServingPlan;
import paydirt.scenario.TestModels;
import paydirt.scenario.ThroughputKind;
import paydirt.scenario.TrainingPlan;
import paydirt.scenario.Usage;

/** A model whose throughput is computed serves a product of 800 fresh and 300 output tokens. */
class ComputedServingTest {

  private static Scenario company(UnaryOperator<Node> hosting) {
    return Scenario.EMPTY.with(
        root ->
            TestModels.withSupply(root)
                .with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 12))
                .adding(
                    Model.SECTION,
                    "own",
                    "Own",
                    model ->
                        TestModels.trained(model)
                            .with(TrainingPlan.SECTION, p -> p.with(TrainingPlan.TOKENS, 1))
                            .with(
                                ServingPlan.SECTION,
                                p ->
                                    p.with(ThroughputKind.CHOICE, ThroughputKind.COMPUTED)
                                        .with(Hosting.SECTION, hosting)))
                .adding(
                    Product.SECTION,
                    "chat",
                    "Chat",
                    product ->
                        product
                            .with(Product.MODEL, "own")
                            .with(Demand.PAYING_AT_START, 100_000)
                            .with(Usage.INPUT_TOKENS, 1_000)
                            .with(Usage.CACHED_SHARE, 0.2)
                            .with(Usage.OUTPUT_TOKENS, 300)));
  }

  private static double at(Evaluation evaluation, String line, int month) {
    return evaluation
        .projection()
        .series(evaluation.model().sheet().line("models.own." + line))
        .value(month - 1);
  }

  @Test
  void a_replica_works_at_the_lengths_that_the_products_ask_for() {
    Evaluation evaluation = new Evaluator().evaluate(company(hosting -> hosting));
    Replica alone =
        Replica.DEFAULT.with(Requests.INPUT_LENGTH, 800).with(Requests.OUTPUT_LENGTH, 300);
    assertThat(at(evaluation, "throughput.inputLength", 6)).isEqualTo(800, within(1e-9));
    assertThat(at(evaluation, "throughput.decodeRate", 6))
        .isEqualTo(alone.value("decodeRate"), within(1e-6));
    assertThat(at(evaluation, "throughput.prefillRate", 6))
        .isEqualTo(alone.value("prefillRate"), within(1e-6));
  }

  @Test
  void busy_hours_are_tokens_over_the_computed_rates() {
    Evaluation evaluation = new Evaluator().evaluate(company(hosting -> hosting));
    double tokensIn =
        tokens(evaluation, "paying.freshInput") + tokens(evaluation, "free.freshInput");
    double tokensOut = tokens(evaluation, "paying.output") + tokens(evaluation, "free.output");
    double hours =
        tokensIn / at(evaluation, "throughput.prefillRate", 6) / 3600
            + tokensOut / at(evaluation, "throughput.decodeRate", 6) / 3600;
    assertThat(hours).isGreaterThan(1);
    assertThat(at(evaluation, "serving.busyHours", 6)).isEqualTo(hours, within(hours * 1e-12));
  }

  private static double tokens(Evaluation evaluation, String key) {
    return evaluation
        .projection()
        .series(evaluation.model().sheet().line("products.chat.tokens." + key))
        .value(5);
  }

  @Test
  void before_the_first_request_nothing_is_busy() {
    Evaluation evaluation =
        new Evaluator()
            .evaluate(
                company(hosting -> hosting)
                    .with(
                        root ->
                            root.changing("products.chat", chat -> chat.with(Product.LAUNCH, 5))));
    assertThat(at(evaluation, "serving.busyHours", 2)).isZero();
    assertThat(at(evaluation, "serving.busyHours", 6)).isPositive();
  }

  @Test
  void a_replica_too_small_for_the_weights_is_refused_with_the_least_count() {
    // 70.6 GB of weights at one byte, 0.9 · 80 = 72 GB usable: one is enough; at two bytes two.
    assertThat(problems(company(hosting -> hosting.with(Hosting.ACCELERATORS, 1)))).isEmpty();
    assertThat(
            problems(
                company(
                    hosting -> hosting.with(Hosting.ACCELERATORS, 1).with(Hosting.DENSE_BYTES, 2))))
        .isEqualTo(
            "models.own.serving.hosting.accelerators is 1 but must be at least 2 to hold 141 GB of"
                + " weights and a mean request");
  }

  @Test
  void more_experts_per_token_than_there_are_is_refused() {
    Scenario company =
        company(hosting -> hosting)
            .with(
                root ->
                    root.changing(
                        "models.own.architecture",
                        shape ->
                            shape
                                .with(Architecture.EXPERTS, 4)
                                .with(Architecture.EXPERTS_PER_TOKEN, 8)));
    assertThat(problems(company))
        .isEqualTo(
            "models.own.architecture.experts is 4 but must be at least 8, the experts that work on each token");
  }

  /**
   * A token's cache is 163,840 elements of one byte, so 1.5M tokens take 246 GB; with 0.75 · 300
   * more and 70.6 GB of weights it is 316.4 GB, of which an accelerator holds 72: five.
   */
  @Test
  void a_replica_too_small_for_a_request_is_refused() {
    Scenario long4 =
        company(hosting -> hosting)
            .with(
                root ->
                    root.changing(
                        "products.chat",
                        chat ->
                            chat.with(Usage.INPUT_TOKENS, 1_500_000).with(Usage.CACHED_SHARE, 0)));
    assertThat(problems(long4))
        .startsWith("models.own.serving.hosting.accelerators is 4 but must be at least 5 to hold")
        .endsWith("of weights and a mean request");
  }

  @Test
  void a_replica_that_answers_free_users_alone_need_not_hold_a_request_of_paying_ones() {
    Scenario apart =
        company(hosting -> hosting)
            .with(
                root ->
                    root.adding(
                            Model.SECTION,
                            "rented",
                            "Rented",
                            model -> model.with(Model.KIND, Model.RENTED))
                        .changing(
                            "products.chat",
                            chat ->
                                chat.with(Product.MODEL, "rented")
                                    .with(Usage.INPUT_TOKENS, 1_500_000)
                                    .with(Usage.CACHED_SHARE, 0)
                                    .with(Usage.FREE_SIZE, Usage.FREE_OF_OWN_SIZE)
                                    .with(Usage.FREE_INPUT_TOKENS, 1_000)
                                    .adding(
                                        Route.OF_FREE_USERS,
                                        "free",
                                        "Free",
                                        route -> route.with(Route.MODEL, "own"))));
    assertThat(problems(apart)).isEmpty();
  }

  private static String problems(Scenario scenario) {
    return String.join("\n", scenario.problems().stream().map(Problem::sentence).toList());
  }
}
