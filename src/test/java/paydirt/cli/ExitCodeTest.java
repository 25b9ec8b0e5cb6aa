package paydirt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paydirt.file.ShippedScenarios;

/** 0 done, 1 the scenario is at fault, 2 wrong usage; problems go to the error output. */
class ExitCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run atlas-lab",
        "run scenarios/atlas-rented.json",
        "check atlas-lab atlas-rented",
        "drivers",
        "drivers atlas-lab",
        "lines atlas-lab",
        "explain atlas-lab revenue.total",
        "schema",
        "templates",
        "--version"
      })
  void a_command_that_is_done_exits_with_0_and_reports_no_problem(String line) {
    Terminal answer = Terminal.runLine(line);

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out()).isNotBlank().endsWith("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "drivers", "lines", "explain", "new"})
  void help_goes_to_the_output_and_exits_with_0(String command) {
    Terminal answer = Terminal.run(command, "--help");

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out()).startsWith("Usage: paydirt " + command).contains("--set=ID=VALUE");
  }

  @Test
  void every_command_is_described_by_a_whole_sentence() {
    String commands = Terminal.run("--help").out().split("Commands:\\R", 2)[1];
    for (String command : commands.split("\\R(?=  \\w)", -1)) {
      assertThat(command.strip()).endsWith(".");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run atlas-lba",
        "drivers atlas-lba",
        "lines atlas-lba",
        "explain atlas-lba revenue.total"
      })
  void a_file_that_is_not_there_exits_with_1_and_the_nearest_shipped_name(String line) {
    Terminal answer = Terminal.runLine(line);

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .isEqualTo("error: atlas-lba: there is no such file; did you mean “atlas-lab”?\n");
  }

  @Test
  void check_of_a_file_that_is_not_there_exits_with_1() {
    Terminal answer = Terminal.run("check", "atlas-lba");

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out()).isEqualTo("atlas-lba: 1 error, no warnings\n");
    assertThat(answer.err()).startsWith("error: atlas-lba: there is no such file");
  }

  @Test
  void a_folder_exits_with_1(@TempDir Path folder) {
    Terminal answer = Terminal.run("run", folder.toString());

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).startsWith("error: " + folder + ": cannot be read: ");
  }

  @Test
  void a_folder_does_not_hide_a_shipped_scenario_of_its_name() {
    // Tests run in the folder of the project, where "src" is a folder.
    ShippedScenarios shipped =
        new ShippedScenarios(
            Map.of("src", ShippedScenarios.ofProgram().text("atlas-lab").orElseThrow()));

    assertThat(Terminal.run(shipped, "run", "src")).isEqualTo(Terminal.run("run", "atlas-lab"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rnu atlas-lab | there is no command “rnu”; did you mean “run”?",
        "chek atlas-lab | there is no command “chek”; did you mean “check”?",
        "xyzzy | there is no command “xyzzy”; see `paydirt --help`",
        "--versoin | there is no option --versoin; did you mean “--version”?",
        "run atlas-lab --bi month | there is no option --bi; did you mean “--by”?",
        "run atlas-lab --fromat=json | there is no option --fromat; did you mean “--format”?",
        "check atlas-lab --sett x=1 | there is no option --sett; did you mean “--set”?",
        "drivers --fromat json | there is no option --fromat; did you mean “--format”?",
        "lines atlas-lab --formt csv | there is no option --formt; did you mean “--format”?",
        "explain atlas-lab npv --mnoth 3 | there is no option --mnoth; did you mean “--month”?",
        "schema --helf | there is no option --helf; did you mean “--help”?",
        "new atlas-lab --two x.json | there is no option --two; did you mean “--to”?",
        "templates --format=jsno | --format is “jsno” but must be one of text, json, csv; did you"
            + " mean “json”?",
        "templates x | “x” is one argument too many; see `paydirt templates --help`",
        "run | FILE is missing; see `paydirt run --help`",
        "check | FILE is missing; see `paydirt check --help`",
        "explain atlas-lab | LINE is missing; see `paydirt explain --help`",
        "throughput | --model ID, --accelerator ID and --count N are missing; see `paydirt"
            + " throughput --help`",
        "new atlas-lab | --to PATH is missing; see `paydirt new --help`",
        "run atlas-lab --by | --by PERIOD is missing; see `paydirt run --help`",
        "run atlas-lab --by=week | --by is “week” but must be one of month, quarter, year; see"
            + " `paydirt run --help`",
        "run atlas-lab --by=quartr | --by is “quartr” but must be one of month, quarter, year; did"
            + " you mean “quarter”?",
        "explain atlas-lab npv --month x | --month is “x” but must be a whole number; see `paydirt"
            + " explain --help`",
        "run atlas-lab --lines revenue.totl | --lines revenue.totl is no line of this scenario; did"
            + " you mean “revenue.total”?",
        "run atlas-lab --lines npv | --lines npv is a metric and has no months; it is shown anyway",
        "drivers --set x=3 | --set needs a FILE to set something in",
        "new atlas-lob --to x.json | atlas-lob is no shipped scenario; did you mean “atlas-lab”?"
      })
  void wrong_usage_exits_with_2_and_one_sentence(String line, String sentence) {
    Terminal answer = Terminal.runLine(line);

    assertThat(answer.err()).isEqualTo("error: " + sentence + "\n");
    assertThat(answer.out()).isEmpty();
    assertThat(answer.exitCode()).isEqualTo(2);
  }

  @Test
  void no_command_is_wrong_usage() {
    Terminal answer = Terminal.run();

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).isEqualTo("error: a command is missing; see `paydirt --help`\n");
  }

  @Test
  void a_result_without_a_profit_is_a_result_and_exits_with_0() {
    Terminal answer = Terminal.run("run", "atlas-lab", "--set", "products.assistant.price=0");

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out()).doesNotStartWith("Reaches");
  }
}
