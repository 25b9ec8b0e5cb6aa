package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
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
import paydirt.scenario.Usage;

/**
 * A product of 1,000 requests a month on a rented model at 2 USD per 1M input, 0.5 cached, 4 cache
 * write and 10 output tokens; a USD is worth 1.25.
 *
 * <p>100 users who stay ask 10 times a month each (120/365 a day): a request reads 300,000 tokens,
 * a third of them cached, and answers with 2,000. A month is 200M fresh, 100M cached and 2M output
 * tokens: 200 · 2 + 100 · 0.5 + 2 · 10 = 470 USD.
 */
class RentedChapterTest {
  private static final Offset<Double> TINY = within(1e-9);

  private static Evaluation with(UnaryOperator<Node> rental) {
    return with(rental, product -> product);
  }

  private static Evaluation with(UnaryOperator<Node> rental, UnaryOperator<Node> product) {
    return new Evaluator()
        .evaluate(
            Scenario.EMPTY.with(
                root ->
                    root.with(
                            About.SECTION,
                            about ->
                                about.with(About.MONTHS_AHEAD, 12).with(About.MONEY_PER_USD, 1.25))
                        .adding(
                            Model.SECTION,
                            "api",
                            "API",
                            model ->
                                model
                                    .with(Model.KIND, Model.RENTED)
                                    .with(RentedPlan.SECTION, plan -> rental.apply(prices(plan))))
                        .adding(
                            Product.SECTION, "app", "App", app -> product.apply(readers(app)))));
  }

  private static Node prices(Node plan) {
    return plan.with(RentedPlan.INPUT_PRICE, 2)
        .with(RentedPlan.CACHED_PRICE, 0.5)
        .with(RentedPlan.CACHE_WRITE_PRICE, 4)
        .with(RentedPlan.OUTPUT_PRICE, 10)
        .with(RentedPlan.CONTEXT_THRESHOLD, 200_000);
  }

  private static Node readers(Node product) {
    return product
        .with(Product.MODEL, "api")
        .with(Demand.PAYING_AT_START, 100)
        .with(Demand.NEW_USERS, 0)
        .with(Demand.WORD_OF_MOUTH, 0)
        .with(Demand.MARKETING, 0)
        .with(RetentionPlan.CHURN, 0)
        .with(Usage.REQUESTS, 120 / 365.0)
        .with(Usage.INPUT_TOKENS, 300_000)
        .with(Usage.CACHED_SHARE, 1 / 3.0)
        .with(Usage.OUTPUT_TOKENS, 2_000);
  }

  private static double at(Evaluation evaluation, String line, int month) {
    return evaluation.projection().series(evaluation.model().sheet().line(line)).value(month - 1);
  }

  /** The bill of month 1 in USD. */
  private static double bill(Evaluation evaluation) {
    return at(evaluation, "models.api.rental.costPaying", 1) / 1.25;
  }

  @Test
  void tokens_are_paid_at_list_price() {
    assertThat(bill(with(plan -> plan))).isEqualTo(470, TINY);
  }

  @Test
  void input_that_is_written_to_the_cache_pays_the_write_price() {
    // A quarter of 200M at 4 instead of 2: 100 more.
    assertThat(bill(with(plan -> plan.with(RentedPlan.CACHE_WRITE_SHARE, 0.25))))
        .isEqualTo(570, TINY);
  }

  @Test
  void reasoning_is_billed_as_output() {
    // 3,000 hidden tokens a request: 3M · 10 = 30 more.
    assertThat(bill(with(plan -> plan, app -> app.with(Usage.REASONING_TOKENS, 3_000))))
        .isEqualTo(500, TINY);
  }

  @Test
  void reasoning_may_have_a_price_of_its_own() {
    // At 1.5 times the output price: 3M · 15 = 45 more.
    assertThat(
            bill(
                with(
                    plan -> plan.with(RentedPlan.REASONING_FACTOR, 1.5),
                    app -> app.with(Usage.REASONING_TOKENS, 3_000))))
        .isEqualTo(515, TINY);
  }

  @Test
  void reasoning_is_output_for_those_who_buy_by_the_token_too() {
    // Sold at 1 per 1M input, cached or not, and 20 output: 300 + (2 + 3) · 20.
    Evaluation evaluation =
        with(
            plan -> plan,
            app ->
                app.with(Usage.REASONING_TOKENS, 3_000)
                    .with(Pricing.PRICING, Pricing.TOKENS)
                    .with(Pricing.INPUT_PRICE, 1)
                    .with(Pricing.CACHED_PRICE, 1)
                    .with(Pricing.OUTPUT_PRICE, 20));
    assertThat(at(evaluation, "products.app.revenue", 1)).isEqualTo(400, TINY);
    assertThat(at(evaluation, "compute.tokens", 1)).isEqualTo(305e6, within(1e-3));
  }

  @Test
  void batches_are_cheaper_by_their_share() {
    // 40 % of the tokens at half the price: 470 · (1 − 0.4 · 0.5).
    assertThat(
            bill(
                with(
                    plan ->
                        plan.with(RentedPlan.BATCH_SHARE, 0.4)
                            .with(RentedPlan.BATCH_DISCOUNT, 0.5))))
        .isEqualTo(376, TINY);
  }

  private static UnaryOperator<Node> tier(double threshold, boolean isMarginal) {
    return plan ->
        plan.with(
                RentedPlan.CONTEXT_TIER,
                isMarginal ? RentedPlan.MARGINAL : RentedPlan.WHOLE_REQUEST)
            .with(RentedPlan.CONTEXT_THRESHOLD, threshold)
            .with(RentedPlan.CONTEXT_INPUT_FACTOR, 2)
            .with(RentedPlan.CONTEXT_OUTPUT_FACTOR, 1.5);
  }

  @Test
  void by_whole_requests_a_long_one_pays_the_higher_prices_on_everything() {
    // 450 · 2 + 20 · 1.5.
    assertThat(bill(with(tier(200_000, false)))).isEqualTo(930, TINY);
  }

  @Test
  void a_request_as_long_as_the_threshold_is_not_above_it() {
    assertThat(bill(with(tier(300_000, false)))).isEqualTo(470, TINY);
  }

  @Test
  void marginally_only_the_tokens_beyond_pay_the_higher_prices() {
    // A third of the input and all of the output stand beyond: 450 · 4/3 + 20 · 1.5.
    assertThat(bill(with(tier(200_000, true)))).isEqualTo(630, TINY);
  }

  @Test
  void a_long_request_of_a_published_tier() {
    // Golden: 300,000 tokens at 3 per 1M, 6 over 200,000: 1.20 marginally, 1.80 by whole requests;
    // here 1,000 of them at 1.25 a USD.
    for (boolean isMarginal : new boolean[] {true, false}) {
      Evaluation evaluation =
          with(
              plan -> tier(200_000, isMarginal).apply(plan).with(RentedPlan.INPUT_PRICE, 3),
              app -> app.with(Usage.CACHED_SHARE, 0).with(Usage.OUTPUT_TOKENS, 0));
      assertThat(bill(evaluation)).isEqualTo(isMarginal ? 1_200 : 1_800, TINY);
    }
  }

  @Test
  void marginally_an_answer_can_begin_below_the_threshold_and_end_above_it() {
    // Half of the 2,000 output tokens stand beyond 301,000: 450 + 20 · 1.25.
    assertThat(bill(with(tier(301_000, true)))).isEqualTo(475, TINY);
  }

  @Test
  void the_tier_is_that_of_each_products_own_requests() {
    Evaluation both =
        new Evaluator()
            .evaluate(
                with(tier(200_000, false))
                    .scenario()
                    .with(
                        root ->
                            root.adding(
                                Product.SECTION,
                                "short",
                                "Short",
                                app -> readers(app).with(Usage.INPUT_TOKENS, 3_000))));
    // The short one reads a hundredth: 4.5 + 20 beside 930.
    assertThat(bill(both)).isEqualTo(954.5, TINY);
    assertThat(at(both, "models.api.rental.app.inputFactor", 1)).isEqualTo(2);
    assertThat(at(both, "models.api.rental.short.inputFactor", 1)).isEqualTo(1);
  }

  @Test
  void a_commitment_is_paid_whether_used_or_not() {
    // 10 % off leaves 423 of the 600 committed: 177 USD stand idle.
    Evaluation evaluation =
        with(
            plan ->
                plan.with(RentedPlan.COMMITMENT, 600).with(RentedPlan.COMMITMENT_DISCOUNT, 0.1));
    assertThat(bill(evaluation)).isEqualTo(423, TINY);
    assertThat(at(evaluation, "models.api.rental.unusedCommitment", 1)).isEqualTo(177 * 1.25, TINY);
    assertThat(at(evaluation, "costOfRevenue.idle", 1)).isEqualTo(177 * 1.25, TINY);
    assertThat(at(evaluation, "compute.servingCost", 1)).isEqualTo(600 * 1.25, TINY);
  }

  @Test
  void a_commitment_that_is_used_up_costs_nothing_more() {
    Evaluation evaluation = with(plan -> plan.with(RentedPlan.COMMITMENT, 400));
    assertThat(at(evaluation, "models.api.rental.unusedCommitment", 1)).isZero();
    assertThat(at(evaluation, "compute.servingCost", 1)).isEqualTo(470 * 1.25, TINY);
  }

  @Test
  void its_discount_holds_as_long_as_the_commitment_does() {
    // Committed from month 3 on to month 4.
    Evaluation evaluation =
        with(
            plan ->
                plan.with(
                        RentedPlan.COMMITMENT,
                        Value.of(0).then(3, Step.Change.SET, 100).then(5, Step.Change.SET, 0))
                    .with(RentedPlan.COMMITMENT_DISCOUNT, 0.2));
    assertThat(at(evaluation, "models.api.rental.costPaying", 2)).isEqualTo(587.5, TINY);
    assertThat(at(evaluation, "models.api.rental.costPaying", 4)).isEqualTo(470, TINY);
    assertThat(at(evaluation, "models.api.rental.costPaying", 5)).isEqualTo(587.5, TINY);
  }

  @Test
  void discounts_multiply() {
    // 470 · 0.9 · 0.8 · (1 − 0.5 · 0.5).
    assertThat(
            bill(
                with(
                    plan ->
                        plan.with(RentedPlan.DISCOUNT, 0.1)
                            .with(RentedPlan.COMMITMENT, 1)
                            .with(RentedPlan.COMMITMENT_DISCOUNT, 0.2)
                            .with(RentedPlan.BATCH_SHARE, 0.5)
                            .with(RentedPlan.BATCH_DISCOUNT, 0.5))))
        .isEqualTo(253.8, TINY);
  }

  @Test
  void prices_fall_by_their_own_rate() {
    // Output at 10, halving each year: 450 + 20 · 0.5^(6/12) in month 7.
    Evaluation evaluation =
        with(plan -> plan.with(RentedPlan.OUTPUT_PRICE, Value.of(10).growing(-0.5)));
    assertThat(at(evaluation, "models.api.rental.costPaying", 7))
        .isEqualTo((450 + 20 * Math.sqrt(0.5)) * 1.25, TINY);
  }
}
