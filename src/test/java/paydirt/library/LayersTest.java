package paydirt.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.engine.Series;
import paydirt.file.ScenarioReader;
import paydirt.scenario.About;
import paydirt.scenario.Assertion;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Role;
import paydirt.scenario.Scenario;

/**
 * One application on a model of its own, on a fine-tuned open one and on a rented one: where the
 * model comes from is the only choice in which the three scenarios differ, so that what differs in
 * their results is what the model is worth to the company.
 */
class LayersTest {

  private static final String OWN = "harbor-own";
  private static final String FINE_TUNED = "harbor-fine-tuned";
  private static final String RENTED = "harbor-rented";

  @ParameterizedTest
  @ValueSource(strings = {FINE_TUNED, RENTED})
  void only_the_model_its_team_and_what_is_said_of_it_differ(String name) {
    assertThat(common(name)).isEqualTo(common(OWN));
    assertThat(model(name).values().get(Model.KIND))
        .isNotEqualTo(model(OWN).values().get(Model.KIND));
  }

  @ParameterizedTest
  @ValueSource(strings = {FINE_TUNED, RENTED})
  void the_application_keeps_the_same_before_its_model(String name) {
    double[] expected = series(OWN, "own.application").toArray(0);

    assertThat(series(name, "own.application").toArray(0)).containsExactly(expected, within(1e-6));
  }

  /** The file's line takes the rest of operating income; here it is added up from below. */
  @ParameterizedTest
  @ValueSource(strings = {OWN, FINE_TUNED, RENTED})
  void what_the_model_takes_is_its_compute_its_data_and_its_team(String name) {
    Evaluation run = evaluated(name);
    List<Series> parts =
        List.of(
            series(run, "compute.cost"),
            series(run, "research.data"),
            series(run, "team.model.cost"));
    Series taken = series(run, "own.model");

    for (int month = 0; month < 60; month++) {
      int now = month;
      assertThat(taken.value(month))
          .isCloseTo(parts.stream().mapToDouble(part -> part.value(now)).sum(), within(1e-6));
    }
  }

  /** Until month 38 renting loses less, then hosting earns more: some 21,000 seats pay its team. */
  @Test
  void fine_tuning_overtakes_renting_when_there_are_seats_enough() {
    Series hosting = series(FINE_TUNED, "operatingIncome");
    Series renting = series(RENTED, "operatingIncome");

    for (int month = 0; month < 60; month++) {
      if (month < 38) {
        assertThat(renting.value(month))
            .as("month %d", month + 1)
            .isGreaterThan(hosting.value(month));
      } else {
        assertThat(hosting.value(month))
            .as("month %d", month + 1)
            .isGreaterThan(renting.value(month));
      }
    }
  }

  @Test
  void a_model_of_its_own_never_earns_its_keep_here() {
    double own = sum(OWN, "operatingIncome");

    assertThat(own).isLessThan(sum(RENTED, "operatingIncome") - 50e6);
    assertThat(own).isLessThan(sum(FINE_TUNED, "operatingIncome") - 50e6);
  }

  private static Node common(String name) {
    Node root = scenario(name).root();
    return root.with(About.SECTION, about -> scenario(OWN).root().part(About.SECTION))
        .withItems(Model.SECTION, List.of())
        .withItems(Assertion.SECTION, List.of())
        .withItems(
            Role.SECTION,
            root.items(Role.SECTION).stream().filter(role -> !role.id().equals("model")).toList());
  }

  private static Node model(String name) {
    return scenario(name).models().get(0);
  }

  private static double sum(String name, String line) {
    double sum = 0;
    for (double value : series(name, line).toArray(0)) {
      sum += value;
    }
    return sum;
  }

  private static Series series(String name, String line) {
    return series(evaluated(name), line);
  }

  private static Series series(Evaluation run, String line) {
    return run.projection().series(run.model().sheet().line(line));
  }

  private static Evaluation evaluated(String name) {
    return new Evaluator().evaluate(scenario(name));
  }

  private static Scenario scenario(String name) {
    return ScenarioReader.ofScenarios()
        .read(Path.of("scenarios", name + ".json"))
        .scenario()
        .orElseThrow();
  }
}
