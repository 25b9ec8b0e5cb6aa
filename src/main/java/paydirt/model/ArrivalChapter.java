package paydirt.model;

import static paydirt.formula.Formula.exp;
import static paydirt.formula.Formula.min;
import static paydirt.formula.Formula.number;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.USER;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Demand;
import paydirt.scenario.Node;
import paydirt.scenario.PriceResponse;

/**
 * Who comes to a product in a month, by themselves, by word of mouth and by marketing.
 *
 * <p>New users follow the Bass model (Management Science 15, 1969), {@code (p + q · U/M) · (M − U)}
 * with innovation p, word of mouth q, users U and market size M; what is stated outright and what
 * marketing wins is added. No more come than M has left, those first who pay at once.
 *
 * <p>Example: p 1 %, q 10 %, U 1,100 of M 11,000: (0.01 + 0.1 · 0.1) · 9,900 = 198 new users.
 */
final class ArrivalChapter {

  private final Chapter chapter;
  private final Node product;
  private final Line live;
  private final List<Line> factors;

  /**
   * @param live whether the product is on sale
   * @param factors what those who would come are multiplied with
   */
  ArrivalChapter(Chapter chapter, Node product, Line live, List<Line> factors) {
    this.chapter = chapter;
    this.product = product;
    this.live = live;
    this.factors = factors;
  }

  /**
   * What the price does to the number of new users: {@code exp(ε · (P/P_ref − 1))}, which has the
   * elasticity ε at the reference price and is finite at a price of nothing.
   *
   * <p>Example: at an elasticity of −2 and 5 % above the reference price, exp(−0.1) = 90.5 % come.
   *
   * @param price what those who come compare with the reference price
   */
  static Optional<Line> priceResponse(Sheet.Builder sheet, Node product, Line price) {
    if (product.is(PriceResponse.RESPONSE, PriceResponse.NONE)) {
      return Optional.empty();
    }
    return Optional.of(
        sheet
            .chapter("Customers", product.path(), product.label())
            .level(
                "users.priceResponse",
                "Response to the price",
                PURE,
                exp(
                    product
                        .input(PriceResponse.ELASTICITY)
                        .times(
                            price
                                .over(product.input(PriceResponse.REFERENCE_PRICE))
                                .minus(number(1)))),
                "New users relative to those at the reference price: exp(elasticity · (price ÷ reference price − 1))."));
  }

  /**
   * Who comes in the month.
   *
   * @param marketing what is spent to win them
   * @param direct those of them who pay at once although they need not; none without a free tier
   */
  record Arriving(Line marketing, Line all, Optional<Line> direct) {}

  /**
   * @param openingFree users when the month began; none without a free tier
   */
  Arriving write(Optional<Line> openingFree, Line openingPaying) {
    Line marketing =
        chapter.flow(
            "marketingSpend",
            "Marketing",
            MONEY,
            live.times(product.input(Demand.MARKETING)),
            "What is spent to win users, from the launch on.");
    Formula market = product.input(Demand.MARKET_SIZE);
    Formula opening =
        openingFree.<Formula>map(free -> free.plus(openingPaying)).orElse(openingPaying);
    Line room =
        chapter.level(
            "users.room",
            "Users still to win",
            USER,
            market.minus(opening).atLeastZero(),
            "Market size less the users at the month's start.");
    Formula organic = live.times(product.input(Demand.NEW_USERS));
    Line innovation =
        chapter.flow(
            "users.innovation",
            "New users by innovation",
            USER,
            live.times(product.input(Demand.INNOVATION)).times(room),
            "The share of those still to win who come by themselves: p · (M − U).");
    Line wordOfMouth =
        chapter.flow(
            "users.wordOfMouth",
            "New users by word of mouth",
            USER,
            product.input(Demand.WORD_OF_MOUTH).times(opening).times(room.over(market)),
            "Users times word of mouth, less and less as the market fills: q · U/M · (M − U).");
    Line fromMarketing =
        chapter.flow(
            "users.fromMarketing",
            "New users by marketing",
            USER,
            marketing.over(product.input(Demand.ACQUISITION_COST)),
            "Marketing spend over the acquisition cost.");
    if (openingFree.isEmpty()) {
      Formula demand = Formula.sum(organic, innovation, wordOfMouth, fromMarketing);
      return new Arriving(marketing, reached(demand, "Organic", room), Optional.empty());
    }
    Formula direct = live.times(product.input(Demand.NEW_PAYING));
    Formula demand = Formula.sum(organic, direct, innovation, wordOfMouth, fromMarketing);
    Line all = reached(demand, "Organic, free and paying", room);
    return new Arriving(marketing, all, Optional.of(direct(direct, room)));
  }

  /** Of those who would come, those who do. */
  private Line reached(Formula demand, String first, Line room) {
    String who = first + ", by innovation, by word of mouth and by marketing, ";
    if (factors.isEmpty()) {
      return chapter.flow(
          "users.new",
          "New users",
          USER,
          min(room, demand),
          who + "never more than the market has left.");
    }
    Line wouldCome =
        chapter.flow(
            "users.demand", "Users who would come", USER, demand, who + "before price and rivals.");
    return chapter.flow(
        "users.new",
        "New users",
        USER,
        min(room, times(wouldCome)),
        "Those who would come times " + names() + ", never more than the market has left.");
  }

  private Line direct(Formula stated, Line room) {
    return chapter.flow(
        "users.newPaying",
        "New users who pay at once",
        USER,
        min(room, times(stated)),
        (factors.isEmpty() ? "As stated" : "As stated, times " + names())
            + ", never more than the market has left; they come before those who do not pay.");
  }

  private Formula times(Formula demand) {
    Formula reached = demand;
    for (Line factor : factors) {
      reached = reached.times(factor);
    }
    return reached;
  }

  private String names() {
    return String.join(" and ", factors.stream().map(ArrivalChapter::name).toList());
  }

  private static String name(Line factor) {
    return factor.label().toLowerCase(Locale.ROOT);
  }
}
