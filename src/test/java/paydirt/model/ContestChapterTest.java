package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paydirt.model.DemandLab.at;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.scenario.Demand;
import paydirt.scenario.Market;
import paydirt.scenario.Node;
import paydirt.scenario.PriceResponse;
import paydirt.scenario.Pricing;

/**
 * Who is chosen, by hand: in month 4 we stand at −0.875, each of two rivals at 3/12 − 0.5 = −0.25,
 * the best open model at −0.75 for half the price, and none at 0.
 */
class ContestChapterTest {
  private static final Offset<Double> TINY = within(1e-9);

  private static final double OURS = Math.exp(-0.875);
  private static final double RIVALS = 2 * Math.exp(-0.25);
  private static final double OPEN = Math.exp(-0.75 + 0.5);
  private static final double ALL = OURS + RIVALS + OPEN + 1;

  @Test
  void those_who_would_come_are_shared_by_the_weights_of_all_choices() {
    Evaluation company = MarketLab.with(market -> market);
    assertThat(at(company, "market.share", 4)).isEqualTo(OURS / ALL, TINY);
    assertThat(at(company, "market.rivalsShare", 4)).isEqualTo(RIVALS / ALL, TINY);
    assertThat(at(company, "market.openShare", 4)).isEqualTo(OPEN / ALL, TINY);
    assertThat(at(company, "market.noneShare", 4)).isEqualTo(1 / ALL, TINY);
    assertThat(at(company, "users.demand", 4)).isEqualTo(1_000);
    assertThat(at(company, "users.new", 4)).isEqualTo(1_000 * OURS / ALL, TINY);
  }

  /** Half more than the reference price at a weight of 1 costs 0.5. */
  @Test
  void a_higher_price_makes_us_less_likely_to_be_chosen() {
    Evaluation company = MarketLab.with(app -> app.with(Pricing.PRICE, 30), market -> market);
    double dearer = Math.exp(-0.875 - 0.5);
    assertThat(at(company, "market.share", 4))
        .isEqualTo(dearer / (dearer + RIVALS + OPEN + 1), TINY);
  }

  @Test
  void at_no_price_a_share_is_left_to_the_others() {
    Evaluation company = MarketLab.with(app -> app.with(Pricing.PRICE, 0), market -> market);
    double free = Math.exp(-0.875 + 1);
    assertThat(at(company, "market.share", 4)).isEqualTo(free / (free + RIVALS + OPEN + 1), TINY);
    assertThat(at(company, "revenue", 4)).isZero();
  }

  @Test
  void without_rivals_there_are_us_the_open_model_and_none() {
    Evaluation company =
        MarketLab.with(
            market -> market.with(Market.RIVALS, Value.of(2).then(5, Step.Change.SET, 0)));
    double ours = Math.exp(-0.875);
    double open = Math.exp(4 / 12.0 - 1 + 0.5);
    assertThat(at(company, "market.share", 4)).isEqualTo(OURS / ALL, TINY);
    assertThat(at(company, "market.rivalsShare", 5)).isZero();
    assertThat(at(company, "market.share", 5)).isEqualTo(ours / (ours + open + 1), TINY);
  }

  /** Weights of 2 on capability, 0 on price, and −1 on none, from month 4 on. */
  @Test
  void what_counts_in_the_choice_can_change_over_time() {
    Evaluation company =
        MarketLab.with(
            market ->
                market
                    .with(Market.CAPABILITY_WEIGHT, Value.of(1).then(4, Step.Change.SET, 2))
                    .with(Market.PRICE_WEIGHT, Value.of(1).then(4, Step.Change.SET, 0))
                    .with(Market.NONE_VALUE, Value.of(0).then(4, Step.Change.SET, -1)));
    double ours = Math.exp(-1.75);
    double all = ours + 2 * Math.exp(-0.5) + Math.exp(-1.5) + Math.exp(-1);
    assertThat(at(company, "market.share", 4)).isEqualTo(ours / all, TINY);
  }

  @Test
  void values_far_apart_leave_all_to_the_best_and_overflow_nowhere() {
    Evaluation company =
        MarketLab.with(
            app -> app.with(Pricing.PRICE, 1e6).with(PriceResponse.REFERENCE_PRICE, 0.01),
            market -> market.with(Market.PRICE_WEIGHT, 20));
    assertThat(at(company, "market.share", 4)).isZero();
    assertThat(at(company, "market.noneShare", 4)).isBetween(0.0, 1.0);
  }

  // ---- with a response to the price

  private static Node elastic(Node product) {
    return product
        .with(PriceResponse.RESPONSE, PriceResponse.ELASTIC)
        .with(PriceResponse.ELASTICITY, -2);
  }

  /**
   * Rivals charge 5 % more than the reference price: exp(−0.1) come to the market at all, and 0.05
   * less is what a rival is worth. That we charge half more counts in our share alone.
   */
  @Test
  void under_competition_the_response_is_to_the_markets_price_and_ours_counts_once() {
    Evaluation company =
        MarketLab.with(
            app -> elastic(app).with(Pricing.PRICE, 30),
            market -> market.with(Market.RIVAL_PRICE, 1.05));
    double dearer = Math.exp(-0.875 - 0.5);
    double share = dearer / (dearer + 2 * Math.exp(-0.3) + OPEN + 1);
    assertThat(at(company, "users.priceResponse", 4)).isEqualTo(Math.exp(-0.1), TINY);
    assertThat(at(company, "users.new", 4)).isEqualTo(1_000 * share * Math.exp(-0.1), TINY);
  }

  @Test
  void those_who_pay_at_once_are_shared_like_those_who_come_free() {
    Evaluation company =
        MarketLab.with(
            app ->
                app.with(Demand.FREE_TIER, Demand.FREE_AND_PAID)
                    .with(Demand.CONVERSION, 0)
                    .with(Demand.NEW_PAYING, 100),
            market -> market);
    assertThat(at(company, "users.newPaying", 4)).isEqualTo(100 * OURS / ALL, TINY);
    assertThat(at(company, "users.new", 4)).isEqualTo(1_100 * OURS / ALL, TINY);
  }
}
