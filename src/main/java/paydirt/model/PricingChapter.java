package paydirt.model;

import static paydirt.unit.Unit.MONEY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paydirt.driver.Driver;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.LicencePlan;
import paydirt.scenario.Node;
import paydirt.scenario.Prepayment;
import paydirt.scenario.Pricing;
import paydirt.scenario.Usage;

/** What paying users pay: for their plans, for what they use above them, or by the token. */
final class PricingChapter {

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
   * @param plans what each plan brings; none where tokens are paid for
   * @param deferred what was billed in advance in the month less what of it became revenue or was
   *     given back; none where nobody pays by the year
   */
  record Sales(Line revenue, List<PlanRevenue> plans, Optional<Line> deferred) {}

  /**
   * What a plan brings.
   *
   * @param base what is paid whatever the use
   */
  record PlanRevenue(PayersChapter.Buyers buyers, Line base, Line revenue) {}

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

  /**
   * @param term of those who pay for a year in advance; none where nobody can
   */
  static Sales write(
      Sheet.Builder sheet,
      PayersChapter.Payers payers,
      UsageChapter.Tokens tokens,
      Optional<YearlyTerm> term) {
    PricingChapter pricing = new PricingChapter(sheet, payers.offer());
    return payers.offer().isByTokens()
        ? pricing.byTokens(tokens)
        : pricing.byPlans(payers, term.map(PrepaymentChapter::new));
  }

  private Sales byTokens(UsageChapter.Tokens tokens) {
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
    return new Sales(revenue, List.of(), Optional.empty());
  }

  private Sales byPlans(PayersChapter.Payers payers, Optional<PrepaymentChapter> inAdvance) {
    List<PlanRevenue> plans = new ArrayList<>();
    for (PayersChapter.Buyers buyers : payers.plans()) {
      Paid charges = buyers.charges();
      Formula base =
          inAdvance
              .<Formula>map(
                  years ->
                      charges
                          .byTheMonth()
                          .plus(years.earned(buyers.plan(), charges.yearBegun().orElseThrow())))
              .orElse(charges.byTheMonth());
      plans.add(ofPlan(buyers, base));
    }
    List<Line> parts = plans.stream().map(PlanRevenue::revenue).toList();
    Line revenue =
        offer.hasTiers()
            ? revenue(chapter, Formula.sum(parts, MONEY), "Revenue of all tiers.")
            : parts.get(0);
    return new Sales(revenue, plans, inAdvance.map(years -> years.deferred(chapter)));
  }

  /** What a plan brings: its price, and where it limits use, what is charged above. */
  private PlanRevenue ofPlan(PayersChapter.Buyers buyers, Formula base) {
    Chapter ofPlan = buyers.plan().chapter();
    Optional<Formula> paidAbove = buyers.plan().limit().flatMap(Plan.Limit::paid);
    if (paidAbove.isEmpty()) {
      Line revenue = revenue(ofPlan, base, doc());
      return new PlanRevenue(buyers, revenue, revenue);
    }
    Line prices = ofPlan.flow("revenue.base", "Revenue from the plan", MONEY, base, doc());
    Line above =
        ofPlan.flow(
            "revenue.above",
            "Revenue above the allowance",
            MONEY,
            buyers.units().months().times(paidAbove.get()),
            "User-months times what is served above the allowance, at its price.");
    return new PlanRevenue(
        buyers,
        prices,
        revenue(
            ofPlan,
            prices.plus(above),
            "What is paid for the plan, whatever the use, and for use above its allowance."));
  }

  private static Line revenue(Chapter chapter, Formula formula, String doc) {
    return chapter.flow("revenue", "Revenue", MONEY, formula, doc);
  }

  /** What a plan brings whatever the use. */
  private String doc() {
    if (Prepayment.isOffered(product)) {
      return "What is billed by the month, and of what was billed by the year the part of this month.";
    } else if (offer.isKept()) {
      return "What paying users are charged for a month, each at the price it joined at: the mean of the month's beginning and end.";
    } else if (product.is(Pricing.PRICING, Pricing.SEATS)) {
      return "Seats over the month times the price of a seat.";
    } else if (product.is(Pricing.PRICING, Pricing.LICENCE)) {
      return product.is(LicencePlan.ROYALTIES, LicencePlan.SHARE_OF_REVENUE)
          ? "Paying user-months times a twelfth of the yearly fee with support, and of the royalty."
          : "Paying user-months times a twelfth of the yearly fee with support.";
    }
    return "Paying user-months times the price of a month.";
  }
}
