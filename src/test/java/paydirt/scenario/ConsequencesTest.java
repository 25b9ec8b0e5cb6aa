package paydirt.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsequencesTest {

  private static Node soldBy(String product) {
    Node root =
        Scenario.EMPTY
            .root()
            .adding(Model.SECTION, "api", "API", model -> model.with(Model.KIND, Model.RENTED))
            .adding(Product.SECTION, "app", "App", app -> app.with(Product.MODEL, "api"))
            .changing(product, app -> app.with(Pricing.PRICING, Pricing.TIERS));
    return Consequences.of(root, product);
  }

  @Test
  void a_product_that_comes_to_be_sold_by_tiers_has_a_first_one_that_all_take() {
    Node app = soldBy("products.app").items(Product.SECTION).get(0);
    assertThat(app.items(Tier.SECTION))
        .singleElement()
        .satisfies(
            tier -> {
              assertThat(tier.label()).isEqualTo("Tier 1");
              assertThat(tier.value(Tier.TAKEN).start()).isEqualTo(1);
            });
  }

  @Test
  void the_tiers_that_a_product_has_stay_as_they_are() {
    Node once = soldBy("products.app");
    assertThat(Consequences.of(once, "products.app")).isEqualTo(once);
  }
}
