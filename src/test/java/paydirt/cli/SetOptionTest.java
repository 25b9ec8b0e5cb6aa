package paydirt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --set}: an edit on the command line, with the effect that a calculation by hand finds. */
class SetOptionTest {

  private static double[] values(String line, String... assignments) {
    return run("atlas-rented", line, assignments);
  }

  private static double[] run(String scenario, String line, String... assignments) {
    List<String> args =
        new ArrayList<>(List.of("run", scenario, "--format", "json", "--lines", line));
    Arrays.stream(assignments).forEach(each -> args.addAll(List.of("--set", each)));
    return Terminal.run(args.toArray(String[]::new)).values(line);
  }

  @Test
  void twice_the_price_is_twice_the_revenue_of_a_subscription() {
    double[] before = values("products.assistant.revenue");
    double[] after = values("products.assistant.revenue", "products.assistant.price*=2");

    // Nobody leaves for the price in this model, and doubling a binary number is exact.
    assertThat(after).containsExactly(Arrays.stream(before).map(v -> 2 * v).toArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"$25", "25", "0.025k", "25.00", " 25 "})
  void a_price_is_read_in_peoples_notation(String price) {
    double[] before = values("products.assistant.revenue");
    double[] after = values("products.assistant.revenue", "products.assistant.price=" + price);

    assertThat(after[0]).isCloseTo(before[0] * 25 / 20, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4%", "4 %", "0.04"})
  void a_share_is_read_in_percent_or_as_stored(String churn) {
    // 400 users pay at the launch in month 1: 400 × 0.04.
    assertThat(values("products.assistant.users.churned", "products.assistant.churn=" + churn)[0])
        .isCloseTo(16, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"250k", "$250k", "0.25M", "250,000", "2.5e5"})
  void an_amount_is_read_with_its_suffix(String amount) {
    assertThat(
            values("products.assistant.marketingSpend", "products.assistant.marketing=" + amount)[
                0])
        .isEqualTo(250_000);
  }

  @Test
  void several_are_made_in_their_order() {
    double[] before = values("products.assistant.revenue");
    double[] after =
        values(
            "products.assistant.revenue",
            "products.assistant.price=10",
            "products.assistant.price*=3");

    assertThat(after[59]).isCloseTo(before[59] * 30 / 20, within(1e-6));
  }

  @Test
  void the_name_of_an_accelerator_takes_its_figures() {
    String hours = "models.atlas.training.usefulHours";
    double[] before = run("atlas-lab", hours);
    double[] after = run("atlas-lab", hours, "supplies.h100.accelerator=b200");

    // 989 TFLOP/s of an H100, 2,250 of a B200.
    assertThat(after[0]).isCloseTo(before[0] * 989 / 2_250, within(1e-6));
  }

  @Test
  void the_name_of_no_accelerator_is_warned_of() {
    Terminal answer = Terminal.run("run", "atlas-lab", "--set", "supplies.h100.accelerator=h200");

    assertThat(answer.err())
        .contains("which is none of the catalogue's accelerators")
        .contains("did you mean “h200-sxm”?");
  }

  @Test
  void a_factor_multiplies_the_steps_too() {
    // 3 general staff, 5 from month 19 and 7 from month 37, each twice.
    assertThat(driver("team.general.heads", "team.general.heads*=2"))
        .isEqualTo("6 [{\"month\":19,\"set\":10},{\"month\":37,\"set\":14}]");
  }

  @Test
  void another_start_scales_the_steps() {
    assertThat(driver("team.general.heads", "team.general.heads=6"))
        .isEqualTo("6 [{\"month\":19,\"set\":10},{\"month\":37,\"set\":14}]");
  }

  @Test
  void a_month_changes_one_step_only() {
    assertThat(driver("team.general.heads", "team.general.heads@19=6"))
        .isEqualTo("3 [{\"month\":19,\"set\":6},{\"month\":37,\"set\":7}]");
  }

  private static String driver(String id, String assignment) {
    for (var each :
        Terminal.run("drivers", "atlas-rented", "--set", assignment, "--format", "json")
            .json()
            .get("drivers")) {
      if (each.get("id").textValue().equals(id)) {
        return each.get("value") + " " + each.get("steps");
      }
    }
    throw new AssertionError("there is no " + id);
  }

  @Test
  void one_more_head_at_a_step_costs_one_more_salary_from_its_month_on() {
    double[] before = values("general.total");
    double[] after = values("general.total", "team.general.heads@19=6");

    assertThat(after[17]).isEqualTo(before[17]);
    // 140,000 a year and 30 % on top, after one raise of 4 % a year from month 13.
    assertThat(after[18] - before[18]).isCloseTo(140_000 * 1.3 / 12 * 1.04, within(1e-6));
    assertThat(after[36]).isEqualTo(before[36]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run atlas-lab",
        "check atlas-lab",
        "drivers atlas-lab",
        "lines atlas-lab",
        "explain atlas-lab revenue.total"
      })
  void an_unknown_driver_is_wrong_usage_with_the_nearest_name(String command) {
    Terminal answer = Terminal.runLine(command + " --set products.assistant.prise=3");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .isEqualTo(
            "error: --set products.assistant.prise is not in this scenario;"
                + " did you mean “products.assistant.price”?\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run atlas-lab",
        "drivers atlas-lab",
        "lines atlas-lab",
        "explain atlas-lab revenue.total"
      })
  void a_value_out_of_its_limits_exits_with_1_and_the_rule(String command) {
    Terminal answer = Terminal.runLine(command + " --set products.assistant.price=-3");

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .isEqualTo(
            "error: --set products.assistant.price=-3: products.assistant.price is"
                + " −3 $/user·mo but must be at least 0\n");
  }

  @Test
  void check_counts_a_value_out_of_its_limits_among_the_errors() {
    Terminal answer = Terminal.run("check", "atlas-lab", "--set", "products.assistant.price=-3");

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.err()).contains("but must be at least 0");
    assertThat(answer.out()).isEqualTo("atlas-lab: 1 error, no warnings\n");
  }

  @Test
  void check_calls_no_file_valid_that_its_edits_spoil() {
    Terminal answer =
        Terminal.runLine("check atlas-lab --set products.assistant.price=-3 --format json");

    assertThat(answer.json().at("/files/0/valid").booleanValue()).isFalse();
    assertThat(answer.json().at("/files/0/problems/0/message").textValue())
        .contains("but must be at least 0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense | 2 | is none of ID=VALUE, ID*=FACTOR and ID@MONTH=VALUE",
        "products.assistant.price=dear | 1 | products.assistant.price cannot be set: ",
        "products.assistant.pricing=token | 1 | must be one of subscription, tokens, tiers, seats,"
            + " credits, licence; did you mean"
            + " “tokens”?",
        "products.assistant.pricing*=2 | 1 | is not a number and takes the form ID=VALUE only",
        "team.general.heads@20=6 | 1 | has no step in month 20; its steps are in months ",
        "products.assistant.price@13=6 | 1 | has no step in month 13; it has no steps"
      })
  void an_edit_that_cannot_be_made_says_why(String assignment, int exitCode, String words) {
    Terminal answer = Terminal.run("run", "atlas-lab", "--set", assignment);

    assertThat(answer.exitCode()).isEqualTo(exitCode);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).startsWith("error: --set " + assignment).contains(words);
  }

  @Test
  void an_unusual_value_is_used_and_warned_of() {
    Terminal answer = Terminal.run("run", "atlas-lab", "--set", "products.assistant.price=500");

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.err()).startsWith("warning: --set ").contains("unusual but used");
  }

  @Test
  void lines_are_those_of_the_edited_scenario() {
    Terminal answer =
        Terminal.runLine("lines atlas-rented --set products.assistant.pricing=tokens");

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out())
        .contains("Fresh input tokens of paying users [Assistant] × Input price")
        .doesNotContain("× Price [Assistant]");
  }

  @Test
  void explain_reads_the_edited_scenario() {
    Terminal answer =
        Terminal.runLine(
            "explain atlas-lab products.assistant.price --set products.assistant.price=25");

    assertThat(answer.out())
        .startsWith("Price, Assistant in December 2031 (month 60): $25/user·mo\n");
  }

  @Test
  void a_new_file_holds_the_edit(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.json");
    Terminal.run(
        "new", "atlas-rented", "--to", file.toString(), "--set", "products.assistant.price=25");

    assertThat(Files.readString(file)).contains("\"price\": 25,");
  }

  @Test
  void a_file_that_is_run_with_edits_is_left_as_it_is(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.json");
    Files.copy(Path.of("scenarios/atlas-rented.json"), file);
    Terminal.run("run", file.toString(), "--set", "products.assistant.price=25");

    assertThat(file).hasSameBinaryContentAs(Path.of("scenarios/atlas-rented.json"));
  }
}
