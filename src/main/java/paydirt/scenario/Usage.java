package paydirt.scenario;

import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.TOKEN;
import static paydirt.unit.Unit.USER;

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
              "Free users, above the allowance",
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
          REASONING_TOKENS);
}
