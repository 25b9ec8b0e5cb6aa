package paydirt.model;

import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.TOKEN;

import java.util.Optional;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Node;
import paydirt.scenario.Usage;

/**
 * From users to requests and tokens, kept apart for paying and free users, fresh and cached input,
 * and output, of which reasoning.
 */
final class UsageChapter {

  private UsageChapter() {}

  /**
   * The tokens of one group of users in a month.
   *
   * @param output all that is written, reasoning included
   * @param reasoning the part of the output that nobody sees
   */
  record Tokens(Line freshInput, Line cachedInput, Line output, Line reasoning) {}

  /** What a product's users ask for in a month; nothing of free users without a free tier. */
  record Use(
      Line payingRequests, Optional<Line> freeRequests, Tokens paying, Optional<Tokens> free) {}

  static Use write(Sheet.Builder sheet, Node product, DemandChapter.Users users) {
    Chapter chapter = sheet.chapter("Usage", product.path(), product.label());

    Line payingRequests =
        chapter.flow(
            "requests.paying",
            "Requests of paying users",
            REQUEST,
            users.grownMonths().times(product.input(Usage.REQUESTS)),
            "Paying user-months times requests a day and 365/12 days.");

    Optional<Line> freeRequests = users.free().map(free -> freeRequests(chapter, product, free));
    return new Use(
        payingRequests,
        freeRequests,
        tokens(chapter, product, payingRequests, "paying", "paying users"),
        freeRequests.map(requests -> tokens(chapter, product, requests, "free", "free users")));
  }

  private static Line freeRequests(Chapter chapter, Node product, DemandChapter.Free free) {
    return chapter.flow(
        "requests.free",
        "Requests of free users",
        REQUEST,
        free.months().times(product.input(Usage.REQUESTS)).times(product.input(Usage.FREE_USE)),
        "Free user-months times requests a day, times what a free user asks relative to a paying one.");
  }

  /** The part of a product's requests, and of their tokens, that goes one route. */
  static Use part(Chapter chapter, Use whole, Line share) {
    return new Use(
        part(chapter, "requests.paying", whole.payingRequests(), share),
        whole.freeRequests().map(requests -> part(chapter, "requests.free", requests, share)),
        part(chapter, "paying", whole.paying(), share),
        whole.free().map(tokens -> part(chapter, "free", tokens, share)));
  }

  private static Tokens part(Chapter chapter, String key, Tokens whole, Line share) {
    String id = "tokens." + key + ".";
    return new Tokens(
        part(chapter, id + "freshInput", whole.freshInput(), share),
        part(chapter, id + "cachedInput", whole.cachedInput(), share),
        part(chapter, id + "output", whole.output(), share),
        part(chapter, id + "reasoning", whole.reasoning(), share));
  }

  private static Line part(Chapter chapter, String id, Line whole, Line share) {
    return chapter.flow(
        id,
        whole.label(),
        whole.unit(),
        whole.times(share),
        "Those of the product times the part of its requests that goes this way.");
  }

  private static Tokens tokens(
      Chapter chapter, Node product, Line requests, String key, String whose) {
    Formula input = requests.times(product.input(Usage.INPUT_TOKENS));
    Line fresh =
        chapter.flow(
            "tokens." + key + ".freshInput",
            "Fresh input tokens of " + whose,
            TOKEN,
            input.times(product.input(Usage.CACHED_SHARE).complement()),
            "Input tokens that must be read anew.");
    Line cached =
        chapter.flow(
            "tokens." + key + ".cachedInput",
            "Cached input tokens of " + whose,
            TOKEN,
            input.times(product.input(Usage.CACHED_SHARE)),
            "Input tokens whose reading was kept from before.");
    Line output =
        chapter.flow(
            "tokens." + key + ".output",
            "Output tokens of " + whose,
            TOKEN,
            requests.times(
                product.input(Usage.OUTPUT_TOKENS).plus(product.input(Usage.REASONING_TOKENS))),
            "Tokens written: answers and the reasoning before them.");
    Line reasoning =
        chapter.flow(
            "tokens." + key + ".reasoning",
            "Reasoning tokens of " + whose,
            TOKEN,
            requests.times(product.input(Usage.REASONING_TOKENS)),
            "The part of the output tokens that nobody sees.");
    return new Tokens(fresh, cached, output, reasoning);
  }
}
