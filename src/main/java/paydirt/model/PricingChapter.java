package paydirt.model;

import static paydirt.formula.Formula.convolution;
import static paydirt.formula.Formula.month;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.previous;
import static paydirt.formula.Formula.sumOfLast;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.MONEY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paydirt.driver.Driver;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Node;
import paydirt.scenario.Prepayment;
import paydirt.scenario.Pricing;
import paydirt.scenario.Usage;

/**
 * What paying users pay: for their plans, for what they use above them, or by the token.
 *
 * <p>Who pays for a year in advance is billed at once; the amount becomes revenue in equal parts of
 * a month, half a one in the month of joining and in the last, as user-months do. What is billed
 * and not yet revenue is deferred. Example: 1,200 billed in month 1 are 50 of revenue in month 1,
 * 100 in each of months 2 to 12, and 50 in month 13.
 */
final class PricingChapter {

  private static final int YEAR = 12;

  private final Node product;
  private final Chapter chapter;
  private final PlansChapter.Offer offer;

  private PricingChapter(Sheet.Builder sheet, PlansChapter.Offer offer) {
    this.product = offer.product();
    this.chapter = sheet.chapter("Pricing", product.path(), product.label());
    this.offer = offer;
  }

  /**
   * What a product sells.
   *
   * @param plans what each plan brings
   * @param deferred what was billed in advance in the month less what of it became revenue; none
   *     where nobody pays by the year
   */
  record Sales(Line revenue, List<PlanRevenue> plans, Optional<Line> deferred) {}

  /**
   * What a plan brings.
   *
   * @param base what is paid whatever the use; 0 where tokens are paid for
   */
  record PlanRevenue(PayersChapter.Buyers buyers, Formula base) {}

  /** The part of a plan's revenue that was billed in advance, and the bills of the month. */
  private record Prepaid(Line billed, Line recognised) {}

  /**
   * A list price in the month: as stated, or moved with the market's price for what the product can
   * do.
   *
   * @param node what states it: the product, or one of its tiers
   */
  static Formula list(Node product, Node node, Driver stated) {
    Formula asStated = node.input(stated);
    return product.is(Pricing.PRICE_PATH, Pricing.WITH_MARKET)
        ? asStated.times(StandingChapter.priceFactor(product))
        : asStated;
  }

  /** What a mean request costs at list prices whoever pays by the token. */
  static Formula requestPrice(Node product) {
    Formula input = product.input(Usage.INPUT_TOKENS);
    return Formula.sum(
        input
            .times(product.input(Usage.CACHED_SHARE).complement())
            .times(list(product, product, Pricing.INPUT_PRICE)),
        input
            .times(product.input(Usage.CACHED_SHARE))
            .times(list(product, product, Pricing.CACHED_PRICE)),
        product
            .input(Usage.OUTPUT_TOKENS)
            .plus(product.input(Usage.REASONING_TOKENS))
            .times(list(product, product, Pricing.OUTPUT_PRICE)));
  }

  static Sales write(Sheet.Builder sheet, PayersChapter.Payers payers, UsageChapter.Tokens tokens) {
    PricingChapter pricing = new PricingChapter(sheet, payers.offer());
    return payers.offer().isByTokens() ? pricing.byTokens(payers, tokens) : pricing.byPlans(payers);
  }

  private Sales byTokens(PayersChapter.Payers payers, UsageChapter.Tokens tokens) {
    Formula list =
        Formula.sum(
            tokens.freshInput().times(list(product, product, Pricing.INPUT_PRICE)),
            tokens.cachedInput().times(list(product, product, Pricing.CACHED_PRICE)),
            tokens.output().times(list(product, product, Pricing.OUTPUT_PRICE)));
    Line revenue =
        chapter.flow(
            "revenue",
            "Revenue",
            MONEY,
            list.times(offer.paidShare().orElseThrow()),
            "Tokens of paying users at their prices, less discounts.");
    return new Sales(
        revenue, List.of(new PlanRevenue(payers.plans().get(0), zero(MONEY))), Optional.empty());
  }

  private Sales byPlans(PayersChapter.Payers payers) {
    List<PlanRevenue> sales = new ArrayList<>();
    List<Prepaid> prepaid = new ArrayList<>();
    List<Formula> parts = new ArrayList<>();
    for (PayersChapter.Buyers buyers : payers.plans()) {
      Paid charges = buyers.charges();
      Optional<Prepaid> inAdvance = charges.yearBegun().map(begun -> prepaid(buyers.plan(), begun));
      inAdvance.ifPresent(prepaid::add);
      Formula base =
          inAdvance
              .<Formula>map(year -> charges.byTheMonth().plus(year.recognised()))
              .orElse(charges.byTheMonth());
      Formula whole = revenue(buyers, base);
      sales.add(new PlanRevenue(buyers, base));
      parts.add(whole);
    }
    Line revenue =
        offer.hasTiers()
            ? chapter.flow(
                "revenue", "Revenue", MONEY, Formula.sum(parts, MONEY), "Revenue of all tiers.")
            : chapter.flow("revenue", "Revenue", MONEY, parts.get(0), doc());
    return new Sales(revenue, sales, deferred(prepaid));
  }

  private String doc() {
    if (product.is(Pricing.PRICING, Pricing.CREDITS)) {
      return "Prices of plans and of the packs that are bought above them.";
    } else if (Prepayment.isOffered(product)) {
      return "What is billed by the month, and of what was billed by the year the part of this month.";
    } else if (offer.isKept()) {
      return "What paying users are charged for a month, each at the price it joined at: the mean of the month's beginning and end.";
    } else if (product.is(Pricing.PRICING, Pricing.SEATS)) {
      return "Seats over the month times the price of a seat.";
    } else if (product.is(Pricing.PRICING, Pricing.LICENCE)) {
      return "Paying user-months times a twelfth of the yearly fee with support.";
    }
    return "Paying user-months times the price of a month.";
  }

  /** What a plan brings: its price, and where it limits use, what is charged above. */
  private Formula revenue(PayersChapter.Buyers buyers, Formula base) {
    Plan plan = buyers.plan();
    Formula whole =
        plan.limit().map(limit -> withAbove(plan, base, buyers.units(), limit)).orElse(base);
    return offer.hasTiers()
        ? plan.chapter()
            .flow(
                "revenue",
                "Revenue",
                MONEY,
                whole,
                "Users on this tier at its price, and what they are charged above its allowance.")
        : whole;
  }

  private static Formula withAbove(Plan plan, Formula base, Paid units, Plan.Limit limit) {
    Line prices =
        plan.chapter()
            .flow(
                "revenue.base",
                "Revenue from the plan",
                MONEY,
                base,
                "What is paid for the plan, whatever the use.");
    Line above =
        plan.chapter()
            .flow(
                "revenue.above",
                "Revenue above the allowance",
                MONEY,
                units.months().times(limit.paid()),
                "User-months times what is served above the allowance, at its price.");
    return prices.plus(above);
  }

  // ---- a year in advance

  private Prepaid prepaid(Plan plan, Formula yearBegun) {
    Line billed =
        plan.chapter()
            .flow(
                "prepaid.billed",
                "Billed for a year",
                MONEY,
                yearBegun
                    .times(number(YEAR))
                    .times(product.input(Prepayment.DISCOUNT).complement()),
                "What those are billed whose year begins or is renewed: twelve months less the discount, at once.");
    Formula underWay = sumOfLast(billed, number(YEAR));
    Line recognised =
        plan.chapter()
            .flow(
                "prepaid.recognised",
                "Revenue from yearly bills",
                MONEY,
                underWay.plus(previous(underWay, zero(MONEY))).times(number(1.0 / (2 * YEAR))),
                "A twelfth of the bills whose year is under way; half of that in the month of the bill, and in the one after the year.");
    return new Prepaid(billed, recognised);
  }

  private Optional<Line> deferred(List<Prepaid> prepaid) {
    if (prepaid.isEmpty()) {
      return Optional.empty();
    }
    Formula billed = Formula.sum(prepaid.stream().map(Prepaid::billed).toList(), MONEY);
    Formula recognised = Formula.sum(prepaid.stream().map(Prepaid::recognised).toList(), MONEY);
    Formula left = number(1).minus(month().plus(number(0.5)).times(1.0 / YEAR)).atLeastZero();
    chapter.stock(
        "prepaid.deferred",
        "Deferred revenue",
        MONEY,
        convolution(billed, left),
        "What was billed in advance and is not yet revenue at month end: of a bill, what is left of its twelve months, of which half a one is over when its month ends.");
    return Optional.of(
        chapter.flow(
            "prepaid.deferredChange",
            "Billed in advance, less revenue from it",
            MONEY,
            billed.minus(recognised),
            "What deferred revenue grows by in the month; cash that is no revenue yet."));
  }
}
