package paydirt.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import paydirt.catalog.CatalogRecord;
import paydirt.catalog.Figure;
import paydirt.catalog.TokenPrice;
import paydirt.driver.Driver;
import paydirt.driver.Source;
import paydirt.scenario.CatalogFigures.Taken;

/** A provider's prices as a rented model holds them. */
class RentalFiguresTest {
  private static final Source LIST = Source.found("Price list", "2026-08");

  private static Taken rental(Map<Driver, Double> prices) {
    Map<Driver, Figure> figures = new HashMap<>();
    prices.forEach((driver, price) -> figures.put(driver, new Figure(price, LIST, "")));
    CatalogRecord record =
        new CatalogRecord(TokenPrice.KIND, "some-model", "Some model", "", LIST, Map.of(), figures);
    return CatalogFigures.rental(Node.empty(RentedPlan.SECTION, "models.it.rental"), record);
  }

  @Test
  void a_full_price_sheet_leaves_nothing_out() {
    // Batches at half of 2 and of 8.
    Taken taken =
        rental(
            Map.of(
                TokenPrice.INPUT, 2.0,
                TokenPrice.CACHED_INPUT, 0.2,
                TokenPrice.CACHE_WRITE, 2.5,
                TokenPrice.OUTPUT, 8.0,
                TokenPrice.BATCH_INPUT, 1.0,
                TokenPrice.BATCH_OUTPUT, 4.0));

    assertThat(taken.missing()).isEmpty();
    assertThat(taken.node().value(RentedPlan.INPUT_PRICE).start()).isEqualTo(2);
    assertThat(taken.node().value(RentedPlan.CACHED_PRICE).start()).isEqualTo(0.2);
    assertThat(taken.node().value(RentedPlan.CACHE_WRITE_PRICE).start()).isEqualTo(2.5);
    assertThat(taken.node().value(RentedPlan.OUTPUT_PRICE).start()).isEqualTo(8);
    assertThat(taken.node().value(RentedPlan.BATCH_DISCOUNT).start()).isEqualTo(0.5);
    assertThat(taken.node().value(RentedPlan.OUTPUT_PRICE).source()).contains(LIST);
  }

  @Test
  void what_is_not_stated_stays_as_it_was_and_is_named() {
    Taken taken = rental(Map.of(TokenPrice.INPUT, 2.0, TokenPrice.OUTPUT, 8.0));

    assertThat(taken.missing())
        .containsExactly(
            RentedPlan.CACHED_PRICE, RentedPlan.CACHE_WRITE_PRICE, RentedPlan.BATCH_DISCOUNT);
    assertThat(taken.node().values().isGiven(RentedPlan.CACHED_PRICE)).isFalse();
  }

  @Test
  void batch_prices_that_are_no_one_discount_are_missing() {
    // A half of the input price, but a quarter off the output price.
    Taken taken =
        rental(
            Map.of(
                TokenPrice.INPUT, 2.0,
                TokenPrice.OUTPUT, 8.0,
                TokenPrice.BATCH_INPUT, 1.0,
                TokenPrice.BATCH_OUTPUT, 6.0));

    assertThat(taken.missing()).contains(RentedPlan.BATCH_DISCOUNT);
    assertThat(taken.node().values().isGiven(RentedPlan.BATCH_DISCOUNT)).isFalse();
  }
}
