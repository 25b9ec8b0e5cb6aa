package paydirt.model;

import static paydirt.formula.Formula.min;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.MILLION_TOKENS;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.TOKEN;
import static paydirt.unit.Unit.USD;

import java.util.List;
import java.util.Optional;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Node;
import paydirt.scenario.RentedPlan;
import paydirt.scenario.Usage;

/**
 * A model that somebody else runs, paid by the token: list prices with their context tier, less
 * discounts, and at least what is committed.
 *
 * <p>The tier looks at the mean request of each product. By whole requests, one longer than the
 * threshold pays the higher prices on everything. Marginally, each token pays by where it stands:
 * the input comes first and the output after it. Example: 300k input and 2k output tokens, a
 * threshold of 200k and factors of 2 and 1.5 cost 2 and 1.5 times the prices by whole requests, and
 * marginally 1 + (2 − 1) · 100/300 = 1.333 and, as all output stands beyond, 1.5 times.
 */
final class RentedChapter {

  private final Chapter chapter;
  private final Node plan;
  private final Formula moneyPerUsd;

  private RentedChapter(Sheet.Builder sheet, Node model, Node plan, Formula moneyPerUsd) {
    this.chapter = sheet.chapter("Rented model", model.path(), model.label());
    this.plan = plan;
    this.moneyPerUsd = moneyPerUsd;
  }

  /** What tokens cost over the prices below the threshold. */
  private record Tier(Line input, Line output) {}

  /** What a group of users asks of the model, with the tier of its requests. */
  private record Bill(Tier tier, UsageChapter.Tokens tokens) {}

  /** What a product asks of the model. */
  private record Asked(Node product, Optional<Bill> paying, Optional<Bill> free) {}

  static ServingCost write(
      Sheet.Builder sheet, Node model, Node plan, Load load, Formula moneyPerUsd) {
    return new RentedChapter(sheet, model, plan, moneyPerUsd).write(load);
  }

  private ServingCost write(Load load) {
    Line freshPrice =
        chapter.level(
            "rental.freshPrice",
            "Price of fresh input",
            USD.per(MILLION_TOKENS),
            plan.input(RentedPlan.CACHE_WRITE_SHARE)
                .complement()
                .times(plan.input(RentedPlan.INPUT_PRICE))
                .plus(
                    plan.input(RentedPlan.CACHE_WRITE_SHARE)
                        .times(plan.input(RentedPlan.CACHE_WRITE_PRICE))),
            "Input price, and for the share that is written to the cache the cache write price.");
    Line paidShare =
        chapter.level(
            "rental.paidShare",
            "Share of list prices paid",
            SHARE,
            plan.input(RentedPlan.DISCOUNT)
                .complement()
                .times(
                    when(
                        plan.input(RentedPlan.COMMITMENT).isAboveZero(),
                        plan.input(RentedPlan.COMMITMENT_DISCOUNT).complement(),
                        number(1)))
                .times(
                    plan.input(RentedPlan.BATCH_SHARE)
                        .times(plan.input(RentedPlan.BATCH_DISCOUNT))
                        .complement()),
            "What the general discount, that of a commitment and that of batch on its share leave.");
    List<Asked> asked = load.parts().stream().map(this::asked).toList();
    Line paying =
        bill(
            "rental.costPaying",
            "paying users",
            asked.stream().flatMap(each -> each.paying().stream()).toList(),
            freshPrice,
            paidShare);
    Line free =
        bill(
            "rental.costFree",
            "free users",
            asked.stream().flatMap(each -> each.free().stream()).toList(),
            freshPrice,
            paidShare);
    Line unused =
        chapter.flow(
            "rental.unusedCommitment",
            "Unused commitment",
            MONEY,
            plan.input(RentedPlan.COMMITMENT)
                .times(moneyPerUsd)
                .minus(paying)
                .minus(free)
                .atLeastZero(),
            "What the committed spend is above the bill; paid all the same.");
    Line tokens =
        chapter.flow(
            "rental.tokens",
            "Tokens rented",
            TOKEN,
            load.tokens(),
            "Input, cached input and output tokens of all users.");
    return new ServingCost(
        paying,
        free,
        unused,
        unused,
        tokens,
        asked.stream().map(each -> part(each, freshPrice, paidShare)).toList());
  }

  private ServingCost.Part part(Asked asked, Line freshPrice, Line paidShare) {
    return new ServingCost.Part(
        asked.product().id(),
        asked
            .paying()
            .map(bill -> paid(list(bill, freshPrice), paidShare))
            .orElseGet(() -> zero(MONEY)),
        asked.free().map(bill -> paid(list(bill, freshPrice), paidShare)));
  }

  private Formula paid(Formula listPrice, Line paidShare) {
    return listPrice.times(paidShare).times(moneyPerUsd);
  }

  private Line bill(String id, String whose, List<Bill> bills, Line freshPrice, Line paidShare) {
    List<Formula> listPrices = bills.stream().map(bill -> list(bill, freshPrice)).toList();
    return chapter.flow(
        id,
        "Rented model, " + whose,
        MONEY,
        paid(Formula.sum(listPrices, USD), paidShare),
        "Tokens of "
            + whose
            + " at list price, by context tier, times the share of list prices paid.");
  }

  /** The tokens of a product's users at list price; reasoning is part of the output. */
  private Formula list(Bill bill, Line freshPrice) {
    UsageChapter.Tokens tokens = bill.tokens();
    Tier tier = bill.tier();
    Formula surcharge =
        tokens.reasoning().times(plan.input(RentedPlan.REASONING_FACTOR).minus(number(1)));
    return Formula.sum(
        tokens.freshInput().times(freshPrice).times(tier.input()),
        tokens.cachedInput().times(plan.input(RentedPlan.CACHED_PRICE)).times(tier.input()),
        tokens
            .output()
            .plus(surcharge)
            .times(plan.input(RentedPlan.OUTPUT_PRICE))
            .times(tier.output()));
  }

  private Asked asked(Load.Part part) {
    Node product = part.product();
    Usage.Size ofFree = Usage.freeSize(product);
    boolean areAlike = ofFree.equals(Usage.PAYING_SIZE);
    Optional<Tier> common =
        part.paying().isPresent() || areAlike
            ? Optional.of(tier(product, Usage.PAYING_SIZE, "", "mean request"))
            : Optional.empty();
    return new Asked(
        product,
        part.paying().map(group -> new Bill(common.orElseThrow(), group.tokens())),
        part.free()
            .map(
                group ->
                    new Bill(
                        areAlike
                            ? common.orElseThrow()
                            : tier(product, ofFree, "free.", "mean request of free users"),
                        group.tokens())));
  }

  private Tier tier(Node product, Usage.Size size, String prefix, String request) {
    Formula threshold = plan.input(RentedPlan.CONTEXT_THRESHOLD);
    Formula input = product.input(size.input());
    Formula output = product.input(size.output()).plus(product.input(size.reasoning()));
    Formula inputBeyond;
    Formula outputBeyond;
    if (plan.is(RentedPlan.CONTEXT_TIER, RentedPlan.MARGINAL)) {
      inputBeyond = input.minus(threshold).atLeastZero().over(input, 0);
      outputBeyond = min(output, input.plus(output).minus(threshold).atLeastZero()).over(output, 0);
    } else {
      inputBeyond = input.greaterThan(threshold);
      outputBeyond = inputBeyond;
    }
    Formula ofInput = factor(inputBeyond, plan.input(RentedPlan.CONTEXT_INPUT_FACTOR));
    Formula ofOutput = factor(outputBeyond, plan.input(RentedPlan.CONTEXT_OUTPUT_FACTOR));
    return new Tier(
        factor(product, prefix, "input", ofInput, request),
        factor(product, prefix, "output", ofOutput, request));
  }

  private static Formula factor(Formula shareBeyond, Formula factor) {
    return number(1).plus(shareBeyond.times(factor.minus(number(1))));
  }

  private Line factor(Node product, String prefix, String what, Formula factor, String request) {
    return chapter.level(
        "rental." + product.id() + "." + prefix + what + "Factor",
        "Context tier of "
            + product.label()
            + ", "
            + (prefix.isEmpty() ? "" : "free users, ")
            + what,
        PURE,
        factor,
        "Prices of "
            + what
            + " over those below the threshold, for the product's "
            + request
            + ".");
  }
}
