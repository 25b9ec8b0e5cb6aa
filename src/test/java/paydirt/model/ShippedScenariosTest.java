package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.analysis.Verdict;
import paydirt.engine.Series;
import paydirt.file.Reading;
import paydirt.file.ScenarioReader;
import paydirt.formula.Kind;
import paydirt.formula.Line;

/**
 * The shipped scenarios against yearly results and outcomes of an independent computation: a
 * program in another language, written from the description of the model and not from this code.
 */
class ShippedScenariosTest {

  /** One figure of a golden file: a line's year (0-based), or an outcome. */
  record Golden(String scenario, String id, int year, double expected) {
    @Override
    public String toString() {
      return scenario + " " + id + (year < 0 ? "" : " in year " + (year + 1));
    }
  }

  static Stream<Golden> goldens() {
    return Stream.of("atlas-lab", "atlas-rented").flatMap(ShippedScenariosTest::golden);
  }

  private static Stream<Golden> golden(String scenario) {
    return resource(scenario + ".csv")
        .lines()
        .skip(1)
        .flatMap(row -> figures(scenario, row.split(",")));
  }

  private static Stream<Golden> figures(String scenario, String[] cells) {
    if (cells.length == 2) {
      return Stream.of(new Golden(scenario, cells[0], -1, Double.parseDouble(cells[1])));
    }
    return IntStream.range(1, cells.length)
        .mapToObj(i -> new Golden(scenario, cells[0], i - 1, Double.parseDouble(cells[i])));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("goldens")
  void a_figure_equals_the_independent_computation(Golden golden) {
    Evaluation evaluation = evaluate(golden.scenario);
    Line line = evaluation.model().sheet().line(golden.id);
    double got =
        line.kind() == Kind.OUTCOME
            ? evaluation.projection().outcome(line).value().orElseThrow()
            : year(evaluation.projection().series(line), line.kind(), golden.year);
    assertThat(got)
        .isCloseTo(golden.expected, within(1e-9 * Math.max(1, Math.abs(golden.expected))));
  }

  private static double year(Series series, Kind kind, int year) {
    double[] months = Arrays.copyOfRange(series.toArray(0), year * 12, year * 12 + 12);
    return kind == Kind.STOCK ? months[11] : Arrays.stream(months).sum();
  }

  @Test
  void the_lab_reaches_profit_and_the_rented_one_runs_short_of_its_minimum() {
    // Cash of the rented one at the end of month 14 is below 500,000 for the first time; by hand
    // from the golden run.
    assertThat(evaluate("atlas-lab").verdict().state()).isEqualTo(Verdict.State.PROFITABLE);
    Verdict rented = evaluate("atlas-rented").verdict();
    assertThat(rented.state()).isEqualTo(Verdict.State.OUT_OF_CASH);
    assertThat(rented.sentence()).contains("February 2028 (month 14)", "$882k short");
  }

  /** The rented one's cash falls below zero in 2028. */
  @Test
  void a_company_without_cash_has_no_runway_rather_than_less_than_none() {
    Evaluation rented = evaluate("atlas-rented");
    Series cash = rented.projection().series(rented.model().sheet().line("cash.closing"));
    Series runway = rented.projection().series(rented.model().sheet().line("runway.atBurn"));
    int month = 0;
    while (cash.value(month) >= 0) {
      month++;
    }
    assertThat(runway.value(month)).isZero();
  }

  @ParameterizedTest
  @MethodSource("names")
  void it_opens_without_a_problem_or_a_warning(String name) {
    assertThat(read(name).findings()).isEmpty();
  }

  static List<String> names() {
    return List.of("atlas-lab", "atlas-rented");
  }

  private static Evaluation evaluate(String name) {
    return new Evaluator().evaluate(read(name).scenario().orElseThrow());
  }

  private static Reading read(String name) {
    return ScenarioReader.ofScenarios().read(Path.of("scenarios", name + ".json"));
  }

  private static String resource(String name) {
    try (var in = ShippedScenariosTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
