package paydirt.model;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import paydirt.analysis.Evaluation;
import paydirt.scenario.Demand;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.RetentionPlan.Point;

/**
 * The churn behind a published retention figure: what is left of the monthly plans of AI apps after
 * twelve months, and the constant share a month that leaves as much.
 *
 * <p>The realised value of $18.92 per monthly payer that is published beside it is not reproduced:
 * it is a median over apps of other prices, and no price that it belongs to is published.
 */
class PublishedChurnTest {

  private static final String REVENUE_CAT =
      "RevenueCat 2026, reported by creem.io (AI apps, monthly plans)";

  private static final double LEFT = 0.061;

  /** What is left after twelve months of 1,000 who pay at the launch. */
  private static double left(double churn) {
    Evaluation company =
        DemandLab.evaluate(
            app -> app.with(Demand.FREE_TIER, Demand.PAID_ONLY).with(RetentionPlan.CHURN, churn));
    return DemandLab.at(company, "users.paying", 12) / 1_000;
  }

  /** The churn that leaves a share after twelve months, found by halving. */
  private static double churnThatLeaves(double share) {
    double low = 0;
    double high = 1;
    while (high - low > 1e-9) {
      double middle = (low + high) / 2;
      if (left(middle) > share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double leftByCurve() {
    Point yearOld =
        RetentionPlan.CURVE.stream().filter(point -> point.age() == 12).findFirst().orElseThrow();
    Evaluation company =
        DemandLab.evaluate(
            app ->
                app.with(Demand.FREE_TIER, Demand.PAID_ONLY)
                    .with(RetentionPlan.RETENTION, RetentionPlan.BY_CURVE)
                    .with(yearOld.left(), LEFT));
    return DemandLab.at(company, "users.paying", 12) / 1_000;
  }

  @TestFactory
  Stream<DynamicTest> the_published_retention_is_the_published_churn() {
    return churn().map(Published::test);
  }

  Stream<Published> churn() {
    return Stream.of(
        new Published(
            "Churn a month that leaves 6.1 % after 12 months",
            0.208, 0.10, churnThatLeaves(LEFT), REVENUE_CAT, ""),
        new Published(
            "Left after 12 months at a churn of 20.8 % a month",
            LEFT, 0.10, left(0.208), REVENUE_CAT, ""),
        Published.identity(
            "Left after 12 months by a curve through the figure",
            LEFT,
            1e-12,
            leftByCurve(),
            REVENUE_CAT,
            "the point at 12 months"));
  }
}
