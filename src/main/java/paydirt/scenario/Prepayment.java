package paydirt.scenario;

import static paydirt.unit.Unit.SHARE;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Source;

/** Whether some of those who pay do so a year in advance, and what that means for staying. */
public final class Prepayment {
  private Prepayment() {}

  public static final Option BY_THE_MONTH =
      new Option("monthly", "By the month", "All pay from month to month.");

  public static final Option BY_THE_YEAR =
      new Option(
          "yearly",
          "By the month or the year",
          "Some pay for a year in advance; they stay to its end, then renew or leave.");

  public static final Choice BILLING =
      Choice.of(
              "billing",
              "Billing",
              "How often those who pay are billed.",
              BY_THE_MONTH,
              BY_THE_YEAR)
          .when(
              Pricing.PRICING, Pricing.SUBSCRIPTION, Pricing.TIERS, Pricing.SEATS, Pricing.LICENCE);

  public static final Driver YEARLY_SHARE =
      Driver.of("yearlyShare", SHARE)
          .label("Paid by the year")
          .limits(0, 1)
          .usual(0.05, 0.8)
          .standard(0.2)
          .when(BILLING, BY_THE_YEAR)
          .source(Source.assumption("One in five", "2026-11"))
          .doc(
              "Share of those who begin to pay that pays for a year in advance; those there at the launch pay by the month.");

  public static final Driver DISCOUNT =
      Driver.of("yearlyDiscount", SHARE)
          .label("Discount for a year")
          .limits(0, 1)
          .usual(0, 0.35)
          .standard(0.1667)
          .when(BILLING, BY_THE_YEAR)
          .source(Source.found("GitHub Copilot at $100 a year or $10 a month", "2022-06"))
          .doc("What is taken off twelve monthly prices for who pays the year in advance.");

  public static final Driver RENEWAL =
      Driver.of("renewal", SHARE)
          .label("Renewal after a year")
          .limits(0, 1)
          .usual(0.15, 0.95)
          .standard(0.211)
          .when(BILLING, BY_THE_YEAR)
          .source(Source.found("Yearly plans of AI apps, RevenueCat", "2026-01"))
          .doc("Share of those whose year ends in a month that pays for another one.");

  /** The fields of a product that say how often is paid. */
  static final Group GROUP =
      Group.of("Billing", "calendar", BILLING, YEARLY_SHARE, DISCOUNT, RENEWAL);

  /** Whether some pay a year in advance. */
  public static boolean isOffered(Node product) {
    return product.has(BILLING) && product.is(BILLING, BY_THE_YEAR);
  }
}
