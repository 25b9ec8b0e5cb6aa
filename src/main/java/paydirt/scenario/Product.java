package paydirt.scenario;

import static paydirt.unit.Unit.MILLION_TOKENS;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTH;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.TOKEN;
import static paydirt.unit.Unit.USER;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;
import paydirt.driver.Text;

/** Something that is sold: its price, its customers, what they use. */
public final class Product {
  private Product() {}

  // ---- pricing

  public static final Text MODEL =
      Text.of(
              "model",
              "Served by",
              "",
              "The id of the model that answers this product's requests, unless routes are given.")
          .naming("models");

  public static final Option SUBSCRIPTION =
      new Option(
          "subscription",
          "Subscription",
          "Each paying user pays a price a month, whatever the use.");

  public static final Option TOKENS =
      new Option("tokens", "Tokens", "Each paying user pays for the tokens used.");

  public static final Choice PRICING =
      Choice.of("pricing", "Pricing", "What paying users pay for.", SUBSCRIPTION, TOKENS);

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

  // ---- customers

  public static final Driver LAUNCH =
      Driver.of("launch", MONTH)
          .label("Launch")
          .limits(1, 180)
          .usual(1, 24)
          .standard(1)
          .fixed()
          .whole()
          .doc(
              "The month from which it is sold, if its model is ready by then; else the month it is ready.");

  public static final Driver FREE_AT_START =
      Driver.of("freeAtStart", USER)
          .label("Free users at launch")
          .limits(0, 1e10)
          .usual(0, 1e6)
          .standard(0)
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
          .doc("Users who come by themselves in a month.");

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
          .fixed()
          .doc("Users who could ever use it, free and paying; growth ends there.");

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
          .source(Source.found("2.4 % of downloads of AI apps pay, RevenueCat", "2026-01"))
          .doc("Share of last month's free users who begin to pay.");

  public static final Driver CHURN =
      Driver.of("churn", SHARE.monthly())
          .label("Churn, paying")
          .limits(0, 1)
          .usual(0.02, 0.12)
          .standard(0.055)
          .source(
              Source.recalled(
                  "ChatGPT Plus keeps 71 % after six months, Earnest via The Information",
                  "2025-01"))
          .doc("Share of paying users who leave in a month.");

  public static final Driver FREE_CHURN =
      Driver.of("freeChurn", SHARE.monthly())
          .label("Churn, free")
          .limits(0, 1)
          .usual(0.05, 0.4)
          .standard(0.15)
          .source(
              Source.assumption(
                  "Free users leave several times faster than paying ones", "2026-11"))
          .doc("Share of free users who leave in a month.");

  // ---- usage

  public static final Driver REQUESTS =
      Driver.of("requests", REQUEST.per(USER).daily())
          .label("Requests, paying user")
          .limits(0, 1e6)
          .usual(1, 5_000)
          .standard(10)
          .source(
              Source.found(
                  "Queries per active day: Plus 21, free 7 (S. Friar); not every day is active",
                  "2026-01"))
          .doc("Requests of a paying user on a calendar day, on average.");

  public static final Driver FREE_USE =
      Driver.of("freeUse", PURE)
          .label("Use by free users")
          .limits(0, 10)
          .usual(0, 0.5)
          .standard(0.2)
          .source(
              Source.found(
                  "Free 7 against Plus 21 queries per active day, and fewer active days",
                  "2026-01"))
          .doc("Requests of a free user as a multiple of a paying user's.");

  public static final Driver INPUT_TOKENS =
      Driver.of("inputTokens", TOKEN.per(REQUEST))
          .label("Input tokens")
          .limits(0, 1e7)
          .usual(200, 8_000)
          .standard(1_500)
          .source(Source.assumption("A chat with its history", "2026-11"))
          .doc("Tokens that a request sends, history and documents included.");

  public static final Driver CACHED_SHARE =
      Driver.of("cachedShare", SHARE)
          .label("Cached share of input")
          .limits(0, 1)
          .usual(0, 0.8)
          .standard(0.4)
          .source(Source.found("DeepSeek: 56 % of input tokens hit the cache", "2025-02"))
          .doc("Share of input tokens that were read before and need no compute again.");

  public static final Driver OUTPUT_TOKENS =
      Driver.of("outputTokens", TOKEN.per(REQUEST))
          .label("Output tokens")
          .limits(0, 1e6)
          .usual(100, 2_000)
          .standard(400)
          .source(
              Source.found("Mean answer 269 tokens (Arena), 500 in Epoch's estimate", "2025-02"))
          .doc("Tokens that an answer shows; reasoning comes on top.");

  public static final Driver REASONING_TOKENS =
      Driver.of("reasoningTokens", TOKEN.per(REQUEST))
          .label("Reasoning tokens")
          .limits(0, 1e6)
          .usual(0, 10_000)
          .standard(0)
          .source(Source.assumption("A model that answers without reasoning", "2026-11"))
          .doc(
              "Hidden tokens that a request makes before its answer; written and billed as output.");

  public static final Section SECTION =
      Section.listOf(
              "products", "Products", "product", "What is sold, to whom, and how it is used.")
          .with(
              Group.of(
                      "Pricing",
                      "dollar-sign",
                      MODEL,
                      PRICING,
                      PRICE,
                      INPUT_PRICE,
                      CACHED_PRICE,
                      OUTPUT_PRICE)
                  .prominent(),
              Group.of(
                      "Customers",
                      "users",
                      LAUNCH,
                      FREE_AT_START,
                      PAYING_AT_START,
                      NEW_USERS,
                      WORD_OF_MOUTH,
                      MARKET_SIZE,
                      MARKETING,
                      ACQUISITION_COST,
                      CONVERSION,
                      CHURN,
                      FREE_CHURN)
                  .prominent(),
              Group.of(
                  "Usage per customer",
                  "message-square",
                  REQUESTS,
                  FREE_USE,
                  INPUT_TOKENS,
                  CACHED_SHARE,
                  OUTPUT_TOKENS,
                  REASONING_TOKENS))
          .with(Route.SECTION);
}
