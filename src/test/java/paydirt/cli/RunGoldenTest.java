package paydirt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code run} prints of the shipped scenarios against an independent computation. */
class RunGoldenTest {

  /** The golden files of the model: a line's years, or an outcome, in each row. */
  private static List<String[]> goldens(String scenario) throws IOException {
    try (var in = RunGoldenTest.class.getResourceAsStream("/paydirt/model/" + scenario + ".csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(row -> row.split(","))
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"atlas-lab", "atlas-rented"})
  void the_years_of_each_line_are_those_of_the_independent_computation(String scenario)
      throws IOException {
    Terminal answer = Terminal.run("run", scenario, "--by", "year", "--format", "json");

    for (String[] golden : goldens(scenario)) {
      if (golden.length > 2) {
        double[] years = answer.values(golden[0]);
        assertThat(years).as(golden[0]).hasSize(golden.length - 1);
        for (int i = 0; i < years.length; i++) {
          assertClose(golden[0] + " in year " + (i + 1), years[i], golden[i + 1]);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"atlas-lab", "atlas-rented"})
  void each_metric_is_that_of_the_independent_computation(String scenario) throws IOException {
    JsonNode metrics = Terminal.run("run", scenario, "--format", "json").json().get("metrics");

    for (String[] golden : goldens(scenario)) {
      if (golden.length == 2) {
        assertClose(golden[0], metrics.at("/" + golden[0] + "/value").doubleValue(), golden[1]);
      }
    }
  }

  private static void assertClose(String name, double got, String golden) {
    double expected = Double.parseDouble(golden);
    assertThat(got).as(name).isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
  }
}
