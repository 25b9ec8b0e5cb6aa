package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.scenario.About;
import paydirt.scenario.Architecture;
import paydirt.scenario.Demand;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Pricing;
import paydirt.scenario.Problem;
import paydirt.scenario.Product;
import paydirt.scenario.RentedPlan;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.Route;
import paydirt.scenario.Scenario;
import paydirt.scenario.ServingPlan;
import paydirt.scenario.Supply;
import paydirt.scenario.TestModels;
import paydirt.scenario.TrainingPlan;
import paydirt.scenario.Usage;

/**
 * A product of 100 users and 1,000 requests a month, each of 1,000 tokens in and out, on "old",
 * rented at 1 USD per 1M tokens, so 2 a month. "young" is trained: its run takes the first two
 * months (6 · 1e9 · 876e9 FLOP at 1,000 TFLOP/s are 1,460 hours), so it is ready in month 3.
 */
class GenerationsChapterTest {
  private static final Offset<Double> TINY = within(1e-9);
  private static final String OLD = "models.old.rental.costPaying";
  private static final String YOUNG = "models.young.serving.tokens";

  private static Scenario company(UnaryOperator<Node> old, UnaryOperator<Node> app) {
    return Scenario.EMPTY.with(
        root ->
            TestModels.withSupply(root)
                .with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 12))
                .changing("supplies.gpu", gpu -> gpu.with(Supply.PEAK, 1_000))
                .adding(Model.SECTION, "old", "Old", model -> old.apply(rented(model)))
                .adding(Model.SECTION, "young", "Young", GenerationsChapterTest::trained)
                .adding(Product.SECTION, "app", "App", product -> app.apply(askers(product))));
  }

  private static Node rented(Node model) {
    return model
        .with(Model.KIND, Model.RENTED)
        .with(
            RentedPlan.SECTION,
            plan -> plan.with(RentedPlan.INPUT_PRICE, 1).with(RentedPlan.OUTPUT_PRICE, 1));
  }

  private static Node trained(Node model) {
    return TestModels.trained(model)
        .with(
            Architecture.SECTION,
            shape ->
                shape
                    .with(Architecture.TOTAL_PARAMETERS, 1)
                    .with(Architecture.ACTIVE_PARAMETERS, 1))
        .with(
            TrainingPlan.SECTION,
            plan ->
                plan.with(TrainingPlan.TOKENS, 876)
                    .with(TrainingPlan.MFU, 1)
                    .with(TrainingPlan.GOODPUT, 1)
                    .with(TrainingPlan.ACCELERATORS, 1)
                    .with(TrainingPlan.DATA_COST, 0))
        .with(ServingPlan.SECTION, plan -> plan.with(ServingPlan.MINIMUM_REPLICAS, 0));
  }

  private static Node askers(Node product) {
    return product
        .with(Product.MODEL, "old")
        .with(Pricing.PRICE, 10)
        .with(Demand.PAYING_AT_START, 100)
        .with(Demand.NEW_USERS, 0)
        .with(Demand.WORD_OF_MOUTH, 0)
        .with(Demand.MARKETING, 0)
        .with(RetentionPlan.CHURN, 0)
        .with(Usage.REQUESTS, 120 / 365.0)
        .with(Usage.INPUT_TOKENS, 1_000)
        .with(Usage.CACHED_SHARE, 0)
        .with(Usage.OUTPUT_TOKENS, 1_000);
  }

  private static Evaluation evaluate(UnaryOperator<Node> old) {
    return new Evaluator().evaluate(company(old, app -> app));
  }

  private static Node succeeded(Node model) {
    return model.with(Model.SUCCESSOR, "young");
  }

  @Test
  void without_a_successor_a_model_serves_to_the_end() {
    Evaluation evaluation = evaluate(model -> model);
    assertThat(TrainingLab.at(evaluation, OLD, 12)).isEqualTo(2, TINY);
  }

  @Test
  void a_product_moves_to_the_successor_in_the_month_in_which_that_is_ready() {
    Evaluation evaluation = evaluate(GenerationsChapterTest::succeeded);
    assertThat(TrainingLab.at(evaluation, OLD, 2)).isEqualTo(2, TINY);
    assertThat(TrainingLab.at(evaluation, OLD, 3)).isZero();
    assertThat(TrainingLab.at(evaluation, YOUNG, 2)).isZero();
    assertThat(TrainingLab.at(evaluation, YOUNG, 3)).isEqualTo(2e6, within(1e-3));
    assertThat(TrainingLab.sum(evaluation, "products.app.revenue")).isEqualTo(12_000, TINY);
  }

  @Test
  void retirement_of_the_predecessor_changes_nothing_once_the_successor_serves() {
    Evaluation evaluation = evaluate(model -> succeeded(model).with(Model.RETIREMENT, 6));
    assertThat(TrainingLab.sum(evaluation, "products.app.revenue")).isEqualTo(12_000, TINY);
    assertThat(TrainingLab.at(evaluation, YOUNG, 6)).isEqualTo(2e6, within(1e-3));
  }

  @Test
  void a_product_whose_only_model_retires_ends_and_loses_its_users() {
    Evaluation evaluation = evaluate(model -> model.with(Model.RETIREMENT, 6));
    assertThat(TrainingLab.at(evaluation, OLD, 5)).isEqualTo(2, TINY);
    assertThat(TrainingLab.at(evaluation, OLD, 6)).isZero();
    assertThat(TrainingLab.at(evaluation, "products.app.users.total", 6)).isZero();
    assertThat(TrainingLab.sum(evaluation, "products.app.revenue")).isEqualTo(5_000, TINY);
  }

  @Test
  void a_product_begins_anew_with_a_successor_that_comes_too_late() {
    // Retired from month 2 on, the successor is ready in month 3: month 2 has no revenue.
    Evaluation evaluation = evaluate(model -> succeeded(model).with(Model.RETIREMENT, 2));
    assertThat(TrainingLab.at(evaluation, "products.app.revenue", 2)).isZero();
    assertThat(TrainingLab.sum(evaluation, "products.app.revenue")).isEqualTo(11_000, TINY);
  }

  @Test
  void a_route_to_a_retired_model_leaves_its_share_to_the_others() {
    Scenario scenario =
        company(
            model -> model.with(Model.RETIREMENT, 6),
            app -> route(route(app, "old", 0.5), "young", 0.5));
    Evaluation evaluation = new Evaluator().evaluate(scenario);
    assertThat(TrainingLab.at(evaluation, OLD, 5)).isEqualTo(1, TINY);
    assertThat(TrainingLab.at(evaluation, OLD, 6)).isZero();
    assertThat(TrainingLab.at(evaluation, YOUNG, 6)).isEqualTo(2e6, within(1e-3));
  }

  @Test
  void a_product_all_of_whose_routes_lead_to_retired_models_ends() {
    Scenario scenario =
        company(model -> model.with(Model.RETIREMENT, 6), app -> route(app, "old", 1));
    Evaluation evaluation = new Evaluator().evaluate(scenario);
    assertThat(TrainingLab.sum(evaluation, "products.app.revenue")).isEqualTo(5_000, TINY);
  }

  private static Node route(Node product, String model, double share) {
    return product.adding(
        Route.SECTION,
        "to" + model,
        "To " + model,
        route -> route.with(Route.MODEL, model).with(Route.REQUEST_SHARE, share));
  }

  @Test
  void successors_that_lead_back_are_refused() {
    Scenario circle =
        company(GenerationsChapterTest::succeeded, app -> app)
            .with(
                root -> root.changing("models.young", model -> model.with(Model.SUCCESSOR, "old")));
    assertThat(circle.problems().stream().filter(Problem::isError).map(Problem::sentence))
        .containsExactly(
            "models.old.successor leads back to “old” but must end with a model that has no"
                + " successor",
            "models.young.successor leads back to “young” but must end with a model that has no"
                + " successor");
  }

  @Test
  void a_successor_must_be_a_model_or_nothing() {
    assertThat(company(model -> model, app -> app).problems()).noneMatch(Problem::isError);
    assertThat(company(model -> model.with(Model.SUCCESSOR, "yung"), app -> app).problems())
        .anyMatch(problem -> problem.sentence().contains("models.old.successor is “yung”"));
  }
}
