package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paydirt.model.TrainingLab.at;
import static paydirt.model.TrainingLab.outcome;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.scenario.Node;
import paydirt.scenario.TrainingPlan;

/**
 * A run of 7,300 GPU-hours at 3 in month 3, twice as many hours of experiments in the two months
 * before it, and half as many of post-training in the month and a half after it.
 *
 * <p>So 7,300 hours each in months 1, 2 and 3, then 3,650 / 1.5 in month 4 and half of that in
 * month 5: 14,600 + 7,300 + 3,650 = 25,550 hours, at 3 an hour 76,650.
 */
class ComputeChapterTest {
  private static final Offset<Double> TINY = within(1e-9);

  private final Evaluation lab = TrainingLab.evaluate(ComputeChapterTest::stages);

  private static Node stages(Node plan) {
    return plan.with(TrainingPlan.EXPERIMENTS, 2)
        .with(TrainingPlan.EXPERIMENT_MONTHS, 2)
        .with(TrainingPlan.POST_TRAINING, 0.5)
        .with(TrainingPlan.POST_TRAINING_MONTHS, 1.5);
  }

  @Test
  void each_stage_tells_the_part_of_the_month_it_takes() {
    assertThat(at(lab, "models.own.training.experimentsUnderWay", 2)).isEqualTo(1, TINY);
    assertThat(at(lab, "models.own.training.experimentsUnderWay", 3)).isZero();
    assertThat(at(lab, "models.own.training.underWay", 3)).isEqualTo(1, TINY);
    assertThat(at(lab, "models.own.training.postTrainingUnderWay", 4)).isEqualTo(1, TINY);
    assertThat(at(lab, "models.own.training.postTrainingUnderWay", 5)).isEqualTo(0.5, TINY);
  }

  @Test
  void hours_of_experiments_stand_beside_those_of_runs_and_post_training() {
    assertThat(at(lab, "compute.hours.experiments", 1)).isEqualTo(7_300, TINY);
    assertThat(at(lab, "compute.hours.training", 3)).isEqualTo(7_300, TINY);
    assertThat(at(lab, "compute.hours.training", 4)).isEqualTo(3_650 / 1.5, TINY);
    assertThat(at(lab, "compute.hours", 4)).isEqualTo(3_650 / 1.5, TINY);
    assertThat(at(lab, "compute.utilisation", 4)).isEqualTo(1, TINY);
  }

  @Test
  void a_run_costs_what_all_its_stages_do() {
    assertThat(outcome(lab, "models.own.training.hoursInHorizon")).isEqualTo(25_550, TINY);
    assertThat(outcome(lab, "models.own.training.costInHorizon")).isEqualTo(76_650, TINY);
    assertThat(outcome(lab, "compute.trainingCostInHorizon")).isEqualTo(76_650, TINY);
  }

  @Test
  void training_so_far_grows_as_its_hours_fall_due_even_if_it_is_capitalised() {
    Evaluation asset =
        TrainingLab.evaluate(
            plan -> stages(plan).with(TrainingPlan.ACCOUNTING, TrainingPlan.CAPITALISE));
    for (Evaluation each : new Evaluation[] {lab, asset}) {
      assertThat(at(each, "compute.trainingSoFar", 1)).isEqualTo(21_900, TINY);
      assertThat(at(each, "compute.trainingSoFar", 3)).isEqualTo(65_700, TINY);
      assertThat(at(each, "compute.trainingSoFar", 5)).isEqualTo(76_650, TINY);
    }
  }
}
