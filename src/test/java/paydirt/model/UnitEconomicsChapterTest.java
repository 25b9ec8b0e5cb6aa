package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Value;
import paydirt.engine.Outcome;
import paydirt.scenario.About;
import paydirt.scenario.Demand;
import paydirt.scenario.Function;
import paydirt.scenario.Node;
import paydirt.scenario.OtherCost;
import paydirt.scenario.Pricing;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.Role;
import paydirt.scenario.Scenario;

/**
 * A product of 20 a month and no cost of serving, of whose customers 5 % leave each month, at a
 * discount rate of 1 % a month. Marketing of 1,200 wins 10 users a month, who begin to pay in the
 * month after. Figures named golden are those of the program's definitions.
 */
class UnitEconomicsChapterTest {
  private static final Offset<Double> ROUNDED = within(5e-5);
  private static final Offset<Double> TINY = within(1e-9);

  private static Evaluation company(UnaryOperator<Node> app) {
    return company(app, root -> root);
  }

  private static Evaluation company(UnaryOperator<Node> app, UnaryOperator<Node> change) {
    return new Evaluator()
        .evaluate(
            Scenario.EMPTY.with(
                root ->
                    change.apply(
                        Startup.in(root)
                            .with(
                                About.SECTION,
                                about -> about.with(About.DISCOUNT_RATE, Math.pow(1.01, 12) - 1))
                            .changing(
                                "products.app", product -> app.apply(subscription(product))))));
  }

  private static Node subscription(Node app) {
    return app.with(Pricing.PRICE, 20)
        .with(RetentionPlan.CHURN, 0.05)
        .with(Demand.MARKETING, 1_200)
        .with(Demand.ACQUISITION_COST, 120)
        .with(Demand.MARKET_SIZE, 1e6)
        .with(Demand.CONVERSION, 1)
        .with(Demand.FREE_CHURN, 0);
  }

  private static double of(Evaluation company, String id) {
    return TrainingLab.outcome(company, id);
  }

  private static String reason(Evaluation company, String id) {
    Outcome outcome = company.projection().outcome(company.model().sheet().line(id));
    assertThat(outcome.value()).isEmpty();
    return outcome.reason();
  }

  @Test
  void a_customer_is_worth_what_it_contributes_until_it_leaves() {
    // Golden: m 20, c 5 %, d 1 %, H 36.
    Evaluation company = company(app -> app);
    for (String prefix : new String[] {"", "products.app."}) {
      assertThat(of(company, prefix + "unit.arpu")).isEqualTo(20, TINY);
      assertThat(of(company, prefix + "unit.contribution")).isEqualTo(20, TINY);
      assertThat(of(company, prefix + "unit.churn")).isEqualTo(0.05, TINY);
      assertThat(of(company, prefix + "unit.ltv")).isEqualTo(400, TINY);
      assertThat(of(company, prefix + "unit.ltv.discounted")).isEqualTo(336.6667, ROUNDED);
      assertThat(of(company, prefix + "unit.ltv.capped")).isEqualTo(336.8883, ROUNDED);
    }
  }

  @Test
  void the_first_customers_are_counted_month_by_month_to_the_end() {
    double expected = 0;
    for (int t = 0; t < 24; t++) {
      expected += 20 * Math.pow(0.95 / 1.01, t);
    }
    assertThat(of(company(app -> app), "products.app.unit.ltv.empirical"))
        .isEqualTo(expected, TINY);
  }

  @Test
  void first_customers_stay_by_their_curve() {
    // 90 % left after 1 month and the same rate on: 0.9^t by the curve.
    Evaluation company =
        company(
            app -> {
              Node curved = app.with(RetentionPlan.RETENTION, RetentionPlan.BY_CURVE);
              for (RetentionPlan.Point point : RetentionPlan.CURVE) {
                curved = curved.with(point.left(), Math.pow(0.9, point.age()));
              }
              return curved;
            });
    double expected = 0;
    for (int t = 0; t < 24; t++) {
      expected += 20 * Math.pow(0.9 / 1.01, t);
    }
    assertThat(of(company, "products.app.unit.ltv.empirical")).isEqualTo(expected, TINY);
  }

  @Test
  void a_customer_has_paid_back_what_it_cost_to_win_one() {
    // Golden: CAC 120: 6.0 months, 6.9536 with churn.
    Evaluation company = company(app -> app);
    assertThat(of(company, "products.app.unit.cac")).isEqualTo(120, TINY);
    assertThat(of(company, "products.app.unit.payback")).isEqualTo(6, TINY);
    assertThat(of(company, "products.app.unit.payback.surviving")).isEqualTo(6.9536, ROUNDED);
  }

  @Test
  void customers_who_come_by_themselves_cost_nothing_to_win() {
    // 10 of 20 a month come by marketing: 1,200 ÷ 20 blended, 1,200 ÷ 10 paid.
    Evaluation company = company(app -> app.with(Demand.NEW_USERS, 10));
    assertThat(of(company, "unit.cac")).isEqualTo(60, TINY);
    assertThat(of(company, "unit.cacPaid")).isEqualTo(120, TINY);
  }

  @Test
  void fully_loaded_counts_the_people_of_sales() {
    // 1,200 of marketing and 600 of staff for 10 customers; LTV 400.
    Evaluation company =
        company(
            app -> app,
            root ->
                root.adding(
                    Role.SECTION,
                    "sales",
                    "Sales",
                    role ->
                        role.with(Function.CHOICE, Function.SALES)
                            .with(Role.HEADS, 1)
                            .with(Role.SALARY, 7_200)
                            .with(Role.ON_COSTS, 0)
                            .with(Role.RAISE, 0)));
    assertThat(of(company, "unit.cacFullyLoaded")).isEqualTo(180, TINY);
    assertThat(of(company, "unit.payback.fullyLoaded")).isEqualTo(9, TINY);
    assertThat(of(company, "unit.ltvToCac")).isEqualTo(400.0 / 180, TINY);
  }

  @Test
  void the_simple_value_takes_the_gross_margin() {
    // Support of 5 for each paying user leaves a margin of 75 %: 20 · 75 % ÷ 5 %.
    Evaluation company =
        company(
            app -> app,
            root ->
                root.adding(
                    OtherCost.SECTION,
                    "support",
                    "Support",
                    cost ->
                        cost.with(Function.CHOICE, Function.COST_OF_REVENUE)
                            .with(OtherCost.KIND, OtherCost.PER_USER)
                            .with(OtherCost.EACH_USER, 5)));
    assertThat(of(company, "unit.ltv.simple")).isEqualTo(300, TINY);
    assertThat(of(company, "products.app.unit.ltv")).isEqualTo(300, TINY);
  }

  @Test
  void revenue_churn_is_what_price_rises_leave_of_churn() {
    // Revenue of those who stay: 0.95^12 · 1.2 a year, so a month 1 − 0.95 · 1.2^(1/12).
    Evaluation company = company(app -> app.with(Pricing.PRICE, Value.of(20).growing(0.2)));
    double churn = 1 - 0.95 * Math.pow(1.2, 1 / 12.0);
    assertThat(of(company, "unit.ltv.revenueChurn"))
        .isEqualTo(of(company, "unit.contribution") / churn, within(1e-6));
    Evaluation growing = company(app -> app.with(Pricing.PRICE, Value.of(20).growing(1)));
    assertThat(reason(growing, "unit.ltv.revenueChurn"))
        .startsWith("revenue from customers does not shrink");
  }

  @Test
  void without_churn_a_customers_value_has_no_end() {
    Evaluation loyal = company(app -> app.with(RetentionPlan.CHURN, 0));
    assertThat(reason(loyal, "unit.ltv")).isEqualTo("nobody leaves, so that it has no end");
    // 20 a month for ever at 1 % a month, the first one now; and 36 of them.
    assertThat(of(loyal, "unit.ltv.discounted")).isEqualTo(2_020, within(1e-6));
    assertThat(of(loyal, "unit.ltv.capped")).isEqualTo(720, TINY);
    assertThat(of(loyal, "unit.payback.surviving")).isEqualTo(6, TINY);
  }

  @Test
  void customers_who_leave_too_soon_never_pay_back() {
    // 120 · 20 % is more than 20.
    Evaluation fleeting = company(app -> app.with(RetentionPlan.CHURN, 0.2));
    assertThat(of(fleeting, "unit.payback")).isEqualTo(6, TINY);
    assertThat(reason(fleeting, "unit.payback.surviving"))
        .isEqualTo("customers leave before they have paid back what they cost");
  }

  @Test
  void what_does_not_exist_says_why() {
    Evaluation free = company(app -> app.with(Pricing.PRICE, 0));
    assertThat(reason(free, "unit.payback")).isEqualTo("a paying user contributes nothing");
    Evaluation quiet = company(app -> app.with(Demand.MARKETING, 0));
    assertThat(reason(quiet, "unit.cac")).isEqualTo("nobody begins to pay in the last 12 months");
    Evaluation empty =
        company(app -> app.with(Demand.MARKETING, 0).with(Demand.PAYING_AT_START, 0));
    assertThat(reason(empty, "unit.arpu")).isEqualTo("no paying user in the last 12 months");
    Evaluation found = company(app -> app.with(Demand.MARKETING, 0).with(Demand.NEW_USERS, 10));
    assertThat(of(found, "unit.cac")).isZero();
    assertThat(reason(found, "unit.cacPaid"))
        .isEqualTo("marketing wins nobody who begins to pay in the last 12 months");
  }
}
