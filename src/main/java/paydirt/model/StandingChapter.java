package paydirt.model;

import static paydirt.formula.Formula.ago;
import static paydirt.formula.Formula.month;
import static paydirt.formula.Formula.when;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USER;

import java.util.ArrayList;
import java.util.List;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Reference;
import paydirt.formula.Sheet;
import paydirt.model.MarketChapter.Race;
import paydirt.scenario.Market;
import paydirt.scenario.MarketScale;
import paydirt.scenario.Node;
import paydirt.scenario.PriceResponse;
import paydirt.scenario.Route;

/**
 * Where a product stands in the market: what its models can do, what the market pays for that, and
 * how that moves.
 *
 * <p>Example: rivals charge the reference price of 20 and are worth 1.2 of the best open model; we
 * are worth 0.6 of it, so the market pays 20 · 0.6 ÷ 1.2 = 10 for what we can do.
 */
final class StandingChapter {

  private StandingChapter() {}

  /**
   * A product in the market.
   *
   * @param price what the market pays for a month of what the product can do
   * @param rivalPrice what rivals charge for a month of the same
   * @param openPrice what hosting the best open model oneself costs for a month of the same
   */
  record Stand(Line capability, Line price, Line rivalPrice, Line openPrice) {}

  /** The factor by which prices of a product that follows the market move, wherever it stands. */
  static Formula priceFactor(Node product) {
    return new Reference(product.path() + ".market.priceFactor", PURE);
  }

  static Stand write(Sheet.Builder sheet, RoutingChapter.Routing routing, Race race) {
    Node product = routing.product();
    Node market = race.market();
    Chapter chapter = sheet.chapter("Market", product.path(), product.label());
    Line capability =
        chapter.level(
            "market.capability",
            "Capability",
            MarketScale.MAGNITUDES,
            capability(routing.ways()),
            "That of the models which answer, by their parts of the requests; before any does, of those that will.");
    Line worth =
        MarketChapter.worth(chapter, market, capability, race.open(), race.pace(), "market.", "");
    Formula reference = product.input(PriceResponse.REFERENCE_PRICE);
    Line rivalPrice =
        chapter.level(
            "market.rivalPrice",
            "Rivals' price of a user-month",
            MONEY.per(USER),
            reference.times(market.input(Market.RIVAL_PRICE)),
            "Reference price times the multiple that rivals charge.");
    Line openPrice =
        chapter.level(
            "market.openPrice",
            "Cost of self-hosting a user-month",
            MONEY.per(USER),
            reference.times(market.input(Market.OPEN_PRICE)),
            "Reference price times the multiple that hosting an open model oneself costs.");
    Line price =
        chapter.level(
            "market.price",
            "Market price of a user-month",
            MONEY.per(USER),
            rivalPrice.times(worth).over(race.rivals().worth(), 0),
            "What the market pays for what the product can do: rivals' price times our worth over theirs.");
    chapter.level(
        "market.priceFactor",
        "Market price against month 1",
        PURE,
        price.over(ago(price, month(), price), 1),
        "By what factor the market price has moved since month 1; prices that follow the market move with it.");
    return new Stand(capability, price, rivalPrice, openPrice);
  }

  private static Formula capability(List<RoutingChapter.Way> ways) {
    if (ways.size() == 1) {
      return ofModel(ways.get(0));
    }
    List<Formula> parts = ways.stream().<Formula>map(StandingChapter::part).toList();
    return when(Formula.sum(parts, SHARE).isAboveZero(), mean(ways, parts), beforeAnyAnswers(ways));
  }

  /** By the routes as stated; of generations the first. */
  private static Formula beforeAnyAnswers(List<RoutingChapter.Way> ways) {
    if (ways.get(0).branch().route().isEmpty()) {
      return ofModel(ways.get(0));
    }
    return mean(
        ways,
        ways.stream()
            .<Formula>map(way -> way.branch().route().orElseThrow().input(Route.REQUEST_SHARE))
            .toList());
  }

  private static Formula mean(List<RoutingChapter.Way> ways, List<Formula> parts) {
    List<Formula> weighted = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      weighted.add(parts.get(i).times(ofModel(ways.get(i))));
    }
    return Formula.sum(weighted, PURE).over(Formula.sum(parts, SHARE), 0);
  }

  private static Formula ofModel(RoutingChapter.Way way) {
    return MarketChapter.capability(way.branch().model());
  }

  private static Line part(RoutingChapter.Way way) {
    return way.part().orElseThrow();
  }
}
