package paydirt.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paydirt.engine.Series;
import paydirt.scenario.Assertion;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.OtherCost;
import paydirt.scenario.OwnLine;
import paydirt.scenario.Product;
import paydirt.scenario.Role;
import paydirt.scenario.Scenario;
import paydirt.scenario.ServingPlan;
import paydirt.scenario.Supply;
import paydirt.scenario.TrainingPlan;
import paydirt.scenario.Usage;

/**
 * What it costs to answer the requests of one product in one month, at any volume: runs of the
 * engine with the product alone, whose requests are scaled.
 *
 * <p>Alone means without other products, with the models that answer for it, their successors and
 * their supplies only: it carries their minimum replicas, commitments and training by itself. Lines
 * and assertions of the file may name what is left out, so they are left out too. Research beside
 * the runs keeps its part of a supply and is no cost of the product.
 */
final class ServingCurve {

  /** What training a model is paid for; research beside the runs is not in it. */
  private static final List<String> TRAINING =
      List.of("experimentCost", "cost", "postTrainingCost", "dataSpend");

  /**
   * A month's cost.
   *
   * @param serving replicas or rented tokens, with what stands idle
   * @param training experiments, runs, post-training and data of the whole horizon, spread evenly
   *     over the months on sale
   */
  record Cost(double serving, double training) {}

  private final Evaluator evaluator;
  private final Scenario alone;
  private final String product;
  private final int month;
  private final double planned;
  private final Map<Double, Cost> known = new HashMap<>();

  /**
   * @param evaluator of this curve alone
   * @param product with the requests that are asked
   * @param month 1-based
   */
  ServingCurve(Evaluator evaluator, Scenario scenario, Node product, int month) {
    this.evaluator = evaluator;
    this.alone = alone(scenario, product);
    this.product = product.path();
    this.month = month;
    this.planned = at(run(1), "compute.tokens");
  }

  private static Scenario alone(Scenario scenario, Node product) {
    List<Node> answering = answering(scenario, product);
    Set<String> supplies =
        answering.stream().flatMap(ServingCurve::supplies).collect(Collectors.toSet());
    return scenario.with(
        root ->
            root.withItems(Product.SECTION, List.of(product))
                .withItems(Model.SECTION, answering)
                .withItems(
                    Supply.SECTION,
                    scenario.supplies().stream()
                        .filter(supply -> supplies.contains(supply.id()))
                        .toList())
                .withItems(Role.SECTION, List.of())
                .withItems(OtherCost.SECTION, List.of())
                .withItems(OwnLine.SECTION, List.of())
                .withItems(Assertion.SECTION, List.of()));
  }

  private static List<Node> answering(Scenario scenario, Node product) {
    return Stream.of(scenario.answeringPaying(product), scenario.answeringFree(product))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private static Stream<String> supplies(Node model) {
    return Stream.concat(
        model.has(TrainingPlan.SECTION)
            ? Stream.of(model.part(TrainingPlan.SECTION).text(TrainingPlan.SUPPLY))
            : Stream.empty(),
        model.has(ServingPlan.SECTION)
            ? Stream.of(model.part(ServingPlan.SECTION).text(ServingPlan.SUPPLY))
            : Stream.empty());
  }

  /** The models that answer for the product, now or later. */
  List<Node> models() {
    return alone.models();
  }

  /** Tokens of the month as the scenario plans them; 0 where the product is not on sale. */
  double planned() {
    return planned;
  }

  /** The cost at a volume of the month; {@link #planned} must be above zero. */
  Cost at(double tokens) {
    return known.computeIfAbsent(tokens, volume -> cost(run(volume / planned)));
  }

  private Evaluation run(double factor) {
    return evaluator.evaluate(
        alone.with(
            root ->
                root.changing(
                    product,
                    node -> node.with(Usage.REQUESTS, node.value(Usage.REQUESTS).times(factor)))));
  }

  private Cost cost(Evaluation run) {
    double training =
        alone.models().stream()
            .filter(model -> model.has(TrainingPlan.SECTION))
            .mapToDouble(model -> spent(run, model.path() + ".training."))
            .sum();
    return new Cost(at(run, "compute.servingCost"), training / sum(run, product + ".live"));
  }

  private static double spent(Evaluation run, String training) {
    return TRAINING.stream().mapToDouble(line -> sum(run, training + line)).sum();
  }

  private double at(Evaluation run, String line) {
    return series(run, line).value(month - 1);
  }

  private static double sum(Evaluation run, String line) {
    double sum = 0;
    for (double value : series(run, line).toArray(0)) {
      sum += value;
    }
    return sum;
  }

  private static Series series(Evaluation run, String line) {
    return run.projection().series(run.model().sheet().line(line));
  }
}
