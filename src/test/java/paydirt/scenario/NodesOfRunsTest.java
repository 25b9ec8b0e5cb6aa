package paydirt.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import paydirt.file.ScenarioReader;

/** A run on accelerators that come in nodes of eight. */
class NodesOfRunsTest {

  private static List<String> warnings(int accelerators) {
    Scenario scenario =
        Scenario.EMPTY.with(
            root ->
                TestModels.withSupply(root)
                    .changing(
                        "supplies.gpu",
                        gpu ->
                            gpu.with(Supply.ALLOTMENT, Supply.IN_NODES).with(Supply.NODE_SIZE, 8))
                    .adding(
                        Model.SECTION,
                        "own",
                        "Own",
                        model ->
                            TestModels.trained(model)
                                .with(
                                    TrainingPlan.SECTION,
                                    plan -> plan.with(TrainingPlan.ACCELERATORS, accelerators))));
    return ScenarioReader.problems(scenario.root()).stream()
        .filter(problem -> problem.path().equals("models.own.training.accelerators"))
        .map(Problem::message)
        .toList();
  }

  @Test
  void a_run_on_a_part_of_a_node_is_worth_a_look() {
    assertThat(warnings(1_028))
        .containsExactly("is 1,028 GPUs, which is no whole number of nodes of 8");
  }

  @Test
  void a_run_on_whole_nodes_is_not() {
    assertThat(warnings(1_024)).isEmpty();
  }
}
