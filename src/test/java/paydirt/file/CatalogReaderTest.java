package paydirt.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import paydirt.catalog.Accelerator;
import paydirt.catalog.CatalogRecord;
import paydirt.driver.Basis;
import paydirt.driver.Source;

class CatalogReaderTest {

  private static CatalogReading read(String... records) {
    String text =
        """
        { "format": 1,
          "sources": {
            "sheet": { "text": "Data sheet", "basis": "recalled" },
            "shop": { "text": "Shop window", "basis": "found" }
          },
          "records": [
        %s
        ] }
        """
            .formatted(String.join(",\n", records));
    return CatalogReader.read(
        Accelerator.KIND, "chips.json", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> complaints(String... records) {
    return read(records).findings().stream().map(Finding::sentence).toList();
  }

  private static String chip(String id, String more) {
    return "{ \"id\": \""
        + id
        + "\", \"label\": \"X\", \"source\": \"sheet\", \"date\": \"2026-11\""
        + more
        + " }";
  }

  @Test
  void a_number_has_the_source_and_date_of_its_record() {
    CatalogRecord record = read(chip("x1", ", \"memory\": 80")).records().get(0);

    assertThat(record.value(Accelerator.MEMORY)).hasValue(80);
    assertThat(record.figure(Accelerator.MEMORY).orElseThrow().source())
        .isEqualTo(Source.recalled("Data sheet", "2026-11"));
  }

  @Test
  void a_figure_can_have_its_own_source_date_and_note() {
    CatalogRecord record =
        read(chip(
                "x1",
                ", \"purchasePrice\": { \"value\": 9000, \"source\": \"shop\","
                    + " \"date\": \"2025-06\", \"note\": \"One quote\" }"))
            .records()
            .get(0);

    var figure = record.figure(Accelerator.PURCHASE_PRICE).orElseThrow();
    assertThat(figure.source())
        .isEqualTo(new Source("Shop window", YearMonth.of(2025, 6), Basis.FOUND));
    assertThat(figure.note()).isEqualTo("One quote");
  }

  @Test
  void an_unknown_key_is_told_with_its_line_and_the_nearest() {
    assertThat(complaints(chip("x1", ", \"memry\": 80")))
        .containsExactly("chips.json:7: x1.memry is not known; did you mean “memory”?");
  }

  @Test
  void a_figure_outside_its_limits_is_told_in_its_unit() {
    assertThat(complaints(chip("x1", ", \"memory\": 0.5")))
        .containsExactly("chips.json:7: x1.memory is 0.5 GB/GPU but must be at least 1");
  }

  @Test
  void a_source_that_is_not_listed_is_told_with_the_nearest() {
    assertThat(complaints(chip("x1", ", \"memory\": { \"value\": 80, \"source\": \"sheat\" }")))
        .contains(
            "chips.json:7: x1.memory.source is “sheat”, which is not among the sources; did you"
                + " mean “sheet”?");
  }

  @Test
  void an_id_that_is_given_twice_is_told_with_the_first_line() {
    assertThat(complaints(chip("x1", ""), chip("x1", "")))
        .containsExactly("chips.json:8: x1 is the id of the record in line 7 too");
  }

  @Test
  void a_record_without_a_source_is_refused() {
    assertThat(complaints("{ \"id\": \"x1\", \"label\": \"X\" }"))
        .containsExactly("chips.json:7: x1 must state its “source” and its “date”");
  }

  @Test
  void a_month_must_be_a_month() {
    assertThat(complaints(chip("x1", ", \"released\": \"summer 2024\"")))
        .containsExactly(
            "chips.json:7: x1.released is “summer 2024” but must be a month such as 2024-07");
  }

  @Test
  void text_that_is_not_json_is_told_and_gives_no_records() {
    CatalogReading reading =
        CatalogReader.read(
            Accelerator.KIND, "chips.json", "{ oops".getBytes(StandardCharsets.UTF_8));

    assertThat(reading.records()).isEmpty();
    assertThat(reading.findings()).hasSize(1);
  }
}
