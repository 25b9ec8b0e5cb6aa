package paydirt.scenario;

import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USER;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Source;

/** The users of a product: who is there at the launch, who comes, and who begins to pay. */
public final class Demand {
  private Demand() {}

  public static final Option FREE_AND_PAID =
      new Option("yes", "Yes", "New users come without paying; a share of them begins to pay.");

  public static final Option PAID_ONLY =
      new Option("no", "No", "New users pay from the first day; nobody uses it without paying.");

  public static final Choice FREE_TIER =
      Choice.of(
          "freeTier",
          "Free tier",
          "Whether it can be used without paying.",
          FREE_AND_PAID,
          PAID_ONLY);

  public static final Driver FREE_AT_START =
      Driver.of("freeAtStart", USER)
          .label("Free users at launch")
          .limits(0, 1e10)
          .usual(0, 1e6)
          .standard(0)
          .when(FREE_TIER, FREE_AND_PAID)
          .fixed()
          .doc("Users without payment at the beginning of the launch month.");

  public static final Driver PAYING_AT_START =
      Driver.of("payingAtStart", USER)
          .label("Paying users at launch")
          .limits(0, 1e10)
          .usual(0, 50_000)
          .standard(0)
          .fixed()
          .doc("Paying users at the beginning of the launch month.");

  public static final Driver NEW_USERS =
      Driver.of("newUsers", USER.monthly())
          .label("New users, organic")
          .limits(0, 1e9)
          .usual(0, 100_000)
          .standard(1_000)
          .doc("Users who come by themselves in a month, however many there are already.");

  public static final Driver NEW_PAYING =
      Driver.of("newPaying", USER.monthly())
          .label("New paying users, direct")
          .limits(0, 1e9)
          .usual(0, 20_000)
          .standard(0)
          .when(FREE_TIER, FREE_AND_PAID)
          .source(Source.assumption("All try it without paying first", "2026-11"))
          .doc(
              "Users who come by themselves in a month and pay from the first day, besides the new users who begin without paying.");

  public static final Driver INNOVATION =
      Driver.of("innovation", SHARE.monthly())
          .label("Innovation")
          .limits(0, 1)
          .usual(0, 0.01)
          .standard(0)
          .source(
              Source.assumption(
                  "None; in the Bass model over consumer goods the mean is 0.03 a year", "2026-11"))
          .doc(
              "Share of the users still to win who come in a month by themselves (p of the Bass model).");

  public static final Driver WORD_OF_MOUTH =
      Driver.of("wordOfMouth", SHARE.monthly())
          .label("Word of mouth")
          .limits(0, 2)
          .usual(0, 0.15)
          .standard(0.03)
          .source(
              Source.assumption(
                  "Imitation of the Bass model; 0.38 a year is the mean over consumer goods",
                  "2026-11"))
          .doc(
              "New users that each user brings in a month while the market is far from full (q of the Bass model).");

  public static final Driver MARKET_SIZE =
      Driver.of("marketSize", USER)
          .label("Market size")
          .limits(1, 1e10)
          .usual(10_000, 100e6)
          .standard(5e6)
          .doc(
              "Users who could ever use it, free and paying; growth ends there. A market that shrinks drives nobody away, but nobody comes while there are more.");

  public static final Driver MARKETING =
      Driver.of("marketing", MONEY.monthly())
          .label("Marketing spend")
          .limits(0, 1e10)
          .usual(0, 1e6)
          .standard(50_000)
          .doc("What is spent in a month to win users, from the launch on.");

  public static final Driver ACQUISITION_COST =
      Driver.of("acquisitionCost", MONEY.per(USER))
          .label("Acquisition cost")
          .limits(0.01, 1e6)
          .usual(2, 2_000)
          .standard(10)
          .source(
              Source.assumption(
                  "Per user who signs up, not per payer; payers cost this over the conversion",
                  "2026-11"))
          .doc("Marketing spend that wins one user.");

  public static final Driver CONVERSION =
      Driver.of("conversion", SHARE.monthly())
          .label("Free-to-paid rate")
          .limits(0, 1)
          .usual(0.005, 0.3)
          .standard(0.02)
          .when(FREE_TIER, FREE_AND_PAID)
          .source(Source.found("2.4 % of downloads of AI apps pay, RevenueCat", "2026-01"))
          .doc("Share of last month's free users who begin to pay.");

  public static final Driver FREE_CHURN =
      Driver.of("freeChurn", SHARE.monthly())
          .label("Churn, free")
          .limits(0, 1)
          .usual(0.05, 0.4)
          .standard(0.15)
          .when(FREE_TIER, FREE_AND_PAID)
          .source(
              Source.assumption(
                  "Free users leave several times faster than paying ones", "2026-11"))
          .doc("Share of free users who leave in a month.");

  /** The fields of a product that say who comes and who stays. */
  static Group group(Driver launch) {
    return Group.of(
            "Customers",
            "users",
            launch,
            FREE_TIER,
            FREE_AT_START,
            PAYING_AT_START,
            NEW_USERS,
            NEW_PAYING,
            INNOVATION,
            WORD_OF_MOUTH,
            MARKET_SIZE,
            MARKETING,
            ACQUISITION_COST,
            CONVERSION,
            FREE_CHURN)
        .prominent();
  }
}
