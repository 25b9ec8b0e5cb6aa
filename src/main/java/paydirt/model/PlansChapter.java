package paydirt.model;

import static paydirt.formula.Formula.number;
import static paydirt.model.Terms.YEARS_IN_A_MONTH;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.SEAT;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paydirt.driver.Driver;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.CreditPlan;
import paydirt.scenario.LicencePlan;
import paydirt.scenario.Node;
import paydirt.scenario.Prepayment;
import paydirt.scenario.Pricing;
import paydirt.scenario.SeatPlan;
import paydirt.scenario.Tier;
import paydirt.unit.Unit;

/**
 * What a product offers to those who pay: its plans, the use that each includes, and what a month
 * costs in the mean.
 */
final class PlansChapter {

  private static final Unit REQUESTS = REQUEST.per(USER);

  private final Sheet.Builder sheet;
  private final Node product;
  private final Chapter chapter;
  private final LogNormalUse use;

  private PlansChapter(Sheet.Builder sheet, Node product) {
    this.sheet = sheet;
    this.product = product;
    this.chapter = sheet.chapter("Pricing", product.path(), product.label());
    this.use = LogNormalUse.ofPaying(product);
  }

  /**
   * What is offered.
   *
   * @param use what paying users ask for
   * @param plans in the order of declaration; one, but for tiers
   * @param paidShare what discounts leave of the prices of tokens; none where no token is paid for
   * @param listed what someone who begins to pay this month pays for a month
   */
  record Offer(
      Node product, LogNormalUse use, List<Plan> plans, Optional<Line> paidShare, Line listed) {

    /** Whether those who pay keep the price and the plan they joined with. */
    boolean isKept() {
      return product.has(Pricing.COHORTS) && product.is(Pricing.COHORTS, Pricing.PRICE_JOINED_AT);
    }

    /** Whether tokens are paid for. */
    boolean isByTokens() {
      return paidShare.isPresent();
    }

    boolean hasTiers() {
      return product.has(Tier.SECTION);
    }

    /** Who is paid for: a user, or a seat. */
    Unit payer() {
      return product.is(Pricing.PRICING, Pricing.SEATS) ? SEAT : USER;
    }
  }

  static Offer write(Sheet.Builder sheet, Node product) {
    return new PlansChapter(sheet, product).write();
  }

  private Offer write() {
    if (product.is(Pricing.PRICING, Pricing.TOKENS)) {
      return tokens();
    } else if (product.is(Pricing.PRICING, Pricing.TIERS)) {
      return tiers();
    } else if (product.is(Pricing.PRICING, Pricing.SEATS)) {
      return seats();
    } else if (product.is(Pricing.PRICING, Pricing.CREDITS)) {
      return credits();
    } else if (product.is(Pricing.PRICING, Pricing.LICENCE)) {
      return licence();
    }
    return subscription();
  }

  private Offer offer(List<Plan> plans, Formula listed, String doc) {
    return offer(plans, Optional.empty(), listed, doc);
  }

  private Offer offer(List<Plan> plans, Optional<Line> paidShare, Formula listed, String doc) {
    Line line =
        chapter.level("price.listed", "Price of a user-month", MONEY.per(USER), listed, doc);
    return new Offer(product, use, plans, paidShare, line);
  }

  private Plan only(Formula price, Optional<Plan.Limit> limit) {
    return new Plan(product, chapter, Optional.empty(), price, limit);
  }

  private Formula list(Node node, Driver price) {
    return PricingChapter.list(product, node, price);
  }

  // ---- kinds

  private Offer subscription() {
    Formula price = list(product, Pricing.PRICE);
    return offer(
        List.of(only(price, Optional.empty())),
        inTheMean(price),
        "The price of a month, as stated or as the market moves it" + lessDiscount());
  }

  private Offer tokens() {
    Line paidShare =
        chapter.level(
            "price.paidShare",
            "Share of list prices paid",
            SHARE,
            product
                .input(Pricing.BATCH_SHARE)
                .times(product.input(Pricing.BATCH_DISCOUNT))
                .complement()
                .times(
                    product
                        .input(Pricing.COMMITTED_SHARE)
                        .times(product.input(Pricing.COMMITTED_DISCOUNT))
                        .complement()),
            "What the discounts of batch and of committed use leave, each on its share of the tokens.");
    return offer(
        List.of(only(zero(MONEY.per(USER)), Optional.empty())),
        Optional.of(paidShare),
        use.mean().times(PricingChapter.requestPrice(product)).times(paidShare),
        "Requests of a month at the prices of their tokens, less discounts.");
  }

  private Offer seats() {
    Formula price = list(product, SeatPlan.PRICE);
    return offer(
        List.of(only(price, Optional.empty())),
        product.input(SeatPlan.SEATS).times(inTheMean(price)),
        "Seats of a new customer times the price of a seat" + lessDiscount());
  }

  private Offer licence() {
    Formula fee =
        list(product, LicencePlan.FEE)
            .times(YEARS_IN_A_MONTH)
            .times(product.input(LicencePlan.SUPPORT).plus(number(1)));
    boolean hasRoyalty = product.is(LicencePlan.ROYALTIES, LicencePlan.SHARE_OF_REVENUE);
    Formula price = hasRoyalty ? Formula.sum(fee, royalty()) : fee;
    return offer(
        List.of(only(price, Optional.empty())),
        inTheMean(price),
        "A twelfth of the yearly fee with support"
            + (hasRoyalty ? ", and of the royalty on what a customer earns" : "")
            + lessDiscount());
  }

  private Formula royalty() {
    return product
        .input(LicencePlan.ROYALTY)
        .times(product.input(LicencePlan.LICENSEE_REVENUE))
        .times(YEARS_IN_A_MONTH);
  }

  private Offer credits() {
    Line allowance =
        chapter.level(
            "plan.requests",
            "Requests in the plan",
            REQUESTS,
            product.input(CreditPlan.INCLUDED).over(product.input(CreditPlan.PER_REQUEST)),
            "Credits in the plan over credits per request.");
    Line requestPrice =
        chapter.level(
            "pack.requestPrice",
            "Price of a request from packs",
            MONEY.per(REQUEST),
            list(product, CreditPlan.PACK_PRICE)
                .over(product.input(CreditPlan.PACK_SIZE))
                .times(product.input(CreditPlan.PER_REQUEST))
                .over(product.input(CreditPlan.UNUSED).complement(), 0),
            "Price of a pack over its credits, times credits per request, over the part of packs that is used.");
    Plan.Limit limit =
        limit(
            chapter,
            allowance,
            Optional.of(
                new Served(
                    Optional.of(product.input(CreditPlan.BOUGHT)), Optional.of(requestPrice))));
    Plan plan = only(list(product, CreditPlan.PRICE), Optional.of(limit));
    return offer(
        List.of(plan),
        withAbove(plan, plan.price()),
        "The price of the plan, and of the packs that are bought above it in the mean.");
  }

  private Offer tiers() {
    List<Node> tiers = product.items(Tier.SECTION);
    Formula all = Formula.sum(tiers.stream().map(tier -> tier.input(Tier.TAKEN)).toList(), SHARE);
    List<Plan> plans = new ArrayList<>();
    List<Formula> listed = new ArrayList<>();
    for (Node tier : tiers) {
      Plan plan = tier(tier, all);
      plans.add(plan);
      listed.add(plan.taken().orElseThrow().times(withAbove(plan, inTheMean(plan.price()))));
    }
    return offer(
        List.copyOf(plans),
        Formula.sum(listed, MONEY.per(USER)),
        "The prices of all tiers, with what is charged above their allowances in the mean, by the part of new paying users that takes them"
            + lessDiscount());
  }

  private Plan tier(Node tier, Formula all) {
    Chapter ofTier = sheet.chapter("Pricing", tier.path(), tier.label());
    Line taken =
        ofTier.level(
            "taken",
            "Part of new paying users",
            SHARE,
            tier.input(Tier.TAKEN).over(all, 0),
            "Its share over the shares of all tiers.");
    return new Plan(tier, ofTier, Optional.of(taken), list(tier, Tier.PRICE), limit(ofTier, tier));
  }

  private Optional<Plan.Limit> limit(Chapter ofTier, Node tier) {
    return tier.is(Tier.ABOVE, Tier.UNLIMITED)
        ? Optional.empty()
        : Optional.of(limit(ofTier, tier.input(Tier.ALLOWANCE), above(tier)));
  }

  private Optional<Served> above(Node tier) {
    if (tier.is(Tier.ABOVE, Tier.SLOW)) {
      return Optional.of(new Served(Optional.of(tier.input(Tier.REMAINING)), Optional.empty()));
    } else if (tier.is(Tier.ABOVE, Tier.OVERAGE)) {
      return Optional.of(new Served(Optional.empty(), Optional.of(list(tier, Tier.OVERAGE_PRICE))));
    }
    return Optional.empty();
  }

  // ---- what they have in common

  /** What new users pay of a monthly price in the mean, some of them for a year at once. */
  private Formula inTheMean(Formula price) {
    return Prepayment.isOffered(product)
        ? price.times(
            product
                .input(Prepayment.YEARLY_SHARE)
                .times(product.input(Prepayment.DISCOUNT))
                .complement())
        : price;
  }

  private String lessDiscount() {
    return Prepayment.isOffered(product)
        ? ", less the discount of those who pay by the year."
        : ".";
  }

  /** A price with what is paid above the allowance of a plan, in the mean over all users. */
  private static Formula withAbove(Plan plan, Formula price) {
    return plan.limit().flatMap(Plan.Limit::paid).map(price::plus).orElse(price);
  }

  /**
   * What is served above an allowance.
   *
   * @param share of it; none where it is all
   * @param price of a request; none where it is free
   */
  private record Served(Optional<Formula> share, Optional<Formula> price) {}

  private Plan.Limit limit(Chapter ofPlan, Formula allowance, Optional<Served> above) {
    Line within =
        ofPlan.level(
            "use.within",
            "Use within the allowance",
            REQUESTS,
            use.within(allowance),
            "Requests of a user in a month up to the allowance, in the mean over all users: m · Φ(z − σ) + c · Φ(−z) for a mean m, a spread σ and an allowance c at z = ln(c/m)/σ + σ/2; where all are alike the smaller of m and c.");
    Optional<Plan.Above> served = above.map(more -> above(ofPlan, within, more));
    ofPlan.level(
        "use.insideShare",
        "Users within the allowance",
        SHARE,
        use.shareUpTo(allowance),
        "Share of users who ask for no more than the allowance; the others meet it.");
    return new Plan.Limit(allowance, within, served);
  }

  private Plan.Above above(Chapter ofPlan, Line within, Served served) {
    Formula beyond = use.mean().minus(within).atLeastZero();
    Line above =
        ofPlan.level(
            "use.above",
            "Use above the allowance",
            REQUESTS,
            served.share().map(beyond::times).orElse(beyond),
            "Requests of a user in a month above the allowance that are served, in the mean over all users.");
    return new Plan.Above(served.share(), served.price(), above);
  }
}
