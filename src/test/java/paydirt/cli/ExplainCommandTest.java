package paydirt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code explain}: why a number is what it is, down to what was set. */
class ExplainCommandTest {

  private static JsonNode explain(String rest) {
    return Terminal.runLine("explain atlas-lab " + rest + " --format json").json();
  }

  private static List<JsonNode> leaves(JsonNode node) {
    List<JsonNode> leaves = new ArrayList<>();
    if (node.path("inputs").isEmpty()) {
      leaves.add(node);
    }
    node.path("inputs").forEach(input -> leaves.addAll(leaves(input)));
    return leaves;
  }

  @Test
  void the_first_line_says_what_when_and_how_much() {
    // 6 FLOP × 70e9 parameters × 4000e9 tokens = 1.68e24.
    assertThat(Terminal.run("explain", "atlas-lab", "models.atlas.training.flop").out())
        .startsWith("Training compute, Atlas")
        .containsPattern("(?m)\\A.*: 1\\.68e24 FLOP$");
  }

  @Test
  void it_goes_down_to_constants_with_their_sources() {
    String text = Terminal.run("explain", "atlas-lab", "models.atlas.training.flop").out();

    assertThat(text)
        .contains("= 6 FLOP per parameter and token × Active parameters [Atlas] × Training tokens")
        .contains(
            "Active parameters, Atlas: 70 B param  [models.atlas.architecture.activeParameters]")
        .contains("set in the scenario");
    assertThat(Terminal.run("explain", "atlas-lab", "models.atlas.training.usefulHours").out())
        .contains("NVIDIA H100 SXM data sheet, dense BF16 without sparsity (found, 2023-03,");
  }

  @Test
  void a_number_follows_from_its_inputs() {
    JsonNode revenue = explain("products.assistant.revenue --month 12 --depth 1");

    assertThat(revenue.get("formula").textValue())
        .isEqualTo("Paying user-months [Assistant] × Price [Assistant]");
    assertThat(revenue.get("value").doubleValue())
        .isCloseTo(
            revenue.at("/inputs/0/value").doubleValue()
                * revenue.at("/inputs/1/value").doubleValue(),
            within(1e-6));
  }

  @Test
  void the_number_is_that_of_the_run() {
    double[] run =
        Terminal.runLine("run atlas-lab --format json --lines cash.closing").values("cash.closing");

    assertThat(explain("cash.closing --month 12").get("value").doubleValue()).isEqualTo(run[11]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"operatingIncome", "cash.closing", "breakEven.operating", "npv"})
  void every_branch_ends_at_a_driver_a_constant_or_what_stands_above(String id) {
    List<JsonNode> leaves = leaves(explain(id + " --depth 100"));

    assertThat(leaves)
        .hasSizeGreaterThan(20)
        .allMatch(
            leaf ->
                leaf.get("kind").textValue().equals("driver")
                    || leaf.path("seeAbove").booleanValue()
                    || leaf.path("formula").textValue().matches("[\\d.]+( [−+] [\\d.]+)*"));
    assertThat(leaves)
        .filteredOn(leaf -> leaf.get("kind").textValue().equals("driver"))
        .allMatch(leaf -> leaf.has("default") && leaf.has("source") && leaf.has("usual"));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 2", "3, 3"})
  void the_depth_says_how_many_times_numbers_are_taken_apart(int depth, int levels) {
    assertThat(levels(explain("operatingIncome --depth " + depth))).isEqualTo(levels);
  }

  private static int levels(JsonNode node) {
    int deepest = 0;
    for (JsonNode input : node.path("inputs")) {
      deepest = Math.max(deepest, 1 + levels(input));
    }
    return deepest;
  }

  @Test
  void without_a_depth_numbers_are_taken_apart_twice() {
    assertThat(levels(explain("operatingIncome"))).isEqualTo(2);
  }

  @Test
  void without_a_month_it_is_the_last() {
    assertThat(explain("cash.closing").get("month").intValue()).isEqualTo(60);
  }

  @Test
  void months_count_from_1() {
    assertThat(Terminal.runLine("explain atlas-lab cash.closing --month 1").out())
        .startsWith("Cash at month end in January 2027 (month 1): ");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 61})
  void a_month_out_of_the_horizon_is_wrong_usage(int month) {
    Terminal answer = Terminal.run("explain", "atlas-lab", "cash.closing", "--month=" + month);

    assertThat(answer)
        .isEqualTo(
            new Terminal(2, "", "error: --month is " + month + " but must be from 1 to 60\n"));
  }

  @Test
  void the_horizon_is_that_of_the_edited_scenario() {
    assertThat(
            Terminal.runLine("explain atlas-lab cash.closing --month 61 --set about.months=72")
                .exitCode())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "revenue.totl, revenue.total",
    "grossprofit, grossProfit",
    "products.assistant.prise, products.assistant.price",
    "breakEven.opertaing, breakEven.operating"
  })
  void an_unknown_line_is_wrong_usage_with_the_nearest_name(String id, String nearest) {
    Terminal answer = Terminal.run("explain", "atlas-lab", id);

    assertThat(answer)
        .isEqualTo(
            new Terminal(
                2,
                "",
                "error: %s is no line and no driver of this scenario; did you mean “%s”?%n"
                    .formatted(id, nearest)
                    .replace("\r\n", "\n")));
  }

  @Test
  void an_unknown_line_that_is_near_nothing_points_at_the_lists() {
    assertThat(Terminal.run("explain", "atlas-lab", "zzzzzz").err())
        .endsWith("; see `lines` and `drivers`\n");
  }

  @Test
  void an_absent_number_says_why() {
    assertThat(Terminal.runLine("explain atlas-lab margin.gross --month 1").out())
        .startsWith("Gross margin in January 2027 (month 1): – (no revenue)\n");
    assertThat(explain("margin.gross --month 1").get("value").isNull()).isTrue();
    assertThat(explain("margin.gross --month 1").get("reason").textValue()).isEqualTo("no revenue");
  }
}
