package paydirt.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import paydirt.driver.Driver;
import paydirt.driver.Source;
import paydirt.file.CalibrationReader;
import paydirt.file.CatalogReader;
import paydirt.scenario.NamedRecords.Filled;

class NamedRecordsTest {

  private static final NamedRecords RECORDS =
      new NamedRecords(CatalogReader::ofProgram, CalibrationReader::ofProgram);

  private static Node withSupply(UnaryOperator<Node> change) {
    return Scenario.EMPTY.root().adding(Supply.SECTION, "gpus", "GPUs", change);
  }

  private static Node withModel(UnaryOperator<Node> change) {
    return Scenario.EMPTY.root().adding(Model.SECTION, "own", "Own", change);
  }

  private static Node supply(Node root) {
    return root.items(Supply.SECTION).get(0);
  }

  private static double start(Node node, Driver driver) {
    return node.value(driver).start();
  }

  private static List<String> sentences(Filled filled) {
    return filled.problems().stream().map(Problem::sentence).toList();
  }

  /** NVIDIA's B200: 2,250 TFLOP/s in 16 bit and 4,500 in 8, 180 GB at 8 TB/s. */
  @Test
  void what_a_supply_leaves_out_beside_an_accelerator_is_that_accelerators() {
    Filled filled = RECORDS.fill(withSupply(gpus -> gpus.with(Supply.ACCELERATOR_NAME, "b200")));
    Node gpus = supply(filled.root());
    assertThat(start(gpus, Supply.PEAK)).isEqualTo(2_250, within(1e-9));
    assertThat(start(gpus.part(Accelerator.SECTION), Accelerator.PEAK))
        .isEqualTo(4_500, within(1e-9));
    assertThat(start(gpus.part(Accelerator.SECTION), Accelerator.MEMORY))
        .isEqualTo(180, within(1e-9));
    assertThat(gpus.part(ServingConstants.SECTION).value(ServingConstants.DECODE_EFFICIENCY))
        .isEqualTo(
            Calibration.of("b200", CalibrationReader.ofProgram())
                .in(Node.empty(ServingConstants.SECTION, "constants"))
                .value(ServingConstants.DECODE_EFFICIENCY));
    assertThat(gpus.value(Supply.HOUR_PRICE).source().map(Source::text).orElseThrow())
        .doesNotContain("Lambda");
    assertThat(filled.problems()).isEmpty();
  }

  @Test
  void what_is_stated_stays_and_so_does_the_name() {
    Node gpus =
        supply(
            RECORDS
                .fill(
                    withSupply(
                        supply ->
                            supply
                                .with(Supply.ACCELERATOR_NAME, "H200 SXM")
                                .with(Supply.HOUR_PRICE, 2.5)
                                .with(
                                    Accelerator.SECTION,
                                    hardware -> hardware.with(Accelerator.MEMORY, 128))))
                .root());
    assertThat(gpus.text(Supply.ACCELERATOR_NAME)).isEqualTo("H200 SXM");
    assertThat(start(gpus, Supply.HOUR_PRICE)).isEqualTo(2.5);
    assertThat(start(gpus.part(Accelerator.SECTION), Accelerator.MEMORY)).isEqualTo(128);
    // The H200 is an H100 with faster memory: 4.8 TB/s.
    assertThat(start(gpus.part(Accelerator.SECTION), Accelerator.BANDWIDTH))
        .isEqualTo(4.8, within(1e-9));
  }

  /** DeepSeek-R1: 37B of 671B parameters work on a token. */
  @Test
  void a_model_takes_the_architecture_it_names() {
    Node shape =
        RECORDS
            .fill(
                withModel(
                    own ->
                        own.with(
                            Architecture.SECTION,
                            node -> node.with(Architecture.CATALOG_MODEL, "deepseek-r1"))))
            .root()
            .items(Model.SECTION)
            .get(0)
            .part(Architecture.SECTION);
    assertThat(start(shape, Architecture.TOTAL_PARAMETERS)).isEqualTo(671, within(1.0));
    assertThat(start(shape, Architecture.ACTIVE_PARAMETERS)).isEqualTo(37, within(1.0));
    assertThat(start(shape, Architecture.KV_HEADS)).isEqualTo(1);
  }

  /** Claude Opus 4.5 costs 5 in and 25 out per 1M tokens. */
  @Test
  void a_rented_model_takes_the_prices_it_names() {
    Node prices =
        RECORDS
            .fill(
                withModel(
                    own ->
                        own.with(Model.KIND, Model.RENTED)
                            .with(
                                RentedPlan.SECTION,
                                plan ->
                                    plan.with(RentedPlan.CATALOG_PRICE, "anthropic-claude-opus-4-5")
                                        .with(RentedPlan.OUTPUT_PRICE, 20))))
            .root()
            .items(Model.SECTION)
            .get(0)
            .part(RentedPlan.SECTION);
    assertThat(start(prices, RentedPlan.INPUT_PRICE)).isEqualTo(5, within(1e-9));
    assertThat(start(prices, RentedPlan.OUTPUT_PRICE)).isEqualTo(20);
  }

  @Test
  void a_name_that_the_catalogue_does_not_have_is_warned_of_with_the_nearest() {
    Filled filled = RECORDS.fill(withSupply(gpus -> gpus.with(Supply.ACCELERATOR_NAME, "H100")));
    assertThat(supply(filled.root()).values().isGiven(Supply.PEAK)).isFalse();
    assertThat(sentences(filled))
        .containsExactly(
            "supplies.gpus.accelerator is “H100”, which is none of the catalogue's accelerators,"
                + " so that what is left out beside it is default; did you mean “h100-sxm”?");
  }

  @Test
  void figures_that_the_catalogue_does_not_know_are_named() {
    Filled filled = RECORDS.fill(withSupply(gpus -> gpus.with(Supply.ACCELERATOR_NAME, "gh200")));
    assertThat(sentences(filled))
        .singleElement()
        .asString()
        .startsWith("supplies.gpus.accelerator is “gh200”, of which the catalogue does not know ")
        .contains("Memory")
        .endsWith("; their defaults are taken");
  }

  @Test
  void the_catalogue_is_not_read_for_a_scenario_that_states_all_or_names_nothing() {
    NamedRecords closed =
        new NamedRecords(
            () -> {
              throw new AssertionError("read");
            },
            List::of);
    Node unnamed = withSupply(gpus -> gpus);
    assertThat(closed.fill(unnamed).root()).isEqualTo(unnamed);
  }

  @Test
  void an_edited_name_takes_all_figures_but_the_price_of_an_hour() {
    Node before =
        withSupply(
            gpus ->
                gpus.with(Supply.ACCELERATOR_NAME, "b200")
                    .with(Supply.PEAK, 989)
                    .with(Supply.HOUR_PRICE, 2.5));
    Node gpus = supply(RECORDS.take(before, "supplies.gpus.accelerator").root());
    assertThat(start(gpus, Supply.PEAK)).isEqualTo(2_250, within(1e-9));
    assertThat(start(gpus, Supply.HOUR_PRICE)).isEqualTo(2.5);
    assertThat(RECORDS.take(before, "supplies.gpus.peak").root()).isEqualTo(before);
  }
}
