package paydirt.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import paydirt.analysis.AssertionReport;
import paydirt.analysis.AssertionResult;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.file.ScenarioReader;
import paydirt.file.ShippedScenarios;
import paydirt.formula.Line;
import paydirt.scenario.OwnLine;
import paydirt.scenario.Scenario;

/**
 * The companies of the library against what was published of them. {@code outcomes.csv} states each
 * figure as a formula in the grammar of own lines, with its source and tolerance; none of them is
 * an input of its scenario.
 */
class LibraryTest {

  private static final String OUTCOMES = "outcomes.csv";

  /** Inventions that show the program, of which nothing was published. */
  private static final List<String> INVENTED =
      List.of(
          "heron-lab",
          "atlas-lab",
          "atlas-rented",
          "harbor-rented",
          "harbor-fine-tuned",
          "harbor-own");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = OUTCOMES, numLinesToSkip = 1)
  void a_published_figure_comes_out(
      String name,
      String outcome,
      String formula,
      String unit,
      double published,
      double low,
      double high,
      String source) {
    String symbol = Objects.requireNonNullElse(unit, "");
    double got = outcome(name, formula, symbol);

    String sentence =
        "%s: %s: expected %,.4g, got %,.4g %s (%s)"
            .formatted(name, outcome, published, got, symbol, source);
    System.out.println(sentence);
    assertThat(got).as(sentence).isBetween(low, high);
  }

  @ParameterizedTest
  @MethodSource("names")
  void what_a_shipped_scenario_says_of_itself_holds(String name) {
    assertThat(AssertionReport.of(evaluated(scenario(name))))
        .extracting(AssertionResult::sentence, AssertionResult::state)
        .allSatisfy(
            tuple ->
                assertThat(tuple.toList())
                    .as(name)
                    .element(1)
                    .isEqualTo(AssertionResult.State.HOLDS));
  }

  /** A row begins with the name of its scenario. */
  @Test
  void something_published_is_known_of_every_company() throws IOException {
    assertThat(rows())
        .extracting(row -> row.substring(0, row.indexOf(',')))
        .containsAll(companies());
  }

  static List<String> names() {
    return ShippedScenarios.ofProgram().names();
  }

  private static List<String> companies() {
    return names().stream().filter(name -> !INVENTED.contains(name)).toList();
  }

  /** Each published figure as it stands in the file. */
  static List<String> rows() throws IOException {
    try (var in = LibraryTest.class.getResourceAsStream(OUTCOMES)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    }
  }

  /** What a formula of own lines gives in a shipped scenario. */
  static double outcome(String name, String formula, String unit) {
    Scenario asked =
        scenario(name)
            .with(
                root ->
                    root.adding(
                        OwnLine.SECTION,
                        "published",
                        "As published",
                        line -> line.with(OwnLine.FORMULA, formula).with(OwnLine.UNIT, unit)));
    Evaluation evaluation = evaluated(asked);
    Line line = evaluation.model().sheet().line(OwnLine.PREFIX + "published");
    return evaluation.projection().outcome(line).value().orElseThrow();
  }

  private static Evaluation evaluated(Scenario scenario) {
    return new Evaluator().evaluate(scenario);
  }

  private static Scenario scenario(String name) {
    return ScenarioReader.ofScenarios()
        .read(Path.of("scenarios", name + ".json"))
        .scenario()
        .orElseThrow();
  }
}
