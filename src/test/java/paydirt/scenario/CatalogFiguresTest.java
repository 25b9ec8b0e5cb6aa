package paydirt.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import paydirt.catalog.AiModel;
import paydirt.catalog.Catalog;
import paydirt.catalog.CatalogRecord;
import paydirt.driver.Distribution.LogNormal;
import paydirt.driver.Driver;
import paydirt.file.CalibrationReader;
import paydirt.file.CatalogReader;
import paydirt.scenario.CatalogFigures.Precision;
import paydirt.scenario.CatalogFigures.Taken;

class CatalogFiguresTest {
  private static final Catalog CATALOG = CatalogReader.ofProgram();

  private static CatalogRecord chip(String id) {
    return CATALOG.find(paydirt.catalog.Accelerator.KIND, id).orElseThrow();
  }

  private static Node hardware(String id, Precision precision) {
    Taken taken =
        CatalogFigures.hardware(Node.empty(Accelerator.SECTION, "hardware"), chip(id), precision);
    assertThat(taken.missing()).isEmpty();
    return taken.node();
  }

  private static double value(Node node, Driver driver) {
    return node.value(driver).start();
  }

  /** NVIDIA's H100 SXM data sheet: 3.35 TB/s, 80 GB, 900 GB/s of links in both directions. */
  @Test
  void figures_are_taken_in_the_unit_of_the_scenario() {
    Node h100 = hardware("h100-sxm", Precision.FP8);
    assertThat(value(h100, Accelerator.BANDWIDTH)).isEqualTo(3.35, within(1e-9));
    assertThat(value(h100, Accelerator.MEMORY)).isEqualTo(80, within(1e-9));
    assertThat(value(h100, Accelerator.LINK)).isEqualTo(450, within(1e-9));
  }

  @Test
  void every_figure_keeps_its_source() {
    Node h100 = hardware("h100-sxm", Precision.FP8);
    assertThat(h100.section().fields())
        .filteredOn(Driver.class::isInstance)
        .allSatisfy(driver -> assertThat(h100.value((Driver) driver).source()).isPresent());
  }

  /** The A100 has no 8-bit units: 312 TFLOP/s is its 16-bit peak; the H100 doubles 989 to 1,979. */
  @Test
  void a_precision_that_the_chip_lacks_runs_at_the_next_larger_one() {
    assertThat(value(hardware("a100-80gb-sxm", Precision.FP8), Accelerator.PEAK))
        .isEqualTo(312, within(1.0));
    assertThat(value(hardware("h100-sxm", Precision.FP8), Accelerator.PEAK))
        .isEqualTo(1_979, within(1.0));
    assertThat(value(hardware("h100-sxm", Precision.FP4), Accelerator.PEAK))
        .isEqualTo(1_979, within(1.0));
    assertThat(value(hardware("h100-sxm", Precision.BF16), Accelerator.PEAK))
        .isEqualTo(989, within(1.0));
  }

  /** Latent attention keeps one entry that cannot be divided, whatever its head count. */
  @Test
  void latent_attention_counts_as_one_head() {
    CatalogRecord model = CATALOG.find(AiModel.KIND, "deepseek-r1").orElseThrow();
    Node shape =
        CatalogFigures.architecture(Node.empty(Architecture.SECTION, "architecture"), model).node();
    assertThat(value(shape, Architecture.KV_HEADS)).isEqualTo(1);
    assertThat(value(shape, Architecture.TOTAL_PARAMETERS)).isEqualTo(671, within(1.0));
    assertThat(value(shape, Architecture.ACTIVE_PARAMETERS)).isEqualTo(37, within(1.0));
  }

  @Test
  void what_is_not_known_stays_and_is_named() {
    CatalogRecord unknown =
        CATALOG.records(AiModel.KIND).stream()
            .filter(model -> model.figure(AiModel.LAYERS).isEmpty())
            .findFirst()
            .orElseThrow();
    Node before = Node.empty(Architecture.SECTION, "architecture").with(Architecture.LAYERS, 17);
    Taken taken = CatalogFigures.architecture(before, unknown);
    assertThat(taken.missing()).contains(Architecture.LAYERS);
    assertThat(value(taken.node(), Architecture.LAYERS)).isEqualTo(17);
  }

  @Test
  void a_supply_gets_the_calibration_of_its_generation() {
    Node supply =
        CatalogFigures.supply(
                Node.item(Supply.SECTION, "supplies", "gpu", "GPU"),
                chip("h800"),
                Precision.FP8,
                CalibrationReader.ofProgram())
            .node();
    Calibration h100 = Calibration.of("h100-sxm", CalibrationReader.ofProgram());
    assertThat(h100.accelerators()).contains("h800");
    assertThat(value(supply.part(ServingConstants.SECTION), ServingConstants.BANDWIDTH_EFFICIENCY))
        .isEqualTo(h100.constants().get(ServingConstants.BANDWIDTH_EFFICIENCY));
    assertThat(Calibration.of("l4", CalibrationReader.ofProgram()).id()).isEqualTo("typical");
  }

  /** The report's 38.9 % for the MI300X is a factor of 2.2 either way at the 5 and 95 % points. */
  @Test
  void a_supply_gets_the_error_of_its_calibration_as_the_spread_of_throughput() {
    Node supply =
        CatalogFigures.supply(
                Node.item(Supply.SECTION, "supplies", "gpu", "GPU"),
                chip("mi300x"),
                Precision.FP8,
                CalibrationReader.ofProgram())
            .node();
    assertThat(supply.part(ServingConstants.SECTION).value(ServingConstants.THROUGHPUT_FACTOR))
        .satisfies(factor -> assertThat(factor.start()).isEqualTo(1))
        .satisfies(
            factor -> assertThat(factor.distribution()).contains(new LogNormal(0.449, 2.23)));
  }

  /** Epoch AI's median of eight quotes of 2025: 3.62 on demand, 7.67 for a year, 4.86 for three. */
  @Test
  void prices_of_an_hour_are_taken_by_the_length_of_the_term() {
    CatalogRecord price =
        CATALOG.find(paydirt.catalog.GpuPrice.KIND, "h100-sxm-all-vendors-2025").orElseThrow();
    Node supply = Node.item(Supply.SECTION, "supplies", "gpu", "GPU");
    assertThat(value(CatalogFigures.hourPrice(supply, price).node(), Supply.HOUR_PRICE))
        .isEqualTo(3.62);
    Node term = Node.item(Reservation.SECTION, "supplies.gpu.reserved", "first", "First");
    assertThat(value(CatalogFigures.reservation(term, price).node(), Reservation.PRICE))
        .isEqualTo(7.67);
    Node longer = term.with(Reservation.TERM, 36);
    assertThat(value(CatalogFigures.reservation(longer, price).node(), Reservation.PRICE))
        .isEqualTo(4.86);
  }

  /** LLaMA's paper: 1.4T tokens on 2,048 A100; Epoch AI puts its MFU at 47.46 %. */
  @Test
  void a_published_run_gives_its_tokens_its_cluster_and_its_utilisation() {
    CatalogRecord run = CATALOG.find(paydirt.catalog.TrainingRun.KIND, "llama-65b").orElseThrow();
    Node plan = CatalogFigures.training(Node.empty(TrainingPlan.SECTION, "training"), run).node();
    assertThat(value(plan, TrainingPlan.TOKENS)).isEqualTo(1_400, within(1e-9));
    assertThat(value(plan, TrainingPlan.ACCELERATORS)).isEqualTo(2_048);
    assertThat(value(plan, TrainingPlan.MFU)).isEqualTo(0.4746);
  }

  /** Epoch AI has 1.024M hours of LLaMA 65B, and 1.4T tokens, which stated hours make needless. */
  @Test
  void a_plan_that_states_its_hours_takes_those_of_the_run() {
    CatalogRecord run = CATALOG.find(paydirt.catalog.TrainingRun.KIND, "llama-65b").orElseThrow();
    Node stated =
        Node.empty(TrainingPlan.SECTION, "training")
            .with(TrainingPlan.SIZE, TrainingPlan.STATED_HOURS);
    Node plan = CatalogFigures.training(stated, run).node();
    assertThat(plan.value(TrainingPlan.USEFUL_HOURS).start()).isEqualTo(1_024_000);
    assertThat(plan.value(TrainingPlan.TOKENS)).isEqualTo(stated.value(TrainingPlan.TOKENS));
  }
}
