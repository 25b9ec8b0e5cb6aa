package paydirt.model;

import paydirt.driver.Value;
import paydirt.scenario.About;
import paydirt.scenario.Demand;
import paydirt.scenario.Funding;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.OtherCost;
import paydirt.scenario.Pricing;
import paydirt.scenario.Product;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.Tax;
import paydirt.scenario.Usage;

/**
 * Trevor Blackwell's "default alive" arithmetic as a company: revenue of 100 that grows by 10 % a
 * month, costs of 300, 1,000 of cash, 24 months. Revenue passes costs after ln(3)/ln(1.1) = 11.5267
 * months, so in the 13th; until then 12 · 300 − 100 · (1.1¹² − 1)/0.1 = 1,461.5716 is burnt and
 * cash is at −461.5716.
 */
public final class Startup {
  private Startup() {}

  public static final double GROWTH_A_YEAR = Math.pow(1.1, 12) - 1;

  /** 100 users who pay 1 each, and no other users, costs, fees, interest or taxes than stated. */
  public static Node in(Node root) {
    return root.with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 24))
        .adding(Model.SECTION, "api", "API", model -> model.with(Model.KIND, Model.RENTED))
        .adding(
            Product.SECTION,
            "app",
            "App",
            product ->
                product
                    .with(Product.MODEL, "api")
                    .with(Pricing.PRICE, Value.of(1).growing(GROWTH_A_YEAR))
                    .with(Demand.PAYING_AT_START, 100)
                    .with(Demand.NEW_USERS, 0)
                    .with(Demand.WORD_OF_MOUTH, 0)
                    .with(Demand.MARKETING, 0)
                    .with(RetentionPlan.CHURN, 0)
                    .with(Usage.REQUESTS, 0))
        .adding(OtherCost.SECTION, "all", "All costs", cost -> cost.with(OtherCost.MONTHLY, 300))
        .with(
            Funding.SECTION,
            funding -> funding.with(Funding.OPENING_CASH, 1_000).with(Funding.INTEREST, 0))
        .with(
            Tax.SECTION, tax -> tax.with(Tax.RATE, 0).with(Tax.FEE_SHARE, 0).with(Tax.FEE_EACH, 0));
  }
}
