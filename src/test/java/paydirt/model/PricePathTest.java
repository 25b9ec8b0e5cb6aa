package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paydirt.model.SalesLab.at;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.scenario.CreditPlan;
import paydirt.scenario.LicencePlan;
import paydirt.scenario.Market;
import paydirt.scenario.Node;
import paydirt.scenario.Pricing;
import paydirt.scenario.SeatPlan;
import paydirt.scenario.Tier;

/**
 * Prices of every kind follow the market: in month 2 a price war takes a quarter off what rivals
 * charge. The model is rented, so that its lead over open models, and with it the rest of the
 * market price, stays. Of 100 users each asks for 10 requests.
 */
class PricePathTest {

  private static final Map<String, UnaryOperator<Node>> KINDS =
      Map.of(
          "subscription",
          app -> app.with(Pricing.PRICE, 40),
          "tokens",
          app -> app.with(Pricing.PRICING, Pricing.TOKENS).with(Pricing.OUTPUT_PRICE, 60),
          "tiers with overage",
          app ->
              app.with(Pricing.PRICING, Pricing.TIERS)
                  .adding(
                      Tier.SECTION,
                      "pro",
                      "Pro",
                      tier ->
                          tier.with(Tier.TAKEN, 1)
                              .with(Tier.PRICE, 10)
                              .with(Tier.ABOVE, Tier.OVERAGE)
                              .with(Tier.ALLOWANCE, 6)
                              .with(Tier.OVERAGE_PRICE, 2)),
          "seats",
          app ->
              app.with(Pricing.PRICING, Pricing.SEATS)
                  .with(SeatPlan.SEATS, 3)
                  .with(SeatPlan.PRICE, 20),
          "credits with packs",
          app ->
              app.with(Pricing.PRICING, Pricing.CREDITS)
                  .with(CreditPlan.PRICE, 10)
                  .with(CreditPlan.INCLUDED, 6)
                  .with(CreditPlan.PER_REQUEST, 1)
                  .with(CreditPlan.BOUGHT, 1)
                  .with(CreditPlan.PACK_PRICE, 20)
                  .with(CreditPlan.PACK_SIZE, 10)
                  .with(CreditPlan.UNUSED, 0),
          "licence",
          app ->
              app.with(Pricing.PRICING, Pricing.LICENCE)
                  .with(LicencePlan.FEE, 1_200)
                  .with(LicencePlan.SUPPORT, 0.2));

  /** What 100 users pay in month 1. */
  private static final Map<String, Double> REVENUE =
      Map.of(
          "subscription", 4_000.0,
          // 1M output tokens.
          "tokens", 60.0,
          // 10 and 4 requests at 2.
          "tiers with overage", 1_800.0,
          "seats", 6_000.0,
          // 10 and 4 credits at 2.
          "credits with packs", 1_800.0,
          "licence", 12_000.0);

  @TestFactory
  Stream<DynamicTest> a_price_follows_the_market_whatever_is_paid_for() {
    return KINDS.entrySet().stream()
        .map(
            kind ->
                DynamicTest.dynamicTest(
                    kind.getKey(),
                    () -> {
                      Evaluation company = inPriceWar(kind.getValue());
                      double before = REVENUE.get(kind.getKey());
                      assertThat(at(company, "revenue", 1)).isCloseTo(before, within(1e-6));
                      assertThat(at(company, "revenue", 2)).isCloseTo(0.75 * before, within(1e-6));
                      assertThat(at(company, "price.listed", 2))
                          .isCloseTo(0.75 * at(company, "price.listed", 1), within(1e-9));
                    }));
  }

  private static Evaluation inPriceWar(UnaryOperator<Node> product) {
    return new Evaluator()
        .evaluate(
            SalesLab.scenario(
                    app -> product.apply(app).with(Pricing.PRICE_PATH, Pricing.WITH_MARKET))
                .with(
                    root ->
                        root.with(
                            Market.SECTION,
                            market ->
                                market
                                    .with(Market.COMPETITION, Market.ON)
                                    .with(
                                        Market.RIVAL_PRICE,
                                        Value.of(1).then(2, Step.Change.MULTIPLY, 0.75)))));
  }
}
