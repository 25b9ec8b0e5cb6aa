package paydirt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paydirt.file.Reading;
import paydirt.file.ScenarioReader;
import paydirt.file.ShippedScenarios;

/** {@code migrate}: old files become new ones that mean the same, and new ones are left alone. */
class MigrateCommandTest {

  @TempDir private Path folder;

  private Path stored(String name) throws IOException, URISyntaxException {
    Path stored = Path.of(ShippedScenarios.class.getResource("formats/" + name).toURI());
    return Files.copy(stored, folder.resolve("mine.json"));
  }

  private static Terminal migrate(Path file) {
    return Terminal.run("migrate", file.toString());
  }

  private static Reading read(Path file) {
    return ScenarioReader.ofScenarios().read(file);
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tokens-1.json", "tokens-2.json", "supply-2.json"})
  void an_old_file_is_rewritten_and_means_the_same(String name) throws Exception {
    Path file = stored(name);
    byte[] before = Files.readAllBytes(file);
    Reading old = read(file);
    Terminal answer = migrate(file);

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out().replaceAll("\\s+", " "))
        .startsWith(
            file
                + " is rewritten in format 3 with every driver stated; "
                + file
                + "~ is as it was.")
        .contains(old.migrations());
    assertThat(file).content().startsWith("{\n  \"format\": 3,\n");
    Reading now = read(file);
    assertThat(now.wasMigrated()).isFalse();
    assertThat(now.defaults()).isEmpty();
    assertThat(now.scenario().orElseThrow().drivers().stream().map(bound -> bound.value()))
        .isEqualTo(old.scenario().orElseThrow().drivers().stream().map(b -> b.value()).toList());
    assertThat(Path.of(file + "~")).hasBinaryContent(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tokens-1.json", "supply-2.json", "supply-3.json"})
  void what_was_migrated_once_is_left_byte_for_byte(String name) throws Exception {
    Path file = stored(name);
    migrate(file);
    byte[] once = Files.readAllBytes(file);
    Terminal again = migrate(file);

    assertThat(again.out()).isEqualTo(file + " is in format 3 and is left as it is.\n");
    assertThat(file).hasBinaryContent(once);
  }

  @Test
  void a_current_file_is_left_byte_for_byte_however_it_is_laid_out() throws IOException {
    Path file = folder.resolve("mine.json");
    String laidOut =
        Files.readString(Path.of("scenarios/atlas-rented.json")).replace("\n", "\r\n\t");
    Files.writeString(file, laidOut);
    Terminal answer = migrate(file);

    assertThat(answer.exitCode()).isZero();
    assertThat(file).hasContent(laidOut);
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void a_current_file_that_leaves_drivers_out_is_made_to_state_them() throws IOException {
    Path file = folder.resolve("mine.json");
    String whole = Files.readString(Path.of("scenarios/atlas-rented.json"));
    Files.writeString(file, whole.replaceFirst("\n *\"months\": 60,", ""));
    assertThat(read(file).defaults()).hasSize(1);
    Terminal answer = migrate(file);

    assertThat(answer.out()).contains("  about.months is stated: 60 months\n");
    assertThat(file).hasContent(whole);
  }

  @Test
  void a_broken_file_is_refused_with_its_place_and_left_as_it_is() throws IOException {
    Path file =
        Files.writeString(folder.resolve("mine.json"), "{\n  \"format\": 1,\n  \"shop\": 1\n}");
    Terminal answer = migrate(file);

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).startsWith("error: " + file + ":3: shop ");
    assertThat(file).hasContent("{\n  \"format\": 1,\n  \"shop\": 1\n}");
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void a_newer_file_is_refused_by_its_format() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.json"), "{\"format\": 99}");

    assertThat(migrate(file).exitCode()).isEqualTo(1);
    assertThat(migrate(file).err()).contains("99 is newer than 3");
  }

  @Test
  void a_shipped_scenario_is_no_file() {
    Terminal answer = Terminal.run("migrate", "atlas-lab");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("`new atlas-lab --to PATH` copies it");
  }

  @Test
  void a_file_that_is_not_there_is_said_so() {
    Terminal answer = migrate(folder.resolve("none.json"));

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.err()).contains("there is no such file");
  }
}
