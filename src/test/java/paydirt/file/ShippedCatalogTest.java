package paydirt.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paydirt.catalog.Accelerator;
import paydirt.catalog.AiModel;
import paydirt.catalog.Catalog;
import paydirt.catalog.CatalogRecord;
import paydirt.catalog.GpuPrice;
import paydirt.catalog.Kind;
import paydirt.catalog.Ownership;
import paydirt.catalog.TokenPrice;
import paydirt.catalog.TrainingRun;
import paydirt.driver.Basis;
import paydirt.driver.Driver;

/** The files that come with the program; reading them checks form, units, limits and ids. */
class ShippedCatalogTest {
  private static final Catalog CATALOG = CatalogReader.ofProgram();
  private static final YearMonth LAST = YearMonth.of(2026, 11);

  @Test
  void every_kind_has_records() {
    assertThat(Catalog.KINDS).allSatisfy(kind -> assertThat(CATALOG.records(kind)).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a100-80gb-sxm",
        "h100-sxm",
        "h200-sxm",
        "h800",
        "b200",
        "mi300x",
        "l40s",
        "b300",
        "gb200-nvl72"
      })
  void the_usual_accelerators_have_what_throughput_needs(String id) {
    CatalogRecord chip = CATALOG.find(Accelerator.KIND, id).orElseThrow();

    assertThat(chip.figures())
        .containsKeys(
            Accelerator.PEAK_BF16,
            Accelerator.MEMORY,
            Accelerator.MEMORY_BANDWIDTH,
            Accelerator.LINK_BANDWIDTH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "llama-2-70b",
        "llama-3.1-70b",
        "llama-3.1-405b",
        "mixtral-8x7b",
        "deepseek-r1",
        "gpt-oss-120b"
      })
  void the_usual_models_have_their_whole_architecture(String id) {
    CatalogRecord model = CATALOG.find(AiModel.KIND, id).orElseThrow();

    assertThat(model.figures().keySet()).containsExactlyElementsOf(AiModel.KIND.drivers());
  }

  @Test
  void every_figure_names_its_source() {
    for (CatalogRecord record : all()) {
      assertThat(record.sources())
          .as(record.id())
          .allSatisfy(
              source -> {
                assertThat(source.text()).isNotBlank();
                assertThat(source.date()).isBeforeOrEqualTo(LAST);
                assertThat(source.basis()).isNotEqualTo(Basis.ASSUMPTION);
              });
    }
  }

  @Test
  void every_gpu_price_is_of_an_accelerator_that_is_there() {
    assertThat(CATALOG.records(GpuPrice.KIND))
        .allSatisfy(
            price ->
                assertThat(
                        CATALOG.find(
                            Accelerator.KIND, price.text(GpuPrice.ACCELERATOR_ID).orElseThrow()))
                    .isPresent());
  }

  @Test
  void active_parameters_are_part_of_all() {
    for (CatalogRecord model : CATALOG.records(AiModel.KIND)) {
      double all = model.value(AiModel.PARAMETERS).orElseThrow();
      assertThat(model.value(AiModel.ACTIVE_PARAMETERS).orElse(all))
          .as(model.id())
          .isLessThanOrEqualTo(all);
    }
  }

  @Test
  void keys_and_values_of_ordinary_attention_are_whole_heads_in_every_layer() {
    for (CatalogRecord model : CATALOG.records(AiModel.KIND)) {
      if (model.value(AiModel.LATENT_ATTENTION).orElse(1) == 0) {
        double heads = model.value(AiModel.KV_HEADS).orElseThrow();
        double layers = model.value(AiModel.LAYERS).orElseThrow();
        double elements = model.value(AiModel.KV_ELEMENTS_PER_TOKEN).orElseThrow();
        assertThat(elements % (2 * heads * layers)).as(model.id()).isZero();
      }
    }
  }

  @Test
  void a_lowest_price_is_not_above_the_median() {
    for (CatalogRecord price : CATALOG.records(GpuPrice.KIND)) {
      notAbove(price, GpuPrice.ON_DEMAND_LOW, GpuPrice.ON_DEMAND);
      notAbove(price, GpuPrice.SPOT_LOW, GpuPrice.SPOT);
    }
    for (CatalogRecord price : CATALOG.records(TokenPrice.KIND)) {
      notAbove(price, TokenPrice.CACHED_INPUT, TokenPrice.INPUT);
      notAbove(price, TokenPrice.BATCH_OUTPUT, TokenPrice.OUTPUT);
    }
  }

  private static void notAbove(CatalogRecord record, Driver lower, Driver upper) {
    double most = record.value(upper).orElse(Double.MAX_VALUE);
    assertThat(record.value(lower).orElse(0)).as(record.id()).isLessThanOrEqualTo(most);
  }

  /** From data sheets and reports that the catalogue names. */
  @Test
  void well_known_figures_are_as_published() {
    assertThat(value(Accelerator.KIND, "h100-sxm", Accelerator.PEAK_BF16)).isEqualTo(989.4);
    assertThat(value(Accelerator.KIND, "b200", Accelerator.MEMORY)).isEqualTo(180);
    assertThat(value(Accelerator.KIND, "mi300x", Accelerator.BOARD_POWER)).isEqualTo(0.75);
    assertThat(value(AiModel.KIND, "deepseek-r1", AiModel.ACTIVE_PARAMETERS)).isEqualTo(37);
    assertThat(value(TokenPrice.KIND, "openai-gpt-5", TokenPrice.OUTPUT)).isEqualTo(10);
    assertThat(value(GpuPrice.KIND, "h100-sxm-lambda", GpuPrice.ON_DEMAND)).isEqualTo(2.99);
    assertThat(value(TrainingRun.KIND, "deepseek-v3", TrainingRun.COST_RENTAL)).isEqualTo(5.576);
    assertThat(value(Ownership.KIND, "us-electricity-2024", Ownership.ELECTRICITY_PRICE))
        .isEqualTo(0.0771);
  }

  /** Epoch AI: the value falls to e^(−0.14·ln 10) in a year. */
  @Test
  void the_decline_of_value_is_that_of_price_for_performance() {
    assertThat(value(Ownership.KIND, "colocated", Ownership.VALUE_DECLINE))
        .isCloseTo(1 - Math.pow(10, -0.14), within(5e-5));
  }

  @Test
  void architectures_are_recalled_and_say_so() {
    assertThat(CATALOG.find(AiModel.KIND, "llama-3.1-70b").orElseThrow().isRecalled()).isTrue();
    assertThat(CATALOG.find(TokenPrice.KIND, "openai-gpt-5").orElseThrow().isRecalled()).isFalse();
  }

  private static double value(Kind kind, String id, Driver driver) {
    return CATALOG.find(kind, id).orElseThrow().value(driver).orElseThrow();
  }

  private static List<CatalogRecord> all() {
    return Catalog.KINDS.stream().flatMap(kind -> CATALOG.records(kind).stream()).toList();
  }
}
