package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paydirt.model.SalesLab.at;

import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.scenario.Demand;
import paydirt.scenario.Node;
import paydirt.scenario.RentedPlan;
import paydirt.scenario.Usage;

/** What users ask for, by hand: 100 paying users with 1,000 requests, 200 free ones with 600. */
class UsageChapterTest {
  private static final Offset<Double> TINY = within(1e-9);

  private static Evaluation company(UnaryOperator<Node> product) {
    return SalesLab.with(app -> product.apply(withFreeUsers(app)));
  }

  private static Node withFreeUsers(Node product) {
    return product
        .with(Demand.FREE_AT_START, 200)
        .with(Demand.FREE_CHURN, 0)
        .with(Usage.FREE_USE, 0.3)
        .with(Usage.INPUT_TOKENS, 4_500)
        .with(Usage.CACHED_SHARE, 0.4)
        .with(Usage.OUTPUT_TOKENS, 350)
        .with(Usage.REASONING_TOKENS, 50);
  }

  private static Node smaller(Node product) {
    return product
        .with(Usage.FREE_SIZE, Usage.FREE_OF_OWN_SIZE)
        .with(Usage.FREE_INPUT_TOKENS, Value.of(1_500).then(2, Step.Change.SET, 1_000))
        .with(Usage.FREE_CACHED_SHARE, 0.2)
        .with(Usage.FREE_OUTPUT_TOKENS, 270)
        .with(Usage.FREE_REASONING_TOKENS, 0);
  }

  @Test
  void free_users_ask_for_as_many_tokens_at_a_time_unless_stated() {
    Evaluation company = company(app -> app);
    assertThat(at(company, "tokens.free.freshInput")).isEqualTo(600 * 2_700, TINY);
    assertThat(at(company, "tokens.free.cachedInput")).isEqualTo(600 * 1_800, TINY);
    assertThat(at(company, "tokens.free.output")).isEqualTo(600 * 400, TINY);
    assertThat(at(company, "tokens.free.reasoning")).isEqualTo(600 * 50, TINY);
  }

  @Test
  void requests_of_free_users_can_have_a_size_of_their_own() {
    Evaluation company = company(UsageChapterTest::smaller);
    assertThat(at(company, "tokens.free.freshInput")).isEqualTo(600 * 1_200, TINY);
    assertThat(at(company, "tokens.free.freshInput", 2)).isEqualTo(600 * 800, TINY);
    assertThat(at(company, "tokens.free.cachedInput")).isEqualTo(600 * 300, TINY);
    assertThat(at(company, "tokens.free.output")).isEqualTo(600 * 270, TINY);
    assertThat(at(company, "tokens.free.reasoning")).isZero();
    // Those of paying users stay.
    assertThat(at(company, "tokens.paying.freshInput")).isEqualTo(1_000 * 2_700, TINY);
    assertThat(at(company, "tokens.paying.output")).isEqualTo(1_000 * 400, TINY);
  }

  /** Output at 100 USD per 1M: 0.04 a request of a paying user, 0.027 of a free one. */
  @Test
  void they_cost_by_their_own_size() {
    Evaluation company = company(UsageChapterTest::smaller);
    assertThat(at(company, "costOfServingPaying")).isEqualTo(40, TINY);
    assertThat(at(company, "costOfServingFree")).isEqualTo(16.2, TINY);
  }

  /**
   * Above 2,000 tokens of input a rented request costs double: that of a paying user with 4,500
   * does, 2 · 40, that of a free one with 1,500 does not.
   */
  @Test
  void the_context_tier_of_a_rented_model_looks_at_each_groups_own_requests() {
    Evaluation company =
        new Evaluator()
            .evaluate(
                SalesLab.scenario(app -> smaller(withFreeUsers(app)))
                    .with(
                        root ->
                            root.changing(
                                "models.api",
                                model ->
                                    model.with(
                                        RentedPlan.SECTION,
                                        plan ->
                                            plan.with(
                                                    RentedPlan.CONTEXT_TIER,
                                                    RentedPlan.WHOLE_REQUEST)
                                                .with(RentedPlan.CONTEXT_THRESHOLD, 2_000)
                                                .with(RentedPlan.CONTEXT_OUTPUT_FACTOR, 2)))));
    assertThat(at(company, "costOfServingPaying")).isEqualTo(80, TINY);
    assertThat(at(company, "costOfServingFree")).isEqualTo(16.2, TINY);
    assertThat(TrainingLab.at(company, "models.api.rental.app.outputFactor", 1)).isEqualTo(2);
    assertThat(TrainingLab.at(company, "models.api.rental.app.free.outputFactor", 1)).isEqualTo(1);
  }
}
