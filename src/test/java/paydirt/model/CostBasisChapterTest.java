package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paydirt.model.TrainingLab.outcome;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.scenario.Function;
import paydirt.scenario.Node;
import paydirt.scenario.Owned;
import paydirt.scenario.Ownership;
import paydirt.scenario.Reservation;
import paydirt.scenario.Role;
import paydirt.scenario.TrainingPlan;

/**
 * The run of {@link TrainingLab}, 7,300 hours on ten accelerators in month 3, with twice its hours
 * of experiments in months 1 and 2, half of them of post-training in month 4, data of 1,000 and
 * researchers of 1,000 a month.
 */
class CostBasisChapterTest {
  private static final Offset<Double> TINY = within(1e-8);
  private static final String BASIS = "models.own.training.basis.";

  private final Evaluation lab = evaluate(0);

  private static Evaluation evaluate(int reserved) {
    return new Evaluator()
        .evaluate(
            TrainingLab.scenario(CostBasisChapterTest::plan, root -> company(root, reserved)));
  }

  private static Node plan(Node plan) {
    return plan.with(TrainingPlan.EXPERIMENTS, 2)
        .with(TrainingPlan.EXPERIMENT_MONTHS, 2)
        .with(TrainingPlan.POST_TRAINING, 0.5)
        .with(TrainingPlan.POST_TRAINING_MONTHS, 1)
        .with(TrainingPlan.DATA_COST, 1_000);
  }

  /** An accelerator of 70,080 with a network of 20 %, that loses half of its value a year. */
  private static Node company(Node root, int reserved) {
    return root.changing(
            "supplies.gpu.ownership",
            owner ->
                owner
                    .with(Owned.PRICE, 70_080)
                    .with(Owned.NETWORK_SHARE, 0.2)
                    .with(Ownership.DECLINE, 0.5)
                    .with(Owned.POWER, 1)
                    .with(Owned.PUE, 1.5)
                    .with(Owned.ELECTRICITY, 0.1))
        .changing(
            "supplies.gpu",
            gpu ->
                gpu.adding(
                    Reservation.SECTION,
                    "year",
                    "Year",
                    year -> year.with(Reservation.COUNT, reserved).with(Reservation.PRICE, 1)))
        .adding(
            Role.SECTION,
            "research",
            "Research",
            role ->
                role.with(Function.CHOICE, Function.RESEARCH)
                    .with(Role.HEADS, 1)
                    .with(Role.SALARY, 12_000)
                    .with(Role.ON_COSTS, 0));
  }

  @Test
  void rented_is_the_run_and_its_post_training_at_the_price_on_demand() {
    // (7,300 + 3,650) · 3.
    assertThat(outcome(lab, BASIS + "rental")).isEqualTo(32_850, TINY);
  }

  @Test
  void owned_is_the_value_lost_in_those_hours_and_their_electricity() {
    // 70,080 / 0.8 = 87,600, so ln 2 · 10 an hour when new; in month 3 it is two months old, in
    // month 4 three. Electricity 1 · 1.5 · 0.1 = 0.15.
    double expected =
        7_300 * (10 * Math.log(2) * Math.pow(0.5, 2 / 12.0) + 0.15)
            + 3_650 * (10 * Math.log(2) * Math.pow(0.5, 3 / 12.0) + 0.15);
    assertThat(outcome(lab, BASIS + "ownership")).isEqualTo(expected, TINY);
  }

  @Test
  void the_purchase_is_the_whole_cluster_new_and_with_its_network() {
    assertThat(outcome(lab, BASIS + "purchase")).isEqualTo(876_000, TINY);
  }

  @Test
  void development_is_all_that_it_took_to_have_the_model() {
    // Experiments 14,600 · 3 = 43,800; run and post-training 32,850; data 1,000; ready in month 5,
    // so 4 months of research staff.
    assertThat(outcome(lab, BASIS + "development"))
        .isEqualTo(43_800 + 32_850 + 1_000 + 4_000, TINY);
  }

  @Test
  void development_is_at_the_price_that_is_paid_and_rent_at_that_on_demand() {
    // All 25,550 hours are reserved at 1 instead of 3.
    Evaluation reserved = evaluate(10);
    assertThat(outcome(reserved, BASIS + "rental")).isEqualTo(32_850, TINY);
    assertThat(outcome(reserved, BASIS + "development"))
        .isEqualTo(14_600 + 10_950 + 1_000 + 4_000, TINY);
  }
}
