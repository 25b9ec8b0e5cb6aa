package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paydirt.model.DemandLab.at;
import static paydirt.model.DemandLab.evaluate;
import static paydirt.model.DemandLab.months;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.scenario.About;
import paydirt.scenario.Demand;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Product;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.Scenario;
import paydirt.scenario.Usage;

/** Who stays, by hand. */
class RetentionTest {
  private static final Offset<Double> TINY = within(1e-9);

  /** 80 % after a month, 20 % after three, 10 % after six, 5 % after twelve, 2.5 % after 24. */
  private static Node curve(Node product) {
    return curve(product, 0.8, 0.2, 0.1, 0.05, 0.025);
  }

  private static Node curve(Node product, double... points) {
    Node curved =
        product
            .with(Demand.FREE_TIER, Demand.PAID_ONLY)
            .with(RetentionPlan.RETENTION, RetentionPlan.BY_CURVE);
    for (int i = 0; i < points.length; i++) {
      curved = curved.with(RetentionPlan.CURVE.get(i).left(), points[i]);
    }
    return curved;
  }

  /** The points of a curve of a churn of 10 % a month. */
  private static double[] steady() {
    return Arrays.stream(new int[] {1, 3, 6, 12, 24}).mapToDouble(a -> Math.pow(0.9, a)).toArray();
  }

  /**
   * Between 1 and 3 months √(0.8 · 0.2) = 0.4; between 3 and 6 months 0.2 · 2^(−1/3); after 24
   * months it halves in twelve, as it did from 12 to 24.
   */
  @Test
  void the_curve_is_geometric_between_its_points_and_goes_on_as_it_ended() {
    Scenario company =
        DemandLab.scenario(
            RetentionTest::curve,
            root -> root.with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 48)));
    Evaluation evaluation = new Evaluator().evaluate(company);
    assertThat(months(evaluation, "retention.left", 4))
        .containsExactly(new double[] {0.8, 0.4, 0.2, 0.2 * Math.pow(2, -1 / 3.0)}, TINY);
    assertThat(at(evaluation, "retention.left", 12)).isEqualTo(0.05, TINY);
    assertThat(at(evaluation, "retention.left", 36)).isEqualTo(0.0125, TINY);
    assertThat(at(evaluation, "retention.left", 48)).isEqualTo(0.00625, TINY);
  }

  /**
   * 1,000 at the launch are a month old at the end of month 1. 100 join every month: new ones are
   * all there, those of a month ago 80, of two months ago 40. Month 1: 800 + 100; month 2: 400 + 80
   * + 100; month 3: 200 + 40 + 80 + 100.
   */
  @Test
  void cohorts_age_along_the_curve_and_those_at_the_launch_are_a_month_ahead() {
    Evaluation company = evaluate(product -> curve(product).with(Demand.NEW_USERS, 100));
    assertThat(months(company, "users.paying", 3))
        .containsExactly(new double[] {900, 580, 420}, TINY);
    assertThat(months(company, "users.churned", 3))
        .containsExactly(new double[] {200, 420, 260}, TINY);
  }

  @Test
  void a_point_above_the_one_before_counts_as_that_one() {
    Evaluation company = evaluate(product -> curve(product, 0.5, 0.9, 0.4, 0.45, 0.1));
    assertThat(at(company, "retention.left", 1)).isEqualTo(0.5, TINY);
    assertThat(at(company, "retention.left", 3)).isEqualTo(0.5, TINY);
    assertThat(at(company, "retention.left", 6)).isEqualTo(0.4, TINY);
    assertThat(at(company, "retention.left", 12)).isEqualTo(0.4, TINY);
  }

  @Test
  void a_curve_of_a_constant_rate_gives_the_users_of_that_churn() {
    UnaryOperator<Node> growing =
        product ->
            product
                .with(Demand.FREE_TIER, Demand.PAID_ONLY)
                .with(Demand.NEW_USERS, Value.of(70).growing(0.5))
                .with(Demand.WORD_OF_MOUTH, 0.05)
                .with(RetentionPlan.EXPANSION, RetentionPlan.GROWING)
                .with(RetentionPlan.EXPANSION_RATE, Value.of(0.3).then(9, Step.Change.SET, -0.2))
                .with(Product.LAUNCH, 3);
    Evaluation curved = evaluate(product -> curve(growing.apply(product), steady()));
    Evaluation churned = evaluate(product -> growing.apply(product).with(RetentionPlan.CHURN, 0.1));
    for (String line : new String[] {"users.paying", "users.churned", "users.grown", "revenue"}) {
      double[] expected = months(churned, line, 24);
      double[] got = months(curved, line, 24);
      for (int t = 0; t < expected.length; t++) {
        assertThat(got[t]).as(line).isCloseTo(expected[t], within(1e-12 * expected[t] + 1e-10));
      }
    }
  }

  /**
   * The model that answers retires in month 2, its successor is there from month 4. What joined
   * before is gone: 900 + 100 in month 1, nobody for two months, and then 1,000 anew, of whom and
   * of the 100 that join 10 % leave every month.
   */
  @Test
  void a_product_that_begins_anew_has_new_cohorts_only() {
    double[] expected = {1_000, 0, 0, 1_000, 1_000, 1_000};
    UnaryOperator<Node> paid =
        product ->
            product
                .with(Demand.FREE_TIER, Demand.PAID_ONLY)
                .with(Demand.NEW_USERS, 100)
                .with(Product.MODEL, "old");
    assertThat(afterGap(app -> paid.apply(app).with(RetentionPlan.CHURN, 0.1)))
        .containsExactly(expected, TINY);
    assertThat(afterGap(app -> curve(paid.apply(app), steady()))).containsExactly(expected, TINY);
  }

  private static double[] afterGap(UnaryOperator<Node> product) {
    Scenario company =
        TrainingLab.scenario(
            plan -> plan,
            root ->
                DemandLab.sold(
                    root.adding(
                        Model.SECTION,
                        "old",
                        "Old",
                        model ->
                            model
                                .with(Model.KIND, Model.RENTED)
                                .with(Model.SUCCESSOR, "own")
                                .with(Model.RETIREMENT, 2)),
                    product));
    return months(new Evaluator().evaluate(company), "users.paying", 6);
  }

  // ---- expansion

  /**
   * A growth of 44 % a year is 1.2 in six months. 1,000 users at the launch, nobody comes or goes:
   * after six months they count 1,200, while the users are 1,000.
   */
  @Test
  void customers_who_stay_grow_and_use_and_pay_in_proportion() {
    Evaluation company =
        evaluate(
            product ->
                product
                    .with(Demand.FREE_TIER, Demand.PAID_ONLY)
                    .with(RetentionPlan.EXPANSION, RetentionPlan.GROWING)
                    .with(RetentionPlan.EXPANSION_RATE, 0.44)
                    .with(Usage.REQUESTS, 12));
    assertThat(at(company, "users.grown", 6)).isEqualTo(1_200, TINY);
    assertThat(at(company, "users.paying", 6)).isEqualTo(1_000, TINY);
    double months = 1_200 * (1 + Math.pow(1.44, -1 / 12.0)) / 2;
    assertThat(at(company, "users.grownMonths", 6)).isEqualTo(months, TINY);
    assertThat(at(company, "revenue", 6)).isEqualTo(20 * months, TINY);
    assertThat(at(company, "requests.paying", 6)).isEqualTo(365 * months, within(1e-6));
  }

  /** Those who join in month 6 begin at 1: 1,200 of the launch and 100 new ones. */
  @Test
  void who_joins_later_begins_at_the_size_that_one_has_on_joining() {
    Evaluation company =
        evaluate(
            product ->
                product
                    .with(Demand.FREE_TIER, Demand.PAID_ONLY)
                    .with(
                        Demand.NEW_USERS,
                        Value.of(0).then(6, Step.Change.SET, 100).then(7, Step.Change.SET, 0))
                    .with(RetentionPlan.EXPANSION, RetentionPlan.GROWING)
                    .with(RetentionPlan.EXPANSION_RATE, 0.44));
    assertThat(at(company, "users.grown", 6)).isEqualTo(1_300, TINY);
    assertThat(at(company, "users.grown", 12)).isEqualTo(1_440 + 120, TINY);
  }
}
