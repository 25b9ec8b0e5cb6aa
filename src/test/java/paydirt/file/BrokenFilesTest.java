package paydirt.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each broken file beside the text that it is answered with. */
class BrokenFilesTest {

  static List<String> names() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .sorted()
          .toList();
    }
  }

  private static Path folder() throws URISyntaxException {
    URL folder = BrokenFilesTest.class.getResource("broken");
    return Path.of(folder.toURI());
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_broken_file_is_refused_with_its_sentences(String name) throws Exception {
    Path file = folder().resolve(name);
    Path expected = folder().resolve(name.replace(".json", ".txt"));

    Reading reading = Bakery.reader().read(name, Files.readAllBytes(file));

    assertThat(reading.root()).isEmpty();
    assertThat(Bakery.sentences(reading))
        .isEqualTo(Files.readString(expected, StandardCharsets.UTF_8).strip());
  }

  @Test
  void a_file_of_more_than_ten_megabytes_is_refused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("large.json");
    Files.write(file, new byte[10_000_001]);

    assertThat(Bakery.sentences(Bakery.reader().read(file)))
        .isEqualTo(file + ": has 10000001 bytes but a scenario has at most 10000000");
  }

  @Test
  void a_file_that_is_not_there_is_refused(@TempDir Path folder) {
    Path file = folder.resolve("none.json");

    assertThat(Bakery.sentences(Bakery.reader().read(file)))
        .isEqualTo(file + ": cannot be read: there is no such file");
  }

  @Test
  void a_folder_is_refused(@TempDir Path folder) {
    assertThat(Bakery.sentences(Bakery.reader().read(folder)))
        .startsWith(folder + ": cannot be read: ");
  }
}
