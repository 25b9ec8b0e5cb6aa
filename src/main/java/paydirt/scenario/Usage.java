package paydirt.scenario;

import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.TOKEN;
import static paydirt.unit.Unit.USER;

import java.util.List;
import java.util.stream.Stream;
import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Source;

/** What a user of a product asks for, and how many tokens that takes. */
public final class Usage {
  private Usage() {}

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

  // ---- how users differ

  public static final Option ALIKE =
      new Option("alike", "Alike", "Every paying user asks for what the mean says.");

  public static final Option LOG_NORMAL =
      new Option(
          "logNormal",
          "Different",
          "Log-normal around the same mean: many ask for little, few for very much.");

  public static final Choice SPREAD =
      Choice.of("spread", "Users are", "How use differs between users.", ALIKE, LOG_NORMAL);

  public static final Driver SIGMA =
      Driver.of("sigma", PURE)
          .label("Spread between users")
          .limits(0, 4)
          .usual(0.4, 2)
          .standard(0.9)
          .when(SPREAD, LOG_NORMAL)
          .source(
              Source.assumption(
                  "At 0.9 the heaviest of 20 GitHub Copilot users asks for three times the mean",
                  "2026-11"))
          .doc(
              "Standard deviation of the logarithm of use among users; 0 means all alike, the mean stays.");

  // ---- free users

  public static final Driver FREE_USE =
      Driver.of("freeUse", PURE)
          .label("Use by free users")
          .limits(0, 10)
          .usual(0, 0.5)
          .standard(0.2)
          .when(Demand.FREE_TIER, Demand.FREE_AND_PAID)
          .source(
              Source.found(
                  "Free 7 against Plus 21 queries per active day, and fewer active days",
                  "2026-01"))
          .doc("Requests of a free user as a multiple of a paying user's.");

  public static final Option FREE_UNLIMITED =
      new Option("unlimited", "No limit", "Free users use it as much as they like.");

  public static final Option FREE_STOP =
      new Option(
          "stop", "Stop", "Above the allowance no request is answered until the next month.");

  public static final Choice FREE_LIMIT =
      Choice.of(
              "freeLimit",
              "Limit of free users",
              "What happens to a free user who asks for much.",
              FREE_UNLIMITED,
              FREE_STOP)
          .when(Demand.FREE_TIER, Demand.FREE_AND_PAID);

  public static final Driver FREE_ALLOWANCE =
      Driver.of("freeAllowance", REQUEST.per(USER).monthly())
          .label("Allowance of free users")
          .limits(0, 1e9)
          .usual(5, 2_000)
          .standard(25)
          .when(FREE_LIMIT, FREE_STOP)
          .source(Source.found("Adobe's free plan has 25 credits, Shutterbug", "2023-11"))
          .doc("Requests of a free user in a month that are answered.");

  // ---- tokens

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

  // ---- the requests of free users

  public static final Option FREE_AS_PAYING =
      new Option("same", "As large", "They take as many tokens as those of paying users.");

  public static final Option FREE_OF_OWN_SIZE =
      new Option("own", "Own size", "Their tokens are stated apart.");

  public static final Choice FREE_SIZE =
      Choice.of(
              "freeSize",
              "Free requests are",
              "How many tokens a request of a free user takes.",
              FREE_AS_PAYING,
              FREE_OF_OWN_SIZE)
          .when(Demand.FREE_TIER, Demand.FREE_AND_PAID);

  public static final Driver FREE_INPUT_TOKENS =
      Driver.of("freeInputTokens", TOKEN.per(REQUEST))
          .label("Input tokens, free")
          .limits(0, 1e7)
          .usual(200, 4_000)
          .standard(1_500)
          .when(FREE_SIZE, FREE_OF_OWN_SIZE)
          .source(Source.assumption("A chat with less history than a payer's", "2026-11"))
          .doc("Tokens that a request of a free user sends, history and documents included.");

  public static final Driver FREE_CACHED_SHARE =
      Driver.of("freeCachedShare", SHARE)
          .label("Cached share of input, free")
          .limits(0, 1)
          .usual(0, 0.8)
          .standard(0.4)
          .when(FREE_SIZE, FREE_OF_OWN_SIZE)
          .source(Source.assumption("As of paying users unless stated", "2026-11"))
          .doc("Share of free users' input tokens that were read before.");

  public static final Driver FREE_OUTPUT_TOKENS =
      Driver.of("freeOutputTokens", TOKEN.per(REQUEST))
          .label("Output tokens, free")
          .limits(0, 1e6)
          .usual(100, 1_000)
          .standard(269)
          .when(FREE_SIZE, FREE_OF_OWN_SIZE)
          .source(Source.found("Mean answer 269 tokens, Arena", "2025-02"))
          .doc("Tokens that an answer to a free user shows; reasoning comes on top.");

  public static final Driver FREE_REASONING_TOKENS =
      Driver.of("freeReasoningTokens", TOKEN.per(REQUEST))
          .label("Reasoning tokens, free")
          .limits(0, 1e6)
          .usual(0, 5_000)
          .standard(0)
          .when(FREE_SIZE, FREE_OF_OWN_SIZE)
          .source(Source.assumption("Free users get answers without reasoning", "2026-11"))
          .doc("Hidden tokens that a request of a free user makes before its answer.");

  /**
   * What states the size of a request.
   *
   * @param cached the share of the input that was read before
   */
  public record Size(Driver input, Driver cached, Driver output, Driver reasoning) {
    private Stream<Driver> drivers() {
      return Stream.of(input, cached, output, reasoning);
    }
  }

  public static final Size PAYING_SIZE =
      new Size(INPUT_TOKENS, CACHED_SHARE, OUTPUT_TOKENS, REASONING_TOKENS);

  private static final Size FREE_OWN_SIZE =
      new Size(FREE_INPUT_TOKENS, FREE_CACHED_SHARE, FREE_OUTPUT_TOKENS, FREE_REASONING_TOKENS);

  /** What states the size of free users' requests: that of paying ones, unless it is their own. */
  public static Size freeSize(Node product) {
    return product.has(FREE_INPUT_TOKENS) ? FREE_OWN_SIZE : PAYING_SIZE;
  }

  /** What shapes the requests of a product, and is not their number. */
  public static List<Driver> sizes(Node product) {
    return Stream.of(PAYING_SIZE, freeSize(product)).flatMap(Size::drivers).distinct().toList();
  }

  /** The fields of a product that say how it is used. */
  static final Group GROUP =
      Group.of(
          "Usage per customer",
          "message-square",
          REQUESTS,
          SPREAD,
          SIGMA,
          FREE_USE,
          FREE_LIMIT,
          FREE_ALLOWANCE,
          INPUT_TOKENS,
          CACHED_SHARE,
          OUTPUT_TOKENS,
          REASONING_TOKENS,
          FREE_SIZE,
          FREE_INPUT_TOKENS,
          FREE_CACHED_SHARE,
          FREE_OUTPUT_TOKENS,
          FREE_REASONING_TOKENS);
}
