package paydirt.model;

import static paydirt.formula.Formula.exp;
import static paydirt.formula.Formula.max;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.when;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.SHARE;

import java.util.Optional;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.model.MarketChapter.Race;
import paydirt.model.StandingChapter.Stand;
import paydirt.scenario.Community;
import paydirt.scenario.Market;
import paydirt.scenario.MarketScale;
import paydirt.scenario.Node;
import paydirt.scenario.PriceResponse;

/**
 * The choice among us, the rivals, the best open model and none: a multinomial logit (McFadden
 * 1974) over {@code v = a · capability − b · (P/P_ref − 1) + c · community}.
 *
 * <p>Values are taken against the best of them, which changes no share and keeps every exponential
 * within 0 and 1. Example: values of 1, 0, −1 and 0 with one rival give us e ÷ (e + 1 + 1/e + 1) =
 * 53 %.
 */
final class ContestChapter {

  private final Chapter chapter;
  private final Node product;
  private final Node market;

  private ContestChapter(Sheet.Builder sheet, Node product, Node market) {
    this.chapter = sheet.chapter("Market", product.path(), product.label());
    this.product = product;
    this.market = market;
  }

  /**
   * Our share of those who would come.
   *
   * @param listed what a new user pays us for a month
   * @param community the strength of the community around our weights, if there is one
   */
  static Line write(
      Sheet.Builder sheet,
      Node product,
      Race race,
      Stand stand,
      Line listed,
      Optional<Line> community) {
    return new ContestChapter(sheet, product, race.market()).share(race, stand, listed, community);
  }

  private Line share(Race race, Stand stand, Line listed, Optional<Line> community) {
    Formula mine = value(stand.capability(), listed);
    Line own =
        value(
            "own",
            "us",
            community
                .<Formula>map(strength -> mine.plus(market.input(Community.WEIGHT).times(strength)))
                .orElse(mine),
            "Weight of capability times ours, less weight of price times (our price ÷ reference price − 1)"
                + (community.isPresent() ? ", plus weight of community times its strength." : "."));
    Line rival =
        value(
            "rival",
            "a rival",
            value(race.rivals().capability(), stand.rivalPrice()),
            "The same of a rival's capability and price.");
    Line open =
        value(
            "open",
            "the best open model",
            value(race.open(), stand.openPrice()),
            "The same of the best open model's capability and of what hosting it oneself costs.");
    Formula none = market.input(Market.NONE_VALUE);
    Formula rivals = market.input(Market.RIVALS);
    Line best =
        value(
            "best",
            "the best choice",
            max(max(own, none), max(open, when(rivals.isAboveZero(), rival, none))),
            "The largest value; the others are held against it.");
    Formula ofRivals = rivals.times(weight(rival, best));
    Line weights =
        chapter.level(
            "market.weights",
            "Weights of all choices",
            PURE,
            Formula.sum(weight(own, best), ofRivals, weight(open, best), weight(none, best)),
            "exp(value − best value), summed over us, every rival, the best open model and none.");
    share("rivalsShare", "Share of rivals", ofRivals, weights);
    share("openShare", "Share of the best open model", weight(open, best), weights);
    share("noneShare", "Share of none", weight(none, best), weights);
    return share("share", "Share of the market", weight(own, best), weights);
  }

  private Formula value(Line capability, Line price) {
    Formula dearer = price.over(product.input(PriceResponse.REFERENCE_PRICE)).minus(number(1));
    return market
        .input(Market.CAPABILITY_WEIGHT)
        .times(capability)
        .minus(market.input(Market.PRICE_WEIGHT).times(dearer));
  }

  private Line value(String id, String whose, Formula value, String doc) {
    return chapter.level("market.value." + id, "Value of " + whose, MarketScale.UTILS, value, doc);
  }

  private static Formula weight(Formula value, Line best) {
    return exp(value.minus(best));
  }

  private Line share(String id, String label, Formula weight, Line weights) {
    return chapter.level(
        "market." + id,
        label,
        SHARE,
        weight.over(weights, 0),
        "Of those who would come: its weight exp(value − best value) over the weights of all choices.");
  }
}
