package paydirt.scenario;

import static paydirt.unit.Unit.DAYS;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USER;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;

/** What the state and the payment providers take, and how late bills are paid. */
public final class Tax {
  private Tax() {}

  public static final Driver RATE =
      Driver.of("rate", SHARE)
          .label("Tax rate")
          .limits(0, 0.9)
          .usual(0.15, 0.32)
          .standard(0.21)
          .source(Source.recalled("United States, federal corporate income tax", "2026-01"))
          .doc("Tax on profit before tax, once losses carried forward are used.");

  public static final Driver LOSS_LIMIT =
      Driver.of("lossLimit", SHARE)
          .label("Use of losses")
          .limits(0, 1)
          .usual(0.5, 1)
          .standard(0.8)
          .source(
              Source.recalled("United States: losses offset at most 80 % of a profit", "2026-01"))
          .doc("Largest share of a profit that earlier losses may offset.");

  public static final Driver FEE_SHARE =
      Driver.of("feeShare", SHARE)
          .label("Payment fee, share")
          .limits(0, 1)
          .usual(0.01, 0.3)
          .standard(0.029)
          .source(
              Source.recalled(
                  "Stripe list price in the United States; app stores take 15 to 30 %", "2024-01"))
          .doc("Part of every payment that the payment provider or the app store keeps.");

  public static final Driver FEE_EACH =
      Driver.of("feeEach", MONEY.per(USER).monthly())
          .label("Payment fee, fixed")
          .limits(0, 1_000)
          .usual(0, 0.5)
          .standard(0.3)
          .source(
              Source.recalled("Stripe list price in the United States: $0.30 a payment", "2024-01"))
          .doc("What each payment costs on top; one payment per paying user and month.");

  public static final Driver ON_ACCOUNT =
      Driver.of("onAccount", SHARE)
          .label("Billed on account")
          .limits(0, 1)
          .usual(0, 1)
          .standard(1)
          .source(Source.assumption("Every customer is given the same days", "2026-11"))
          .doc(
              "Part of what is billed that customers pay later; the rest is paid at once, by card.");

  public static final Driver DAYS_RECEIVABLE =
      Driver.of("daysReceivable", DAYS)
          .label("Days receivable")
          .limits(0, 365)
          .usual(0, 75)
          .standard(0)
          .fixed()
          .source(
              Source.assumption(
                  "None, as with cards; companies that are billed take 30 to 60", "2026-11"))
          .doc("How long customers on account take to pay.");

  public static final Driver DAYS_PAYABLE =
      Driver.of("daysPayable", DAYS)
          .label("Days payable")
          .limits(0, 365)
          .usual(0, 60)
          .standard(0)
          .fixed()
          .source(Source.assumption("None, the careful view; suppliers give 30 to 45", "2026-11"))
          .doc(
              "How long expensed compute, data, marketing and other costs stay unpaid; staff, fees, tax, accelerators and capitalised training are paid in their month.");

  // ---- bills for compute

  public static final Option WITH_OTHERS =
      new Option("together", "With other bills", "All bills stay unpaid for the same days.");

  public static final Option APART =
      new Option(
          "apart", "At days of their own", "Compute is paid later, or sooner, than the rest.");

  public static final Choice COMPUTE_BILLS =
      Choice.of(
          "computeBills",
          "Bills for compute are paid",
          "Whether those who sell compute wait as long as other suppliers.",
          WITH_OTHERS,
          APART);

  public static final Driver COMPUTE_DAYS =
      Driver.of("computeDaysPayable", DAYS)
          .label("Days payable, compute")
          .limits(0, 365)
          .usual(0, 90)
          .standard(30)
          .when(COMPUTE_BILLS, APART)
          .source(Source.assumption("Clouds send their bill at the month's end", "2026-11"))
          .doc(
              "How long expensed serving, idle capacity and training stay unpaid; a rise by 30 from one month to the next means that nothing is paid in between.");

  public static final Section SECTION =
      Section.of(
              "tax",
              "Tax and working capital",
              "Tax with losses carried forward, payment fees, and how late bills are paid.")
          .with(
              Group.of("Tax and payments", "percent", RATE, LOSS_LIMIT, FEE_SHARE, FEE_EACH),
              Group.of(
                  "Working capital",
                  "clock",
                  ON_ACCOUNT,
                  DAYS_RECEIVABLE,
                  DAYS_PAYABLE,
                  COMPUTE_BILLS,
                  COMPUTE_DAYS));
}
