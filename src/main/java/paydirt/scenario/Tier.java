package paydirt.scenario;

import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USER;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;

/** One of several plans that paying users can take. */
public final class Tier {
  private Tier() {}

  public static final Driver TAKEN =
      Driver.of("share", SHARE)
          .label("Share of new paying users")
          .limits(0, 1)
          .standard(1)
          .partOfAll()
          .doc(
              "Share of those who begin to pay that takes this plan; all tiers together make 100 %.");

  public static final Driver PRICE =
      Driver.of("price", MONEY.per(USER).monthly())
          .label("Price")
          .limits(0, 1e6)
          .usual(5, 250)
          .standard(20)
          .source(Source.found("ChatGPT Plus, Claude Pro and Gemini list price", "2026-08"))
          .doc("What a user of this plan is charged for a month.");

  // ---- how much use it includes

  public static final Option UNLIMITED =
      new Option("unlimited", "No limit", "Whoever pays uses it as much as they like.");

  public static final Option STOP =
      new Option(
          "stop", "Stop", "Above the allowance no request is answered until the next month.");

  public static final Option SLOW =
      new Option(
          "slow", "Slow down", "Above the allowance answers are slow, so that less is asked.");

  public static final Option OVERAGE =
      new Option("overage", "Charge", "Above the allowance each request has a price.");

  public static final Choice ABOVE =
      Choice.of(
          "above",
          "Above the allowance",
          "What happens to a user who asks for more than the plan includes.",
          UNLIMITED,
          STOP,
          SLOW,
          OVERAGE);

  public static final Driver ALLOWANCE =
      Driver.of("allowance", REQUEST.per(USER).monthly())
          .label("Allowance")
          .limits(0, 1e9)
          .usual(50, 20_000)
          .standard(1_000)
          .when(ABOVE, STOP, SLOW, OVERAGE)
          .source(Source.assumption("Some thirty requests a day", "2026-11"))
          .doc("Requests of a user in a month that the price includes.");

  public static final Driver REMAINING =
      Driver.of("remaining", SHARE)
          .label("Use that remains above it")
          .limits(0, 1)
          .usual(0.1, 0.6)
          .standard(0.3)
          .when(ABOVE, SLOW)
          .source(Source.assumption("Waiting spoils most of it", "2026-11"))
          .doc(
              "Share of the requests above the allowance that are still made when answers are slow.");

  public static final Driver OVERAGE_PRICE =
      Driver.of("overagePrice", MONEY.per(REQUEST))
          .label("Price above it")
          .limits(0, 1e5)
          .usual(0.001, 0.2)
          .standard(0.04)
          .when(ABOVE, OVERAGE)
          .source(Source.recalled("GitHub Copilot charges $0.04 for a premium request", "2025-06"))
          .doc("What a request above the allowance costs.");

  public static final Section SECTION =
      Section.listOf(
              "tiers",
              "Tiers",
              "tier",
              "The plans that paying users choose from, each with its price and the use it includes.")
          .with(
              Group.of("Tiers", "layers", TAKEN, PRICE, ABOVE, ALLOWANCE, REMAINING, OVERAGE_PRICE))
          .when(Pricing.PRICING, Pricing.TIERS);
}
