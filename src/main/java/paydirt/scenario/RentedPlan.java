package paydirt.scenario;

import static paydirt.unit.Unit.MILLION_TOKENS;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.TOKEN;
import static paydirt.unit.Unit.USD;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;
import paydirt.driver.Text;

/**
 * What a model costs that is rented by the token: the whole price sheet of a provider.
 *
 * <p>All prices can fall over time, by a rate per year or by dated steps. Discounts multiply: the
 * general one, that of a commitment, and that of batch on its share of the requests.
 */
public final class RentedPlan {
  private RentedPlan() {}

  private static final Source PRICE_LIST =
      Source.found("Claude Haiku 4.5 list price, litellm price table", "2026-08");

  public static final Text CATALOG_PRICE =
      Text.of(
          "catalogPrice",
          "Prices of the catalogue",
          "",
          "Which prices of the catalogue those below are, such as anthropic-claude-haiku-4-5; empty if none. A file that names them may leave prices out: they are those.");

  public static final Driver INPUT_PRICE =
      Driver.of("inputPrice", USD.per(MILLION_TOKENS))
          .label("Input price")
          .limits(0, 1_000)
          .usual(0.05, 5)
          .standard(1)
          .source(PRICE_LIST)
          .doc(
              "List price of 1M input tokens that are neither read from the cache nor written to it.");

  public static final Driver CACHED_PRICE =
      Driver.of("cachedPrice", USD.per(MILLION_TOKENS))
          .label("Cached input price")
          .limits(0, 1_000)
          .usual(0.005, 0.5)
          .standard(0.1)
          .source(PRICE_LIST)
          .doc("List price of 1M input tokens that are read from the cache.");

  public static final Driver CACHE_WRITE_PRICE =
      Driver.of("cacheWritePrice", USD.per(MILLION_TOKENS))
          .label("Cache write price")
          .limits(0, 1_000)
          .usual(0.05, 7)
          .standard(1.25)
          .source(PRICE_LIST)
          .doc("List price of 1M input tokens that are read anew and written to the cache.");

  public static final Driver CACHE_WRITE_SHARE =
      Driver.of("cacheWriteShare", SHARE)
          .label("Fresh input written to the cache")
          .limits(0, 1)
          .usual(0, 1)
          .standard(0)
          .source(Source.assumption("Many providers write their cache without a charge", "2026-11"))
          .doc(
              "Share of the input tokens not in the cache that pay the cache write price instead of the input price.");

  public static final Driver OUTPUT_PRICE =
      Driver.of("outputPrice", USD.per(MILLION_TOKENS))
          .label("Output price")
          .limits(0, 1_000)
          .usual(0.2, 25)
          .standard(5)
          .source(PRICE_LIST)
          .doc("List price of 1M output tokens.");

  public static final Driver REASONING_FACTOR =
      Driver.of("reasoningFactor", PURE)
          .label("Reasoning price over output price")
          .limits(0, 100)
          .usual(1, 6)
          .standard(1)
          .source(Source.assumption("Reasoning is billed as output almost everywhere", "2026-11"))
          .doc("Price of a reasoning token as a multiple of the output price.");

  public static final Driver DISCOUNT =
      Driver.of("discount", SHARE)
          .label("Discount")
          .limits(0, 1)
          .usual(0, 0.3)
          .standard(0)
          .source(Source.assumption("List price unless something else is agreed", "2026-11"))
          .doc("What is taken off all list prices.");

  // ---- batch

  public static final Driver BATCH_SHARE =
      Driver.of("batchShare", SHARE)
          .label("Batch share")
          .limits(0, 1)
          .usual(0, 0.5)
          .standard(0)
          .source(Source.assumption("Nobody waits for an answer unless planned", "2026-11"))
          .doc("Share of the tokens that are asked for in batches, whose answers may take a day.");

  public static final Driver BATCH_DISCOUNT =
      Driver.of("batchDiscount", SHARE)
          .label("Batch discount")
          .limits(0, 1)
          .usual(0.2, 0.6)
          .standard(0.5)
          .source(
              Source.recalled("Batch prices of OpenAI, Anthropic and Google are half", "2025-06"))
          .doc("What is taken off the prices of tokens in batches, cached ones included.");

  // ---- context tier

  public static final Option WHOLE_REQUEST =
      new Option(
          "wholeRequest",
          "Whole request",
          "A request longer than the threshold pays the higher prices on all its tokens.");

  public static final Option MARGINAL =
      new Option(
          "marginal",
          "Marginal",
          "Only the tokens that stand beyond the threshold pay the higher prices.");

  public static final Choice CONTEXT_TIER =
      Choice.of(
          "contextTier",
          "Context tier",
          "Which tokens of a long request pay its higher prices.",
          WHOLE_REQUEST,
          MARGINAL);

  public static final Driver CONTEXT_THRESHOLD =
      Driver.of("contextThreshold", TOKEN.per(REQUEST))
          .label("Context threshold")
          .limits(0, 1e9)
          .usual(32_000, 512_000)
          .standard(200_000)
          .source(Source.recalled("Gemini 2.5 Pro and Claude Sonnet 4: above 200k", "2025-09"))
          .doc(
              "Input length above which the factors below hold; the mean request of each product is held against it.");

  public static final Driver CONTEXT_INPUT_FACTOR =
      Driver.of("contextInputFactor", PURE)
          .label("Long-context input factor")
          .limits(0, 100)
          .usual(1, 2)
          .standard(1)
          .source(
              Source.assumption("No tier; Gemini 2.5 Pro and Claude Sonnet 4 double", "2026-11"))
          .doc("Input prices above the threshold over those below it; 1 for no tier.");

  public static final Driver CONTEXT_OUTPUT_FACTOR =
      Driver.of("contextOutputFactor", PURE)
          .label("Long-context output factor")
          .limits(0, 100)
          .usual(1, 2)
          .standard(1)
          .source(Source.assumption("No tier; Gemini 2.5 Pro and Claude Sonnet 4: 1.5", "2026-11"))
          .doc("Output prices above the threshold over those below it; 1 for no tier.");

  // ---- commitment

  public static final Driver COMMITMENT =
      Driver.of("commitment", USD.monthly())
          .label("Committed spend")
          .limits(0, 1e10)
          .usual(0, 1e6)
          .standard(0)
          .source(Source.assumption("No commitment unless one is signed", "2026-11"))
          .doc(
              "Least bill of a month, used or not; 0 for no commitment. Its term is given by steps.");

  public static final Driver COMMITMENT_DISCOUNT =
      Driver.of("commitmentDiscount", SHARE)
          .label("Commitment discount")
          .limits(0, 1)
          .usual(0, 0.3)
          .standard(0)
          .source(Source.assumption("Negotiated, so none by itself", "2026-11"))
          .doc("What is taken off all prices in months with a commitment.");

  public static final Section SECTION =
      Section.of("rental", "Rented model", "Token prices of a model that somebody else runs.")
          .when(ModelKind.CHOICE, ModelKind.RENTED)
          .with(
              Group.of(
                  "Rented model",
                  "cloud",
                  CATALOG_PRICE,
                  INPUT_PRICE,
                  CACHED_PRICE,
                  CACHE_WRITE_PRICE,
                  CACHE_WRITE_SHARE,
                  OUTPUT_PRICE,
                  REASONING_FACTOR,
                  DISCOUNT),
              Group.of("Batch", "layers", BATCH_SHARE, BATCH_DISCOUNT),
              Group.of(
                  "Long context",
                  "maximize-2",
                  CONTEXT_TIER,
                  CONTEXT_THRESHOLD,
                  CONTEXT_INPUT_FACTOR,
                  CONTEXT_OUTPUT_FACTOR),
              Group.of("Commitment", "lock", COMMITMENT, COMMITMENT_DISCOUNT));
}
