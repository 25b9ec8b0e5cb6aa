package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paydirt.model.TrainingLab.at;
import static paydirt.model.TrainingLab.evaluate;
import static paydirt.model.TrainingLab.outcome;
import static paydirt.model.TrainingLab.sum;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.scenario.Architecture;
import paydirt.scenario.Goodput;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Problem;
import paydirt.scenario.Scenario;
import paydirt.scenario.Supply;
import paydirt.scenario.TrainingPlan;

/** The run of {@link TrainingLab}, and what may come before and after it. */
class TrainingChapterTest {
  private static final Offset<Double> TINY = within(1e-9);
  private static final String OWN = "models.own.training.";

  private static Node failing(Node plan) {
    return plan.with(Goodput.FROM, Goodput.FROM_FAILURES)
        .with(
            Goodput.FAILURES,
            failures ->
                failures
                    .with(Goodput.HOURS_BETWEEN, 500)
                    .with(Goodput.SAVE_TIME, 36)
                    .with(Goodput.INTERVAL, 30)
                    .with(Goodput.RESTART, 15));
  }

  // ---- FLOP on both counts

  @Test
  void attention_adds_twelve_for_each_pair_of_tokens_layer_and_width() {
    // 12 · 10 layers · 1,000 wide · 10,000 tokens · 2,190e9 tokens = 2.628e21 on top of 1.314e22.
    Evaluation lab = evaluate(plan -> plan);
    assertThat(at(lab, OWN + "flop", 1) / 1e20).isEqualTo(131.4, TINY);
    assertThat(at(lab, OWN + "flopWithAttention", 1) / 1e20).isEqualTo(157.68, TINY);
  }

  @Test
  void causal_kernels_do_half_of_it() {
    Evaluation lab = evaluate(plan -> plan.with(TrainingPlan.ATTENTION_PAIRS, TrainingPlan.CAUSAL));
    assertThat(at(lab, OWN + "flopWithAttention", 1) / 1e20).isEqualTo(144.54, TINY);
  }

  @Test
  void hours_follow_the_count_that_the_utilisation_refers_to() {
    // 1.5768e22 ÷ 1.314e22 = 1.2.
    Evaluation lab =
        evaluate(plan -> plan.with(TrainingPlan.FLOP_COUNT, TrainingPlan.WITH_ATTENTION));
    assertThat(at(evaluate(plan -> plan), OWN + "usefulHours", 1)).isEqualTo(7_300, TINY);
    assertThat(at(lab, OWN + "usefulHours", 1)).isEqualTo(8_760, TINY);
  }

  /** Golden: 6 · 70e9 · 1.4e12 = 5.88e23 FLOP are 412,875 hours at 989 TFLOP/s and 40 %. */
  @Test
  void a_70b_model_on_1_4T_tokens_takes_412_875_hours_and_a_million_dollars() {
    Evaluation lab =
        new Evaluator()
            .evaluate(
                TrainingLab.scenario(
                    plan ->
                        plan.with(TrainingPlan.TOKENS, 1_400)
                            .with(TrainingPlan.MFU, 0.4)
                            .with(TrainingPlan.ACCELERATORS, 1_000),
                    root ->
                        root.changing(
                                "supplies.gpu",
                                gpu -> gpu.with(Supply.PEAK, 989).with(Supply.HOUR_PRICE, 2.5))
                            .changing(
                                "models.own",
                                model ->
                                    model.with(
                                        Architecture.SECTION,
                                        shape ->
                                            shape
                                                .with(Architecture.TOTAL_PARAMETERS, 70)
                                                .with(Architecture.ACTIVE_PARAMETERS, 70)))));
    assertThat(at(lab, OWN + "flop", 1) / 1e22).isEqualTo(58.8, TINY);
    assertThat(outcome(lab, OWN + "hoursInHorizon")).isEqualTo(412_875, within(0.5));
    assertThat(outcome(lab, OWN + "costInHorizon")).isEqualTo(1.032e6, within(500.0));
  }

  // ---- from open weights

  /**
   * A hundredth of the tokens are 73 hours, 7.3 on each of ten accelerators: a day's work of 219
   * USD.
   */
  @Test
  void fine_tuning_pays_for_its_own_tokens_only_and_is_served_like_any_own_model() {
    Evaluation tuned =
        new Evaluator()
            .evaluate(
                TrainingLab.scenario(
                    plan -> plan.with(TrainingPlan.TOKENS, 21.9),
                    root ->
                        root.changing(
                            "models.own", model -> model.with(Model.KIND, Model.FINE_TUNED))));
    assertThat(at(tuned, OWN + "usefulHours", 1)).isEqualTo(73, TINY);
    assertThat(at(tuned, OWN + "cost", 3)).isEqualTo(219, TINY);
    assertThat(at(tuned, OWN + "readyMonth", 1)).isEqualTo(4);
    assertThat(tuned.model().sheet().line("models.own.serving.replicas")).isNotNull();
  }

  @Test
  void open_weights_that_are_served_as_they_are_cost_no_run_and_are_ready_at_once() {
    Evaluation asTheyAre =
        new Evaluator()
            .evaluate(
                TrainingLab.scenario(
                    plan -> plan.with(TrainingPlan.TOKENS, 0).with(TrainingPlan.START, 1),
                    root ->
                        root.changing(
                            "models.own", model -> model.with(Model.KIND, Model.FINE_TUNED))));
    assertThat(TrainingLab.sum(asTheyAre, OWN + "cost")).isZero();
    assertThat(at(asTheyAre, OWN + "readyMonth", 1)).isEqualTo(1);
  }

  /** A compute-optimal run from scratch reads 20 tokens for each of the billion parameters. */
  @Test
  void fine_tuning_on_as_many_tokens_as_training_from_scratch_is_questioned() {
    assertThat(fineTuned(19.9).problems()).noneMatch(problem -> problem.sentence().contains("tok"));
    assertThat(fineTuned(20).problems().stream().map(Problem::sentence))
        .contains(
            "models.own.training.tokens is 20.0B tokens, as many as training from scratch takes;"
                + " fine-tuning reads its own only");
    assertThat(TrainingLab.scenario(plan -> plan).problems())
        .noneMatch(problem -> problem.sentence().contains("from scratch"));
  }

  private static Scenario fineTuned(double billionTokens) {
    return TrainingLab.scenario(
        plan -> plan.with(TrainingPlan.TOKENS, billionTokens),
        root -> root.changing("models.own", model -> model.with(Model.KIND, Model.FINE_TUNED)));
  }

  // ---- goodput

  /** 14,600 hours on ten accelerators are two months; each holds 1,000 TFLOP/s · 50 % · 3,600 s. */
  @Test
  void a_run_of_stated_hours_takes_them_and_tells_its_operations() {
    Evaluation run =
        evaluate(
            plan ->
                plan.with(TrainingPlan.SIZE, TrainingPlan.STATED_HOURS)
                    .with(TrainingPlan.USEFUL_HOURS, 14_600));

    assertThat(at(run, OWN + "cost", 3)).isCloseTo(21_900, TINY);
    assertThat(at(run, OWN + "cost", 4)).isCloseTo(21_900, TINY);
    assertThat(at(run, OWN + "cost", 5)).isZero();
    assertThat(at(run, OWN + "flop", 1)).isCloseTo(14_600 * 1.8e18, within(1e12));
  }

  @Test
  void goodput_from_failures_loses_checkpoints_half_an_interval_and_a_restart() {
    // Ten accelerators fail every 50 hours; 36 s of 30 min are 2 %, (15 + 15) min of 50 h are 1 %.
    Evaluation lab = evaluate(TrainingChapterTest::failing);
    assertThat(at(lab, OWN + "failures.hoursBetween", 1)).isEqualTo(50, TINY);
    assertThat(at(lab, OWN + "goodput", 1)).isEqualTo(0.97, TINY);
    assertThat(at(lab, OWN + "billedHours", 1)).isEqualTo(7_300 / 0.97, TINY);
  }

  @Test
  void a_cluster_ten_times_as_large_fails_ten_times_as_often() {
    Evaluation lab = evaluate(plan -> failing(plan).with(TrainingPlan.ACCELERATORS, 100));
    assertThat(at(lab, OWN + "goodput", 1)).isEqualTo(1 - 0.02 - 0.10, TINY);
  }

  @Test
  void a_run_that_fails_all_the_time_still_ends() {
    Evaluation lab = evaluate(plan -> failing(plan).with(TrainingPlan.ACCELERATORS, 10_000));
    assertThat(at(lab, OWN + "goodput", 1)).isEqualTo(0.05, TINY);
  }

  // ---- experiments and post-training

  @Test
  void experiments_are_spread_over_the_months_before_the_run() {
    // Twice 7,300 hours over two months: all of months 1 and 2, at 3 an hour.
    Evaluation lab =
        evaluate(
            plan -> plan.with(TrainingPlan.EXPERIMENTS, 2).with(TrainingPlan.EXPERIMENT_MONTHS, 2));
    assertThat(at(lab, OWN + "experimentHours", 1)).isEqualTo(7_300, TINY);
    assertThat(at(lab, OWN + "experimentHours", 2)).isEqualTo(7_300, TINY);
    assertThat(at(lab, OWN + "experimentHours", 3)).isZero();
    assertThat(at(lab, "research.experiments", 2)).isEqualTo(21_900, TINY);
    assertThat(at(lab, "nature.experiments", 2)).isEqualTo(21_900, TINY);
    assertThat(at(lab, "operatingIncome", 2)).isEqualTo(-21_900, TINY);
  }

  @Test
  void experiments_before_the_first_month_are_not_paid() {
    // Eight months of experiments end with month 2, so six of them are over: a quarter is left.
    Evaluation lab =
        evaluate(
            plan -> plan.with(TrainingPlan.EXPERIMENTS, 2).with(TrainingPlan.EXPERIMENT_MONTHS, 8));
    assertThat(sum(lab, OWN + "experimentHours")).isEqualTo(2 * 7_300 / 4.0, TINY);
  }

  @Test
  void post_training_follows_the_run_and_the_model_is_ready_after_it() {
    // The run is month 3; half of 7,300 hours over a month and a half: two thirds of them in month
    // 4, one in month 5, so the model is ready in month 6 instead of month 4.
    Evaluation lab =
        evaluate(
            plan ->
                plan.with(TrainingPlan.POST_TRAINING, 0.5)
                    .with(TrainingPlan.POST_TRAINING_MONTHS, 1.5));
    assertThat(at(lab, OWN + "postTrainingHours", 3)).isZero();
    assertThat(at(lab, OWN + "postTrainingHours", 4)).isEqualTo(3_650 / 1.5, TINY);
    assertThat(at(lab, OWN + "postTrainingHours", 5)).isEqualTo(3_650 / 3.0, TINY);
    assertThat(at(lab, "research.postTraining", 5)).isEqualTo(3_650, TINY);
    assertThat(at(lab, OWN + "readyMonth", 1)).isEqualTo(6);
    assertThat(at(evaluate(plan -> plan), OWN + "readyMonth", 1)).isEqualTo(4);
  }

  // ---- memory

  @Test
  void the_least_count_holds_parameters_gradients_and_optimizer_state() {
    // 1e9 · 64 bytes = 64 GB fit in nine tenths of 80 GB; 1.125e9 · 64 = 72 GB just do; 1.2e9 · 64
    // = 76.8 GB take two.
    assertThat(least(1)).isEqualTo(1);
    assertThat(least(1.125)).isEqualTo(1);
    assertThat(least(1.2)).isEqualTo(2);
  }

  private static double least(double parameters) {
    return at(new Evaluator().evaluate(sized(parameters, 10)), OWN + "leastAccelerators", 1);
  }

  private static Scenario sized(double parameters, int accelerators) {
    return TrainingLab.scenario(
        plan ->
            plan.with(TrainingPlan.STATE_BYTES, 64).with(TrainingPlan.ACCELERATORS, accelerators),
        root ->
            root.changing(
                "models.own.architecture",
                shape -> shape.with(Architecture.TOTAL_PARAMETERS, parameters)));
  }

  @Test
  void fewer_accelerators_than_hold_the_run_are_refused_with_that_number() {
    assertThat(sized(1.2, 1).problems().stream().filter(Problem::isError).map(Problem::sentence))
        .containsExactly(
            "models.own.training.accelerators is 1 but must be at least 2 to hold 76.8 GB of training"
                + " state");
    assertThat(sized(1.2, 2).problems()).noneMatch(Problem::isError);
    assertThat(sized(1.125, 1).problems()).noneMatch(Problem::isError);
  }

  @Test
  void where_there_is_no_run_nothing_must_hold_its_state() {
    assertThat(
            TrainingLab.scenario(
                    plan -> plan.with(TrainingPlan.TOKENS, 0).with(TrainingPlan.ACCELERATORS, 1),
                    root ->
                        root.changing(
                                "models.own", model -> model.with(Model.KIND, Model.FINE_TUNED))
                            .changing(
                                "models.own.architecture",
                                shape -> shape.with(Architecture.TOTAL_PARAMETERS, 700)))
                .problems())
        .noneMatch(Problem::isError);
  }
}
