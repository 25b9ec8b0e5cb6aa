package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.scenario.About;
import paydirt.scenario.Owned;
import paydirt.scenario.Scenario;
import paydirt.scenario.TestModels;

/** Ten accelerators at 24,000 with a network of 20 %, 300,000 in all, for 4 years at 10 %. */
class AnnuityChapterTest {

  private static Evaluation owner(double rate, double residual) {
    return new Evaluator()
        .evaluate(
            Scenario.EMPTY.with(
                root ->
                    TestModels.withSupply(root)
                        .with(About.SECTION, about -> about.with(About.DISCOUNT_RATE, rate))
                        .changing(
                            "supplies.gpu",
                            supply ->
                                supply.adding(
                                    Owned.SECTION,
                                    "all",
                                    "All",
                                    block ->
                                        block
                                            .with(Owned.COUNT, 10)
                                            .with(Owned.PRICE, 24_000)
                                            .with(Owned.NETWORK_SHARE, 0.2)
                                            .with(Owned.LIFE, 4)
                                            .with(Owned.RESIDUAL, residual)))));
  }

  private static double yearly(Evaluation owner) {
    return TrainingLab.outcome(owner, "supplies.gpu.owned.all.annuity");
  }

  @Test
  void a_year_takes_the_capital_recovery_factor_of_the_price() {
    // Golden: at 10 % over 4 years 0.315471.
    Evaluation owner = owner(0.1, 0);
    assertThat(yearly(owner)).isCloseTo(300_000 * 0.315471, within(0.2));
    assertThat(TrainingLab.outcome(owner, "supplies.gpu.owned.all.annuityPerHour"))
        .isCloseTo(300_000 * 0.315471 / 87_600, within(1e-5));
  }

  @Test
  void a_residual_value_costs_its_interest_only() {
    // 240,000 are paid back, on 60,000 a tenth is due each year.
    assertThat(yearly(owner(0.1, 0.2))).isCloseTo(240_000 * 0.315471 + 6_000, within(0.2));
  }

  @Test
  void without_interest_it_is_a_straight_line() {
    assertThat(yearly(owner(0, 0))).isCloseTo(75_000, within(1e-6));
  }
}
