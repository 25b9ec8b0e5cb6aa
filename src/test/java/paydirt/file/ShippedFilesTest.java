package paydirt.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paydirt.scenario.Scenario;

/** The files that come with the program. */
class ShippedFilesTest {

  private static final Path FOLDER = Path.of("scenarios");
  private static final Path SCHEMA = FOLDER.resolve("scenario.schema.json");

  static List<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".json") && !file.equals(SCHEMA))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void a_shipped_scenario_is_read_without_a_finding_and_saved_byte_for_byte(Path file)
      throws IOException {
    Reading reading = ScenarioReader.ofScenarios().read(file);

    assertThat(Bakery.sentences(reading)).isEmpty();
    assertThat(reading.migrations()).isEmpty();
    assertThat(reading.scenario().map(ScenarioWriter::toText)).contains(Files.readString(file));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void a_shipped_scenario_keeps_the_shipped_schema(Path file) throws IOException {
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON)
                .validate(Files.readString(file), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void the_shipped_schema_is_that_of_the_declarations() throws IOException {
    assertThat(Files.readString(SCHEMA))
        .as("java -jar target/paydirt.jar schema > %s", SCHEMA)
        .isEqualTo(SchemaWriter.toText(Scenario.SECTION));
  }
}
