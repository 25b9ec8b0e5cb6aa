package paydirt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code crossover}: rent, host, fine-tune or train. */
class CrossoverCommandTest {

  private static final String BOTH = "crossover atlas-rented atlas-lab --product assistant";

  /** The program's warnings and notes go elsewhere, so the answer is what it printed. */
  private static Terminal ask(String rest) {
    return Terminal.runLine((BOTH + " " + rest).strip());
  }

  @Test
  void the_first_sentence_says_what_each_way_costs_at_the_planned_volume() {
    Terminal answer = ask("");

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out().replace("\n", " "))
        .startsWith("Assistant in December 2031 (month 60): at the planned ")
        .containsPattern(
            "tokens a month, A renting \\$[0-9.]+/1M tok, B hosting \\$[0-9.]+/1M tok, B training"
                + " and hosting \\$[0-9.]+/1M tok\\.");
  }

  @Test
  void it_tells_every_crossing_or_that_there_is_none() {
    assertThat(ask("").out())
        .contains("Where one overtakes another, from ", "  A renting against B hosting\n");
    // At a thousand tokens a month two replicas stand idle all the time.
    assertThat(ask("--between 1k..2k").out()).contains("    none: A renting is cheaper throughout");
    assertThat(ask("--between 1k..2k --format json").json().at("/crossovers/0/reason").textValue())
        .isEqualTo("none between 1000 and 2000 tokens a month");
  }

  @Test
  void the_planned_cost_of_renting_is_that_of_the_run() {
    // The rented scenario has no other product, so its whole cost per 1M tokens is this one's.
    double[] run =
        Terminal.runLine("run atlas-rented --format json --lines compute.costPerMillion")
            .values("compute.costPerMillion");
    JsonNode answer = ask("--month 24 --format json").json();

    assertThat(answer.at("/planned/costPerMillion").path("atlas-rented:rent").doubleValue())
        .isCloseTo(run[23], within(1e-12));
  }

  @Test
  void at_a_crossing_both_cost_the_same_or_a_replica_joins() {
    JsonNode answer = ask("--month 24 --between 100m..1t --format json").json();
    JsonNode duel = answer.at("/crossovers/0");
    assertThat(duel.at("/at")).isNotEmpty();
    String cheaper = duel.get("cheaperAtLow").textValue();
    for (JsonNode crossing : duel.get("at")) {
      assertThat(crossing.get("cheaper").textValue()).isNotEqualTo(cheaper);
      cheaper = crossing.get("cheaper").textValue();
    }
  }

  @Test
  void csv_has_each_way_at_each_volume_and_then_the_crossings() {
    List<List<String>> rows = ask("--between 1m..10m --format csv").csv();

    assertThat(rows.get(0)).containsExactly("tokens", "way", "cost", "costPerMillion", "overtakes");
    assertThat(rows)
        .filteredOn(row -> row.get(0).equals("2000000"))
        .extracting(row -> row.get(1))
        .containsExactly("atlas-rented:rent", "atlas-lab:host", "atlas-lab:train");
  }

  @Test
  void what_is_set_holds_where_it_is_known() {
    double usual =
        ask("--format json").json().at("/planned/cost").path("atlas-rented:rent").doubleValue();
    double less =
        ask("--set models.rented.rental.discount=55% --format json")
            .json()
            .at("/planned/cost")
            .path("atlas-rented:rent")
            .doubleValue();

    // 45 % of the list price instead of 90 %.
    assertThat(less).isCloseTo(usual / 2, within(1e-9 * usual));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "crossover atlas-lab atlas-rented --product asistant | --product asistant is no product of"
            + " atlas-lab; did you mean “assistant”?",
        "crossover atlas-lab atlas-lab --product assistant | a scenario is given twice, and is"
            + " always as good as itself",
        "crossover atlas-lab atlas-rented --product assistant --month 61 | --month is 61 but must"
            + " be from 1 to 60",
        "crossover atlas-lab atlas-rented --product assistant --between 5m | --between 5m is no"
            + " range such as 10m..50bn",
        "crossover atlas-lab atlas-rented --product assistant --between 5m..1m | --between 5m..1m"
            + " must rise from above 0",
        "crossover atlas-lab atlas-rented --product assistant --set nosuch.thing=1 | --set"
            + " nosuch.thing is not in this scenario",
      })
  void wrong_usage_is_told(String line, String sentence) {
    assertThat(Terminal.runLine(line)).isEqualTo(new Terminal(2, "", "error: " + sentence + "\n"));
  }

  @Test
  void a_product_that_is_not_on_sale_yet_has_no_cost() {
    assertThat(ask("--month 1"))
        .isEqualTo(
            new Terminal(1, "", "error: atlas-lab: products.assistant has no tokens in month 1\n"));
  }

  /** The run from scratch reads 4T tokens, the other 0.5B: both are hosted for the same. */
  @Test
  void a_fine_tuned_model_stands_beside_a_rented_and_a_trained_one(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("tuned.json");
    Files.writeString(
        file,
        Files.readString(Path.of("scenarios/atlas-lab.json"))
            .replace("\"kind\": \"trained\"", "\"kind\": \"fineTuned\"")
            .replace("\"weights\": \"closed\",", "")
            .replace("\"tokens\": 4000", "\"tokens\": 0.5"));
    JsonNode answer =
        Terminal.run(
                "crossover",
                "atlas-rented",
                file.toString(),
                "atlas-lab",
                "--product",
                "assistant",
                "--between",
                "1bn..2bn",
                "--format",
                "json")
            .json();
    JsonNode planned = answer.at("/planned/costPerMillion");
    double hosting = planned.path(file + ":host").doubleValue();

    assertThat(answer.at("/ways").path(file + ":fineTune").path("label").textValue())
        .isEqualTo("B fine-tuning and hosting");
    assertThat(hosting).isCloseTo(planned.path("atlas-lab:host").doubleValue(), within(1e-12));
    assertThat(planned.path(file + ":fineTune").doubleValue())
        .isGreaterThan(hosting)
        .isLessThan(planned.path("atlas-lab:train").doubleValue());
  }
}
