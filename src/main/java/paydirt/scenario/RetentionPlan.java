package paydirt.scenario;

import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.YEAR;

import java.util.List;
import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Source;

/** How long those who pay stay, and what they grow to meanwhile. */
public final class RetentionPlan {
  private RetentionPlan() {}

  public static final Option BY_CHURN =
      new Option(
          "churn", "Churn", "The same share leaves in a month, however long they have paid.");

  public static final Option BY_CURVE =
      new Option(
          "curve",
          "Curve",
          "What is left of those who began together, by the months since; many leave early, few later.");

  public static final Choice RETENTION =
      Choice.of("retention", "Retention", "How paying users stay.", BY_CHURN, BY_CURVE);

  public static final Driver CHURN =
      Driver.of("churn", SHARE.monthly())
          .label("Churn, paying")
          .limits(0, 1)
          .usual(0.02, 0.12)
          .standard(0.055)
          .when(RETENTION, BY_CHURN)
          .source(
              Source.recalled(
                  "ChatGPT Plus keeps 71 % after six months, Earnest via The Information",
                  "2025-01"))
          .doc("Share of paying users who leave in a month.");

  /**
   * A point of the retention curve.
   *
   * @param age months since the first payment
   * @param left the share that still pays then
   */
  public record Point(int age, Driver left) {}

  private static final Source MEASURED =
      Source.found("6.1 % of monthly AI plans are left after 12 months, RevenueCat", "2026-01");

  private static final Source BETWEEN =
      Source.assumption("On the way to RevenueCat's 6.1 % after 12 months", "2026-11");

  /**
   * The points by rising age. A later one above an earlier one counts as the earlier one, so that
   * nobody returns, however the points are drawn.
   */
  public static final List<Point> CURVE =
      List.of(
          point(1, 0.8, 0.5, 0.98, BETWEEN),
          point(3, 0.5, 0.25, 0.95, BETWEEN),
          point(6, 0.25, 0.1, 0.9, BETWEEN),
          point(12, 0.061, 0.03, 0.8, MEASURED),
          point(24, 0.02, 0.01, 0.7, BETWEEN));

  private static Point point(int age, double standard, double low, double high, Source source) {
    String months = age == 1 ? "1 month" : age + " months";
    return new Point(
        age,
        Driver.of("leftAfter" + age, SHARE)
            .label("Left after " + months)
            .limits(0.0001, 1)
            .usual(low, high)
            .standard(standard)
            .fixed()
            .when(RETENTION, BY_CURVE)
            .source(source)
            .doc(
                "Share of those who began to pay together that still pays "
                    + months
                    + " later; no more than at the point before."));
  }

  public static final Option AS_JOINED =
      new Option("none", "None", "A customer uses and pays what it did on joining.");

  public static final Option GROWING =
      new Option("perYear", "Per year", "Those who stay use and pay more, or less, every year.");

  public static final Choice EXPANSION =
      Choice.of(
          "expansion",
          "Expansion",
          "Whether customers who stay grow: more seats, larger plans, more use.",
          AS_JOINED,
          GROWING);

  public static final Driver EXPANSION_RATE =
      Driver.of("expansionRate", SHARE.per(YEAR))
          .label("Expansion")
          .limits(-0.9, 3)
          .usual(-0.1, 0.3)
          .standard(0.1)
          .when(EXPANSION, GROWING)
          .source(
              Source.assumption(
                  "Net of contraction, of those who stay; no figure for AI products", "2026-11"))
          .doc(
              "By how much a customer who stays uses and pays more after a year, net of contraction.");

  static final Group GROUP =
      Group.of(
          "Retention",
          "repeat",
          RETENTION,
          CHURN,
          CURVE.get(0).left(),
          CURVE.get(1).left(),
          CURVE.get(2).left(),
          CURVE.get(3).left(),
          CURVE.get(4).left(),
          EXPANSION,
          EXPANSION_RATE);
}
