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
import paydirt.engine.Series;
import paydirt.scenario.About;
import paydirt.scenario.Architecture;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Owned;
import paydirt.scenario.ResearchBlock;
import paydirt.scenario.Reservation;
import paydirt.scenario.Scenario;
import paydirt.scenario.ServingPlan;
import paydirt.scenario.Supply;
import paydirt.scenario.TestModels;
import paydirt.scenario.TrainingPlan;

/**
 * A run of exactly 1,000 GPU-hours in month 1, on an accelerator that costs 3 an hour on demand.
 *
 * <p>6 · 1e9 · 600e9 FLOP = 3.6e21; at 1,000 TFLOP/s and an MFU of 1 that is 1,000 hours. Two
 * accelerators work 1,460 hours a month, so it ends in month 1.
 */
class FleetChapterTest {
  private static final Offset<Double> TINY = within(1e-9);

  private static Evaluation with(UnaryOperator<Node> supply) {
    return new Evaluator()
        .evaluate(
            Scenario.EMPTY.with(
                root ->
                    TestModels.withSupply(root)
                        .with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 24))
                        .changing(
                            "supplies.gpu",
                            gpu ->
                                supply.apply(
                                    gpu.with(Supply.PEAK, 1_000).with(Supply.HOUR_PRICE, 3)))
                        .adding(Model.SECTION, "own", "Own", FleetChapterTest::run)));
  }

  private static Node run(Node model) {
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
                plan.with(TrainingPlan.TOKENS, 600)
                    .with(TrainingPlan.MFU, 1)
                    .with(TrainingPlan.GOODPUT, 1)
                    .with(TrainingPlan.ACCELERATORS, 2)
                    .with(TrainingPlan.DATA_COST, 0))
        .with(ServingPlan.SECTION, plan -> plan.with(ServingPlan.MINIMUM_REPLICAS, 0));
  }

  private static UnaryOperator<Node> reserved(int count, double price, int start, int term) {
    return supply ->
        supply.adding(
            Reservation.SECTION,
            "year",
            "Year",
            block ->
                block
                    .with(Reservation.COUNT, count)
                    .with(Reservation.PRICE, price)
                    .with(Reservation.START, start)
                    .with(Reservation.TERM, term));
  }

  /** One accelerator at 8,000 with a fifth of the price in the network: 10,000 over 10 months. */
  private static UnaryOperator<Node> owned(UnaryOperator<Node> change) {
    return supply ->
        supply.adding(
            Owned.SECTION,
            "box",
            "Box",
            block ->
                change.apply(
                    block
                        .with(Owned.COUNT, 1)
                        .with(Owned.PRICE, 8_000)
                        .with(Owned.NETWORK_SHARE, 0.2)
                        .with(Owned.BOUGHT, 1)
                        .with(Owned.LIFE, 10 / 12.0)
                        .with(Owned.POWER, 1)
                        .with(Owned.PUE, 1.25)
                        .with(Owned.ELECTRICITY, 0.08)
                        .with(Owned.COLOCATION, 100)
                        .with(Owned.MAINTENANCE, 0.06)
                        .with(Owned.STAFF, 1_200)));
  }

  private static double at(Evaluation evaluation, String line, int month) {
    Series series = evaluation.projection().series(evaluation.model().sheet().line(line));
    return series.value(month - 1);
  }

  @Test
  void without_commitments_every_hour_is_paid_at_the_price_on_demand() {
    Evaluation evaluation = with(supply -> supply);
    assertThat(at(evaluation, "models.own.training.cost", 1)).isEqualTo(3_000, TINY);
    assertThat(evaluation.model().sheet().find("supplies.gpu.unusedCost")).isEmpty();
  }

  @Test
  void a_reservation_is_used_before_anything_is_rented_on_demand() {
    // 730 hours at 2 and 270 at 3.
    Evaluation evaluation = with(reserved(1, 2, 1, 12));
    assertThat(at(evaluation, "models.own.training.cost", 1)).isEqualTo(1_460 + 810, TINY);
  }

  @Test
  void a_reservation_costs_when_nobody_uses_it_and_no_longer_than_its_term() {
    Evaluation evaluation = with(reserved(1, 2, 2, 3));
    assertThat(at(evaluation, "supplies.gpu.unusedCost", 1)).isZero();
    assertThat(at(evaluation, "supplies.gpu.unusedCost", 2)).isEqualTo(1_460, TINY);
    assertThat(at(evaluation, "supplies.gpu.unusedCost", 4)).isEqualTo(1_460, TINY);
    assertThat(at(evaluation, "supplies.gpu.unusedCost", 5)).isZero();
    assertThat(at(evaluation, "costOfRevenue.idle", 2)).isEqualTo(1_460, TINY);
  }

  @Test
  void hours_that_nobody_uses_are_idle_in_the_totals_of_compute() {
    // 1,000 hours of training for 1,460 + 810 in month 1; 730 unused hours for 1,460 in month 2.
    Evaluation evaluation = with(reserved(1, 2, 1, 12));
    assertThat(at(evaluation, "compute.hours.unused", 1)).isZero();
    assertThat(at(evaluation, "compute.gpuCost", 1)).isEqualTo(2_270, TINY);
    assertThat(at(evaluation, "compute.hours.unused", 2)).isEqualTo(730, TINY);
    assertThat(at(evaluation, "compute.utilisation", 2)).isZero();
    assertThat(at(evaluation, "compute.own.cost", 2)).isEqualTo(1_460, TINY);
    assertThat(at(evaluation, "compute.idleShare", 2)).isEqualTo(1, TINY);
  }

  @Test
  void owned_accelerators_are_used_before_reserved_ones() {
    // Owned: 1,000 depreciation, 1 · 1.25 · 730 · 0.08 = 73 power, 100 place, (600 + 1,200) / 12 =
    // 150
    // upkeep: 1,323 for 730 hours. The other 270 hours are reserved at 2, of which 460 stay unused.
    Evaluation evaluation =
        with(supply -> reserved(1, 2, 1, 12).apply(owned(b -> b).apply(supply)));
    assertThat(at(evaluation, "supplies.gpu.owned.box.cost", 1)).isEqualTo(1_323, TINY);
    assertThat(at(evaluation, "models.own.training.cost", 1)).isEqualTo(1_323 + 540, TINY);
    assertThat(at(evaluation, "supplies.gpu.unusedCost", 1)).isEqualTo(920, TINY);
  }

  @Test
  void what_is_bought_costs_cash_at_once_and_income_over_its_life() {
    Evaluation evaluation = with(owned(block -> block));
    // 730 owned hours for 1,323 and 270 on demand for 810.
    assertThat(at(evaluation, "operatingIncome", 1)).isEqualTo(-2_133, TINY);
    double income = at(evaluation, "netIncome", 1);
    assertThat(at(evaluation, "cash.free", 1)).isEqualTo(income + 1_000 - 10_000, TINY);
  }

  @Test
  void front_loaded_depreciation_adds_up_to_the_same_sum() {
    // Sum of the digits 1 to 10 is 55: 10/55 of 10,000 first, 1/55 last.
    Evaluation evaluation =
        with(owned(block -> block.with(Owned.DEPRECIATION, Owned.FRONT_LOADED)));
    assertThat(at(evaluation, "supplies.gpu.owned.box.depreciation", 1))
        .isEqualTo(10_000 * 10 / 55.0, TINY);
    assertThat(at(evaluation, "supplies.gpu.owned.box.depreciation", 10))
        .isEqualTo(10_000 / 55.0, TINY);
    double sum = 0;
    for (int month = 1; month <= 24; month++) {
      sum += at(evaluation, "supplies.gpu.owned.box.depreciation", month);
    }
    assertThat(sum).isEqualTo(10_000, within(1e-8));
  }

  @Test
  void the_residual_value_comes_back_when_the_life_is_over() {
    Evaluation evaluation = with(owned(block -> block.with(Owned.RESIDUAL, 0.1)));
    assertThat(at(evaluation, "supplies.gpu.owned.box.depreciation", 1)).isEqualTo(900, TINY);
    assertThat(at(evaluation, "cash.investment", 11)).isEqualTo(-1_000, TINY);
  }

  @Test
  void what_was_bought_before_the_first_month_is_paid_already_and_partly_written_off() {
    // Bought in month −4: five of ten months are over when month 1 begins, and month 5 is the last.
    Evaluation evaluation = with(owned(block -> block.with(Owned.BOUGHT, -4)));
    assertThat(at(evaluation, "cash.investment", 1)).isZero();
    assertThat(at(evaluation, "supplies.gpu.owned.box.depreciation", 5)).isEqualTo(1_000, TINY);
    assertThat(at(evaluation, "supplies.gpu.owned.box.depreciation", 6)).isZero();
  }

  @Test
  void a_purchase_of_no_accelerators_pays_nobody_to_run_them() {
    Evaluation evaluation = with(owned(block -> block.with(Owned.COUNT, 0)));
    assertThat(at(evaluation, "supplies.gpu.owned.box.cost", 1)).isZero();
  }

  @Test
  void hours_of_all_uses_and_idle_ones_are_the_hours_of_the_supply() {
    Evaluation evaluation =
        with(supply -> reserved(3, 2, 1, 12).apply(owned(b -> b).apply(supply)));
    for (int month = 1; month <= 24; month++) {
      double there =
          at(evaluation, "supplies.gpu.ownedHours", month)
              + at(evaluation, "supplies.gpu.reservedHours", month)
              + at(evaluation, "supplies.gpu.onDemandHours.training", month)
              + at(evaluation, "supplies.gpu.onDemandHours.serving", month);
      double used =
          at(evaluation, "supplies.gpu.trainingHours", month)
              + at(evaluation, "supplies.gpu.servingHours", month)
              + at(evaluation, "supplies.gpu.ownedHours.unused", month)
              + at(evaluation, "supplies.gpu.reservedHours.unused", month);
      assertThat(used).isEqualTo(there, TINY);
    }
  }

  /**
   * Ten accelerators are 7,300 hours a month, 21,900 at 3; the run of month 1 adds its 1,000 hours.
   */
  @Test
  void research_outside_the_runs_pays_the_price_of_an_hour_of_training() {
    Evaluation evaluation =
        with(
            supply ->
                supply.adding(
                    ResearchBlock.SECTION,
                    "lab",
                    "Lab",
                    block ->
                        block.with(
                            ResearchBlock.ACCELERATORS,
                            Value.of(10).then(3, Step.Change.SET, 20))));

    assertThat(at(evaluation, "supplies.gpu.research.lab.cost", 1)).isCloseTo(21_900, TINY);
    assertThat(at(evaluation, "supplies.gpu.research.lab.cost", 3)).isCloseTo(43_800, TINY);
    assertThat(at(evaluation, "research.experiments", 3)).isCloseTo(43_800, TINY);
    assertThat(at(evaluation, "compute.hours.experiments", 3)).isCloseTo(14_600, TINY);
    assertThat(at(evaluation, "compute.trainingCost", 1)).isCloseTo(24_900, TINY);
  }

  @Test
  void research_takes_committed_accelerators_before_serving_does() {
    Evaluation evaluation =
        with(
            supply ->
                reserved(5, 2, 2, 12)
                    .apply(supply)
                    .adding(
                        ResearchBlock.SECTION,
                        "lab",
                        "Lab",
                        block -> block.with(ResearchBlock.ACCELERATORS, 8)));

    // Month 2, after the run: 5,840 hours of research, 3,650 of them reserved at 2, 2,190 at 3.
    assertThat(at(evaluation, "supplies.gpu.research.lab.cost", 2)).isCloseTo(13_870, TINY);
    assertThat(at(evaluation, "supplies.gpu.unusedCost", 2)).isZero();
  }
}
