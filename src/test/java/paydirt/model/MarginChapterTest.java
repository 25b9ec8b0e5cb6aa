package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paydirt.model.TrainingLab.at;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Choice;
import paydirt.scenario.Demand;
import paydirt.scenario.Function;
import paydirt.scenario.Node;
import paydirt.scenario.Pricing;
import paydirt.scenario.RentedPlan;
import paydirt.scenario.TrainingPlan;
import paydirt.scenario.Usage;

/**
 * 100 paying users at 10 are 1,000 of revenue; a request costs 0.01 at a rented model. Paying users
 * ask 200 · 100 times, which is 200; 50 free ones as often, which is 100. Support is 300. A run of
 * 21,900, ready in month 4, over 219 months is 100 a month.
 */
class MarginChapterTest {
  private static final Offset<Double> TINY = within(1e-9);

  private static Evaluation company(Choice.Option accounting) {
    return new Evaluator()
        .evaluate(
            TrainingLab.scenario(
                plan ->
                    plan.with(TrainingPlan.ACCOUNTING, accounting)
                        .with(TrainingPlan.AMORTISATION, 219),
                MarginChapterTest::selling));
  }

  private static Node selling(Node lab) {
    return Startup.in(lab)
        .changing("products.app", pricing -> pricing.with(Pricing.PRICE, 10))
        .changing(
            "products.app",
            demand ->
                demand
                    .with(Demand.FREE_AT_START, 50)
                    .with(Demand.CONVERSION, 0)
                    .with(Demand.FREE_CHURN, 0))
        .changing(
            "products.app",
            usage ->
                usage
                    .with(Usage.REQUESTS, 200 * 12 / 365.0)
                    .with(Usage.FREE_USE, 1)
                    .with(Usage.INPUT_TOKENS, 1_000)
                    .with(Usage.CACHED_SHARE, 0)
                    .with(Usage.OUTPUT_TOKENS, 0)
                    .with(Usage.REASONING_TOKENS, 0))
        .changing(
            "models.api.rental",
            rental -> rental.with(RentedPlan.INPUT_PRICE, 10).with(RentedPlan.DISCOUNT, 0))
        .changing("costs.all", cost -> cost.with(Function.CHOICE, Function.COST_OF_REVENUE));
  }

  @Test
  void each_margin_counts_more_of_the_cost_than_the_one_before() {
    Evaluation company = company(TrainingPlan.CAPITALISE);

    assertThat(at(company, "margin.serving", 4)).isEqualTo(0.8, TINY);
    assertThat(at(company, "margin.reported", 4)).isEqualTo(0.5, TINY);
    assertThat(at(company, "margin.gross", 4)).isEqualTo(0.4, TINY);
    assertThat(at(company, "margin.fullyLoaded", 4)).isEqualTo(0.3, TINY);
  }

  @Test
  void training_is_spread_in_the_fully_loaded_one_whether_it_is_capitalised_or_not() {
    Evaluation company = company(TrainingPlan.EXPENSE);

    assertThat(at(company, "amortisation", 4)).isZero();
    assertThat(at(company, "margin.fullyLoaded", 4)).isEqualTo(0.3, TINY);
    assertThat(at(company, "margin.fullyLoaded", 3)).isEqualTo(0.4, TINY);
  }
}
