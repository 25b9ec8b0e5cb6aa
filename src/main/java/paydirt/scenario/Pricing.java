package paydirt.scenario;

import static paydirt.unit.Unit.MILLION_TOKENS;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USER;

import java.util.List;
import java.util.stream.Stream;
import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Group;
import paydirt.driver.Source;
import paydirt.driver.Text;

/** What paying users of a product pay for, and whether those who pay already keep their price. */
public final class Pricing {
  private Pricing() {}

  public static final Option SUBSCRIPTION =
      new Option(
          "subscription",
          "Subscription",
          "Each paying user pays a price a month, whatever the use.");

  public static final Option TIERS =
      new Option(
          "tiers",
          "Tiers",
          "Each paying user takes one of several plans, which may include a limited use.");

  public static final Option SEATS =
      new Option("seats", "Seats", "Each paying customer pays for its seats by the month.");

  public static final Option TOKENS =
      new Option("tokens", "Tokens", "Each paying user pays for the tokens used.");

  public static final Option CREDITS =
      new Option(
          "credits",
          "Credits",
          "Each paying user pays a price a month for credits that requests use up, and buys packs of more.");

  public static final Option LICENCE =
      new Option(
          "licence", "Licence", "Each paying customer pays a fee a year, and support on top.");

  public static final Choice PRICING =
      Choice.of(
          "pricing",
          "Pricing",
          "What paying users pay for.",
          SUBSCRIPTION,
          TOKENS,
          TIERS,
          SEATS,
          CREDITS,
          LICENCE);

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

  // ---- tokens

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

  public static final Driver BATCH_SHARE =
      Driver.of("batchShare", SHARE)
          .label("Batch share")
          .limits(0, 1)
          .usual(0, 0.5)
          .standard(0)
          .when(PRICING, TOKENS)
          .source(Source.assumption("All customers want their answers at once", "2026-11"))
          .doc("Share of the tokens that customers ask for in batches, at a discount.");

  public static final Driver BATCH_DISCOUNT =
      Driver.of("batchDiscount", SHARE)
          .label("Batch discount")
          .limits(0, 1)
          .usual(0.2, 0.6)
          .standard(0.5)
          .when(PRICING, TOKENS)
          .source(Source.found("Batch prices of OpenAI are half of the list", "2024-04"))
          .doc("What is taken off the prices of tokens in batches, cached ones included.");

  public static final Driver COMMITTED_SHARE =
      Driver.of("committedShare", SHARE)
          .label("Committed share")
          .limits(0, 1)
          .usual(0, 0.7)
          .standard(0)
          .when(PRICING, TOKENS)
          .source(Source.assumption("Nobody commits to a use unless planned", "2026-11"))
          .doc("Share of the tokens that customers have committed to in advance.");

  public static final Driver COMMITTED_DISCOUNT =
      Driver.of("committedDiscount", SHARE)
          .label("Committed-use discount")
          .limits(0, 1)
          .usual(0.05, 0.4)
          .standard(0.2)
          .when(PRICING, TOKENS)
          .source(Source.assumption("A fifth, as in contracts for compute", "2026-11"))
          .doc(
              "What is taken off the prices of committed tokens; it multiplies with that of batch.");

  // ---- those who pay already

  public static final Option TODAYS_PRICE =
      new Option(
          "today",
          "Today's price",
          "All pay the price of the month, and are spread over the plans as new ones are.");

  public static final Option PRICE_JOINED_AT =
      new Option("joined", "Joining price", "Each keeps the price and the plan it joined with.");

  public static final Choice COHORTS =
      Choice.of(
              "cohorts",
              "Those who pay already pay",
              "What a change of price or plans means for those who joined before.",
              TODAYS_PRICE,
              PRICE_JOINED_AT)
          .when(PRICING, SUBSCRIPTION, TIERS, SEATS, CREDITS, LICENCE);

  /** The fields of a product that say what is paid. */
  static Group group(Text model) {
    return new Group(
        "Pricing",
        "dollar-sign",
        Stream.of(
                List.of(model, PRICING, PRICE_PATH, PRICE),
                List.of(INPUT_PRICE, CACHED_PRICE, OUTPUT_PRICE),
                List.of(BATCH_SHARE, BATCH_DISCOUNT, COMMITTED_SHARE, COMMITTED_DISCOUNT),
                SeatPlan.FIELDS,
                CreditPlan.FIELDS,
                LicencePlan.FIELDS,
                List.of(COHORTS))
            .<Field>flatMap(List::stream)
            .toList(),
        true);
  }
}
