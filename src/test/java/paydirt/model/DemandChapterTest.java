package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paydirt.model.DemandLab.at;
import static paydirt.model.DemandLab.evaluate;
import static paydirt.model.DemandLab.months;

import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.formula.Line;
import paydirt.scenario.Demand;
import paydirt.scenario.Node;
import paydirt.scenario.PriceResponse;
import paydirt.scenario.Pricing;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.Usage;

/** Who comes, by hand. */
class DemandChapterTest {
  private static final Offset<Double> TINY = within(1e-9);

  private static Node paidOnly(Node product) {
    return product.with(Demand.FREE_TIER, Demand.PAID_ONLY);
  }

  private static Node elastic(Node product) {
    return product
        .with(PriceResponse.RESPONSE, PriceResponse.ELASTIC)
        .with(PriceResponse.REFERENCE_PRICE, 20)
        .with(PriceResponse.ELASTICITY, -2)
        .with(Demand.NEW_USERS, 100);
  }

  /**
   * Of a market of 10,000 users 1,000 are there. Month 1: 1 % · 9,000 = 90 by innovation, 10 % ·
   * 1,000 · 0.9 = 90 by word of mouth. Month 2, with 1,180: 1 % · 8,820 = 88.2, and 10 % · 1,180 ·
   * 0.882 = 104.076. Month 3, with 1,372.276: 86.27724, and 137.2276 · 0.8627724 = 118.396186.
   */
  @Test
  void innovation_and_word_of_mouth_fill_the_market_as_in_the_bass_model() {
    Evaluation company =
        evaluate(
            product ->
                paidOnly(product).with(Demand.INNOVATION, 0.01).with(Demand.WORD_OF_MOUTH, 0.1));
    assertThat(months(company, "users.innovation", 3))
        .containsExactly(new double[] {90, 88.2, 86.27724}, TINY);
    assertThat(months(company, "users.wordOfMouth", 3))
        .containsExactly(new double[] {90, 104.076, 118.39618579824}, TINY);
    assertThat(at(company, "users.paying", 2)).isEqualTo(1_372.276, TINY);
  }

  /** 100 come every month and 10 % of those before leave: 1,000; 900 + 100; and so on. */
  @Test
  void without_a_free_tier_new_users_pay_at_once_and_no_line_of_free_users_is_there() {
    Evaluation company =
        evaluate(
            product -> paidOnly(product).with(Demand.NEW_USERS, 50).with(RetentionPlan.CHURN, 0.1));
    assertThat(months(company, "users.paying", 3))
        .containsExactly(new double[] {950, 905, 864.5}, TINY);
    assertThat(months(company, "users.churned", 3))
        .containsExactly(new double[] {100, 95, 90.5}, TINY);
    assertThat(at(company, "users.total", 3)).isEqualTo(864.5, TINY);
    assertThat(company.model().sheet().lines())
        .extracting(Line::id)
        .filteredOn(id -> id.startsWith("products."))
        .noneMatch(id -> id.toLowerCase(Locale.ROOT).contains("free"))
        .doesNotContain("products.app.users.converted");
  }

  /**
   * Free users: 400 stay 75 %: 300, of them 10 % convert: 30; new ones 200 · 75 % = 150; 300 + 150
   * − 30 = 420. Month 2: 315, 31.5, 315 + 150 − 31.5 = 433.5.
   */
  @Test
  void a_share_of_the_free_users_who_stay_begins_to_pay() {
    Evaluation company =
        evaluate(
            product ->
                product
                    .with(Demand.FREE_AT_START, 400)
                    .with(Demand.NEW_USERS, 200)
                    .with(Demand.FREE_CHURN, 0.25)
                    .with(Demand.CONVERSION, 0.1));
    assertThat(months(company, "users.converted", 2))
        .containsExactly(new double[] {30, 31.5}, TINY);
    assertThat(months(company, "users.free", 2)).containsExactly(new double[] {420, 433.5}, TINY);
    assertThat(months(company, "users.paying", 2))
        .containsExactly(new double[] {1_030, 1_061.5}, TINY);
  }

  /**
   * 200 come free and 30 pay at once. Free: 200 · 75 % = 150, then 150 · 75 % = 112.5, of which
   * 11.25 begin to pay, and 150 new: 251.25. Paying: 1,030, then 1,030 · 90 % + 11.25 + 30 =
   * 968.25.
   */
  @Test
  void some_pay_from_the_day_they_come_although_there_is_a_free_tier() {
    Evaluation company =
        evaluate(
            product ->
                product
                    .with(Demand.NEW_USERS, 200)
                    .with(Demand.NEW_PAYING, 30)
                    .with(Demand.FREE_CHURN, 0.25)
                    .with(Demand.CONVERSION, 0.1)
                    .with(RetentionPlan.CHURN, Value.of(0).then(2, Step.Change.SET, 0.1)));
    assertThat(months(company, "users.new", 2)).containsExactly(new double[] {230, 230}, TINY);
    assertThat(months(company, "users.free", 2)).containsExactly(new double[] {150, 251.25}, TINY);
    assertThat(months(company, "users.beginning", 2))
        .containsExactly(new double[] {30, 41.25}, TINY);
    assertThat(months(company, "users.paying", 2))
        .containsExactly(new double[] {1_030, 968.25}, TINY);
  }

  /** 700 have a place: 500 of them pay at once, 200 of the 600 others come. */
  @Test
  void where_the_market_is_nearly_full_those_who_pay_come_first() {
    Evaluation company =
        evaluate(
            product ->
                product
                    .with(Demand.PAYING_AT_START, 9_300)
                    .with(Demand.NEW_USERS, 600)
                    .with(Demand.NEW_PAYING, 500));
    assertThat(at(company, "users.new", 1)).isEqualTo(700, TINY);
    assertThat(at(company, "users.newPaying", 1)).isEqualTo(500, TINY);
    assertThat(at(company, "users.free", 1)).isEqualTo(200, TINY);
    assertThat(at(company, "users.paying", 1)).isEqualTo(9_800, TINY);
  }

  /** A market of 10,000 becomes 2,000 in month 2 and 20,000 in month 3; p is 1 %. */
  @Test
  void a_market_that_shrinks_drives_nobody_away_and_one_that_grows_has_room_again() {
    Evaluation company =
        evaluate(
            product ->
                paidOnly(product)
                    .with(Demand.PAYING_AT_START, 5_000)
                    .with(Demand.INNOVATION, 0.01)
                    .with(
                        Demand.MARKET_SIZE,
                        Value.of(10_000)
                            .then(2, Step.Change.SET, 2_000)
                            .then(3, Step.Change.SET, 20_000)));
    assertThat(months(company, "users.new", 3)).containsExactly(new double[] {50, 0, 149.5}, TINY);
    assertThat(at(company, "users.paying", 3)).isEqualTo(5_199.5, TINY);
  }

  /** 9,500 users at the launch and 800 who would come leave no place for 300 of them. */
  @Test
  void new_users_are_no_more_than_the_market_has_left() {
    Evaluation company =
        evaluate(
            product ->
                paidOnly(product).with(Demand.PAYING_AT_START, 9_500).with(Demand.NEW_USERS, 800));
    assertThat(months(company, "users.new", 2)).containsExactly(500, 0);
    assertThat(at(company, "users.paying", 24)).isEqualTo(10_000);
  }

  @Test
  void those_at_the_launch_beyond_the_market_are_left_out_the_free_ones_first() {
    Evaluation company =
        evaluate(
            product ->
                product.with(Demand.PAYING_AT_START, 7_000).with(Demand.FREE_AT_START, 5_000));
    assertThat(at(company, "users.openingPaying", 1)).isEqualTo(7_000);
    assertThat(at(company, "users.openingFree", 1)).isEqualTo(3_000);
    Evaluation crowded = evaluate(product -> product.with(Demand.PAYING_AT_START, 12_000));
    assertThat(at(crowded, "users.openingPaying", 1)).isEqualTo(10_000);
  }

  @Test
  void what_brings_users_can_change_in_any_month() {
    Evaluation company =
        evaluate(
            product ->
                paidOnly(product)
                    .with(Demand.NEW_USERS, Value.of(10).then(2, Step.Change.SET, 40))
                    .with(Demand.MARKETING, Value.of(100).then(3, Step.Change.SET, 0))
                    .with(Demand.ACQUISITION_COST, Value.of(5).then(2, Step.Change.SET, 10))
                    .with(RetentionPlan.CHURN, Value.of(0).then(3, Step.Change.SET, 0.5)));
    assertThat(months(company, "users.new", 3)).containsExactly(new double[] {30, 50, 40}, TINY);
    assertThat(months(company, "users.paying", 3))
        .containsExactly(new double[] {1_030, 1_080, 580}, TINY);
  }

  // ---- price

  /** At 21 against 20: exp(−2 · 0.05) = 90.4837418 of 100; at the reference price all 100. */
  @Test
  void a_higher_price_keeps_users_away_by_the_elasticity() {
    Evaluation company =
        evaluate(
            product ->
                paidOnly(elastic(product))
                    .with(Pricing.PRICE, Value.of(21).then(2, Step.Change.SET, 20)));
    assertThat(months(company, "users.demand", 2)).containsExactly(100, 100);
    assertThat(months(company, "users.priceResponse", 2))
        .containsExactly(new double[] {0.9048374180359595, 1}, TINY);
    assertThat(months(company, "users.new", 2))
        .containsExactly(new double[] {90.48374180359595, 100}, TINY);
  }

  /** exp(−2 · (0 − 1)) = e² = 7.389 times as many as at the reference price. */
  @Test
  void at_no_price_a_finite_number_comes_and_pays_nothing() {
    Evaluation company = evaluate(product -> paidOnly(elastic(product)).with(Pricing.PRICE, 0));
    assertThat(at(company, "users.new", 1)).isEqualTo(100 * Math.E * Math.E, within(1e-7));
    assertThat(at(company, "revenue", 1)).isZero();
  }

  /** The quotient of a price 1 % above and below the reference, over 2 %. */
  @Test
  void the_response_has_the_stated_elasticity_at_the_reference_price() {
    double above =
        at(evaluate(app -> elastic(app).with(Pricing.PRICE, 20.2)), "users.priceResponse", 1);
    double below =
        at(evaluate(app -> elastic(app).with(Pricing.PRICE, 19.8)), "users.priceResponse", 1);
    assertThat((above - below) / 0.02).isEqualTo(-2, within(0.001));
  }

  /** exp(−2 · 0.05) of 100 free and of 40 paying ones. */
  @Test
  void the_price_keeps_free_and_paying_users_away_alike() {
    Evaluation company =
        evaluate(product -> elastic(product).with(Demand.NEW_PAYING, 40).with(Pricing.PRICE, 21));
    assertThat(at(company, "users.demand", 1)).isEqualTo(140, TINY);
    assertThat(at(company, "users.new", 1)).isEqualTo(140 * Math.exp(-0.1), TINY);
    assertThat(at(company, "users.newPaying", 1)).isEqualTo(40 * Math.exp(-0.1), TINY);
    assertThat(at(company, "users.free", 1)).isEqualTo(100 * Math.exp(-0.1), TINY);
  }

  /** 10 requests a day, 365/12 days, 1,000 tokens out at 60 per 1M: 18.25 a month against 20. */
  @Test
  void users_who_pay_by_the_token_compare_what_a_month_of_mean_use_costs() {
    Evaluation company =
        evaluate(
            product ->
                elastic(product)
                    .with(Pricing.PRICING, Pricing.TOKENS)
                    .with(Pricing.OUTPUT_PRICE, 60)
                    .with(Usage.REQUESTS, 10)
                    .with(Usage.INPUT_TOKENS, 0)
                    .with(Usage.OUTPUT_TOKENS, 1_000));
    assertThat(at(company, "users.priceResponse", 1))
        .isEqualTo(Math.exp(-2 * (18.25 / 20 - 1)), TINY);
  }
}
