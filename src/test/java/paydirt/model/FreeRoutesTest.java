package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.scenario.About;
import paydirt.scenario.Demand;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Problem;
import paydirt.scenario.Product;
import paydirt.scenario.RentedPlan;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.Route;
import paydirt.scenario.Scenario;
import paydirt.scenario.TestModels;
import paydirt.scenario.Usage;

/**
 * Free users on models of their own. 100 paying and 200 free users ask for 10 and 5 requests a
 * month, so 1,000 each group, of 1,000 tokens in and 1,000 out: on the small model, at 1 USD per 1M
 * tokens, a group costs 2 a month, on the large one, at 10, it costs 20.
 */
class FreeRoutesTest {
  private static final Offset<Double> TINY = within(1e-9);

  private static Scenario company(UnaryOperator<Node> product) {
    return Scenario.EMPTY.with(
        root ->
            TestModels.withSupply(root)
                .with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 12))
                .adding(Model.SECTION, "small", "Small", rented(1))
                .adding(Model.SECTION, "large", "Large", rented(10))
                .adding(Model.SECTION, "own", "Own", TestModels::trained)
                .adding(Product.SECTION, "app", "App", app -> product.apply(users(app))));
  }

  private static UnaryOperator<Node> rented(double price) {
    return model ->
        model
            .with(Model.KIND, Model.RENTED)
            .with(
                RentedPlan.SECTION,
                plan ->
                    plan.with(RentedPlan.INPUT_PRICE, price).with(RentedPlan.OUTPUT_PRICE, price));
  }

  private static Node users(Node product) {
    return product
        .with(Product.MODEL, "large")
        .with(Demand.FREE_TIER, Demand.FREE_AND_PAID)
        .with(Demand.PAYING_AT_START, 100)
        .with(Demand.FREE_AT_START, 200)
        .with(Demand.NEW_USERS, 0)
        .with(Demand.WORD_OF_MOUTH, 0)
        .with(Demand.MARKETING, 0)
        .with(Demand.CONVERSION, 0)
        .with(Demand.FREE_CHURN, 0)
        .with(RetentionPlan.CHURN, 0)
        .with(Usage.REQUESTS, 120 / 365.0)
        .with(Usage.FREE_USE, 0.5)
        .with(Usage.INPUT_TOKENS, 1_000)
        .with(Usage.CACHED_SHARE, 0)
        .with(Usage.OUTPUT_TOKENS, 1_000);
  }

  private static UnaryOperator<Node> free(String model, double share) {
    return product ->
        product.adding(
            Route.OF_FREE_USERS,
            "to" + model,
            "To " + model,
            route -> route.with(Route.MODEL, model).with(Route.REQUEST_SHARE, share));
  }

  private static Evaluation evaluate(UnaryOperator<Node> product) {
    Scenario scenario = company(product);
    assertThat(scenario.problems()).isEmpty();
    return new Evaluator().evaluate(scenario);
  }

  private static double at(Evaluation evaluation, String line, int month) {
    return evaluation.projection().series(evaluation.model().sheet().line(line)).value(month - 1);
  }

  @Test
  void without_routes_of_their_own_they_are_answered_as_paying_users_are() {
    Evaluation evaluation = evaluate(app -> app);
    assertThat(at(evaluation, "models.large.rental.costPaying", 1)).isEqualTo(20, TINY);
    assertThat(at(evaluation, "models.large.rental.costFree", 1)).isEqualTo(20, TINY);
    assertThat(evaluation.model().sheet().find("products.app.routing.freeReadyShare")).isEmpty();
  }

  @Test
  void a_model_of_their_own_answers_them_and_nobody_else() {
    Evaluation evaluation = evaluate(free("small", 1));
    assertThat(at(evaluation, "models.large.rental.costPaying", 1)).isEqualTo(20, TINY);
    assertThat(at(evaluation, "models.large.rental.costFree", 1)).isZero();
    assertThat(at(evaluation, "models.small.rental.costPaying", 1)).isZero();
    assertThat(at(evaluation, "models.small.rental.costFree", 1)).isEqualTo(2, TINY);
    assertThat(at(evaluation, "costOfRevenue.servingFree", 1)).isEqualTo(2, TINY);
    assertThat(at(evaluation, "compute.tokens", 1)).isEqualTo(4e6, within(1e-3));
  }

  @Test
  void the_model_of_paying_users_may_answer_a_part_of_them() {
    // 3/4 of 2 on the small model, 1/4 of 20 on the large one.
    Evaluation evaluation =
        evaluate(app -> free("large", 0.25).apply(free("small", 0.75).apply(app)));
    assertThat(at(evaluation, "models.large.rental.costPaying", 1)).isEqualTo(20, TINY);
    assertThat(at(evaluation, "models.large.rental.costFree", 1)).isEqualTo(5, TINY);
    assertThat(at(evaluation, "models.small.rental.costFree", 1)).isEqualTo(1.5, TINY);
  }

  @Test
  void what_a_free_user_costs_is_that_of_their_own_model() {
    // 2 a month over 200 free users, 20 over 100 paying ones.
    Evaluation evaluation = evaluate(free("small", 1));
    assertThat(at(evaluation, "products.app.unit.servingFree", 1)).isEqualTo(0.01, TINY);
    assertThat(at(evaluation, "products.app.unit.serving", 1)).isEqualTo(0.2, TINY);
  }

  @Test
  void a_free_model_that_is_late_delays_nothing_and_answers_from_when_it_is_ready() {
    Evaluation evaluation = evaluate(free("own", 1));
    assertThat(at(evaluation, "products.app.live", 1)).isOne();
    int ready = (int) Math.ceil(at(evaluation, "models.own.training.readyMonth", 1));
    assertThat(ready).isGreaterThan(1);
    assertThat(at(evaluation, "models.own.serving.tokens", ready - 1)).isZero();
    assertThat(at(evaluation, "models.own.serving.tokens", ready)).isEqualTo(2e6, within(1e-3));
  }

  @Test
  void what_products_cost_on_a_model_they_share_is_what_the_model_costs() {
    // Free users of the app and the 100 paying ones of another product ask equally much of it.
    Scenario shared =
        company(free("own", 1))
            .with(
                root ->
                    root.adding(
                        Product.SECTION,
                        "other",
                        "Other",
                        other ->
                            users(other)
                                .with(Product.MODEL, "own")
                                .with(Demand.FREE_TIER, Demand.PAID_ONLY)));
    Evaluation evaluation = new Evaluator().evaluate(shared);
    double paying = at(evaluation, "models.own.serving.costPaying", 12);
    assertThat(paying).isPositive();
    assertThat(at(evaluation, "models.own.serving.costFree", 12)).isEqualTo(paying, TINY);
    assertThat(at(evaluation, "products.other.costOfServingPaying", 12)).isEqualTo(paying, TINY);
    assertThat(at(evaluation, "products.app.costOfServingFree", 12)).isEqualTo(paying, TINY);
    assertThat(at(evaluation, "products.app.costOfServingPaying", 12)).isEqualTo(20, TINY);
  }

  @Test
  void without_a_free_tier_their_routes_wait_unused() {
    Evaluation evaluation =
        evaluate(app -> free("small", 0.5).apply(app).with(Demand.FREE_TIER, Demand.PAID_ONLY));
    assertThat(at(evaluation, "compute.tokens", 1)).isEqualTo(2e6, within(1e-3));
    assertThat(at(evaluation, "models.large.rental.costPaying", 1)).isEqualTo(20, TINY);
  }

  @Test
  void their_shares_must_make_the_whole() {
    assertThat(company(free("small", 0.5)).problems())
        .extracting(Problem::path)
        .containsExactly("products.app.freeRoutes");
  }

  @Test
  void no_model_is_named_by_two_of_their_routes() {
    UnaryOperator<Node> twice =
        app ->
            free("small", 0.5)
                .apply(app)
                .adding(
                    Route.OF_FREE_USERS,
                    "again",
                    "Again",
                    route -> route.with(Route.MODEL, "small").with(Route.REQUEST_SHARE, 0.5));
    assertThat(company(twice).problems())
        .extracting(Problem::path)
        .containsExactly("products.app.freeRoutes.again.model");
  }
}
