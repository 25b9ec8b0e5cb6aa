package paydirt.ui;

import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Value;
import paydirt.scenario.About;
import paydirt.scenario.Funding;
import paydirt.scenario.Model;
import paydirt.scenario.OtherCost;
import paydirt.scenario.Pricing;
import paydirt.scenario.Product;
import paydirt.scenario.Role;
import paydirt.scenario.Scenario;
import paydirt.scenario.TestModels;

/**
 * A small lab with two products, mostly of defaults: something to look at and to test views with.
 */
public final class SampleCompany {
  private SampleCompany() {}

  public static Scenario scenario() {
    return Scenario.EMPTY.with(
        root ->
            TestModels.withSupply(root)
                .adding(Model.SECTION, "atlas", "Atlas", TestModels::trained)
                .adding(Model.SECTION, "rented", "Rented", m -> m.with(Model.KIND, Model.RENTED))
                .adding(
                    Product.SECTION,
                    "chat",
                    "Chat",
                    product -> product.with(Product.MODEL, "atlas"))
                .adding(
                    Product.SECTION,
                    "api",
                    "API",
                    product ->
                        product.with(Product.MODEL, "rented").with(Pricing.PRICING, Pricing.TOKENS))
                .adding(Role.SECTION, "research", "Research", role -> role)
                .adding(OtherCost.SECTION, "office", "Office", cost -> cost)
                .with(
                    Funding.SECTION,
                    funding ->
                        funding
                            .with(Funding.MINIMUM_CASH, Value.of(1_000_000))
                            .adding(Funding.ROUNDS, "seed", "Seed", round -> round))
                .with(About.SECTION, about -> about.with(About.NAME, "Sample")));
  }

  public static Evaluation evaluation() {
    return new Evaluator().evaluate(scenario());
  }
}
