package paydirt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Own lines and assertions of a file in every command that reads one. */
class OwnLinesCommandTest {

  @TempDir private Path folder;

  /** The rented company with these own lines and assertions instead of its own, as JSON. */
  private String file(String lines, String assertions) throws IOException {
    String shipped = Files.readString(Path.of("scenarios/atlas-rented.json"));
    String without = shipped.substring(0, shipped.indexOf("  \"lines\""));
    Path file = folder.resolve("mine.json");
    Files.writeString(
        file,
        without + "  \"lines\": [" + lines + "],\n  \"assertions\": [" + assertions + "]\n}\n");
    return file.toString();
  }

  private static String line(String id, String formula) {
    return "{\"id\": \""
        + id
        + "\", \"label\": \"My "
        + id
        + "\", \"formula\": \""
        + formula
        + "\"}";
  }

  private static String assertion(String id, String condition) {
    return "{\"id\": \""
        + id
        + "\", \"label\": \"That "
        + id
        + "\", \"condition\": \""
        + condition
        + "\"}";
  }

  @Test
  void an_error_names_file_line_path_and_column_and_a_caret_stands_below_it() throws IOException {
    String file = file("\n" + line("a", "1 + revenue.totl"), "");
    Terminal answer = Terminal.run("check", file);
    int line =
        (int) Files.readString(Path.of(file)).lines().takeWhile(l -> !l.contains("totl")).count()
            + 1;

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.err())
        .isEqualTo(
            "error: "
                + file
                + ":"
                + line
                + ": lines.a.formula cannot be read at column 5: there is no line and no driver"
                + " “revenue.totl”; did you mean “revenue.total”?\n"
                + "    1 + revenue.totl\n"
                + "        ^\n");
    assertThat(Terminal.run("run", file).err()).isEqualTo(answer.err());
  }

  @Test
  void json_has_the_column_as_a_number() throws IOException {
    String file = file(line("a", "1 + revenue.totl"), "");
    JsonNode problem =
        Terminal.run("check", file, "--format", "json").json().at("/files/0/problems/0");

    assertThat(problem.path("id").asText()).isEqualTo("lines.a.formula");
    assertThat(problem.path("column").asInt()).isEqualTo(5);
  }

  @Test
  void check_exits_with_1_where_an_assertion_fails_and_says_where_and_by_how_much()
      throws IOException {
    String holds = assertion("users", "users.total >= 0");
    Terminal fine = Terminal.run("check", file("", holds));
    Terminal failing =
        Terminal.run("check", file("", holds + ", " + assertion("cash", "cash.closing >= $1M")));

    assertThat(fine.exitCode()).isZero();
    assertThat(fine.out()).contains("“That users” holds in all 60 months tested");
    assertThat(failing.exitCode()).isEqualTo(1);
    assertThat(failing.out().replaceAll("\\s+", " "))
        .contains("“That cash” fails in ")
        .containsPattern(
            "Cash at month end is \\S+ but must be at least \\$1.0M; in \\d+ of 60 months tested");
  }

  @Test
  void run_shows_assertions_and_own_lines_and_exits_with_0() throws IOException {
    String file =
        file(
            line("twice", "2 * revenue.total") + ", " + line("best", "highest(own.twice)"),
            assertion("cash", "cash.closing >= $1M"));
    Terminal text = Terminal.run("run", file);
    JsonNode json = Terminal.run("run", file, "--format", "json").json();

    assertThat(text.exitCode()).isZero();
    assertThat(text.out()).contains("\nAssertions\n  “That cash” fails in ").contains("My best");
    assertThat(json.at("/assertions/cash/state").asText()).isEqualTo("fails");
    assertThat(json.at("/assertions/cash/failingMonths").size()).isPositive();
    double revenue = json.path("lines").path("revenue.total").path("values").get(59).asDouble();
    assertThat(json.path("lines").path("own.twice").path("values").get(59).asDouble())
        .isEqualTo(2 * revenue);
    assertThat(json.path("metrics").path("own.best").path("value").asDouble())
        .isEqualTo(2 * revenue);
  }

  @Test
  void what_assertions_are_made_of_is_no_metric_to_read() throws IOException {
    Terminal all =
        Terminal.run("run", file("", assertion("be", "breakEven.operating <= 36")), "--metrics");

    assertThat(all.out()).contains("\nAssertions\n").doesNotContain("Assertions, That be");
  }

  @Test
  void lines_explain_and_csv_know_an_own_line_like_any_other() throws IOException {
    String file = file(line("twice", "2 * revenue.total"), "");

    assertThat(Terminal.run("lines", file).out())
        .contains("Own lines\n  own.twice  flow, $\n      My twice = 2 × Revenue\n");
    assertThat(Terminal.run("explain", file, "own.twice", "--month", "12").out())
        .startsWith("My twice in December 2027 (month 12): ")
        .contains("A line of your own: 2 * revenue.total");
    List<List<String>> rows =
        Terminal.run("run", file, "--lines", "own.twice", "--format", "csv").csv();
    assertThat(rows.get(1)).contains("own.twice");
  }

  @Test
  void set_changes_a_formula_and_refuses_a_wrong_one_with_its_caret() throws IOException {
    String file = file(line("a", "revenue.total"), "");

    assertThat(
            Terminal.run(
                    "run", file, "--lines", "own.a", "--set", "lines.a.formula=2*revenue.total")
                .exitCode())
        .isZero();
    assertThat(Terminal.run("run", file, "--set", "lines.a.formula=2*").err())
        .startsWith("error: after --set: lines.a.formula cannot be read at column 3: ")
        .endsWith("\n    2*\n      ^\n");
  }

  @Test
  void a_file_with_formulas_is_saved_byte_for_byte() throws IOException {
    String file = file(line("a", "max(revenue.total, 0) − 5 [$]  "), assertion("b", "month ≥ 1"));
    Terminal.run("migrate", file);
    String once = Files.readString(Path.of(file));

    assertThat(once).contains("\"max(revenue.total, 0) − 5 [$]  \"", "\"month ≥ 1\"");
    Terminal.run("migrate", file);
    assertThat(Path.of(file)).hasContent(once);
  }
}
