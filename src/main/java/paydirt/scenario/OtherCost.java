package paydirt.scenario;

import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTH;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USER;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;

/** A cost that is neither compute nor people. */
public final class OtherCost {
  private OtherCost() {}

  public static final Option FIXED = new Option("fixed", "Fixed", "The same amount every month.");
  public static final Option PER_USER =
      new Option("perUser", "Per paying user", "An amount for each paying user in a month.");
  public static final Option REVENUE_SHARE =
      new Option("revenueShare", "Share of revenue", "A part of the month's revenue.");
  public static final Option ONCE = new Option("once", "Once", "An amount in one month.");

  public static final Choice KIND =
      Choice.of("kind", "Kind", "What the cost grows with.", FIXED, PER_USER, REVENUE_SHARE, ONCE);

  public static final Driver MONTHLY =
      Driver.of("monthly", MONEY.monthly())
          .label("Amount")
          .limits(0, 1e10)
          .usual(0, 500_000)
          .standard(10_000)
          .when(KIND, FIXED)
          .doc("What it costs in a month.");

  public static final Driver EACH_USER =
      Driver.of("eachUser", MONEY.per(USER).monthly())
          .label("Amount per user")
          .limits(0, 1e6)
          .usual(0, 5)
          .standard(0.5)
          .when(KIND, PER_USER)
          .doc("What it costs for each paying user in a month.");

  public static final Driver SHARE_OF_REVENUE =
      Driver.of("share", SHARE)
          .label("Share of revenue")
          .limits(0, 1)
          .usual(0, 0.3)
          .standard(0.05)
          .when(KIND, REVENUE_SHARE)
          .doc("The part of revenue it takes.");

  public static final Driver AMOUNT =
      Driver.of("amount", MONEY)
          .label("Amount")
          .limits(0, 1e11)
          .usual(0, 5e6)
          .standard(100_000)
          .fixed()
          .when(KIND, ONCE)
          .doc("What it costs in its month.");

  public static final Driver WHEN =
      Driver.of("month", MONTH)
          .label("Month")
          .limits(1, 180)
          .usual(1, 24)
          .standard(1)
          .fixed()
          .whole()
          .when(KIND, ONCE)
          .doc("The month in which it is paid.");

  public static final Section SECTION =
      Section.listOf("costs", "Other costs", "cost", "Costs that are neither compute nor people.")
          .with(
              Group.of(
                  "Other costs",
                  "file-minus",
                  Function.CHOICE,
                  KIND,
                  MONTHLY,
                  EACH_USER,
                  SHARE_OF_REVENUE,
                  AMOUNT,
                  WHEN));
}
