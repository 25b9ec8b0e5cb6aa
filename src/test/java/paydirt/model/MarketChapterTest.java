package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paydirt.model.DemandLab.at;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.scenario.Market;
import paydirt.scenario.Model;
import paydirt.scenario.Pricing;
import paydirt.scenario.TrainingPlan;

/** The capability race and the price of a capability, by hand. */
class MarketChapterTest {
  private static final Offset<Double> TINY = within(1e-9);

  private static double market(Evaluation company, String line, int month) {
    return TrainingLab.at(company, "market." + line, month);
  }

  private static double ofModel(Evaluation company, String model, int month) {
    return TrainingLab.at(company, "models." + model + ".market.capability", month);
  }

  /** log10(√10 · √10) = 1 a year: 0.5 after six months, 1 after twelve. */
  @Test
  void the_frontier_rises_with_larger_runs_and_better_algorithms_and_others_trail_it() {
    Evaluation company = MarketLab.with(market -> market);
    assertThat(market(company, "frontier", 1)).isZero();
    assertThat(market(company, "frontier", 7)).isEqualTo(0.5, TINY);
    assertThat(market(company, "frontier", 13)).isEqualTo(1, TINY);
    assertThat(market(company, "rival.capability", 13)).isEqualTo(0.5, TINY);
    assertThat(market(company, "openCapability", 13)).isEqualTo(0, TINY);
  }

  /** From month 7 on runs grow 10 times a year: 1/12 a month, then 1.5/12. */
  @Test
  void its_pace_can_change_over_time() {
    Evaluation company =
        MarketLab.with(
            market ->
                market.with(
                    Market.FRONTIER_GROWTH, Value.of(Math.sqrt(10)).then(7, Step.Change.SET, 10)));
    assertThat(market(company, "frontier", 7)).isEqualTo(0.5, TINY);
    assertThat(market(company, "frontier", 13)).isEqualTo(0.5 + 6 * 1.5 / 12, TINY);
  }

  /**
   * A tenth of the largest run: −1, and 3 months of algorithmic gain, 0.5 · 3/12, until month 4.
   */
  @Test
  void a_model_stands_where_its_compute_and_the_algorithms_of_its_time_put_it() {
    Evaluation company = MarketLab.with(market -> market);
    assertThat(ofModel(company, "own", 4)).isEqualTo(-0.875, TINY);
    assertThat(ofModel(company, "own", 24)).isEqualTo(-0.875, TINY);
    assertThat(at(company, "market.capability", 24)).isEqualTo(-0.875, TINY);
  }

  /** Ten times the tokens, and so of the compute, are an order of magnitude. */
  @Test
  void more_training_compute_makes_a_more_capable_model() {
    Evaluation company =
        new Evaluator()
            .evaluate(
                MarketLab.scenario(
                    app -> app,
                    market -> market,
                    root ->
                        root.changing(
                            "models.own",
                            model ->
                                model.with(
                                    TrainingPlan.SECTION,
                                    plan ->
                                        plan.with(TrainingPlan.TOKENS, 21_900)
                                            .with(TrainingPlan.ACCELERATORS, 100)))));
    assertThat(ofModel(company, "own", 4)).isEqualTo(0.125, TINY);
  }

  /** Three months behind the frontier, at a twelfth a month. */
  @Test
  void a_rented_model_keeps_its_distance_from_the_frontier() {
    Evaluation company =
        new Evaluator()
            .evaluate(MarketLab.scenario(app -> app, market -> market, MarketLab::rented));
    assertThat(ofModel(company, "api", 1)).isEqualTo(-0.25, TINY);
    assertThat(ofModel(company, "api", 13)).isEqualTo(0.75, TINY);
  }

  /** Open models were 12 months behind in month 4: 3/12 − 1; the small run adds nothing. */
  @Test
  void a_model_fine_tuned_from_open_weights_is_as_capable_as_those_were() {
    Evaluation company =
        new Evaluator()
            .evaluate(
                MarketLab.scenario(
                    app -> app,
                    market -> market,
                    root ->
                        root.changing(
                            "models.own", model -> model.with(Model.KIND, Model.FINE_TUNED))));
    assertThat(ofModel(company, "own", 4)).isEqualTo(-0.75, TINY);
    assertThat(ofModel(company, "own", 24)).isEqualTo(-0.75, TINY);
  }

  /** Open models of others are at 3/12 − 2 in month 4; ours at −0.875 is better until month 15. */
  @Test
  void our_own_open_weights_can_be_the_best_open_model() {
    Evaluation company =
        new Evaluator()
            .evaluate(
                MarketLab.scenario(
                    app -> app,
                    market -> market.with(Market.OPEN_LAG, 24),
                    root ->
                        root.changing(
                            "models.own", model -> model.with(Model.WEIGHTS, Model.OPEN))));
    assertThat(market(company, "openCapability", 3)).isEqualTo(2 / 12.0 - 2, TINY);
    assertThat(market(company, "openCapability", 4)).isEqualTo(-0.875, TINY);
    assertThat(market(company, "openCapability", 24)).isEqualTo(23 / 12.0 - 2, TINY);
    assertThat(at(company, "market.lead", 4)).isZero();
  }

  // ---- what a capability is worth

  /**
   * Month 4: open models at 3/12 − 1 = −0.75, we at −0.875: 0.125 or 1.5 months behind, worth
   * 10^(−1.5/12). Rivals are 6 months and so 0.5 ahead, worth 1.5^0.5. The market pays 20 · ours ÷
   * theirs. From month 13 to 24 we fall 11 months further behind.
   */
  @Test
  void what_lags_behind_open_models_is_worth_less_every_month_and_a_lead_earns_a_premium() {
    Evaluation company = MarketLab.with(market -> market);
    assertThat(at(company, "market.lead", 4)).isEqualTo(-0.125, TINY);
    assertThat(at(company, "market.monthsBehind", 4)).isEqualTo(1.5, TINY);
    double ours = Math.pow(10, -0.125);
    assertThat(at(company, "market.worth", 4)).isEqualTo(ours, TINY);
    assertThat(market(company, "rival.worth", 4)).isEqualTo(Math.sqrt(1.5), TINY);
    assertThat(at(company, "market.price", 4)).isEqualTo(20 * ours / Math.sqrt(1.5), TINY);
    assertThat(at(company, "market.price", 24) / at(company, "market.price", 13))
        .isEqualTo(Math.pow(10, -11 / 12.0), TINY);
  }

  @Test
  void after_five_years_behind_nothing_is_left_to_lose() {
    Evaluation company = MarketLab.with(market -> market.with(Market.FRONTIER_COMPUTE, 1.314e30));
    assertThat(at(company, "market.monthsBehind", 24)).isEqualTo(60, TINY);
  }

  @Test
  void a_frontier_that_stands_still_divides_by_nothing() {
    Evaluation company =
        MarketLab.with(
            market -> market.with(Market.FRONTIER_GROWTH, 1).with(Market.ALGORITHMIC_GAIN, 1));
    assertThat(market(company, "frontier", 24)).isZero();
    assertThat(at(company, "market.lead", 24)).isEqualTo(-1, TINY);
    assertThat(at(company, "market.monthsBehind", 24)).isZero();
    assertThat(at(company, "market.worth", 24)).isEqualTo(1, TINY);
  }

  // ---- prices that follow

  /** A model that is rented keeps its lead over open models: its price is what it was. */
  @Test
  void a_price_that_follows_the_market_holds_while_the_lead_does() {
    Evaluation company =
        new Evaluator()
            .evaluate(
                MarketLab.scenario(
                    app -> app.with(Pricing.PRICE_PATH, Pricing.WITH_MARKET),
                    market -> market,
                    MarketLab::rented));
    assertThat(at(company, "price.listed", 24)).isEqualTo(20, within(1e-8));
  }

  /** A price war that halves rivals' prices halves ours. */
  @Test
  void a_price_that_follows_the_market_follows_its_rivals() {
    Evaluation company =
        new Evaluator()
            .evaluate(
                MarketLab.scenario(
                    app -> app.with(Pricing.PRICE_PATH, Pricing.WITH_MARKET),
                    market ->
                        market.with(
                            Market.RIVAL_PRICE, Value.of(1).then(6, Step.Change.MULTIPLY, 0.5)),
                    MarketLab::rented));
    assertThat(at(company, "price.listed", 5)).isEqualTo(20, within(1e-8));
    assertThat(at(company, "price.listed", 6)).isEqualTo(10, within(1e-8));
  }

  /** The model, ready in month 4, stays; from month 13 to 24 its price falls 11/12 of 10 times. */
  @Test
  void a_model_that_falls_behind_is_forced_down_to_the_market_price() {
    Evaluation company =
        MarketLab.with(app -> app.with(Pricing.PRICE_PATH, Pricing.WITH_MARKET), market -> market);
    assertThat(at(company, "price.listed", 24) / at(company, "price.listed", 13))
        .isEqualTo(Math.pow(10, -11 / 12.0), TINY);
    double factor = at(company, "market.priceFactor", 24);
    assertThat(factor)
        .isEqualTo(at(company, "market.price", 24) / at(company, "market.price", 1), TINY);
    assertThat(at(company, "price.listed", 24)).isEqualTo(20 * factor, TINY);
  }

  /**
   * A quarter of the requests goes to our model at −1, as algorithms stand still, the others to one
   * that is rented; the frontier rises by 0.5 a year, so that 3 months behind it are (11 − 3)/24 in
   * month 12.
   */
  @Test
  void of_a_product_with_routes_the_capability_is_the_mean_by_requests() {
    Evaluation company =
        new Evaluator()
            .evaluate(
                MarketLab.scenario(
                    app -> app,
                    market -> market.with(Market.ALGORITHMIC_GAIN, 1),
                    MarketLab::routed));
    assertThat(ofModel(company, "own", 12)).isEqualTo(-1, TINY);
    assertThat(ofModel(company, "api", 12)).isEqualTo(8 / 24.0, TINY);
    assertThat(at(company, "market.capability", 12)).isEqualTo(-0.25 + 0.75 * 8 / 24, TINY);
  }
}
