package paydirt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paydirt.file.ShippedScenarios;

/** Each of the broken files that the reader is tested with, given to commands. */
class BrokenFileCommandsTest {

  /** Nothing in these can be pointed at by a line. */
  private static final Set<String> WITHOUT_LINES =
      Set.of("empty.json", "only-whitespace.json", "utf-16.json", "utf-16-without-mark.json");

  static List<Path> files() throws IOException, URISyntaxException {
    Path folder = Path.of(ShippedScenarios.class.getResource("broken").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void check_refuses_it_with_its_place_and_leaves_it_as_it_is(Path file, @TempDir Path folder)
      throws IOException {
    Path copy = Files.copy(file, folder.resolve(file.getFileName()));
    Terminal answer = Terminal.run("check", copy.toString());

    assertThat(answer.exitCode()).isEqualTo(1);
    assertPlaced(answer, copy);
    assertThat(answer.out()).startsWith(copy + ": ").containsPattern(": \\d+ errors?, ");
    assertThat(copy).hasSameBinaryContentAs(file);
    assertAlone(folder);
  }

  @ParameterizedTest
  @MethodSource("files")
  void run_refuses_it_with_its_place_and_leaves_it_as_it_is(Path file, @TempDir Path folder)
      throws IOException {
    Path copy = Files.copy(file, folder.resolve(file.getFileName()));
    Terminal answer = Terminal.run("run", copy.toString());

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertPlaced(answer, copy);
    assertThat(copy).hasSameBinaryContentAs(file);
    assertAlone(folder);
  }

  private static void assertPlaced(Terminal answer, Path file) {
    boolean hasLines = !WITHOUT_LINES.contains(file.getFileName().toString());
    List<String> sentences = answer.err().lines().toList();

    assertThat(sentences).isNotEmpty();
    assertThat(sentences)
        .allSatisfy(
            sentence ->
                assertThat(sentence.replaceFirst("^(error|warning): ", ""))
                    .startsWith(file.toString())
                    .matches(
                        text -> !hasLines || hasLine(text.substring(file.toString().length()))));
  }

  private static boolean hasLine(String afterFile) {
    return afterFile.matches("(?s):\\d+: .+");
  }

  private static void assertAlone(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void check_goes_on_after_a_broken_file() throws Exception {
    List<String> args = new ArrayList<>(List.of("check"));
    files().forEach(file -> args.add(file.toString()));
    args.add("atlas-lab");
    Terminal answer = Terminal.run(args.toArray(String[]::new));

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out().lines().filter(line -> !line.startsWith(" ")))
        .hasSize(files().size() + 1)
        .endsWith("atlas-lab: fine, no warnings, no defaults taken");
  }

  @Test
  void check_lists_every_file_for_programs() throws Exception {
    Path broken = files().get(0);
    var tree = Terminal.run("check", broken.toString(), "atlas-lab", "--format", "json").json();

    assertThat(tree.at("/files/0/file").textValue()).isEqualTo(broken.toString());
    assertThat(tree.at("/files/0/valid").booleanValue()).isFalse();
    assertThat(tree.at("/files/0/problems/0/severity").textValue()).isEqualTo("error");
    assertThat(tree.at("/files/0/problems/0/line").intValue()).isPositive();
    assertThat(tree.at("/files/1/valid").booleanValue()).isTrue();
  }

  @Test
  void defaults_that_a_file_takes_are_listed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("short.json");
    Files.writeString(
        file,
        Files.readString(Path.of("scenarios/atlas-rented.json"))
            .replace("      \"price\": 20,\n", ""));
    Terminal answer = Terminal.run("check", file.toString());

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out())
        .startsWith(file + ": fine, no warnings, 1 default taken\n")
        .contains("products.assistant.price");
  }

  @Test
  void figures_that_a_file_takes_of_an_accelerator_it_names_are_listed(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("b200.json");
    Files.writeString(
        file,
        Files.readString(Path.of("scenarios/atlas-lab.json"))
            .replace(
                "\"accelerator\": \"H100 SXM\",\n      \"peak\": 989,",
                "\"accelerator\": \"b200\","));
    Terminal answer = Terminal.run("check", file.toString());

    assertThat(answer.out())
        .startsWith(file + ": fine, no warnings, no defaults taken, 1 figure of the catalogue\n")
        .contains(
            "  supplies.h100.peak is not stated; 2,250 TFLOP/s·GPU is taken from the catalogue\n");
  }
}
