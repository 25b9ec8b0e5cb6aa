package paydirt.model;

import java.util.function.UnaryOperator;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.formula.Line;
import paydirt.scenario.About;
import paydirt.scenario.Architecture;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Scenario;
import paydirt.scenario.ServingPlan;
import paydirt.scenario.Supply;
import paydirt.scenario.TestModels;
import paydirt.scenario.TrainingPlan;

/**
 * A company that only trains, in round numbers.
 *
 * <p>6 · 1e9 · 2,190e9 = 1.314e22 FLOP; at 1,000 TFLOP/s, an MFU of 50 % and a goodput of 1 that is
 * 7,300 GPU-hours. Ten accelerators do 7,300 hours a month, so the run takes one month, at 3 an
 * hour 21,900. It starts in month 3.
 */
final class TrainingLab {
  private TrainingLab() {}

  static Scenario scenario(UnaryOperator<Node> plan) {
    return scenario(plan, root -> root);
  }

  static Scenario scenario(UnaryOperator<Node> plan, UnaryOperator<Node> change) {
    return Scenario.EMPTY.with(
        root ->
            change.apply(
                TestModels.withSupply(root)
                    .with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 24))
                    .changing(
                        "supplies.gpu",
                        gpu -> gpu.with(Supply.PEAK, 1_000).with(Supply.HOUR_PRICE, 3))
                    .adding(Model.SECTION, "own", "Own", model -> run(model, plan))));
  }

  private static Node run(Node model, UnaryOperator<Node> change) {
    return TestModels.trained(model)
        .with(
            Architecture.SECTION,
            shape ->
                shape
                    .with(Architecture.TOTAL_PARAMETERS, 1)
                    .with(Architecture.ACTIVE_PARAMETERS, 1)
                    .with(Architecture.LAYERS, 10)
                    .with(Architecture.ATTENTION_WIDTH, 1_000))
        .with(
            TrainingPlan.SECTION,
            plan ->
                change.apply(
                    plan.with(TrainingPlan.TOKENS, 2_190)
                        .with(TrainingPlan.SEQUENCE, 10_000)
                        .with(TrainingPlan.MFU, 0.5)
                        .with(TrainingPlan.GOODPUT, 1)
                        .with(TrainingPlan.ACCELERATORS, 10)
                        .with(TrainingPlan.START, 3)
                        .with(TrainingPlan.DATA_COST, 0)))
        .with(ServingPlan.SECTION, plan -> plan.with(ServingPlan.MINIMUM_REPLICAS, 0));
  }

  static Evaluation evaluate(UnaryOperator<Node> plan) {
    return new Evaluator().evaluate(scenario(plan));
  }

  /** The value of a line in a month, 1-based. */
  static double at(Evaluation evaluation, String id, int month) {
    return evaluation.projection().series(line(evaluation, id)).value(month - 1);
  }

  /** The value of an outcome that must exist. */
  static double outcome(Evaluation evaluation, String id) {
    return evaluation.projection().outcome(line(evaluation, id)).value().orElseThrow();
  }

  static double sum(Evaluation evaluation, String id) {
    double sum = 0;
    for (int month = 1; month <= evaluation.scenario().months(); month++) {
      sum += at(evaluation, id, month);
    }
    return sum;
  }

  private static Line line(Evaluation evaluation, String id) {
    return evaluation.model().sheet().line(id);
  }
}
