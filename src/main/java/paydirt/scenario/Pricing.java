package paydirt.scenario;

import static paydirt.unit.Unit.MILLION_TOKENS;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.USER;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Source;
import paydirt.driver.Text;

/** What paying users of a product pay. */
public final class Pricing {
  private Pricing() {}

  public static final Option SUBSCRIPTION =
      new Option(
          "subscription",
          "Subscription",
          "Each paying user pays a price a month, whatever the use.");

  public static final Option TOKENS =
      new Option("tokens", "Tokens", "Each paying user pays for the tokens used.");

  public static final Choice PRICING =
      Choice.of("pricing", "Pricing", "What paying users pay for.", SUBSCRIPTION, TOKENS);

  public static final Option AS_STATED =
      new Option("stated", "As stated", "Prices are as stated, with their own changes over time.");

  public static final Option WITH_MARKET =
      new Option(
          "market",
          "Follow the market",
          "Prices move from month 1 on as the market's price for what the product can do.");

  public static final Choice PRICE_PATH =
      Choice.of("pricePath", "Price path", "How prices change over time.", AS_STATED, WITH_MARKET);

  public static final Driver PRICE =
      Driver.of("price", MONEY.per(USER).monthly())
          .label("Price")
          .limits(0, 1e6)
          .usual(5, 60)
          .standard(20)
          .when(PRICING, SUBSCRIPTION)
          .source(Source.found("ChatGPT Plus, Claude Pro and Gemini list price", "2026-08"))
          .doc("What a paying user is charged for a month.");

  public static final Driver INPUT_PRICE =
      Driver.of("inputPrice", MONEY.per(MILLION_TOKENS))
          .label("Input price")
          .limits(0, 1e4)
          .usual(0.1, 5)
          .standard(1)
          .when(PRICING, TOKENS)
          .source(Source.found("Claude Haiku 4.5 list price, litellm price table", "2026-08"))
          .doc("What customers pay for 1M input tokens that are not in the cache.");

  public static final Driver CACHED_PRICE =
      Driver.of("cachedPrice", MONEY.per(MILLION_TOKENS))
          .label("Cached input price")
          .limits(0, 1e4)
          .usual(0.01, 0.5)
          .standard(0.1)
          .when(PRICING, TOKENS)
          .source(Source.found("Claude Haiku 4.5 list price, litellm price table", "2026-08"))
          .doc("What customers pay for 1M input tokens that are read from the cache.");

  public static final Driver OUTPUT_PRICE =
      Driver.of("outputPrice", MONEY.per(MILLION_TOKENS))
          .label("Output price")
          .limits(0, 1e4)
          .usual(0.4, 25)
          .standard(5)
          .when(PRICING, TOKENS)
          .source(Source.found("Claude Haiku 4.5 list price, litellm price table", "2026-08"))
          .doc("What customers pay for 1M output tokens.");

  /** The fields of a product that say what is paid. */
  static Group group(Text model) {
    return Group.of(
            "Pricing",
            "dollar-sign",
            model,
            PRICING,
            PRICE_PATH,
            PRICE,
            INPUT_PRICE,
            CACHED_PRICE,
            OUTPUT_PRICE)
        .prominent();
  }
}
