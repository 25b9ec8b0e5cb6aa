package paydirt.model;

import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.TOKEN;
import static paydirt.unit.Unit.USER;

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

  /** What one group of users asks for in a month. */
  record Group(Line requests, Tokens tokens) {}

  /** What a product's users ask for in a month; nothing of free users without a free tier. */
  record Use(Group ofPaying, Optional<Group> ofFree) {

    Line payingRequests() {
      return ofPaying.requests();
    }

    Optional<Line> freeRequests() {
      return ofFree.map(Group::requests);
    }

    Tokens paying() {
      return ofPaying.tokens();
    }

    Optional<Tokens> free() {
      return ofFree.map(Group::tokens);
    }
  }

  static Use write(
      Sheet.Builder sheet, PayersChapter.Payers payers, Optional<DemandChapter.Free> free) {
    Node product = payers.offer().product();
    Chapter chapter = sheet.chapter("Usage", product.path(), product.label());
    Line payingRequests = payingRequests(sheet, chapter, payers);
    Optional<Line> freeRequests = free.map(users -> freeRequests(chapter, product, users));
    return new Use(
        new Group(
            payingRequests,
            tokens(chapter, product, payingRequests, Usage.PAYING_SIZE, "paying", "paying users")),
        freeRequests.map(
            requests ->
                new Group(
                    requests,
                    tokens(
                        chapter,
                        product,
                        requests,
                        Usage.freeSize(product),
                        "free",
                        "free users"))));
  }

  private static Line payingRequests(
      Sheet.Builder sheet, Chapter chapter, PayersChapter.Payers payers) {
    boolean hasTiers = payers.offer().hasTiers();
    Formula requests =
        hasTiers
            ? Formula.sum(
                payers.plans().stream().map(buyers -> ofTier(sheet, payers, buyers)).toList(),
                REQUEST)
            : served(payers, payers.plans().get(0));
    boolean isLimited =
        payers.plans().stream().anyMatch(buyers -> buyers.plan().limit().isPresent());
    return chapter.flow(
        "requests.paying",
        "Requests of paying users",
        REQUEST,
        requests,
        hasTiers
            ? "Requests of all tiers that are served."
            : isLimited
                ? "Paying user-months times the requests of a user that are served: those in the plan, and those that are bought above it."
                : "Paying user-months times requests a day and 365/12 days.");
  }

  private static Formula served(PayersChapter.Payers payers, PayersChapter.Buyers buyers) {
    return buyers.units().months().times(buyers.plan().served(payers.offer().use()));
  }

  private static Line ofTier(
      Sheet.Builder sheet, PayersChapter.Payers payers, PayersChapter.Buyers buyers) {
    Node tier = buyers.plan().node();
    return sheet
        .chapter("Usage", tier.path(), tier.label())
        .flow(
            "requests",
            "Requests",
            REQUEST,
            served(payers, buyers),
            "User-months on this tier times the requests of a user that are served.");
  }

  private static Line freeRequests(Chapter chapter, Node product, DemandChapter.Free free) {
    Formula each = product.input(Usage.REQUESTS).times(product.input(Usage.FREE_USE));
    if (product.is(Usage.FREE_LIMIT, Usage.FREE_STOP)) {
      Line served =
          chapter.level(
              "use.free",
              "Requests of a free user",
              REQUEST.per(USER),
              LogNormalUse.of(product, each).within(product.input(Usage.FREE_ALLOWANCE)),
              "What a free user asks for in a month up to the allowance, in the mean over all; free users differ as paying ones do.");
      return chapter.flow(
          "requests.free",
          "Requests of free users",
          REQUEST,
          free.months().times(served),
          "Free user-months times the requests of a free user that are answered.");
    }
    return chapter.flow(
        "requests.free",
        "Requests of free users",
        REQUEST,
        free.months().times(product.input(Usage.REQUESTS)).times(product.input(Usage.FREE_USE)),
        "Free user-months times requests a day, times what a free user asks relative to a paying one.");
  }

  /**
   * The part of the requests of a group, and of their tokens, that goes one route.
   *
   * @param key of the group: paying or free
   */
  static Group part(Chapter chapter, String key, Group whole, Line share) {
    String id = "tokens." + key + ".";
    Tokens tokens = whole.tokens();
    return new Group(
        part(chapter, "requests." + key, whole.requests(), share),
        new Tokens(
            part(chapter, id + "freshInput", tokens.freshInput(), share),
            part(chapter, id + "cachedInput", tokens.cachedInput(), share),
            part(chapter, id + "output", tokens.output(), share),
            part(chapter, id + "reasoning", tokens.reasoning(), share)));
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
      Chapter chapter, Node product, Line requests, Usage.Size size, String key, String whose) {
    Formula input = requests.times(product.input(size.input()));
    Line fresh =
        chapter.flow(
            "tokens." + key + ".freshInput",
            "Fresh input tokens of " + whose,
            TOKEN,
            input.times(product.input(size.cached()).complement()),
            "Input tokens that must be read anew.");
    Line cached =
        chapter.flow(
            "tokens." + key + ".cachedInput",
            "Cached input tokens of " + whose,
            TOKEN,
            input.times(product.input(size.cached())),
            "Input tokens whose reading was kept from before.");
    Line output =
        chapter.flow(
            "tokens." + key + ".output",
            "Output tokens of " + whose,
            TOKEN,
            requests.times(product.input(size.output()).plus(product.input(size.reasoning()))),
            "Tokens written: answers and the reasoning before them.");
    Line reasoning =
        chapter.flow(
            "tokens." + key + ".reasoning",
            "Reasoning tokens of " + whose,
            TOKEN,
            requests.times(product.input(size.reasoning())),
            "The part of the output tokens that nobody sees.");
    return new Tokens(fresh, cached, output, reasoning);
  }
}
