package paydirt.scenario;

import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTH;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.YEAR;

import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;

/** The money the company begins with and raises. */
public final class Funding {
  private Funding() {}

  public static final Driver OPENING_CASH =
      Driver.of("openingCash", MONEY)
          .label("Opening cash")
          .limits(0, 1e12)
          .usual(500_000, 100e6)
          .standard(5e6)
          .fixed()
          .doc("Cash at the beginning of the first month.");

  public static final Driver MINIMUM_CASH =
      Driver.of("minimumCash", MONEY)
          .label("Minimum cash")
          .limits(0, 1e12)
          .usual(0, 10e6)
          .standard(0)
          .fixed()
          .doc("The cash below which the company counts as out of cash.");

  public static final Driver INTEREST =
      Driver.of("interest", SHARE.per(YEAR))
          .label("Interest on cash")
          .limits(0, 0.5)
          .usual(0, 0.05)
          .standard(0.02)
          .source(
              Source.assumption("Below the policy rate, as money-market accounts pay", "2026-11"))
          .doc(
              "What cash earns in a year; it runs on the opening balance, and on none below zero.");

  public static final Driver ROUND_AMOUNT =
      Driver.of("amount", MONEY)
          .label("Amount")
          .limits(0, 1e12)
          .usual(500_000, 500e6)
          .standard(10e6)
          .fixed()
          .doc("What the round brings.");

  public static final Driver ROUND_MONTH =
      Driver.of("month", MONTH)
          .label("Month")
          .limits(1, 180)
          .usual(1, 48)
          .standard(12)
          .fixed()
          .whole()
          .doc("The month in which the money arrives.");

  public static final Section ROUNDS =
      Section.listOf(
              "rounds",
              "Equity rounds",
              "round",
              "Money raised for shares, each round in its month.")
          .with(Group.of("Equity rounds", "trending-up", ROUND_AMOUNT, ROUND_MONTH));

  public static final Section SECTION =
      Section.of(
              "funding",
              "Funding",
              "The money to begin with, the rounds, and the least cash to keep.")
          .with(Group.of("Funding", "credit-card", OPENING_CASH, MINIMUM_CASH, INTEREST))
          .with(ROUNDS);
}
