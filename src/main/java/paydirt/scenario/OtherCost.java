package paydirt.scenario;

import static paydirt.unit.Unit.MILLION_TOKENS;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTH;
import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USER;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;

/** A cost that is neither compute nor people. */
public final class OtherCost {
  private OtherCost() {}

  public static final Option FIXED = new Option("fixed", "Fixed", "The same amount every month.");
  public static final Option PER_USER =
      new Option("perUser", "Per paying user", "An amount for each paying user in a month.");
  public static final Option PER_ANY_USER =
      new Option(
          "perAnyUser",
          "Per user of any kind",
          "An amount for each user, free or paying, in a month.");
  public static final Option PER_TOKENS =
      new Option("perTokens", "Per 1M tokens", "An amount for all tokens that are served.");
  public static final Option PER_REQUEST =
      new Option("perRequest", "Per request", "An amount for each request, of free users too.");
  public static final Option REVENUE_SHARE =
      new Option("revenueShare", "Share of revenue", "A part of the month's revenue.");
  public static final Option ONCE = new Option("once", "Once", "An amount in one month.");

  public static final Choice KIND =
      Choice.of(
          "kind",
          "Kind",
          "What the cost grows with.",
          FIXED,
          PER_USER,
          PER_ANY_USER,
          PER_TOKENS,
          PER_REQUEST,
          REVENUE_SHARE,
          ONCE);

  public static final Driver MONTHLY =
      Driver.of("monthly", MONEY.monthly())
          .label("Amount")
          .limits(0, 1e10)
          .usual(0, 500_000)
          .standard(10_000)
          .when(KIND, FIXED)
          .source(Source.assumption("Office, tools and advice of a small team", "2026-11"))
          .doc("What it costs in a month.");

  public static final Driver EACH_USER =
      Driver.of("eachUser", MONEY.per(USER).monthly())
          .label("Amount per user")
          .limits(0, 1e6)
          .usual(0, 5)
          .standard(0.5)
          .when(KIND, PER_USER)
          .source(Source.assumption("Storage, network and monitoring for a user", "2026-11"))
          .doc("What it costs for each paying user in a month.");

  public static final Driver EACH_OF_ALL =
      Driver.of("eachOfAll", MONEY.per(USER).monthly())
          .label("Amount per user of any kind")
          .limits(0, 1e6)
          .usual(0, 2)
          .standard(0.1)
          .when(KIND, PER_ANY_USER)
          .source(Source.assumption("Storage and network for a light user", "2026-11"))
          .doc("What it costs for each user, free or paying, in a month.");

  public static final Driver MILLION_TOKENS_EACH =
      Driver.of("perMillionTokens", MONEY.per(MILLION_TOKENS))
          .label("Amount per 1M tokens")
          .limits(0, 1_000)
          .usual(0, 1)
          .standard(0.05)
          .when(KIND, PER_TOKENS)
          .source(Source.assumption("Filtering and logging beside the model", "2026-11"))
          .doc("What it costs for 1M tokens, read, cached or written, whoever asks.");

  public static final Driver EACH_REQUEST =
      Driver.of("eachRequest", MONEY.per(REQUEST))
          .label("Amount per request")
          .limits(0, 1_000)
          .usual(0, 0.05)
          .standard(0.001)
          .when(KIND, PER_REQUEST)
          .source(Source.assumption("A search or a tool that a request calls", "2026-11"))
          .doc("What it costs for each request, of free users too.");

  public static final Driver SHARE_OF_REVENUE =
      Driver.of("share", SHARE)
          .label("Share of revenue")
          .limits(0, 1)
          .usual(0, 0.3)
          .standard(0.05)
          .when(KIND, REVENUE_SHARE)
          .source(Source.assumption("A small partner's share", "2026-11"))
          .doc("The part of revenue it takes.");

  public static final Driver AMOUNT =
      Driver.of("amount", MONEY)
          .label("Amount")
          .limits(0, 1e11)
          .usual(0, 5e6)
          .standard(100_000)
          .fixed()
          .when(KIND, ONCE)
          .source(Source.assumption("An audit or a move", "2026-11"))
          .doc("What it costs in its month.");

  public static final Driver WHEN =
      Driver.of("month", MONTH)
          .label("Month")
          .limits(1, 180)
          .usual(1, 24)
          .standard(1)
          .fixed()
          .whole()
          .when(KIND, ONCE)
          .source(Source.assumption("In the first month", "2026-11"))
          .doc("The month in which it is paid.");

  public static final Section SECTION =
      Section.listOf("costs", "Other costs", "cost", "Costs that are neither compute nor people.")
          .with(
              Group.of(
                  "Other costs",
                  "file-minus",
                  Function.CHOICE,
                  KIND,
                  MONTHLY,
                  EACH_USER,
                  EACH_OF_ALL,
                  MILLION_TOKENS_EACH,
                  EACH_REQUEST,
                  SHARE_OF_REVENUE,
                  AMOUNT,
                  WHEN));
}
