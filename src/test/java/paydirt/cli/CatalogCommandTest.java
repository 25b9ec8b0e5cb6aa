package paydirt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paydirt.file.ShippedScenarios;

class CatalogCommandTest {
  private static final Clock NOVEMBER_2026 =
      Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

  private static Terminal run(String... arguments) {
    return Terminal.run(new Cli(new ShippedScenarios(Map.of())).at(NOVEMBER_2026), arguments);
  }

  private static String printed(String... arguments) {
    Terminal terminal = run(arguments);
    assertThat(terminal.exitCode()).as(terminal.err()).isZero();
    return terminal.out();
  }

  private static String lineOf(String text, String start) {
    return text.lines().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
  }

  @Test
  void a_list_names_units_in_its_head_and_numbers_its_sources() {
    String text = printed("catalog", "accelerators");

    assertThat(lineOf(text, "Id")).contains("TFLOP/s·GPU", "GB/GPU", "USD/GPU");
    assertThat(lineOf(text, "h100-sxm")).contains(" 989.4 ", " 3,350 ", " 30,000 ", "2026-06");
    assertThat(text).contains("Vendor's data sheet (recalled)");
  }

  @Test
  void recalled_and_stale_figures_are_marked() {
    String text = printed("catalog", "accelerators");

    assertThat(lineOf(text, "h800")).contains("33,800!");
    assertThat(lineOf(text, "l40s")).contains("362?", "8,750?!");
    assertThat(text).contains("? recalled", "! more than a year before 2026-11");
  }

  @Test
  void what_is_stale_depends_on_the_month_asked_for() {
    assertThat(lineOf(printed("catalog", "prices", "--month", "2027-08"), "openai-gpt-5 "))
        .doesNotContain("!");
    assertThat(lineOf(printed("catalog", "prices", "--month", "2027-09"), "openai-gpt-5 "))
        .contains("10!");
  }

  @Test
  void what_is_not_known_is_a_dash() {
    assertThat(lineOf(printed("catalog", "models"), "grok-1")).contains(" 314 ", " – ");
  }

  @Test
  void one_record_shows_every_figure_with_its_source() {
    String text = printed("catalog", "models", "llama-3.1-70b");

    assertThat(text).startsWith("Llama 3.1 70B  (models llama-3.1-70b)\n");
    assertThat(lineOf(text, "  Layers")).contains("80", "2026-11", "recalled", "[1]");
    assertThat(lineOf(text, "  KV cache in 16 bit")).contains("327.68", "kB/tok");
    assertThat(text).contains("  1  Model card and configuration file (recalled)");
  }

  @Test
  void an_old_figure_says_its_age() {
    assertThat(lineOf(printed("catalog", "ownership", "colocated"), "  PUE"))
        .contains("1.25", "2024-05", "found, 30 months old");
  }

  @Test
  void json_carries_value_unit_source_date_and_basis() throws JsonProcessingException {
    JsonNode tree =
        new JsonMapper().readTree(printed("catalog", "prices", "openai-gpt-5", "--format", "json"));
    JsonNode output = tree.at("/records/0/figures/output");

    assertThat(tree.at("/month").asText()).isEqualTo("2026-11");
    assertThat(output.at("/value").asDouble()).isEqualTo(10);
    assertThat(output.at("/unit").asText()).isEqualTo("USD/1M tok");
    assertThat(output.at("/source/date").asText()).isEqualTo("2026-08");
    assertThat(output.at("/source/basis").asText()).isEqualTo("found");
    assertThat(output.at("/source/stale").asBoolean(true)).isFalse();
  }

  @Test
  void csv_has_a_row_for_each_figure() {
    List<String> rows =
        printed("catalog", "gpu-prices", "h100-sxm-lambda", "--format", "csv").lines().toList();

    assertThat(rows.get(0))
        .isEqualTo("kind,id,label,field,unit,value,source,date,basis,stale,note");
    assertThat(rows)
        .anySatisfy(
            row ->
                assertThat(row)
                    .startsWith("gpu-prices,h100-sxm-lambda,")
                    .contains(",onDemand,USD/GPU-h,2.99,")
                    .contains(",2025-01,found,true,"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"accelerators", "models", "prices", "gpu-prices", "training", "ownership"})
  void every_kind_is_printed_in_every_format(String kind) throws JsonProcessingException {
    assertThat(printed("catalog", kind)).contains("Sources\n").doesNotContain(" \n");
    JsonNode tree = new JsonMapper().readTree(printed("catalog", kind, "--format", "json"));
    assertThat(tree.at("/records").isEmpty()).isFalse();
    assertThat(printed("catalog", kind, "--format", "csv").lines().count())
        .isGreaterThan(tree.at("/records").size());
  }

  @Test
  void a_wrong_kind_is_wrong_usage_and_names_the_nearest() {
    Terminal terminal = run("catalog", "acelerators");

    assertThat(terminal.exitCode()).isEqualTo(2);
    assertThat(terminal.err())
        .isEqualTo("error: the catalogue has no “acelerators”; did you mean “accelerators”?\n");
  }

  @Test
  void a_kind_that_resembles_none_is_told_all() {
    Terminal terminal = run("catalog", "cats");

    assertThat(terminal.exitCode()).isEqualTo(2);
    assertThat(terminal.err()).contains("it has accelerators, models, prices, gpu-prices");
  }

  @Test
  void a_wrong_id_names_the_nearest() {
    Terminal terminal = run("catalog", "models", "llama-3-1-70b");

    assertThat(terminal.exitCode()).isEqualTo(1);
    assertThat(terminal.err())
        .isEqualTo("error: models has no “llama-3-1-70b”; did you mean “llama-3.1-70b”?\n");
  }

  @Test
  void a_month_must_be_a_month() {
    Terminal terminal = run("catalog", "models", "--month", "3");

    assertThat(terminal.exitCode()).isEqualTo(2);
    assertThat(terminal.err()).contains("--month is “3” but must be a month such as 2027-01");
  }
}
