package paydirt.scenario;

import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTHS;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USD;
import static paydirt.unit.Unit.YEAR;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;
import paydirt.driver.Text;

/** What the scenario is about: its name, its months, its currency. */
public final class About {
  private About() {}

  public static final Text NAME = Text.of("name", "Name", "", "What the scenario is called.");

  public static final Text DESCRIPTION =
      Text.of("description", "Description", "", "The story, and what there is to learn from it.");

  public static final Text FIRST_MONTH =
      Text.of("firstMonth", "First month", "2027-01", "The calendar month of month 1.")
          .matching("[12]\\d{3}-(0[1-9]|1[0-2])", "a month such as 2027-01");

  public static final Choice CURRENCY =
      Choice.of(
          "currency",
          "Currency",
          "The one currency of every amount; the catalogue's dollars enter it by the exchange rate.",
          new Option("USD", "US dollar", "$"),
          new Option("EUR", "Euro", "€"),
          new Option("GBP", "Pound sterling", "£"),
          new Option("CNY", "Renminbi", "CN¥"),
          new Option("JPY", "Yen", "¥"),
          new Option("INR", "Indian rupee", "₹"));

  public static final Driver MONTHS_AHEAD =
      Driver.of("months", MONTHS)
          .label("Horizon")
          .limits(12, 180)
          .usual(36, 84)
          .standard(60)
          .fixed()
          .whole()
          .doc("How many months are projected.");

  public static final Driver DISCOUNT_RATE =
      Driver.of("discountRate", SHARE.per(YEAR))
          .label("Discount rate")
          .limits(0, 1)
          .usual(0.08, 0.3)
          .standard(0.15)
          .fixed()
          .source(Source.assumption("Usual cost of capital of a venture-funded company", "2026-11"))
          .doc(
              "What a dollar a year later is worth less today; applied monthly as (1+r)^(1/12) − 1.");

  public static final Driver MONEY_PER_USD =
      Driver.of("moneyPerUsd", MONEY.per(USD))
          .label("Exchange rate")
          .limits(0.0001, 100_000)
          .usual(0.5, 200)
          .standard(1)
          .source(Source.assumption("The scenario is in US dollars", "2026-11"))
          .doc(
              "What one US dollar costs in the scenario's currency; catalogue prices are in dollars.");

  public static final Section SECTION =
      Section.of("about", "About", "Name, months, currency and discount rate of the scenario.")
          .with(
              Group.of("Scenario", "file-text", NAME, DESCRIPTION),
              Group.of(
                  "Time and currency",
                  "calendar",
                  FIRST_MONTH,
                  MONTHS_AHEAD,
                  CURRENCY,
                  MONEY_PER_USD,
                  DISCOUNT_RATE));
}
