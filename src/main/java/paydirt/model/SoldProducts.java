package paydirt.model;

import static paydirt.unit.Unit.MONEY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.model.Ledger.Account;
import paydirt.scenario.Node;
import paydirt.scenario.Tax;
import paydirt.scenario.Usage;

/**
 * The products: who comes, what they use and pay, what that asks of the models, and, once it is
 * known what the models cost, what users bring and cost.
 */
final class SoldProducts {

  private final Sheet.Builder sheet;
  private final Ledger ledger;
  private final Node tax;
  private final MarketPlace market;
  private final List<Sold> all = new ArrayList<>();
  private final List<Balance> balances = new ArrayList<>();
  private final Map<String, List<Load.Part>> loads = new LinkedHashMap<>();
  private final Map<String, List<Formula>> revenues = new LinkedHashMap<>();

  /** A product as far as it is known before the models' costs are. */
  private record Sold(
      Sale sale,
      PayersChapter.Payers payers,
      PricingChapter.Sales sales,
      Optional<ProductEconomics.Market> market) {}

  /** What its users bring and cost. */
  private record Balance(
      UnitChapter.Units units,
      List<ProductEconomics.UserMonth> tenths,
      Optional<ProductEconomics.Losses> losses) {}

  SoldProducts(Sheet.Builder sheet, Ledger ledger, Node tax, MarketPlace market) {
    this.sheet = sheet;
    this.ledger = ledger;
    this.tax = tax;
    this.market = market;
  }

  /** Writes what a product is paid and asked for, and books its revenue. */
  void sell(Node product, RoutingChapter.Routing routing) {
    PlansChapter.Offer offer = PlansChapter.write(sheet, product);
    Retention retention = Retention.write(sheet, product, routing.live(), routing.ways().size());
    MarketPlace.Meeting met = market.meet(routing, offer.listed());
    DemandChapter.Users users =
        DemandChapter.write(sheet, product, routing.live(), retention, met.factors());
    PayersChapter.Payers payers = PayersChapter.write(sheet, offer, users);
    UsageChapter.Use usage = UsageChapter.write(sheet, payers, users.free());
    PricingChapter.Sales sales =
        PricingChapter.write(sheet, payers, usage.paying(), retention.yearlyTerm());
    Line revenue = sales.revenue();
    routing
        .asked(usage)
        .forEach((model, part) -> loads.computeIfAbsent(model, id -> new ArrayList<>()).add(part));
    for (RoutingChapter.Way way : routing.ways()) {
      revenues
          .computeIfAbsent(way.branch().model().id(), id -> new ArrayList<>())
          .add(way.part().<Formula>map(revenue::times).orElse(revenue));
    }
    Line fees = fees(product, users, revenue);
    ledger.add(Account.REVENUE, revenue);
    ledger.add(Account.MARKETING, users.marketing());
    ledger.add(Account.FEES, fees);
    sales.deferred().ifPresent(change -> ledger.add(Account.BILLINGS_IN_ADVANCE, change));
    all.add(new Sold(new Sale(product, users, usage, revenue, fees), payers, sales, met.market()));
  }

  private Line fees(Node product, DemandChapter.Users users, Line revenue) {
    return sheet
        .chapter("Pricing", product.path(), product.label())
        .flow(
            "fees",
            "Payment fees",
            MONEY,
            revenue
                .times(tax.input(Tax.FEE_SHARE))
                .plus(users.payments().times(tax.input(Tax.FEE_EACH))),
            users.retention().isPrepaid()
                ? "Share of revenue plus the fixed fee for one payment per user-month that is paid by the month, and per year that begins."
                : "Share of revenue plus the fixed fee for one payment per paying user-month.");
  }

  /**
   * Writes what users bring and cost.
   *
   * @param serving what the models cost to answer with
   * @param others costs that are neither compute nor people
   * @return what each product contributes
   */
  List<ContributionChapter.OfProduct> conclude(List<ServingCost> serving, List<Node> others) {
    List<ContributionChapter.OfProduct> products =
        ContributionChapter.products(sheet, all.stream().map(Sold::sale).toList(), serving, others);
    for (int i = 0; i < products.size(); i++) {
      balances.add(balance(all.get(i), products.get(i)));
    }
    return products;
  }

  private Balance balance(Sold sold, ContributionChapter.OfProduct product) {
    UnitChapter.Units units = UnitChapter.write(sheet, product);
    if (!sold.sale().product().is(Usage.SPREAD, Usage.LOG_NORMAL)) {
      return new Balance(units, List.of(), Optional.empty());
    }
    List<ProductEconomics.UserMonth> tenths =
        TenthsChapter.write(
            sheet, sold.payers(), sold.sale().usage(), sold.sales(), units.requestCost());
    return new Balance(
        units,
        tenths,
        sold.payers().offer().isByTokens()
            ? Optional.empty()
            : Optional.of(
                LossChapter.write(sheet, sold.payers(), sold.sales(), units.requestCost())));
  }

  /**
   * What there is to know of each product once all is written.
   *
   * @param lastYears the outcomes of each
   */
  List<ProductEconomics> economics(List<ProductEconomics.LastYear> lastYears) {
    List<ProductEconomics> economics = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Sold sold = all.get(i);
      Balance balance = balances.get(i);
      DemandChapter.Users users = sold.sale().users();
      economics.add(
          new ProductEconomics(
              sold.sale().product().id(),
              sold.sale().product().label(),
              new ProductEconomics.Users(
                  users.total(),
                  users.free().map(DemandChapter.Free::users),
                  users.paying(),
                  users.arriving(),
                  users.beginning(),
                  users.leaving()),
              balance.units().perUser(),
              balance.units().perMillion(),
              sold.payers().offer().listed(),
              balance.tenths(),
              balance.losses(),
              sold.market(),
              lastYears.get(i)));
    }
    return economics;
  }

  /** What the products ask of a model. */
  Load load(Node model) {
    return new Load(loads.getOrDefault(model.id(), List.of()));
  }

  /** What of the products' revenue a model brings, by the part of the requests that it answers. */
  List<Formula> revenues(Node model) {
    return revenues.getOrDefault(model.id(), List.of());
  }

  /** What happens in a month around all products. */
  Activity activity() {
    return Activity.of(all.stream().map(Sold::sale).toList());
  }

  /** The users of each product. */
  List<Line> users() {
    return all.stream().map(sold -> sold.sale().users().total()).toList();
  }

  /** The paying users of each product. */
  List<Line> payingUsers() {
    return all.stream().map(sold -> sold.sale().users().paying()).toList();
  }
}
