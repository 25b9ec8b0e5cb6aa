package paydirt.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.model.Ledger.Account;
import paydirt.scenario.Community;
import paydirt.scenario.Market;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Scenario;

/**
 * What surrounds the company, on its way through the chapters: the race once the runs are known,
 * where each product stands, what the community does once the staff is known. Whatever is switched
 * off writes nothing.
 */
final class MarketPlace {

  private final Sheet.Builder sheet;
  private final Optional<MarketChapter.Race> race;
  private final Optional<CommunityChapter.Gathering> community;

  private MarketPlace(
      Sheet.Builder sheet,
      Optional<MarketChapter.Race> race,
      Optional<CommunityChapter.Gathering> community) {
    this.sheet = sheet;
    this.race = race;
    this.community = community;
  }

  /** The market after all runs are written. */
  static MarketPlace open(Sheet.Builder sheet, Scenario scenario, TrainedModels trained) {
    Node market = scenario.market();
    List<MarketChapter.Entrant> ours =
        scenario.models().stream()
            .map(
                model ->
                    new MarketChapter.Entrant(
                        model, trained.readyMonth(model), hasOpenWeights(model)))
            .toList();
    List<Line> released =
        ours.stream()
            .filter(MarketChapter.Entrant::isOpen)
            .flatMap(entrant -> entrant.ready().stream())
            .toList();
    return new MarketPlace(
        sheet,
        market.is(Market.COMPETITION, Market.ON)
            ? Optional.of(MarketChapter.write(sheet, market, ours))
            : Optional.empty(),
        market.is(Community.COMMUNITY, Community.ON) && !released.isEmpty()
            ? Optional.of(CommunityChapter.write(sheet, market, released))
            : Optional.empty());
  }

  private static boolean hasOpenWeights(Node model) {
    return model.has(Model.WEIGHTS) && model.is(Model.WEIGHTS, Model.OPEN);
  }

  /**
   * How a product meets the market.
   *
   * @param factors what those who would come are multiplied with: who does not host it, our share,
   *     the response to the price, which under competition is the market's
   * @param market prices and share under competition
   */
  record Meeting(List<Line> factors, Optional<ProductEconomics.Market> market) {}

  /**
   * Writes how a product meets the market.
   *
   * @param listed what a new user pays us for a month
   */
  Meeting meet(RoutingChapter.Routing routing, Line listed) {
    List<Line> factors = new ArrayList<>();
    Optional<ProductEconomics.Market> market = Optional.empty();
    community
        .flatMap(
            around -> CommunityChapter.kept(sheet, routing, around, MarketPlace::hasOpenWeights))
        .ifPresent(factors::add);
    Line price = listed;
    if (race.isPresent()) {
      StandingChapter.Stand stand = StandingChapter.write(sheet, routing, race.get());
      Line share =
          ContestChapter.write(
              sheet,
              routing.product(),
              race.get(),
              stand,
              listed,
              community.map(CommunityChapter.Gathering::strength));
      factors.add(share);
      market =
          Optional.of(
              new ProductEconomics.Market(
                  stand.price(), stand.rivalPrice(), stand.openPrice(), share));
      price = stand.rivalPrice();
    }
    ArrivalChapter.priceResponse(sheet, routing.product(), price).ifPresent(factors::add);
    return new Meeting(factors, market);
  }

  /** Files what the community saves; the ledger must hold all research staff by now. */
  void work(Ledger ledger) {
    community.ifPresent(
        around ->
            ledger.add(
                Account.RESEARCH_STAFF,
                CommunityChapter.work(sheet, around, ledger.total(Account.RESEARCH_STAFF))));
  }
}
