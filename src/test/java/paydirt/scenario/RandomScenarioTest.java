package paydirt.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluator;
import paydirt.analysis.Verdict.State;
import paydirt.driver.Choice;
import paydirt.driver.Field;
import paydirt.file.ScenarioReader;

/** What is drawn is worth drawing: companies that the program accepts, of every fate. */
@Domain(RandomScenarios.class)
class RandomScenarioTest {

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void a_file_of_it_would_be_read_without_an_error(@ForAll Scenario scenario) {
    assertThat(ScenarioReader.problems(scenario.root())).noneMatch(Problem::isError);
  }

  @Test
  void every_option_of_every_choice_is_drawn() {
    Random random = new Random(1849);
    Map<Choice, Set<Choice.Option>> drawn = new HashMap<>();
    for (int i = 0; i < 300; i++) {
      for (Node node : RandomScenario.next(random).root().all()) {
        for (Field field : node.section().fields()) {
          if (field instanceof Choice choice && node.has(choice)) {
            drawn.computeIfAbsent(choice, c -> new HashSet<>()).add(node.values().get(choice));
          }
        }
      }
    }
    assertThat(drawn).containsKey(Pricing.PRICING);
    drawn.forEach(
        (choice, options) -> assertThat(options).as("%s", choice).containsAll(choice.options()));
  }

  @Test
  void each_verdict_has_a_share_of_the_companies_that_tests_would_notice() {
    Random random = new Random(1849);
    Map<State, Integer> fates = new EnumMap<>(State.class);
    int companies = 300;
    for (int i = 0; i < companies; i++) {
      Scenario scenario = RandomScenario.next(random);
      fates.merge(new Evaluator().evaluate(scenario).verdict().state(), 1, Integer::sum);
    }
    // Where the only revenue is a share that is not entered, no verdict can be given.
    fates.remove(State.UNDEFINED);
    assertThat(fates)
        .containsOnlyKeys(State.PROFITABLE, State.LOST, State.OUT_OF_CASH, State.NEVER)
        .allSatisfy(
            (state, count) -> assertThat(count).as("%s", state).isGreaterThan(companies / 50));
  }
}
