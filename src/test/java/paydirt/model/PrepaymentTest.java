package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paydirt.model.SalesLab.at;

import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Prepayment;
import paydirt.scenario.Pricing;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.Scenario;
import paydirt.scenario.SeatPlan;
import paydirt.scenario.Tier;

/**
 * 120 users join in month 1, half of them by the year at 10 a month less 25 %, so 90 a year. Of
 * those who pay by the month half leave every month; of the others half renew after the year.
 *
 * <pre>
 * By the year: 60 at the end of months 1 to 12, 30 of months 13 to 24, 15 after. Billed 60 · 90 = 5,400 in month 1, 2,700 in 13.
 *   Revenue 5,400/24 = 225 in month 1, 450 in each of 2 to 12, 225 + 2,700/24 = 337.50 in month 13, then 225.
 *   Deferred 5,400 − 225 = 5,175 after month 1, 225 after month 12, 2,700 − 112.50 = 2,587.50 after month 13.
 * By the month: 60, 30, 15 at the ends of months 1, 2, 3; means 30, 45, 22.5, at 10.
 * </pre>
 */
class PrepaymentTest {
  private static final Offset<Double> TINY = within(1e-9);

  private static Node prepaid(Node product) {
    return SalesLab.joining(product, 120)
        .with(RetentionPlan.CHURN, 0.5)
        .with(Prepayment.BILLING, Prepayment.BY_THE_YEAR)
        .with(Prepayment.YEARLY_SHARE, 0.5)
        .with(Prepayment.DISCOUNT, 0.25)
        .with(Prepayment.RENEWAL, 0.5);
  }

  private static Evaluation with(UnaryOperator<Node> change) {
    return SalesLab.with(app -> change.apply(prepaid(app)));
  }

  private final Evaluation company = with(app -> app);

  @Test
  void who_pays_by_the_year_stays_to_its_end_and_then_renews_or_leaves() {
    assertThat(at(company, "users.paying.byTheYear", 1)).isEqualTo(60, TINY);
    assertThat(at(company, "users.paying.byTheYear", 12)).isEqualTo(60, TINY);
    assertThat(at(company, "users.paying.byTheYear", 13)).isEqualTo(30, TINY);
    assertThat(at(company, "users.paying.byTheYear", 24)).isEqualTo(30, TINY);
    assertThat(at(company, "users.paying.byTheYear", 25)).isEqualTo(15, TINY);
  }

  @Test
  void who_pays_by_the_month_leaves_by_the_month() {
    assertThat(at(company, "users.paying", 1)).isEqualTo(120, TINY);
    assertThat(at(company, "users.paying", 2)).isEqualTo(90, TINY);
    assertThat(at(company, "users.churned", 2)).isEqualTo(30, TINY);
    assertThat(at(company, "users.paying", 3)).isEqualTo(75, TINY);
  }

  @Test
  void a_year_is_billed_at_once_and_becomes_revenue_month_by_month() {
    assertThat(at(company, "prepaid.billed", 1)).isEqualTo(5_400, TINY);
    assertThat(at(company, "prepaid.billed", 2)).isZero();
    assertThat(at(company, "prepaid.recognised", 1)).isEqualTo(225, TINY);
    assertThat(at(company, "prepaid.recognised", 2)).isEqualTo(450, TINY);
    assertThat(at(company, "prepaid.recognised", 12)).isEqualTo(450, TINY);
    assertThat(at(company, "prepaid.recognised", 13)).isEqualTo(337.5, TINY);
    assertThat(at(company, "revenue", 1)).isEqualTo(300 + 225, TINY);
    assertThat(at(company, "revenue", 2)).isEqualTo(450 + 450, TINY);
    assertThat(at(company, "revenue", 3)).isEqualTo(225 + 450, TINY);
  }

  @Test
  void what_is_billed_and_no_revenue_yet_is_deferred() {
    assertThat(at(company, "prepaid.deferred", 1)).isEqualTo(5_175, TINY);
    assertThat(at(company, "prepaid.deferred", 12)).isEqualTo(225, TINY);
    assertThat(at(company, "prepaid.deferred", 13)).isEqualTo(2_587.5, TINY);
    double sum = 0;
    for (int month = 1; month <= 36; month++) {
      sum += at(company, "prepaid.deferredChange", month);
      assertThat(at(company, "prepaid.deferred", month)).isEqualTo(sum, TINY);
    }
  }

  @Test
  void nothing_is_deferred_when_nobody_renews_and_the_year_is_over() {
    Evaluation ending = with(app -> app.with(Prepayment.RENEWAL, 0));
    assertThat(at(ending, "prepaid.deferred", 12)).isEqualTo(225, TINY);
    assertThat(at(ending, "prepaid.deferred", 13)).isEqualTo(0, TINY);
    assertThat(at(ending, "users.paying.byTheYear", 13)).isZero();
    assertThat(at(ending, "prepaid.recognised", 14)).isZero();
  }

  /**
   * The model is there for six months: of 5,400 billed, 225 + 5 · 450 = 2,475 are earned by then.
   */
  @Test
  void what_is_deferred_when_the_product_ends_is_given_back() {
    Scenario ending =
        SalesLab.scenario(PrepaymentTest::prepaid)
            .with(
                root ->
                    root.withItems(
                        Model.SECTION,
                        root.items(Model.SECTION).stream()
                            .map(model -> model.with(Model.RETIREMENT, 7))
                            .toList()));
    Evaluation ended = new Evaluator().evaluate(ending);
    assertThat(at(ended, "prepaid.deferred", 6)).isEqualTo(2_925, TINY);
    assertThat(at(ended, "prepaid.refunded", 6)).isZero();
    assertThat(at(ended, "revenue", 7)).isZero();
    assertThat(at(ended, "prepaid.refunded", 7)).isEqualTo(2_925, TINY);
    assertThat(at(ended, "prepaid.deferred", 7)).isZero();
    assertThat(TrainingLab.at(ended, "billings", 7)).isEqualTo(-2_925, TINY);
  }

  @Test
  void use_follows_all_who_pay() {
    // Month 2: 120 and 90 users, 105 in the mean, at 10 requests.
    assertThat(at(company, "requests.paying", 2)).isEqualTo(1_050, TINY);
  }

  @Test
  void the_listed_price_is_the_mean_of_both_ways_to_pay() {
    assertThat(at(company, "price.listed")).isEqualTo(10 * (1 - 0.5 * 0.25), TINY);
  }

  @Test
  void a_year_that_is_renewed_pays_the_price_of_its_month_or_the_one_it_began_at() {
    UnaryOperator<Node> rising =
        app -> app.with(Pricing.PRICE, Value.of(10).then(6, Step.Change.SET, 20));
    assertThat(at(with(rising), "prepaid.billed", 13)).isEqualTo(5_400, TINY);
    Evaluation kept = with(app -> rising.apply(app).with(Pricing.COHORTS, Pricing.PRICE_JOINED_AT));
    assertThat(at(kept, "prepaid.billed", 13)).isEqualTo(2_700, TINY);
    // Month 7: of 60 by the month 60/2^6 are left at its end and twice as many at its beginning.
    assertThat(at(kept, "revenue", 7)).isEqualTo(450 + 10 * 60 * 1.5 / 64, TINY);
  }

  @Test
  void tiers_are_billed_by_the_year_each_at_its_price() {
    Evaluation tiers =
        with(
            app ->
                app.with(Pricing.PRICING, Pricing.TIERS)
                    .adding(
                        Tier.SECTION,
                        "basic",
                        "Basic",
                        tier -> tier.with(Tier.TAKEN, 0.75).with(Tier.PRICE, 10))
                    .adding(
                        Tier.SECTION,
                        "pro",
                        "Pro",
                        tier -> tier.with(Tier.TAKEN, 0.25).with(Tier.PRICE, 40)));
    // 45 · 90 and 15 · 360; by the month 30 · (0.75 · 10 + 0.25 · 40) = 525.
    assertThat(at(tiers, "tiers.basic.prepaid.billed")).isEqualTo(4_050, TINY);
    assertThat(at(tiers, "tiers.pro.prepaid.billed")).isEqualTo(5_400, TINY);
    assertThat(at(tiers, "prepaid.deferred")).isEqualTo(9_450 * 23 / 24.0, TINY);
    assertThat(at(tiers, "revenue")).isEqualTo(525 + 9_450 / 24.0, TINY);
  }

  @Test
  void yearly_seats_grow_when_they_are_renewed() {
    Evaluation seats =
        with(
            app ->
                app.with(Pricing.PRICING, Pricing.SEATS)
                    .with(SeatPlan.SEATS, 2)
                    .with(SeatPlan.PRICE, 10)
                    .with(RetentionPlan.EXPANSION, RetentionPlan.GROWING)
                    .with(RetentionPlan.EXPANSION_RATE, 1));
    // 60 customers with 2 seats; 30 renew after a year, with twice as many.
    assertThat(at(seats, "seats.byTheYear", 1)).isEqualTo(120, TINY);
    assertThat(at(seats, "seats.byTheYear", 12)).isEqualTo(120, TINY);
    assertThat(at(seats, "seats.byTheYear", 13)).isEqualTo(120, within(1e-6));
    assertThat(at(seats, "prepaid.billed", 13)).isEqualTo(120 * 90, within(1e-4));
  }
}
