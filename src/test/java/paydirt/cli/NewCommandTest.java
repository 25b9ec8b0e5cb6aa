package paydirt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paydirt.file.ShippedScenarios;

/** {@code new}, {@code templates} and {@code schema}: how one begins. */
class NewCommandTest {

  private static final ShippedScenarios SHIPPED = ShippedScenarios.ofProgram();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"atlas-lab", "atlas-rented"})
  void a_new_file_is_the_shipped_one_and_checks_clean(String template) {
    Path file = folder.resolve("mine.json");
    Terminal made = Terminal.run("new", template, "--to", file.toString());

    assertThat(made).isEqualTo(new Terminal(0, file + " is written from " + template + ".\n", ""));
    assertThat(file).hasSameBinaryContentAs(Path.of("scenarios", template + ".json"));
    Terminal checked = Terminal.run("check", file.toString());
    assertThat(checked.exitCode()).isZero();
    assertThat(checked.err()).isEmpty();
    assertThat(checked.out()).startsWith(file + ": fine, no warnings, no defaults taken\n");
  }

  @Test
  void without_a_template_it_is_the_first_that_templates_lists() {
    Path file = folder.resolve("mine.json");
    Terminal.run("new", "--to", file.toString());

    assertThat(file).hasSameBinaryContentAs(Path.of("scenarios/heron-lab.json"));
  }

  @Test
  void a_file_that_exists_is_not_overwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.json"), "mine");
    Terminal answer = Terminal.run("new", "atlas-lab", "--to", file.toString());

    assertThat(answer)
        .isEqualTo(
            new Terminal(1, "", "error: " + file + " exists already and is left as it is\n"));
    assertThat(file).hasContent("mine");
  }

  @Test
  void an_edit_out_of_limits_writes_nothing() {
    Path file = folder.resolve("mine.json");
    Terminal answer =
        Terminal.run(
            "new", "atlas-lab", "--to", file.toString(), "--set", "products.assistant.price=-1");

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(file).doesNotExist();
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    Path file = folder.resolve("none").resolve("mine.json");
    Terminal answer = Terminal.run("new", "atlas-lab", "--to", file.toString());

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains("there is no folder " + folder.resolve("none"));
  }

  @Test
  void templates_lists_the_shipped_scenarios_each_with_its_verdict() {
    var templates = Terminal.runLine("templates --format json").json().get("templates");

    assertThat(templates).hasSameSizeAs(SHIPPED.names());
    assertThat(templates.at("/0/id").textValue()).isEqualTo("heron-lab");
    assertThat(templates.at("/0/verdict/state").textValue()).isEqualTo("outOfCash");
    assertThat(templates.at("/1/id").textValue()).isEqualTo("atlas-lab");
    assertThat(templates.at("/1/verdict/state").textValue()).isEqualTo("profitable");
  }

  @Test
  void templates_names_each_before_its_verdict() {
    List<String> lines = Terminal.run("templates").out().lines().map(String::strip).toList();

    assertThat(lines).hasSize(2 * SHIPPED.names().size());
    assertThat(lines.get(0)).startsWith("heron-lab  ");
    assertThat(lines.get(1)).startsWith("Falls below its minimum cash");
    assertThat(lines.get(2)).startsWith("atlas-lab  ");
    assertThat(lines.get(3)).startsWith("Reaches operating profit");
  }

  @Test
  void schema_prints_the_shipped_schema() throws IOException {
    assertThat(Terminal.run("schema").out())
        .isEqualTo(Files.readString(Path.of("scenarios/scenario.schema.json")));
  }

  @Test
  void the_version_is_that_of_the_build() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<artifactId>paydirt</artifactId>\n  <version>" + Version.NUMBER + "</version>");
  }
}
