package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.engine.Outcome;
import paydirt.engine.Series;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.scenario.About;
import paydirt.scenario.Architecture;
import paydirt.scenario.Demand;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
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
 * A product of 1,000 requests a month, each 1,000 tokens in and 1,000 out, and three models to
 * answer them: "small" rented at 1 USD per 1M tokens, "large" rented at 10, and "own", whose run
 * takes the first two months: 6 · 1e9 · 876e9 FLOP at 1,000 TFLOP/s are 1,460 hours on one
 * accelerator, so it is ready in month 3.
 *
 * <p>A month is 1M tokens in and 1M out: 2 on the small model, 20 on the large one.
 */
class RoutingChapterTest {
  private static final Offset<Double> TINY = within(1e-9);

  private static Scenario company(UnaryOperator<Node> product) {
    return Scenario.EMPTY.with(
        root ->
            TestModels.withSupply(root)
                .with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 12))
                .changing("supplies.gpu", gpu -> gpu.with(Supply.PEAK, 1_000))
                .adding(Model.SECTION, "small", "Small", rented(1))
                .adding(Model.SECTION, "large", "Large", rented(10))
                .adding(Model.SECTION, "own", "Own", RoutingChapterTest::own)
                .adding(Product.SECTION, "app", "App", app -> product.apply(askers(app))));
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

  private static Node own(Node model) {
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
        .with(ServingPlan.SECTION, plan -> plan.with(ServingPlan.MINIMUM_REPLICAS, 3));
  }

  private static Node askers(Node product) {
    return product
        .with(Product.MODEL, "small")
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

  private static UnaryOperator<Node> route(String model, double share) {
    return route(model, Value.of(share));
  }

  private static UnaryOperator<Node> route(String model, Value share) {
    return product ->
        product.adding(
            Route.SECTION,
            "to" + model,
            "To " + model,
            route -> route.with(Route.MODEL, model).with(Route.REQUEST_SHARE, share));
  }

  @SafeVarargs
  private static UnaryOperator<Node> routes(UnaryOperator<Node>... routes) {
    return product -> {
      Node changed = product;
      for (UnaryOperator<Node> route : routes) {
        changed = route.apply(changed);
      }
      return changed;
    };
  }

  private static Evaluation evaluate(UnaryOperator<Node> product) {
    Scenario scenario = company(product);
    assertThat(scenario.problems()).isEmpty();
    return new Evaluator().evaluate(scenario);
  }

  private static double at(Evaluation evaluation, String line, int month) {
    return evaluation.projection().series(evaluation.model().sheet().line(line)).value(month - 1);
  }

  // ---- the split

  @Test
  void requests_are_split_by_the_shares() {
    // 70 % of 2 and 30 % of 20.
    Evaluation evaluation = evaluate(routes(route("small", 0.7), route("large", 0.3)));
    assertThat(at(evaluation, "models.small.rental.costPaying", 1)).isEqualTo(1.4, TINY);
    assertThat(at(evaluation, "models.large.rental.costPaying", 1)).isEqualTo(6, TINY);
    assertThat(at(evaluation, "compute.tokens", 1)).isEqualTo(2e6, within(1e-3));
  }

  @Test
  void shares_may_change_over_time() {
    // All to the large model until month 6, then half.
    Evaluation evaluation =
        evaluate(
            routes(
                route("large", Value.of(1).then(7, Step.Change.SET, 0.5)),
                route("small", Value.of(0).then(7, Step.Change.SET, 0.5))));
    assertThat(at(evaluation, "compute.servingCost", 6)).isEqualTo(20, TINY);
    assertThat(at(evaluation, "compute.servingCost", 7)).isEqualTo(11, TINY);
  }

  @Test
  void shares_that_an_uncertainty_moves_are_taken_over_their_sum() {
    // 0.6 and 0.6 are a half each; the check refuses them in a file, a trial may meet them.
    Evaluation evaluation =
        new Evaluator().evaluate(company(routes(route("small", 0.6), route("large", 0.6))));
    assertThat(at(evaluation, "compute.servingCost", 1)).isEqualTo(11, TINY);
  }

  // ---- laws

  @Test
  void one_route_is_the_same_as_the_model_alone() {
    Evaluation alone = evaluate(product -> product);
    assertSame(alone, evaluate(route("small", 1)), 0);
  }

  @Test
  void a_route_that_nobody_goes_changes_nothing() {
    UnaryOperator<Node> used = routes(route("small", 0.7), route("large", 0.3));
    assertSame(evaluate(used), evaluate(routes(used, route("own", 0))), 0);
  }

  @Test
  void the_order_of_routes_changes_nothing() {
    assertSame(
        evaluate(routes(route("small", 0.7), route("large", 0.2), route("own", 0.1))),
        evaluate(routes(route("own", 0.1), route("large", 0.2), route("small", 0.7))),
        1e-12);
  }

  /** All lines of the first are in the second, with the same values. */
  private static void assertSame(Evaluation one, Evaluation other, double relative) {
    for (Line line : one.model().sheet().lines()) {
      Line same = other.model().sheet().line(line.id());
      if (line.kind() == Kind.OUTCOME) {
        Outcome outcome = one.projection().outcome(line);
        assertClose(
            line.id(),
            outcome.value().orElse(0),
            other.projection().outcome(same).value().orElse(0),
            relative);
      } else {
        Series series = one.projection().series(line);
        for (int t = 0; t < series.size(); t++) {
          Series others = other.projection().series(same);
          assertThat(others.isPresent(t)).as(line.id()).isEqualTo(series.isPresent(t));
          if (series.isPresent(t)) {
            assertClose(line.id(), series.value(t), others.value(t), relative);
          }
        }
      }
    }
  }

  private static void assertClose(String id, double value, double other, double relative) {
    assertThat(Math.abs(other - value))
        .as(id)
        .isLessThanOrEqualTo(relative * Math.max(1, Math.abs(value)));
  }

  // ---- readiness

  @Test
  void a_product_waits_for_the_latest_model_with_a_share() {
    Evaluation evaluation = evaluate(routes(route("small", 0.5), route("own", 0.5)));
    assertThat(at(evaluation, "products.app.live", 2)).isZero();
    assertThat(at(evaluation, "products.app.live", 3)).isEqualTo(1);
  }

  @Test
  void a_successor_that_takes_over_later_delays_nothing() {
    Evaluation evaluation =
        evaluate(
            routes(
                route("small", Value.of(1).then(6, Step.Change.SET, 0)),
                route("own", Value.of(0).then(6, Step.Change.SET, 1))));
    assertThat(at(evaluation, "products.app.live", 1)).isEqualTo(1);
    assertThat(at(evaluation, "models.own.serving.replicas", 5)).isZero();
    assertThat(at(evaluation, "models.own.serving.replicas", 6)).isEqualTo(3);
    assertThat(at(evaluation, "models.small.rental.tokens", 6)).isZero();
  }

  @Test
  void a_successor_that_is_late_leaves_the_requests_where_they_are() {
    // It should take half in month 2 and is ready in month 3.
    Evaluation evaluation =
        evaluate(
            routes(
                route("small", Value.of(1).then(2, Step.Change.SET, 0.5)),
                route("own", Value.of(0).then(2, Step.Change.SET, 0.5))));
    assertThat(at(evaluation, "models.small.rental.tokens", 2)).isEqualTo(2e6, within(1e-3));
    assertThat(at(evaluation, "models.small.rental.tokens", 3)).isEqualTo(1e6, within(1e-3));
    assertThat(at(evaluation, "products.app.users.paying", 3)).isEqualTo(100);
  }

  @Test
  void a_late_successor_to_everything_leaves_all_to_those_before() {
    Evaluation evaluation =
        evaluate(
            routes(
                route("small", Value.of(1).then(2, Step.Change.SET, 0)),
                route("own", Value.of(0).then(2, Step.Change.SET, 1))));
    assertThat(at(evaluation, "models.small.rental.tokens", 2)).isEqualTo(2e6, within(1e-3));
    assertThat(at(evaluation, "models.small.rental.tokens", 3)).isZero();
  }

  // ---- what is refused

  private static List<String> problems(UnaryOperator<Node> product) {
    return company(product).problems().stream().map(Problem::sentence).toList();
  }

  @Test
  void shares_that_do_not_add_up_to_a_whole_are_refused_with_their_sum() {
    assertThat(problems(routes(route("small", 0.7), route("large", 0.2))))
        .containsExactly(
            "products.app.routes have shares that add up to 90 % in month 1 but must add up to"
                + " 100 %");
  }

  @Test
  void they_must_add_up_in_every_month() {
    assertThat(
            problems(
                routes(
                    route("small", Value.of(0.7).then(5, Step.Change.SET, 0.9)),
                    route("large", 0.3))))
        .containsExactly(
            "products.app.routes have shares that add up to 120 % in month 5 but must add up to"
                + " 100 %");
  }

  @Test
  void rounding_is_no_reason_to_refuse_them() {
    assertThat(problems(routes(route("small", 0.1), route("large", 0.2), route("own", 0.7))))
        .isEmpty();
  }

  @Test
  void a_route_must_lead_to_a_model() {
    assertThat(problems(route("smal", 1)))
        .containsExactly(
            "products.app.routes.tosmal.model is “smal” but must be the id of one of models; did"
                + " you mean “small”?");
  }

  @Test
  void two_routes_to_one_model_are_refused() {
    assertThat(
            problems(
                product ->
                    route("small", 0.5)
                        .apply(product)
                        .adding(
                            Route.SECTION,
                            "again",
                            "Again",
                            route ->
                                route.with(Route.MODEL, "small").with(Route.REQUEST_SHARE, 0.5))))
        .containsExactly(
            "products.app.routes.again.model is “small”, to which route tosmall leads already; give"
                + " that one both shares");
  }

  @Test
  void a_product_with_routes_needs_no_model_of_its_own() {
    assertThat(problems(product -> route("small", 1).apply(product).with(Product.MODEL, "")))
        .isEmpty();
  }
}
