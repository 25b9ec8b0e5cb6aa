package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import paydirt.driver.Driver;
import paydirt.driver.Value;
import paydirt.scenario.Community;
import paydirt.scenario.CreditPlan;
import paydirt.scenario.Demand;
import paydirt.scenario.LicencePlan;
import paydirt.scenario.Market;
import paydirt.scenario.Node;
import paydirt.scenario.Pricing;
import paydirt.scenario.Product;
import paydirt.scenario.RandomScenarios;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.Scenario;
import paydirt.scenario.SeatPlan;
import paydirt.scenario.Tier;

/** What holds for the users of every company, whoever competes for them. */
@Domain(RandomScenarios.class)
@Domain(DomainContext.Global.class)
class DemandLawsTest {
  private static final int TRIES = 60;
  private static final double ROUNDING = 1e-12;

  /** Whatever a product charges. */
  private static final List<Driver> PRICES =
      List.of(
          Pricing.PRICE,
          Pricing.INPUT_PRICE,
          Pricing.CACHED_PRICE,
          Pricing.OUTPUT_PRICE,
          SeatPlan.PRICE,
          CreditPlan.PRICE,
          CreditPlan.PACK_PRICE,
          LicencePlan.FEE,
          LicencePlan.LICENSEE_REVENUE);

  private static final List<Driver> TIER_PRICES = List.of(Tier.PRICE, Tier.OVERAGE_PRICE);

  private static Scenario products(Scenario company, UnaryOperator<Node> change) {
    return company.with(
        root ->
            root.withItems(
                Product.SECTION, root.items(Product.SECTION).stream().map(change).toList()));
  }

  private static Scenario market(Scenario company, UnaryOperator<Node> change) {
    return company.with(root -> root.with(Market.SECTION, change));
  }

  private static Scenario priced(Scenario company, UnaryOperator<Value> change) {
    return products(
        company,
        product -> {
          Node priced = priced(product, PRICES, change);
          return priced.withItems(
              Tier.SECTION,
              priced.items(Tier.SECTION).stream()
                  .map(tier -> priced(tier, TIER_PRICES, change))
                  .toList());
        });
  }

  private static Node priced(Node node, List<Driver> prices, UnaryOperator<Value> change) {
    Node priced = node;
    for (Driver price : prices) {
      if (node.values().find(price).isPresent()) {
        priced = priced.with(price, change.apply(node.value(price)));
      }
    }
    return priced;
  }

  private static double[] ofProduct(Figures figures, Node product, String line) {
    return figures.months().get(product.pathOf(line));
  }

  // ---- shares

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void all_who_would_come_choose_one_of_us_the_rivals_the_open_model_and_none(
      @ForAll Scenario company) {
    Scenario competing = market(company, m -> m.with(Market.COMPETITION, Market.ON));
    Figures figures = Figures.of(withStatedPrices(competing));
    for (Node product : competing.products()) {
      double[] sum = new double[competing.months()];
      for (String share : List.of("share", "rivalsShare", "openShare", "noneShare")) {
        double[] months = ofProduct(figures, product, "market." + share);
        for (int t = 0; t < sum.length; t++) {
          assertThat(months[t]).isBetween(0.0, 1.0);
          sum[t] += months[t];
        }
      }
      for (double all : sum) {
        assertThat(Math.abs(all - 1)).isLessThan(ROUNDING);
      }
    }
  }

  private static Scenario withStatedPrices(Scenario company) {
    return products(company, product -> product.with(Pricing.PRICE_PATH, Pricing.AS_STATED));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void a_higher_price_never_has_a_larger_share(@ForAll Scenario company) {
    Scenario competing = market(company, m -> m.with(Market.COMPETITION, Market.ON));
    Figures cheap = Figures.of(competing);
    Figures dear = Figures.of(priced(competing, price -> price.times(1.3)));
    for (Node product : competing.products()) {
      double[] before = ofProduct(cheap, product, "market.share");
      double[] after = ofProduct(dear, product, "market.share");
      for (int t = 0; t < before.length; t++) {
        assertThat(after[t]).isLessThanOrEqualTo(before[t] * (1 + 1e-9));
      }
    }
  }

  // ---- off

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void a_market_switched_off_is_none_to_the_last_bit(@ForAll Scenario company) {
    Scenario off =
        market(
            withStatedPrices(company),
            m -> m.with(Market.COMPETITION, Market.OFF).with(Community.COMMUNITY, Community.OFF));
    Scenario none =
        new Scenario(
            off.root().with(Market.SECTION, m -> Scenario.EMPTY.root().part(Market.SECTION)));
    Figures switchedOff = Figures.of(off);
    Figures without = Figures.of(none);
    assertThat(switchedOff.months().keySet())
        .containsExactlyElementsOf(without.months().keySet())
        .noneMatch(id -> id.contains("market.") || id.contains("community."));
    without
        .months()
        .forEach((id, months) -> assertThat(switchedOff.months().get(id)).isEqualTo(months));
    assertThat(switchedOff.outcomes()).isEqualTo(without.outcomes());
  }

  // ---- users

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void users_are_never_more_than_the_market_ever_had(@ForAll Scenario company) {
    Figures figures = Figures.of(company);
    for (Node product : company.products()) {
      double[] users = ofProduct(figures, product, "users.total");
      double[] market = product.value(Demand.MARKET_SIZE).path(company.months());
      double most = 0;
      for (int t = 0; t < users.length; t++) {
        most = Math.max(most, market[t]);
        assertThat(users[t]).isBetween(0.0, most * (1 + ROUNDING));
      }
    }
  }

  /**
   * While p + q + churn, with what price and rivals leave of p and q, is at most 1, and the market
   * is not full: in a full one those who leave make room for others, who may stay longer.
   */
  @Property(tries = 4 * TRIES, shrinking = ShrinkingMode.OFF)
  void more_churn_never_leaves_more_users(@ForAll Scenario company) {
    Scenario leaving = products(company, DemandLawsTest::leavingMore);
    Figures few = Figures.of(leaving);
    Figures many = Figures.of(company);
    Assume.that(
        Stream.of(few, many)
            .allMatch(
                figures ->
                    leaving.products().stream()
                        .allMatch(product -> isSteady(figures, product, company.months()))));
    for (Node product : company.products()) {
      double[] before = ofProduct(many, product, "users.total");
      double[] after = ofProduct(few, product, "users.total");
      for (int t = 0; t < before.length; t++) {
        assertThat(after[t]).isLessThanOrEqualTo(before[t] * (1 + 1e-9) + 1e-9);
      }
    }
  }

  /** A fifth more leave in every month; by a curve a tenth less is left at every age. */
  private static Node leavingMore(Node product) {
    Node leaving =
        product
            .with(RetentionPlan.CHURN, more(product.value(RetentionPlan.CHURN)))
            .with(Demand.FREE_CHURN, more(product.value(Demand.FREE_CHURN)));
    for (RetentionPlan.Point point : RetentionPlan.CURVE) {
      leaving = leaving.with(point.left(), product.value(point.left()).times(0.9));
    }
    return leaving;
  }

  private static Value more(Value churn) {
    return churn.times(1.2);
  }

  private static boolean isSteady(Figures figures, Node product, int months) {
    double[] p = product.value(Demand.INNOVATION).path(months);
    double[] q = product.value(Demand.WORD_OF_MOUTH).path(months);
    double[] churn = product.value(RetentionPlan.CHURN).path(months);
    double[] freeChurn = product.value(Demand.FREE_CHURN).path(months);
    double[] room = ofProduct(figures, product, "users.room");
    double[] arriving = ofProduct(figures, product, "users.new");
    double[] wouldCome = figures.months().getOrDefault(product.pathOf("users.demand"), arriving);
    for (int t = 0; t < months; t++) {
      double reached = wouldCome[t] > 0 ? arriving[t] / wouldCome[t] : 1;
      double leaving =
          Math.max(
              product.has(RetentionPlan.CHURN) ? churn[t] : 0,
              product.has(Demand.FREE_CHURN) ? freeChurn[t] : 0);
      boolean isFull = arriving[t] > 0 && arriving[t] >= room[t] * (1 - ROUNDING);
      if (isFull || (p[t] + q[t]) * reached + leaving > 1) {
        return false;
      }
    }
    return true;
  }
}
