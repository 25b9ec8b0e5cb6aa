package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.engine.Outcome;
import paydirt.scenario.About;
import paydirt.scenario.Demand;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Pricing;
import paydirt.scenario.Product;
import paydirt.scenario.RentedPlan;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.Scenario;
import paydirt.scenario.ServingPlan;
import paydirt.scenario.Supply;
import paydirt.scenario.TestModels;
import paydirt.scenario.TrainingPlan;
import paydirt.scenario.Usage;

/** Figures named golden are those of the program's definitions, which published sources give. */
class UnitCostChapterTest {

  /** 100 users who pay 2 and ask 10 times a month each, of 500 tokens in and 200 out. */
  private static Node askers(Node product) {
    return product
        .with(Product.MODEL, "own")
        .with(Pricing.PRICE, 2)
        .with(Demand.PAYING_AT_START, 100)
        .with(Demand.NEW_USERS, 0)
        .with(Demand.WORD_OF_MOUTH, 0)
        .with(Demand.MARKETING, 0)
        .with(RetentionPlan.CHURN, 0)
        .with(Usage.REQUESTS, 120 / 365.0)
        .with(Usage.INPUT_TOKENS, 500)
        .with(Usage.CACHED_SHARE, 0)
        .with(Usage.OUTPUT_TOKENS, 200);
  }

  private static Evaluation company(UnaryOperator<Node> model, UnaryOperator<Node> app) {
    return new Evaluator()
        .evaluate(
            Scenario.EMPTY.with(
                root ->
                    TestModels.withSupply(root)
                        .with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 12))
                        .changing("supplies.gpu", gpu -> gpu.with(Supply.HOUR_PRICE, 2.21))
                        .adding(Model.SECTION, "own", "Own", model)
                        .adding(
                            Product.SECTION, "app", "App", product -> app.apply(askers(product)))));
  }

  /** Rented at 0.0015 in and 0.002 out per 1,000 tokens. */
  private static Node rented(Node model) {
    return model
        .with(Model.KIND, Model.RENTED)
        .with(
            RentedPlan.SECTION,
            plan -> plan.with(RentedPlan.INPUT_PRICE, 1.5).with(RentedPlan.OUTPUT_PRICE, 2));
  }

  /** Four accelerators that write 2,400 tokens a second, 70 % busy, after a run of an instant. */
  private static Node hosted(Node model) {
    return TestModels.trained(model)
        .with(
            TrainingPlan.SECTION,
            plan -> plan.with(TrainingPlan.TOKENS, 0.001).with(TrainingPlan.DATA_COST, 0))
        .with(
            ServingPlan.SECTION,
            plan ->
                plan.with(ServingPlan.ACCELERATORS_PER_REPLICA, 4)
                    .with(ServingPlan.DECODE_THROUGHPUT, 2_400)
                    .with(ServingPlan.TARGET_UTILISATION, 0.7)
                    .with(ServingPlan.MINIMUM_REPLICAS, 0)
                    .with(ServingPlan.AUTOSCALING, 1));
  }

  @Test
  void a_thousand_requests_cost_their_tokens() {
    // Golden: 500 in and 200 out at 0.0015 and 0.002 per 1,000 are 1.15 per 1,000 requests.
    Evaluation company = company(UnitCostChapterTest::rented, app -> app);
    assertThat(TrainingLab.outcome(company, "compute.costPerRequestLastYear"))
        .isCloseTo(1.15, within(1e-12));
    // 10 requests a user-month; 2 for 7,000 tokens.
    assertThat(TrainingLab.outcome(company, "compute.costPerPayingUserLastYear"))
        .isCloseTo(0.0115, within(1e-12));
    assertThat(TrainingLab.outcome(company, "compute.pricePerMillionLastYear"))
        .isCloseTo(2e6 / 7_000, within(1e-9));
  }

  @Test
  void a_token_costs_the_part_of_the_hour_that_is_billed_for_it() {
    // Golden: 4 at 2.21 an hour, 2,400 tokens a second, 70 % utilisation: 1.4616 per 1M.
    Evaluation company =
        company(UnitCostChapterTest::hosted, app -> app.with(Usage.INPUT_TOKENS, 0));
    assertThat(TrainingLab.outcome(company, "compute.costPerMillionLastYear"))
        .isCloseTo(1.4616, within(5e-5));
  }

  @Test
  void tokens_that_bring_what_their_hours_cost_break_even_at_the_utilisation_they_have() {
    // 2,000 tokens a user-month, sold at what they cost at 70 %.
    double price = 2_000 * 4 * 2.21 / (2_400 * 3_600 * 0.7);
    Evaluation company =
        company(
            UnitCostChapterTest::hosted,
            app -> app.with(Usage.INPUT_TOKENS, 0).with(Pricing.PRICE, price));
    assertThat(TrainingLab.outcome(company, "breakEven.utilisation")).isCloseTo(0.7, within(1e-9));
  }

  @Test
  void without_use_there_is_no_cost_of_a_unit() {
    Evaluation company = company(UnitCostChapterTest::rented, app -> app.with(Usage.REQUESTS, 0));
    assertThat(outcome(company, "compute.costPerRequestLastYear").reason())
        .isEqualTo("no request in the last 12 months");
    assertThat(outcome(company, "compute.costPerFreeUserLastYear").reason())
        .isEqualTo("no free user in the last 12 months");
  }

  private static Outcome outcome(Evaluation company, String id) {
    return company.projection().outcome(company.model().sheet().line(id));
  }
}
