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
          .source(Source.assumption("A seed round that has just closed", "2026-11"))
          .doc("Cash at the beginning of the first month.");

  public static final Driver MINIMUM_CASH =
      Driver.of("minimumCash", MONEY)
          .label("Minimum cash")
          .limits(0, 1e12)
          .usual(0, 10e6)
          .standard(0)
          .fixed()
          .source(Source.assumption("No reserve", "2026-11"))
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

  public static final Driver FOUNDERS_SHARE =
      Driver.of("foundersShare", SHARE)
          .label("Founders' share at the start")
          .limits(0, 1)
          .usual(0.5, 1)
          .standard(1)
          .fixed()
          .source(Source.assumption("Nobody else holds shares yet", "2026-11"))
          .doc("The part of the company that its founders hold before the first month.");

  public static final Driver ROUND_AMOUNT =
      Driver.of("amount", MONEY)
          .label("Amount")
          .limits(0, 1e12)
          .usual(500_000, 500e6)
          .standard(10e6)
          .fixed()
          .source(Source.assumption("A first priced round", "2026-11"))
          .doc("What the round brings.");

  public static final Driver ROUND_MONTH =
      Driver.of("month", MONTH)
          .label("Month")
          .limits(1, 180)
          .usual(1, 48)
          .standard(12)
          .fixed()
          .whole()
          .source(Source.assumption("After a year", "2026-11"))
          .doc("The month in which the money arrives.");

  public static final Driver PRE_MONEY =
      Driver.of("preMoney", MONEY)
          .label("Pre-money valuation")
          .limits(0, 1e13)
          .usual(2e6, 5e9)
          .optional()
          .fixed()
          .doc(
              "What the company is worth before the round, shares of staff included; unless it is entered, the founders' share is not known.");

  public static final Driver OPTION_POOL =
      Driver.of("optionPool", SHARE)
          .label("New option pool")
          .limits(0, 0.5)
          .usual(0, 0.15)
          .standard(0)
          .fixed()
          .source(Source.assumption("No pool; new rounds often ask for 5 to 15 %", "2026-11"))
          .doc(
              "Part of the company after the round that is set aside for staff; earlier holders give it up.");

  public static final Section ROUNDS =
      Section.listOf(
              "rounds",
              "Equity rounds",
              "round",
              "Money raised for shares, each round in its month.")
          .with(
              Group.of(
                  "Equity rounds",
                  "trending-up",
                  ROUND_AMOUNT,
                  ROUND_MONTH,
                  PRE_MONEY,
                  OPTION_POOL));

  public static final Section SECTION =
      Section.of(
              "funding",
              "Funding",
              "The money to begin with, rounds, grants and loans, and the least cash to keep.")
          .with(
              Group.of(
                  "Funding", "credit-card", OPENING_CASH, MINIMUM_CASH, INTEREST, FOUNDERS_SHARE))
          .with(ROUNDS, Grant.SECTION, Loan.SECTION);
}
