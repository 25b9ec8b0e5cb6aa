package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paydirt.model.SalesLab.at;

import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paydirt.analysis.Evaluation;
import paydirt.scenario.CreditPlan;
import paydirt.scenario.Demand;
import paydirt.scenario.Node;
import paydirt.scenario.Prepayment;
import paydirt.scenario.Pricing;
import paydirt.scenario.Product;
import paydirt.scenario.SeatPlan;
import paydirt.scenario.Tier;
import paydirt.scenario.Usage;

/**
 * Tenths of users and those who lose money, on the company of {@link SalesLab}: users ask for 10
 * requests in the mean, at 0.10 each.
 */
class TenthsChapterTest {
  private static final Offset<Double> TINY = within(1e-9);

  private static Node different(Node product) {
    return product.with(Usage.SPREAD, Usage.LOG_NORMAL).with(Usage.SIGMA, 1);
  }

  private static Evaluation flat(double price) {
    return SalesLab.with(app -> different(app).with(Pricing.PRICE, price));
  }

  // ---- tenths

  @Test
  void each_tenth_pays_the_same_flat_price_and_costs_what_it_uses() {
    Evaluation company = flat(2);
    // Φ(Φ⁻¹(0.1) − 1) = Φ(−2.28155) = 0.0112577 of all use; 1 − Φ(Φ⁻¹(0.9) − 1) = 1 − Φ(0.28155) =
    // 0.389144.
    assertThat(at(company, "tenths.1.asked")).isCloseTo(1.12577, within(1e-4));
    assertThat(at(company, "tenths.1.pays")).isEqualTo(2, TINY);
    assertThat(at(company, "tenths.1.costs")).isCloseTo(0.112577, within(1e-5));
    assertThat(at(company, "tenths.10.costs")).isCloseTo(3.89144, within(1e-4));
    assertThat(at(company, "tenths.10.earns")).isCloseTo(-1.89144, within(1e-4));
  }

  @Test
  void a_product_whose_users_are_alike_has_no_tenths() {
    Evaluation company = SalesLab.with(app -> app);
    assertThat(company.model().sheet().find("products.app.tenths.1.pays")).isEmpty();
    assertThat(company.model().sheet().find("products.app.loss.percentile")).isEmpty();
  }

  @Test
  void a_spread_of_nothing_makes_all_tenths_alike() {
    Evaluation company =
        SalesLab.with(app -> different(app).with(Usage.SIGMA, 0).with(Pricing.PRICE, 2));
    assertThat(at(company, "tenths.1.earns")).isEqualTo(1, TINY);
    assertThat(at(company, "tenths.10.earns")).isEqualTo(1, TINY);
    assertThat(at(company, "loss.percentile")).isEqualTo(1);
    assertThat(at(company, "loss.price")).isEqualTo(1, TINY);
  }

  private static UnaryOperator<Node> limited(
      UnaryOperator<Node> above, double share, double allowance) {
    return tier ->
        above
            .apply(tier.with(Tier.TAKEN, share).with(Tier.PRICE, 3))
            .with(Tier.ALLOWANCE, allowance);
  }

  static List<UnaryOperator<Node>> kinds() {
    UnaryOperator<Node> slow = tier -> tier.with(Tier.ABOVE, Tier.SLOW);
    UnaryOperator<Node> charge = tier -> tier.with(Tier.ABOVE, Tier.OVERAGE);
    UnaryOperator<Node> tiers =
        app ->
            app.with(Pricing.PRICING, Pricing.TIERS)
                .adding(Tier.SECTION, "a", "A", limited(TenthsChapterTest::stopping, 0.4, 8))
                .adding(Tier.SECTION, "b", "B", limited(slow, 0.3, 15))
                .adding(Tier.SECTION, "c", "C", limited(charge, 0.2, 5))
                .adding(Tier.SECTION, "d", "D", tier -> tier.with(Tier.TAKEN, 0.1));
    UnaryOperator<Node> yearly = app -> app.with(Prepayment.BILLING, Prepayment.BY_THE_YEAR);
    UnaryOperator<Node> kept = app -> app.with(Pricing.COHORTS, Pricing.PRICE_JOINED_AT);
    return List.of(
        app -> app,
        yearly,
        kept,
        app -> app.with(Pricing.PRICING, Pricing.TOKENS),
        app -> app.with(Pricing.PRICING, Pricing.SEATS).with(SeatPlan.SEATS, 3),
        app -> app.with(Pricing.PRICING, Pricing.CREDITS).with(CreditPlan.INCLUDED, 8),
        app -> app.with(Pricing.PRICING, Pricing.LICENCE),
        tiers,
        app -> yearly.apply(kept.apply(tiers.apply(app))));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void the_tenths_add_up_to_revenue_and_serving_cost_whatever_is_paid_for(
      UnaryOperator<Node> kind) {
    Evaluation company =
        SalesLab.with(
            app ->
                kind.apply(
                    different(app)
                        .with(Demand.FREE_TIER, Demand.PAID_ONLY)
                        .with(Demand.NEW_USERS, 20)));
    boolean isBySeat = company.model().sheet().find("products.app.seats.months").isPresent();
    for (int month : new int[] {1, 7, 20}) {
      double pays = 0;
      double costs = 0;
      for (int tenth = 1; tenth <= 10; tenth++) {
        pays += at(company, "tenths." + tenth + ".pays", month) / 10;
        costs += at(company, "tenths." + tenth + ".costs", month) / 10;
      }
      double users = at(company, isBySeat ? "seats.months" : "users.payingMonths", month);
      double revenue = at(company, "revenue", month);
      double serving = at(company, "costOfServingPaying", month);
      assertThat(pays * users).isCloseTo(revenue, within(1e-9 * revenue));
      assertThat(costs * users).isCloseTo(serving, within(1e-9 * serving));
    }
  }

  // ---- who loses money

  @Test
  void a_user_loses_money_from_the_use_on_that_the_price_covers() {
    // 2 pays for 20 requests, twice the mean: z = ln 2 + 0.5 = 1.193147, Φ = 0.883594.
    Evaluation company = flat(2);
    assertThat(at(company, "loss.allowance")).isEqualTo(20, TINY);
    assertThat(at(company, "loss.percentile")).isCloseTo(0.883594, within(1e-5));
    // The 99th percentile asks for 10 · exp(2.326348 − 0.5) = 62.1115 requests.
    assertThat(at(company, "loss.price")).isCloseTo(6.21115, within(1e-4));
    // And the 95th for 10 · exp(1.644854 − 0.5) = 31.4198.
    assertThat(at(company, "heavy.pays")).isEqualTo(2, TINY);
    assertThat(at(company, "heavy.costs")).isCloseTo(3.14198, within(1e-4));
    assertThat(at(company, "heavy.earns")).isCloseTo(-1.14198, within(1e-4));
  }

  private static Evaluation tier(double price, double allowance, UnaryOperator<Node> above) {
    return SalesLab.with(
        app ->
            different(app)
                .with(Pricing.PRICING, Pricing.TIERS)
                .adding(
                    Tier.SECTION,
                    "only",
                    "Only",
                    tier ->
                        above.apply(tier.with(Tier.PRICE, price)).with(Tier.ALLOWANCE, allowance)));
  }

  @Test
  void nobody_loses_money_where_use_stops_at_what_the_price_covers() {
    Evaluation company = tier(2, 20, tier -> tier.with(Tier.ABOVE, Tier.STOP));
    assertThat(at(company, "tiers.only.loss.percentile")).isEqualTo(1);
    assertThat(at(company, "tiers.only.loss.price")).as("20 requests").isEqualTo(2, TINY);
    Evaluation above = tier(2, 21, tier -> tier.with(Tier.ABOVE, Tier.STOP));
    assertThat(at(above, "tiers.only.loss.percentile")).isCloseTo(0.883594, within(1e-5));
    assertThat(at(above, "loss.percentile")).isCloseTo(0.883594, within(1e-5));
  }

  @Test
  void use_above_the_allowance_loses_money_where_its_price_is_below_its_cost() {
    // 2 and 0.05 a request above 10: from 10 + (2 − 1) ÷ (0.10 − 0.05) = 30 on.
    Evaluation cheap =
        tier(2, 10, tier -> tier.with(Tier.ABOVE, Tier.OVERAGE).with(Tier.OVERAGE_PRICE, 0.05));
    // z = ln 3 + 0.5 = 1.598612, Φ = 0.945047.
    assertThat(at(cheap, "tiers.only.loss.percentile")).isCloseTo(0.945047, within(1e-5));
    assertThat(at(cheap, "tiers.only.loss.from")).isEqualTo(30, TINY);
    assertThat(at(cheap, "tiers.only.loss.above")).isEqualTo(0.05, TINY);
    // At 62.1115 requests: 1 and half of 5.21115.
    assertThat(at(cheap, "tiers.only.loss.price")).isCloseTo(1 + 5.21115 / 2, within(1e-4));
    Evaluation dear =
        tier(2, 10, tier -> tier.with(Tier.ABOVE, Tier.OVERAGE).with(Tier.OVERAGE_PRICE, 0.2));
    assertThat(at(dear, "tiers.only.loss.percentile")).isEqualTo(1);
  }

  /**
   * A plan of 1 with 12 credits, 2 a request: 6 requests. Of those above, half are bought at 10/400
   * · 2 = 0.05, so that one asked for loses half of 0.05: users lose from 6 + (1 − 0.6) ÷ 0.025 =
   * 22 on.
   */
  @Test
  void packs_that_cost_less_than_they_let_use_lose_money_on_the_heaviest_users() {
    Evaluation company =
        SalesLab.with(
            app ->
                different(app)
                    .with(Pricing.PRICING, Pricing.CREDITS)
                    .with(CreditPlan.PRICE, 1)
                    .with(CreditPlan.INCLUDED, 12)
                    .with(CreditPlan.PER_REQUEST, 2)
                    .with(CreditPlan.BOUGHT, 0.5)
                    .with(CreditPlan.PACK_PRICE, 10)
                    .with(CreditPlan.PACK_SIZE, 400)
                    .with(CreditPlan.UNUSED, 0));
    assertThat(at(company, "loss.allowanceCost")).isEqualTo(0.6, TINY);
    assertThat(at(company, "loss.above")).isEqualTo(0.025, TINY);
    assertThat(at(company, "loss.from")).isEqualTo(22, TINY);
    // z = ln 2.2 + 0.5 = 1.288457, Φ = 0.901207.
    assertThat(at(company, "loss.percentile")).isCloseTo(0.901207, within(1e-5));
    // The 95th percentile asks for 31.4198: 25.4198 above, half of them at 0.05.
    assertThat(at(company, "heavy.pays")).isCloseTo(1 + 25.4198 / 2 * 0.05, within(1e-4));
    assertThat(at(company, "heavy.costs")).isCloseTo((6 + 25.4198 / 2) * 0.1, within(1e-4));
  }

  @Test
  void what_a_slow_answer_leaves_of_the_use_is_what_it_costs() {
    // Of what is above 10 a quarter remains: from 10 + (2 − 1) ÷ (25 % · 0.10) = 50 on.
    Evaluation company =
        tier(2, 10, tier -> tier.with(Tier.ABOVE, Tier.SLOW).with(Tier.REMAINING, 0.25));
    // z = ln 5 + 0.5 = 2.109438, Φ = 0.982546.
    assertThat(at(company, "tiers.only.loss.percentile")).isCloseTo(0.982546, within(1e-5));
  }

  @Test
  void of_several_tiers_those_who_lose_are_counted_by_the_users_on_them() {
    // On one tier nobody loses; on the other, as without a limit at 2 a month, those above
    // 0.883594.
    Evaluation company =
        SalesLab.with(
            app ->
                different(app)
                    .with(Pricing.PRICING, Pricing.TIERS)
                    .adding(Tier.SECTION, "a", "A", limited(TenthsChapterTest::stopping, 0.25, 8))
                    .adding(
                        Tier.SECTION,
                        "b",
                        "B",
                        tier -> tier.with(Tier.TAKEN, 0.75).with(Tier.PRICE, 2)));
    assertThat(at(company, "loss.percentile")).isCloseTo(1 - 0.75 * 0.116406, within(1e-5));
  }

  @Test
  void while_nobody_pays_nobody_loses_money() {
    Evaluation company =
        SalesLab.with(
            app ->
                different(app)
                    .with(Product.LAUNCH, 5)
                    .with(Pricing.PRICING, Pricing.TIERS)
                    .adding(Tier.SECTION, "a", "A", tier -> tier));
    assertThat(at(company, "loss.percentile", 4)).isEqualTo(1);
  }

  private static Node stopping(Node tier) {
    return tier.with(Tier.ABOVE, Tier.STOP);
  }

  @Test
  void a_free_product_loses_on_every_user() {
    Evaluation company = flat(0);
    assertThat(at(company, "loss.percentile")).isZero();
    assertThat(at(company, "loss.allowance")).isZero();
  }
}
