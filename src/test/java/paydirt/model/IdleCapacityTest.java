package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Choice.Option;
import paydirt.scenario.Demand;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Scenario;
import paydirt.scenario.ServingPlan;
import paydirt.scenario.Supply;
import paydirt.scenario.TrainingPlan;

/**
 * The company of {@link SalesLab} on one replica of its own at $1 an hour: 1M tokens a month keep
 * it busy for 73 of 730 hours, so that 100 users cost $73 and readiness costs $657.
 */
class IdleCapacityTest {
  private static final Offset<Double> TINY = within(1e-6);

  private static Evaluation company(Option idle, double users) {
    return company(idle, users, supply -> supply);
  }

  private static Evaluation company(Option idle, double users, UnaryOperator<Node> supply) {
    Scenario scenario =
        SalesLab.scenario(app -> app.with(Demand.PAYING_AT_START, users))
            .with(
                root ->
                    root.adding(Supply.SECTION, "gpu", "GPU", gpu -> supply.apply(atOneDollar(gpu)))
                        .changing("models.api", model -> hosted(model, idle)));
    return new Evaluator().evaluate(scenario);
  }

  private static Node atOneDollar(Node supply) {
    return supply.with(Supply.HOUR_PRICE, 1);
  }

  private static Node hosted(Node model, Option idle) {
    return model
        .with(Model.KIND, Model.FINE_TUNED)
        .with(
            TrainingPlan.SECTION,
            plan -> plan.with(TrainingPlan.SUPPLY, "gpu").with(TrainingPlan.TOKENS, 0))
        .with(
            ServingPlan.SECTION,
            plan ->
                plan.with(ServingPlan.SUPPLY, "gpu")
                    .with(ServingPlan.ACCELERATORS_PER_REPLICA, 1)
                    .with(ServingPlan.DECODE_THROUGHPUT, 1e6 / (73 * 3_600))
                    .with(ServingPlan.TARGET_UTILISATION, 1)
                    .with(ServingPlan.PEAK_TO_MEAN, 1)
                    .with(ServingPlan.MINIMUM_REPLICAS, 1)
                    .with(ServingPlan.AUTOSCALING, 0)
                    .with(ServingPlan.IDLE, idle));
  }

  private static double at(Evaluation company, String id) {
    return TrainingLab.at(company, id, 1);
  }

  @Test
  void as_a_cost_of_its_own_it_is_in_no_user_s_cost() {
    Evaluation company = company(ServingPlan.APART, 100);

    assertThat(at(company, "products.app.unit.serving")).isEqualTo(0.73, TINY);
    assertThat(at(company, "costOfRevenue.servingPaying")).isEqualTo(73, TINY);
    assertThat(at(company, "costOfRevenue.idle")).isEqualTo(657, TINY);
  }

  @Test
  void in_the_cost_of_use_users_bear_it_all() {
    Evaluation company = company(ServingPlan.SPREAD, 100);

    assertThat(at(company, "products.app.unit.serving")).isEqualTo(7.3, TINY);
    assertThat(at(company, "costOfRevenue.servingPaying")).isEqualTo(730, TINY);
    assertThat(at(company, "costOfRevenue.idle")).isZero();
  }

  @Test
  void how_much_stands_idle_and_what_it_costs_is_the_same_either_way() {
    for (Option idle : ServingPlan.IDLE.options()) {
      Evaluation company = company(idle, 100);

      assertThat(at(company, "compute.idleCost")).isEqualTo(657, TINY);
      assertThat(at(company, "compute.idleShare")).isEqualTo(0.9, TINY);
      assertThat(at(company, "compute.cost")).isEqualTo(730, TINY);
      assertThat(at(company, "costOfRevenue.total")).isEqualTo(730, TINY);
    }
  }

  /** Eight GPUs of one node for 730 hours, of which one is busy for 73. */
  @Test
  void where_accelerators_come_in_nodes_the_rest_of_the_last_one_stands_idle() {
    Evaluation company =
        company(
            ServingPlan.APART,
            100,
            gpu -> gpu.with(Supply.ALLOTMENT, Supply.IN_NODES).with(Supply.NODE_SIZE, 8));

    assertThat(at(company, "models.api.serving.nodes")).isEqualTo(1, TINY);
    assertThat(at(company, "costOfRevenue.servingPaying")).isEqualTo(73, TINY);
    assertThat(at(company, "costOfRevenue.idle")).isEqualTo(5_767, TINY);
    assertThat(at(company, "compute.hours")).isEqualTo(5_840, TINY);
  }

  /** 1,000 users keep a replica busy: 8,160 take nine replicas, and these two nodes. */
  @Test
  void a_replica_more_than_a_node_holds_takes_another_node() {
    Evaluation company =
        company(
            ServingPlan.APART,
            8_160,
            gpu -> gpu.with(Supply.ALLOTMENT, Supply.IN_NODES).with(Supply.NODE_SIZE, 8));

    assertThat(at(company, "models.api.serving.replicas")).isEqualTo(9, TINY);
    assertThat(at(company, "models.api.serving.nodes")).isEqualTo(2, TINY);
  }

  @Test
  void where_nobody_asks_there_is_no_use_to_bear_it() {
    Evaluation company = company(ServingPlan.SPREAD, 0);

    assertThat(at(company, "costOfRevenue.servingPaying")).isZero();
    assertThat(at(company, "costOfRevenue.idle")).isEqualTo(730, TINY);
  }
}
