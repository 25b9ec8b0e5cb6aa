package paydirt.model;

import static paydirt.formula.Formula.min;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.when;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USER;

import java.util.ArrayList;
import java.util.List;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.model.PayersChapter.Payers;
import paydirt.model.PricingChapter.PlanRevenue;
import paydirt.model.PricingChapter.Sales;
import paydirt.scenario.Node;
import paydirt.unit.Unit;

/**
 * From which use on a user costs more than it pays, plan by plan: how many do, the allowance and
 * the price at which that stops, and what a heavy user brings and costs.
 *
 * <p>A user who asks for x pays the price P of the plan and o for each request above the allowance
 * c, of which the part r is served; each request served costs v. Up to c it loses from {@code x =
 * P/v} on; above c, if o is below v, from {@code x = c + (P − v · c) ÷ (r · (v − o))} on. Example:
 * $10 a month at $0.10 a request loses from 100 requests on; with an allowance of 80 and $0.05
 * above it from 80 + (10 − 8) ÷ 0.05 = 120 on.
 */
final class LossChapter {

  /** Of a hundred users, the one that people mean by a heavy one. */
  private static final double HEAVY = 0.95;

  private static final double NEARLY_ALL = 0.99;

  private static final Unit REQUESTS = REQUEST.per(USER).monthly();

  private final Sheet.Builder sheet;
  private final LogNormalUse use;
  private final Line requestCost;
  private final Unit perMonth;

  private LossChapter(Sheet.Builder sheet, PlansChapter.Offer offer, Line requestCost) {
    this.sheet = sheet;
    this.use = offer.use();
    this.requestCost = requestCost;
    this.perMonth = MONEY.per(offer.payer()).monthly();
  }

  static ProductEconomics.Losses write(
      Sheet.Builder sheet, Payers payers, Sales sales, Line requestCost) {
    LossChapter losses = new LossChapter(sheet, payers.offer(), requestCost);
    List<ProductEconomics.PlanLoss> plans = new ArrayList<>();
    List<Formula> losing = new ArrayList<>();
    for (PlanRevenue sale : sales.plans()) {
      ProductEconomics.PlanLoss plan = losses.write(sale);
      plans.add(plan);
      losing.add(sale.buyers().weighted(plan.percentile().complement()));
    }
    if (!payers.offer().hasTiers()) {
      return new ProductEconomics.Losses(plans.get(0).percentile(), plans);
    }
    Line percentile =
        losses
            .chapter(payers.offer().product())
            .level(
                "loss.percentile",
                "Percentile from which users lose money",
                SHARE,
                Formula.sum(losing, SHARE).complement(),
                "The share of users who stay below the use from which one of their tier costs more than it pays: 100 % less those above it, of each tier by its part of paying users.");
    return new ProductEconomics.Losses(percentile, plans);
  }

  private Chapter chapter(Node node) {
    return sheet.chapter("Users who lose money", node.path(), node.label());
  }

  private ProductEconomics.PlanLoss write(PlanRevenue sale) {
    Plan plan = sale.buyers().plan();
    Chapter chapter = chapter(plan.node());
    Formula months = sale.buyers().units().months();
    Line price =
        chapter.level(
            "loss.paid",
            "Paid for the plan",
            perMonth,
            when(months.isAboveZero(), sale.base().over(months, 0), plan.price()),
            "What a user pays for a month in the mean, whatever the use; the price of the plan where nobody pays.");
    Line percentile =
        chapter.level(
            "loss.percentile",
            "Percentile from which users lose money",
            SHARE,
            plan.limit()
                .map(limit -> percentile(chapter, price, limit))
                .orElseGet(() -> below(requestCost.isAboveZero(), covered(price))),
            "The share of users who stay below the use from which one costs more than it pays; 100 % where nobody does. Where a request above the allowance brings more than it costs, heavier ones may earn again.");
    Line allowance =
        chapter.ratio(
            "loss.allowance",
            "Allowance at which no user loses money",
            REQUESTS,
            price,
            requestCost,
            "a request costs nothing",
            "Requests that the price of the plan pays for: where use stops there, nobody costs more than it pays.");
    Formula nearlyAll = use.at(NEARLY_ALL);
    Line covering =
        chapter.level(
            "loss.price",
            "Price at which 99 % of users pay what they cost",
            perMonth,
            plan.limit().map(limit -> worst(nearlyAll, limit)).orElse(nearlyAll.times(requestCost)),
            "The largest cost, less what is charged for use above the allowance, of any user up to the 99th percentile of use.");
    return new ProductEconomics.PlanLoss(
        plan.node().label(), price, percentile, allowance, covering, heavy(chapter, price, plan));
  }

  private Formula covered(Line price) {
    return price.over(requestCost, 0);
  }

  /** The share of users who ask for no more than they pay for; all of them where none can lose. */
  private Formula below(Formula canLose, Formula paidFor) {
    return when(canLose, use.shareUpTo(paidFor), number(1));
  }

  private Formula percentile(Chapter chapter, Line price, Plan.Limit limit) {
    Line withinCost =
        chapter.level(
            "loss.allowanceCost",
            "Cost of the whole allowance",
            perMonth,
            requestCost.times(limit.allowance()),
            "What a user costs who uses all that the plan includes: its requests times the cost of one. Where use stops there, nobody costs more.");
    Formula losesWithin = withinCost.greaterThan(price);
    if (limit.above().isEmpty()) {
      return below(losesWithin, covered(price));
    }
    Line lossAbove =
        chapter.level(
            "loss.above",
            "Loss on a request above the allowance",
            MONEY.per(REQUEST),
            limit.above().get().loss(requestCost),
            "What one that is asked for costs more than it brings, in the mean of those that are served and those that are not; at least 0.");
    Line from =
        chapter.level(
            "loss.from",
            "Use from which a user loses money",
            REQUESTS,
            when(
                losesWithin,
                covered(price),
                limit.allowance().plus(price.minus(withinCost).over(lossAbove, 0))),
            "Requests in a month: what the price pays for where that is within the allowance; else the allowance, and what is left of the price over the loss on a request above it. The allowance where none above it loses.");
    return below(losesWithin.or(lossAbove.isAboveZero()), from);
  }

  /** What a user loses at most, before the price, who asks for no more than this. */
  private Formula worst(Formula requests, Plan.Limit limit) {
    Formula within = requestCost.times(min(requests, limit.allowance()));
    return limit
        .above()
        .map(above -> above.loss(requestCost).times(limit.beyond(requests)))
        .map(within::plus)
        .orElse(within);
  }

  private ProductEconomics.UserMonth heavy(Chapter chapter, Line price, Plan plan) {
    Formula asked = use.at(HEAVY);
    Line pays =
        heavy(
            chapter,
            "pays",
            plan.limit()
                .flatMap(limit -> limit.paidOf(asked))
                .<Formula>map(price::plus)
                .orElse(price),
            "The plan, and what is charged above its allowance, of a user at the 95th percentile of use.");
    Line costs =
        heavy(
            chapter,
            "costs",
            plan.limit().map(limit -> limit.servedOf(asked)).orElse(asked).times(requestCost),
            "What is served of m · exp(σ · 1.645 − σ²/2) requests, the use at the 95th percentile, at the cost of a request.");
    Line earns =
        heavy(chapter, "earns", pays.minus(costs), "What such a user pays less what it costs.");
    return new ProductEconomics.UserMonth(pays, costs, earns);
  }

  private Line heavy(Chapter chapter, String key, Formula formula, String doc) {
    return chapter.level("heavy." + key, "Heavy user, " + key, perMonth, formula, doc);
  }
}
