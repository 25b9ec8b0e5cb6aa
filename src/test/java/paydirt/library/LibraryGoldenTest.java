package paydirt.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paydirt.cli.Cli;
import paydirt.file.ShippedScenarios;

/**
 * The yearly results of each shipped scenario as they were last, so that a change of them is seen.
 * They say nothing about what is right. {@code mvn test -Dtest=LibraryGoldenTest
 * -Dpaydirt.goldens=write} writes them again.
 */
class LibraryGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/paydirt/library");

  private static final List<String> LINES =
      List.of(
          "users.paying",
          "revenue.total",
          "costOfRevenue.total",
          "grossProfit",
          "research.total",
          "sales.total",
          "general.total",
          "operatingIncome",
          "netIncome",
          "compute.cost",
          "compute.hours",
          "cash.free",
          "cash.closing");

  static List<String> names() {
    return ShippedScenarios.ofProgram().names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void the_years_of_a_shipped_scenario_are_those_of_last_time(String name) throws IOException {
    Path golden = FOLDER.resolve(name + ".csv");
    String years = years(name);
    if ("write".equals(System.getProperty("paydirt.goldens"))) {
      Files.writeString(golden, years);
    }

    assertThat(golden).content().isEqualTo(years);
  }

  private static String years(String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] run = {
      "run", name, "--by", "year", "--format", "csv", "--lines", String.join(",", LINES)
    };
    int exitCode =
        new Cli(ShippedScenarios.ofProgram())
            .run(
                run,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(exitCode).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
