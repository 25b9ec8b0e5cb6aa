package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paydirt.model.SalesLab.at;

import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.scenario.CreditPlan;
import paydirt.scenario.Demand;
import paydirt.scenario.LicencePlan;
import paydirt.scenario.Node;
import paydirt.scenario.Pricing;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.SeatPlan;
import paydirt.scenario.Tier;
import paydirt.scenario.Usage;

/** Each kind of pricing by hand, on the company of {@link SalesLab}. */
class PricingKindsTest {
  private static final Offset<Double> TINY = within(1e-9);

  private static Evaluation tiers(UnaryOperator<Node> basic, UnaryOperator<Node> pro) {
    return SalesLab.with(
        app ->
            app.with(Pricing.PRICING, Pricing.TIERS)
                .adding(
                    Tier.SECTION,
                    "basic",
                    "Basic",
                    tier -> basic.apply(tier.with(Tier.TAKEN, 0.6).with(Tier.PRICE, 10)))
                .adding(
                    Tier.SECTION,
                    "pro",
                    "Pro",
                    tier -> pro.apply(tier.with(Tier.TAKEN, 0.4).with(Tier.PRICE, 30))));
  }

  private static UnaryOperator<Node> above(UnaryOperator<Node> choice, double allowance) {
    return tier -> choice.apply(tier).with(Tier.ALLOWANCE, allowance);
  }

  private static Node stopping(Node tier) {
    return tier.with(Tier.ABOVE, Tier.STOP);
  }

  private static Node slowing(Node tier) {
    return tier.with(Tier.ABOVE, Tier.SLOW).with(Tier.REMAINING, 0.25);
  }

  private static Node charging(Node tier) {
    return tier.with(Tier.ABOVE, Tier.OVERAGE).with(Tier.OVERAGE_PRICE, 0.5);
  }

  // ---- tiers

  @Test
  void tiers_bring_their_prices_by_the_users_on_them() {
    Evaluation company = tiers(tier -> tier, tier -> tier);
    // 60 · 10 + 40 · 30.
    assertThat(at(company, "tiers.basic.revenue")).isEqualTo(600, TINY);
    assertThat(at(company, "tiers.pro.revenue")).isEqualTo(1_200, TINY);
    assertThat(at(company, "revenue")).isEqualTo(1_800, TINY);
    assertThat(at(company, "price.listed")).isEqualTo(18, TINY);
    assertThat(at(company, "requests.paying")).isEqualTo(1_000, TINY);
  }

  @Test
  void a_stopped_request_costs_nothing_and_brings_nothing() {
    Evaluation company = tiers(above(PricingKindsTest::stopping, 6), tier -> tier);
    // 60 users get 6 of their 10 requests, 40 all.
    assertThat(at(company, "tiers.basic.requests")).isEqualTo(360, TINY);
    assertThat(at(company, "requests.paying")).isEqualTo(760, TINY);
    assertThat(at(company, "costOfServingPaying")).isEqualTo(76, TINY);
    assertThat(at(company, "revenue")).isEqualTo(1_800, TINY);
    assertThat(at(company, "tiers.basic.use.insideShare")).isZero();
    assertThat(company.model().sheet().find("products.app.tiers.basic.revenue.above"))
        .as("what is charged where use stops")
        .isEmpty();
  }

  @Test
  void where_answers_are_slow_above_the_allowance_a_part_of_the_use_remains() {
    Evaluation company = tiers(above(PricingKindsTest::slowing, 6), tier -> tier);
    // 6 + 25 % of 4 = 7 requests.
    assertThat(at(company, "tiers.basic.requests")).isEqualTo(420, TINY);
    assertThat(at(company, "revenue")).isEqualTo(1_800, TINY);
  }

  @Test
  void overage_is_served_and_is_revenue() {
    Evaluation company = tiers(tier -> tier, above(PricingKindsTest::charging, 8));
    // 40 users ask for 2 above the allowance, at 0.50 each: 40 · (30 + 1).
    assertThat(at(company, "requests.paying")).isEqualTo(1_000, TINY);
    assertThat(at(company, "tiers.pro.revenue.above")).isEqualTo(40, TINY);
    assertThat(at(company, "revenue")).isEqualTo(1_840, TINY);
    assertThat(at(company, "price.listed")).isEqualTo(0.6 * 10 + 0.4 * 31, TINY);
  }

  @Test
  void an_allowance_that_nobody_reaches_changes_nothing() {
    Evaluation company =
        tiers(above(PricingKindsTest::stopping, 10), above(PricingKindsTest::charging, 11));
    assertThat(at(company, "requests.paying")).isEqualTo(1_000, TINY);
    assertThat(at(company, "revenue")).isEqualTo(1_800, TINY);
    assertThat(at(company, "tiers.basic.use.insideShare")).isEqualTo(1);
  }

  @Test
  void an_allowance_of_nothing_serves_nothing() {
    Evaluation company =
        tiers(above(PricingKindsTest::stopping, 0), above(PricingKindsTest::charging, 0));
    assertThat(at(company, "tiers.basic.requests")).isZero();
    // All 10 requests of 40 users at 0.50.
    assertThat(at(company, "tiers.pro.revenue.above")).isEqualTo(200, TINY);
  }

  // ---- seats

  private static Evaluation seats(UnaryOperator<Node> change) {
    return SalesLab.with(
        app ->
            change.apply(
                app.with(Pricing.PRICING, Pricing.SEATS)
                    .with(SeatPlan.SEATS, 3)
                    .with(SeatPlan.PRICE, 20)));
  }

  @Test
  void seats_are_paid_for_and_each_uses_as_one_user_does() {
    Evaluation company = seats(app -> app);
    assertThat(at(company, "seats")).isEqualTo(300, TINY);
    assertThat(at(company, "revenue")).isEqualTo(6_000, TINY);
    assertThat(at(company, "requests.paying")).isEqualTo(3_000, TINY);
    assertThat(at(company, "price.listed")).isEqualTo(60, TINY);
    assertThat(at(company, "unit.revenue")).as("of a customer").isEqualTo(60, TINY);
  }

  @Test
  void seats_leave_with_their_customers() {
    Evaluation company = seats(app -> app.with(RetentionPlan.CHURN, 0.5));
    // 300 → 150 → 75: means 225 and 112.5, at 20.
    assertThat(at(company, "revenue", 1)).isEqualTo(4_500, TINY);
    assertThat(at(company, "revenue", 2)).isEqualTo(2_250, TINY);
  }

  @Test
  void seats_grow_by_expansion_while_customers_stay() {
    Evaluation company =
        seats(
            app ->
                app.with(RetentionPlan.EXPANSION, RetentionPlan.GROWING)
                    .with(RetentionPlan.EXPANSION_RATE, 1));
    // Twice as many after a year: 12 months are over at the end of month 12.
    assertThat(at(company, "seats", 12)).isEqualTo(600, within(1e-6));
    assertThat(at(company, "users.paying", 12)).isEqualTo(100, TINY);
  }

  @Test
  void later_customers_bring_their_own_number_of_seats() {
    Evaluation company =
        seats(
            app ->
                app.with(SeatPlan.SEATS, Value.of(3).then(2, Step.Change.SET, 5))
                    .with(Demand.FREE_TIER, Demand.PAID_ONLY)
                    .with(Demand.NEW_USERS, 10));
    // 300 and 10 · 3 in month 1, 10 · 5 more in month 2.
    assertThat(at(company, "seats", 1)).isEqualTo(330, TINY);
    assertThat(at(company, "seats", 2)).isEqualTo(380, TINY);
  }

  // ---- tokens

  @Test
  void discounts_of_batch_and_commitment_multiply() {
    Evaluation company =
        SalesLab.with(
            app ->
                app.with(Pricing.PRICING, Pricing.TOKENS)
                    .with(Pricing.OUTPUT_PRICE, 200)
                    .with(Pricing.BATCH_SHARE, 0.5)
                    .with(Pricing.BATCH_DISCOUNT, 0.5)
                    .with(Pricing.COMMITTED_SHARE, 0.2)
                    .with(Pricing.COMMITTED_DISCOUNT, 0.5));
    // 1M output tokens at 200, times 75 % and 90 %.
    assertThat(at(company, "revenue")).isEqualTo(135, TINY);
    assertThat(at(company, "price.listed")).isEqualTo(1.35, TINY);
    assertThat(at(company, "unit.pricePerMillion")).isEqualTo(135, TINY);
    assertThat(at(company, "unit.costPerMillion")).isEqualTo(100, TINY);
  }

  // ---- credits

  private static Evaluation credits(double included) {
    return SalesLab.with(
        app ->
            app.with(Pricing.PRICING, Pricing.CREDITS)
                .with(CreditPlan.PRICE, 5)
                .with(CreditPlan.INCLUDED, included)
                .with(CreditPlan.PER_REQUEST, 2)
                .with(CreditPlan.BOUGHT, 0.5)
                .with(CreditPlan.PACK_PRICE, 10)
                .with(CreditPlan.PACK_SIZE, 40)
                .with(CreditPlan.UNUSED, 0.2));
  }

  @Test
  void credits_above_the_plan_are_bought_in_packs_of_which_a_part_is_wasted() {
    Evaluation company = credits(12);
    // 6 requests in the plan, half of the other 4 bought at 10/40 · 2 ÷ 80 % = 0.625.
    assertThat(at(company, "plan.requests")).isEqualTo(6, TINY);
    assertThat(at(company, "pack.requestPrice")).isEqualTo(0.625, TINY);
    assertThat(at(company, "requests.paying")).isEqualTo(800, TINY);
    assertThat(at(company, "revenue.base")).isEqualTo(500, TINY);
    assertThat(at(company, "revenue.above")).isEqualTo(125, TINY);
    assertThat(at(company, "revenue")).isEqualTo(625, TINY);
    assertThat(at(company, "price.listed")).isEqualTo(6.25, TINY);
  }

  @Test
  void no_pack_is_bought_where_the_plan_has_enough() {
    assertThat(at(credits(20), "revenue")).isEqualTo(500, TINY);
  }

  // ---- licence

  @Test
  void a_licence_is_paid_by_the_year_with_its_support() {
    Evaluation company =
        SalesLab.with(
            app ->
                app.with(Pricing.PRICING, Pricing.LICENCE)
                    .with(LicencePlan.FEE, 12_000)
                    .with(LicencePlan.SUPPORT, 0.2));
    assertThat(at(company, "revenue")).isEqualTo(120_000, within(1e-7));
    assertThat(at(company, "price.listed")).isEqualTo(1_200, TINY);
  }

  private static Node royalty(Node app) {
    return app.with(Pricing.PRICING, Pricing.LICENCE)
        .with(LicencePlan.FEE, 12_000)
        .with(LicencePlan.SUPPORT, 0)
        .with(LicencePlan.ROYALTIES, LicencePlan.SHARE_OF_REVENUE)
        .with(LicencePlan.ROYALTY, 0.1);
  }

  @Test
  void a_royalty_is_a_share_of_what_a_customer_earns_beside_the_fee() {
    Evaluation company =
        SalesLab.with(app -> royalty(app).with(LicencePlan.LICENSEE_REVENUE, 600_000));
    // 12,000 a year and a tenth of 600,000 are 6,000 a month; a hundred customers.
    assertThat(at(company, "price.listed")).isEqualTo(6_000, TINY);
    assertThat(at(company, "revenue")).isEqualTo(600_000, within(1e-7));
  }

  @Test
  void a_royalty_on_revenue_that_is_not_known_leaves_the_fee() {
    assertThat(at(SalesLab.with(PricingKindsTest::royalty), "revenue"))
        .isEqualTo(100_000, within(1e-7));
  }

  // ---- the price path

  @Test
  void a_price_declines_by_its_own_rate_a_year() {
    Evaluation company = SalesLab.with(app -> app.with(Pricing.PRICE, Value.of(10).growing(-0.36)));
    // √64 % after half a year.
    assertThat(at(company, "revenue", 7)).isEqualTo(800, TINY);
    assertThat(at(company, "revenue", 13)).isEqualTo(640, TINY);
  }

  // ---- free users

  @Test
  void free_users_are_stopped_at_their_allowance() {
    UnaryOperator<Node> free =
        app ->
            app.with(Demand.FREE_AT_START, 50).with(Demand.FREE_CHURN, 0).with(Usage.FREE_USE, 0.5);
    assertThat(at(SalesLab.with(free), "requests.free")).as("5 each").isEqualTo(250, TINY);
    Evaluation stopped =
        SalesLab.with(
            app ->
                free.apply(app)
                    .with(Usage.FREE_LIMIT, Usage.FREE_STOP)
                    .with(Usage.FREE_ALLOWANCE, 2));
    assertThat(at(stopped, "requests.free")).isEqualTo(100, TINY);
    assertThat(at(stopped, "costOfServingFree")).isEqualTo(10, TINY);
  }

  // ---- those who pay already

  @Test
  void a_new_price_is_paid_by_all_unless_they_keep_theirs() {
    UnaryOperator<Node> rising =
        app ->
            app.with(Pricing.PRICE, Value.of(10).then(3, Step.Change.SET, 20))
                .with(Demand.FREE_TIER, Demand.PAID_ONLY)
                .with(Demand.NEW_USERS, Value.of(0).then(3, Step.Change.SET, 50));
    Evaluation today = SalesLab.with(rising);
    Evaluation kept =
        SalesLab.with(app -> rising.apply(app).with(Pricing.COHORTS, Pricing.PRICE_JOINED_AT));
    // Month 3: 100 and 150 users, so 125 at 20; or 1,000 and 1,000 + 50 · 20.
    assertThat(at(today, "revenue", 2)).isEqualTo(1_000, TINY);
    assertThat(at(today, "revenue", 3)).isEqualTo(2_500, TINY);
    assertThat(at(kept, "revenue", 2)).isEqualTo(1_000, TINY);
    assertThat(at(kept, "charged", 3)).isEqualTo(2_000, TINY);
    assertThat(at(kept, "revenue", 3)).isEqualTo(1_500, TINY);
    // Month 4: 200 users at 20; or 2,000 and 3,000.
    assertThat(at(today, "revenue", 4)).isEqualTo(3_500, TINY);
    assertThat(at(kept, "revenue", 4)).isEqualTo(2_500, TINY);
  }

  /** 50 join every month, in month 3 at twice the price. */
  private static Node joining(Node product) {
    return product.with(Demand.FREE_TIER, Demand.PAID_ONLY).with(Demand.NEW_USERS, 50);
  }

  private static Value doubled(double price) {
    return Value.of(price).then(3, Step.Change.SET, 2 * price);
  }

  @Test
  void a_new_price_of_a_tier_is_paid_by_new_ones_only_where_others_keep_theirs() {
    Evaluation kept =
        SalesLab.with(
            app ->
                joining(app)
                    .with(Pricing.PRICING, Pricing.TIERS)
                    .with(Pricing.COHORTS, Pricing.PRICE_JOINED_AT)
                    .adding(
                        Tier.SECTION,
                        "basic",
                        "Basic",
                        tier -> tier.with(Tier.TAKEN, 0.6).with(Tier.PRICE, doubled(10)))
                    .adding(
                        Tier.SECTION,
                        "pro",
                        "Pro",
                        tier -> tier.with(Tier.TAKEN, 0.4).with(Tier.PRICE, 30)));
    // 60 at launch and 30 a month at 10, 30 at 20; 40 and three times 20 at 30.
    assertThat(at(kept, "tiers.basic.charged", 2)).isEqualTo(1_200, TINY);
    assertThat(at(kept, "tiers.basic.charged", 3)).isEqualTo(1_800, TINY);
    assertThat(at(kept, "tiers.basic.revenue", 3)).isEqualTo(1_500, TINY);
    assertThat(at(kept, "tiers.pro.charged", 3)).isEqualTo(3_000, TINY);
  }

  @Test
  void a_new_price_of_a_seat_is_paid_by_new_customers_only_where_others_keep_theirs() {
    Evaluation kept =
        seats(
            app ->
                joining(app)
                    .with(Pricing.COHORTS, Pricing.PRICE_JOINED_AT)
                    .with(SeatPlan.PRICE, doubled(20)));
    // 200 customers with 3 seats at 20, and 50 at 40.
    assertThat(at(kept, "charged", 2)).isEqualTo(12_000, TINY);
    assertThat(at(kept, "charged", 3)).isEqualTo(18_000, TINY);
    assertThat(at(kept, "revenue", 3)).isEqualTo(15_000, TINY);
  }

  @Test
  void a_cohort_that_keeps_its_plan_stays_on_it_when_new_ones_take_another() {
    UnaryOperator<Node> moving =
        app ->
            app.with(Pricing.PRICING, Pricing.TIERS)
                .with(Demand.FREE_TIER, Demand.PAID_ONLY)
                .with(Demand.NEW_USERS, 50)
                .adding(
                    Tier.SECTION,
                    "old",
                    "Old",
                    tier -> tier.with(Tier.TAKEN, Value.of(1).then(2, Step.Change.SET, 0)))
                .adding(
                    Tier.SECTION,
                    "late",
                    "Late",
                    tier -> tier.with(Tier.TAKEN, Value.of(0).then(2, Step.Change.SET, 1)));
    Evaluation today = SalesLab.with(moving);
    Evaluation kept =
        SalesLab.with(app -> moving.apply(app).with(Pricing.COHORTS, Pricing.PRICE_JOINED_AT));
    // 100 and 50 joined the old one; in month 2 there are 150 and then 200 users.
    assertThat(at(today, "tiers.old.users.months", 2)).isZero();
    assertThat(at(today, "tiers.late.users.months", 2)).isEqualTo(175, TINY);
    assertThat(at(kept, "tiers.old.users.months", 2)).isEqualTo(150, TINY);
    assertThat(at(kept, "tiers.late.users.months", 2)).isEqualTo(25, TINY);
    assertThat(at(kept, "tiers.late.weight", 2)).isEqualTo(25 / 175.0, TINY);
  }

  @Test
  void a_price_of_nothing_brings_nothing_and_leaves_users_as_they_are() {
    Evaluation company = SalesLab.with(app -> app.with(Pricing.PRICE, 0));
    assertThat(at(company, "revenue")).isZero();
    assertThat(at(company, "users.paying")).isEqualTo(100);
  }
}
