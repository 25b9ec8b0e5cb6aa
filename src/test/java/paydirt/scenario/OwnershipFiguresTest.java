package paydirt.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import paydirt.catalog.Catalog;
import paydirt.driver.Basis;
import paydirt.driver.Driver;
import paydirt.driver.Source;
import paydirt.driver.Value;
import paydirt.file.CatalogReader;

class OwnershipFiguresTest {

  private static final Catalog CATALOG = CatalogReader.ofProgram();

  private static Value value(String accelerator, Driver driver) {
    return OwnershipFigures.of(
            Node.empty(Ownership.SECTION, "supplies.gpu.ownership"),
            CATALOG.find(paydirt.catalog.Accelerator.KIND, accelerator).orElseThrow(),
            CATALOG.find(paydirt.catalog.Ownership.KIND, "hyperscaler").orElseThrow())
        .orElseThrow()
        .value(driver);
  }

  /** 30,000 for the H100 and 1.64 for the server; 1.37 kW all in, of which training draws 75 %. */
  @Test
  void price_and_power_have_their_share_of_the_server_and_say_how() {
    assertThat(value("h100-sxm", Owned.PRICE).start()).isEqualTo(49_200, within(1e-9));
    assertThat(value("h100-sxm", Owned.PRICE).note()).isEqualTo("30000 × 1.64");
    assertThat(value("h100-sxm", Owned.POWER).start()).isEqualTo(1.0275, within(1e-12));
  }

  @Test
  void a_product_of_figures_is_recalled_if_either_is() {
    assertThat(value("h100-sxm", Owned.PRICE).source().map(Source::basis)).contains(Basis.FOUND);
    assertThat(value("l40s", Owned.PRICE).source().map(Source::basis)).contains(Basis.RECALLED);
  }

  /** 0.06 a year: the middle of the 4 to 8 % of a maintenance contract; place 184.06 $/kW, CBRE. */
  @Test
  void a_purchase_takes_the_conditions_that_it_has_a_field_for() {
    Node purchase =
        OwnershipFigures.of(
                Node.item(Owned.SECTION, "supplies.gpu.owned", "first", "First"),
                CATALOG.find(paydirt.catalog.Accelerator.KIND, "h100-sxm").orElseThrow(),
                CATALOG.find(paydirt.catalog.Ownership.KIND, "colocated").orElseThrow())
            .orElseThrow();
    assertThat(purchase.value(Owned.MAINTENANCE).start()).isEqualTo(0.06);
    assertThat(purchase.value(Owned.COLOCATION).start()).isEqualTo(184.06);
    assertThat(purchase.values().isGiven(Ownership.DECLINE)).isFalse();
  }
}
