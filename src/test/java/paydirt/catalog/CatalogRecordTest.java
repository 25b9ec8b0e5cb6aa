package paydirt.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import paydirt.driver.Driver;
import paydirt.driver.Source;
import paydirt.driver.Text;
import paydirt.driver.Value;

class CatalogRecordTest {
  private static final Source CARD = Source.found("Model card", "2025-03");
  private static final Source MEMORY = Source.recalled("Data sheet", "2024-01");

  private static CatalogRecord record(Kind kind, String id, Map<Driver, Figure> figures) {
    return new CatalogRecord(kind, id, id, "", CARD, Map.of(), figures);
  }

  private static Figure found(double value) {
    return new Figure(value, CARD, "");
  }

  @Test
  void a_figure_is_stale_when_more_than_a_year_has_passed() {
    assertThat(found(1).isStaleIn(YearMonth.of(2026, 3))).isFalse();
    assertThat(found(1).isStaleIn(YearMonth.of(2026, 4))).isTrue();
  }

  @Test
  void a_record_is_marked_for_its_weakest_figure() {
    CatalogRecord mixed =
        record(
            Accelerator.KIND,
            "h100-sxm",
            Map.of(
                Accelerator.MEMORY, found(80), Accelerator.PEAK_FP8, new Figure(1979, MEMORY, "")));

    assertThat(mixed.isRecalled()).isTrue();
    assertThat(mixed.isStaleIn(YearMonth.of(2025, 3))).isTrue();
    assertThat(mixed.isStaleIn(YearMonth.of(2025, 1))).isFalse();
    assertThat(mixed.oldest()).isEqualTo(YearMonth.of(2024, 1));
    assertThat(mixed.sources()).containsExactly(CARD, MEMORY);
  }

  @Test
  void figures_stand_in_the_order_of_declaration() {
    CatalogRecord gpu =
        record(
            Accelerator.KIND,
            "h100-sxm",
            Map.of(
                Accelerator.PURCHASE_PRICE, found(30_000),
                Accelerator.PEAK_BF16, found(989),
                Accelerator.MEMORY, found(80)));

    assertThat(gpu.figures().keySet())
        .containsExactly(Accelerator.PEAK_BF16, Accelerator.MEMORY, Accelerator.PURCHASE_PRICE);
  }

  @Test
  void what_is_not_known_is_absent() {
    CatalogRecord model = record(AiModel.KIND, "grok-1", Map.of(AiModel.PARAMETERS, found(314)));

    assertThat(model.value(AiModel.LAYERS)).isEmpty();
    assertThat(model.text(AiModel.ORGANISATION)).isEmpty();
    assertThat(derived(model, "weights16").of(model).getAsDouble()).isCloseTo(628, within(1e-9));
    assertThat(derived(model, "cache16").of(model)).isEmpty();
  }

  private static Derived derived(CatalogRecord model, String key) {
    return model.kind().derived().stream()
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void memory_and_cache_follow_from_the_architecture() {
    // 80 layers, 8 heads of 128, keys and values: 2·80·8·128 numbers of two bytes are 327,680
    // bytes.
    CatalogRecord llama =
        record(
            AiModel.KIND,
            "llama-3.1-70b",
            Map.of(
                AiModel.PARAMETERS, found(70.6),
                AiModel.KV_ELEMENTS_PER_TOKEN, found(2 * 80 * 8 * 128)));

    assertThat(derived(llama, "weights16").of(llama).getAsDouble()).isCloseTo(141.2, within(1e-9));
    assertThat(derived(llama, "cache16").of(llama).getAsDouble()).isCloseTo(327.68, within(1e-9));
  }

  @Test
  void a_scenario_takes_a_figure_over_with_its_source_and_note() {
    Value value = new Figure(8750, MEMORY, "Between 7,500 and 10,000").toValue();

    assertThat(value.start()).isEqualTo(8750);
    assertThat(value.source()).contains(MEMORY);
    assertThat(value.note()).isEqualTo("Between 7,500 and 10,000");
    assertThat(value.changes()).isFalse();
  }

  @Test
  void a_figure_outside_its_limits_is_refused_by_name() {
    Map<Driver, Figure> impossible = Map.of(TrainingRun.MFU, found(1.4));

    assertThatThrownBy(() -> record(TrainingRun.KIND, "gpt-9", impossible))
        .hasMessage("gpt-9: mfu is 140 % but must be at most 100");
  }

  @Test
  void a_field_of_another_kind_is_refused() {
    Map<Driver, Figure> astray = Map.of(AiModel.LAYERS, found(80));

    assertThatThrownBy(() -> record(Accelerator.KIND, "h100-sxm", astray))
        .hasMessageContaining("h100-sxm states a field that its kind does not declare");
  }

  @Test
  void an_id_is_lower_case_words_with_hyphens() {
    assertThatThrownBy(() -> record(AiModel.KIND, "Llama 3", Map.of()))
        .hasMessageContaining("“Llama 3” must be lower-case words with hyphens");
  }

  @Test
  void no_figure_has_a_default_and_each_says_what_it_is() {
    for (Kind kind : Catalog.KINDS) {
      assertThat(kind.drivers())
          .allSatisfy(
              driver -> {
                assertThat(driver.standard()).as(driver.key()).isEmpty();
                assertThat(driver.label()).as(driver.key()).isNotBlank();
                assertThat(driver.doc()).as(driver.key()).endsWith(".");
              });
      assertThat(kind.section().fields()).containsAll(kind.columns());
      assertThat(kind.texts()).extracting(Text::label).doesNotContain("");
    }
  }

  @Test
  void two_records_of_one_id_are_refused() {
    CatalogRecord one = record(AiModel.KIND, "grok-1", Map.of());

    assertThatThrownBy(() -> new Catalog(List.of(one, one)))
        .hasMessage("the catalogue has two models called “grok-1”");
  }

  @Test
  void the_same_id_may_stand_for_a_model_and_for_its_training_run() {
    CatalogRecord model = record(AiModel.KIND, "grok-1", Map.of());
    CatalogRecord run = record(TrainingRun.KIND, "grok-1", Map.of());
    Catalog catalog = new Catalog(List.of(model, run));

    assertThat(catalog.find(AiModel.KIND, "grok-1")).contains(model);
    assertThat(catalog.find(TrainingRun.KIND, "grok-1")).contains(run);
    assertThat(catalog.find(Accelerator.KIND, "grok-1")).isEmpty();
  }
}
