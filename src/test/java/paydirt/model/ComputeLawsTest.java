package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.assertj.core.data.Offset;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Driver;
import paydirt.engine.Series;
import paydirt.formula.Line;
import paydirt.scenario.Accelerator;
import paydirt.scenario.Goodput;
import paydirt.scenario.Hosting;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Owned;
import paydirt.scenario.PriceResponse;
import paydirt.scenario.Product;
import paydirt.scenario.RandomScenarios;
import paydirt.scenario.ResearchBlock;
import paydirt.scenario.Reservation;
import paydirt.scenario.Scenario;
import paydirt.scenario.ServingPlan;
import paydirt.scenario.Supply;
import paydirt.scenario.ThroughputKind;
import paydirt.scenario.TrainingPlan;
import paydirt.scenario.Usage;

/** What holds for the compute of every company. */
@Domain(RandomScenarios.class)
@Domain(DomainContext.Global.class)
class ComputeLawsTest {
  private static final int TRIES = 40;

  /** Rounding up forgives this part of a replica, so that noise never buys one. */
  private static final double NOISE = 1e-9;

  private final Evaluator evaluator = new Evaluator();

  // ---- replicas

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void more_tokens_never_need_fewer_replicas(
      @ForAll Scenario company, @ForAll @DoubleRange(min = 1, max = 8) double factor) {
    Scenario held = company.with(ComputeLawsTest::atAnyPrice);
    Evaluation few = evaluator.evaluate(held);
    Evaluation many = evaluator.evaluate(held.with(root -> scaled(root, factor)));
    for (Node model : servedByUs(company)) {
      Series before = series(few, model, "serving.replicas");
      Series after = series(many, model, "serving.replicas");
      for (int t = 0; t < before.size(); t++) {
        assertThat(after.value(t)).isGreaterThanOrEqualTo(before.value(t));
      }
    }
  }

  /** The same users whatever they pay, since those who ask more pay more and fewer might come. */
  private static Node atAnyPrice(Node root) {
    return root.withItems(
        Product.SECTION,
        root.items(Product.SECTION).stream()
            .map(product -> product.with(PriceResponse.RESPONSE, PriceResponse.NONE))
            .toList());
  }

  /** The same requests, so many times as often. */
  private static Node scaled(Node root, double factor) {
    return root.withItems(
        Product.SECTION,
        root.items(Product.SECTION).stream()
            .map(product -> times(product, Usage.REQUESTS, factor))
            .toList());
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void the_peak_is_within_the_target_share_of_capacity_and_one_replica_less_would_not_do(
      @ForAll Scenario company) {
    Evaluation evaluation = evaluator.evaluate(company);
    for (Node model : servedByUs(company)) {
      Node plan = model.part(ServingPlan.SECTION);
      double[] target = plan.value(ServingPlan.TARGET_UTILISATION).path(company.months());
      double[] minimum = plan.value(ServingPlan.MINIMUM_REPLICAS).path(company.months());
      Series peak = series(evaluation, model, "serving.peakLoad");
      Series replicas = series(evaluation, model, "serving.replicas");
      for (int t = 0; t < target.length; t++) {
        double needed = peak.value(t) / target[t];
        assertThat(needed).isLessThanOrEqualTo(replicas.value(t) + NOISE * Math.max(1, needed));
        assertThat(replicas.value(t)).isLessThan(Math.max(minimum[t], needed) + 1);
        assertThat(replicas.value(t)).isEqualTo(Math.rint(replicas.value(t)));
      }
    }
  }

  /** Hour by hour the load needs itself over the target, all the time what the peak needs. */
  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void the_more_capacity_follows_the_load_the_fewer_hours_are_billed_but_never_fewer_than_are_busy(
      @ForAll Scenario company) {
    Evaluation standing = evaluator.evaluate(company.with(root -> autoscaled(root, 0)));
    Evaluation half = evaluator.evaluate(company.with(root -> autoscaled(root, 0.5)));
    Evaluation following = evaluator.evaluate(company.with(root -> autoscaled(root, 1)));
    for (Node model : servedByUs(company)) {
      for (int t = 0; t < company.months(); t++) {
        double most = at(standing, model, "serving.billedHours", t);
        double least = at(following, model, "serving.followingHours", t);
        double busy = at(following, model, "serving.busyHours", t);
        Offset<Double> rounding = within(NOISE * Math.max(1, most));
        assertThat(most)
            .isEqualTo(730 * had(standing, model, t), rounding)
            .isGreaterThanOrEqualTo(least - rounding.value);
        assertThat(at(half, model, "serving.billedHours", t))
            .isEqualTo((most + least) / 2, rounding);
        assertThat(at(following, model, "serving.billedHours", t))
            .isEqualTo(least, rounding)
            .isGreaterThanOrEqualTo(busy - rounding.value);
      }
    }
  }

  /** Replicas, or as many as whole nodes hold where the supply comes in these. */
  private static double had(Evaluation evaluation, Node model, int month) {
    boolean inNodes = evaluation.model().sheet().find(model.path() + ".serving.held").isPresent();
    return at(evaluation, model, inNodes ? "serving.held" : "serving.replicas", month);
  }

  private static Node autoscaled(Node root, double share) {
    return root.withItems(
        Model.SECTION,
        root.items(Model.SECTION).stream()
            .map(
                model ->
                    model.has(ServingPlan.SECTION)
                        ? model.with(
                            ServingPlan.SECTION, plan -> plan.with(ServingPlan.AUTOSCALING, share))
                        : model)
            .toList());
  }

  @Property(tries = 2 * TRIES, shrinking = ShrinkingMode.OFF)
  void a_batch_with_its_weights_is_never_larger_than_the_memory(@ForAll Scenario company) {
    Evaluation evaluation = evaluator.evaluate(company);
    for (Node model : servedByUs(company)) {
      Node plan = model.part(ServingPlan.SECTION);
      if (plan.is(ThroughputKind.CHOICE, ThroughputKind.COMPUTED)) {
        Node supply = company.supplyOf(plan, ServingPlan.SUPPLY).orElseThrow();
        double memory =
            supply.part(Accelerator.SECTION).value(Accelerator.MEMORY).start()
                * plan.part(Hosting.SECTION).value(Hosting.ACCELERATORS).start();
        for (int t = 0; t < company.months(); t++) {
          double tokens =
              at(evaluation, model, "throughput.inputLength", t)
                  + 0.75 * at(evaluation, model, "throughput.outputLength", t);
          double gigabytes =
              at(evaluation, model, "throughput.weights", t)
                  + at(evaluation, model, "throughput.batch", t)
                      * tokens
                      * at(evaluation, model, "throughput.cachePerToken", t)
                      / 1e9;
          assertThat(gigabytes).isLessThanOrEqualTo(0.9 * memory * (1 + NOISE));
        }
      }
    }
  }

  // ---- cost

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void a_faster_accelerator_at_the_same_price_never_makes_a_token_dearer(
      @ForAll Scenario company,
      @ForAll @DoubleRange(min = 1, max = 4) double compute,
      @ForAll @DoubleRange(min = 1, max = 4) double bandwidth,
      @ForAll @DoubleRange(min = 1, max = 4) double link) {
    Series slow = costPerMillion(evaluator.evaluate(company));
    Series fast =
        costPerMillion(
            evaluator.evaluate(company.with(root -> faster(root, compute, bandwidth, link))));
    for (int t = 0; t < slow.size(); t++) {
      assertThat(fast.isPresent(t)).isEqualTo(slow.isPresent(t));
      if (slow.isPresent(t)) {
        assertThat(fast.value(t)).isLessThanOrEqualTo(slow.value(t) * (1 + NOISE));
      }
    }
  }

  private static Series costPerMillion(Evaluation evaluation) {
    return evaluation.projection().series(evaluation.model().compute().costPerMillion());
  }

  /** Where throughput is stated, it grows with compute for input and with bandwidth for output. */
  private static Node faster(Node root, double compute, double bandwidth, double link) {
    UnaryOperator<Node> hardware =
        node ->
            times(
                times(times(node, Accelerator.PEAK, compute), Accelerator.BANDWIDTH, bandwidth),
                Accelerator.LINK,
                link);
    UnaryOperator<Node> plan =
        node ->
            times(
                times(node, ServingPlan.PREFILL_THROUGHPUT, compute),
                ServingPlan.DECODE_THROUGHPUT,
                bandwidth);
    return root.withItems(
            Supply.SECTION,
            root.items(Supply.SECTION).stream()
                .map(supply -> supply.with(Accelerator.SECTION, hardware))
                .toList())
        .withItems(
            Model.SECTION,
            root.items(Model.SECTION).stream()
                .map(model -> model.with(ServingPlan.SECTION, plan))
                .toList());
  }

  // ---- supplies

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void hours_of_all_uses_and_those_unused_are_the_hours_of_the_supply(@ForAll Scenario company) {
    Evaluation evaluation = evaluator.evaluate(company);
    for (Node supply : committed(company)) {
      for (int t = 0; t < company.months(); t++) {
        double used =
            total(evaluation, trainedOn(company, supply), t, TRAINING_HOURS)
                + total(evaluation, supply.items(ResearchBlock.SECTION), t, List.of("hours"))
                + total(evaluation, servedOn(company, supply), t, List.of(SERVING_HOURS));
        List<Double> unused =
            List.of(
                at(evaluation, supply, "ownedHours.unused", t),
                at(evaluation, supply, "reservedHours.unused", t));
        List<Double> there =
            List.of(
                at(evaluation, supply, "ownedHours", t),
                at(evaluation, supply, "reservedHours", t),
                at(evaluation, supply, "onDemandHours.training", t),
                at(evaluation, supply, "onDemandHours.serving", t));
        Offset<Double> rounding = within(NOISE * Math.max(1, sum(there)));
        assertThat(used + sum(unused)).isEqualTo(sum(there), rounding);
        assertThat(Stream.of(unused, there).flatMap(List::stream))
            .allSatisfy(hours -> assertThat(hours).isGreaterThan(-rounding.value));
      }
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void the_hours_of_all_uses_are_those_of_the_models_and_what_is_unused(@ForAll Scenario company) {
    Evaluation evaluation = evaluator.evaluate(company);
    List<Node> models = servedByUs(company);
    List<Node> research =
        company.supplies().stream()
            .flatMap(supply -> supply.items(ResearchBlock.SECTION).stream())
            .toList();
    for (int t = 0; t < company.months(); t++) {
      double hours =
          total(evaluation, models, t, TRAINING_HOURS)
              + total(evaluation, research, t, List.of("hours"))
              + total(evaluation, models, t, List.of(SERVING_HOURS))
              + total(
                  evaluation,
                  committed(company),
                  t,
                  List.of("ownedHours.unused", "reservedHours.unused"));
      double uses = 0;
      for (Line use : evaluation.model().compute().uses()) {
        uses += evaluation.projection().series(use).value(t);
      }
      assertThat(uses).isEqualTo(hours, within(NOISE * Math.max(1, hours)));
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void what_the_uses_pay_and_what_is_unused_is_the_cost_of_the_supply(@ForAll Scenario company) {
    Evaluation evaluation = evaluator.evaluate(company);
    for (Node supply : committed(company)) {
      for (int t = 0; t < company.months(); t++) {
        double paid =
            total(evaluation, trainedOn(company, supply), t, TRAINING_COSTS)
                + total(evaluation, supply.items(ResearchBlock.SECTION), t, List.of("cost"))
                + total(evaluation, servedOn(company, supply), t, SERVING_COSTS)
                + at(evaluation, supply, "unusedCost", t);
        double commitments =
            total(evaluation, supply.items(Owned.SECTION), t, List.of("cost"))
                + total(evaluation, supply.items(Reservation.SECTION), t, List.of("cost"));
        double onDemand =
            at(evaluation, supply, "onDemandHours.training", t)
                + at(evaluation, supply, "onDemandHours.serving", t);
        double cost = commitments + onDemand * at(evaluation, supply, "hourPriceInMoney", t);
        assertThat(paid)
            .as("%s, month %s", supply.id(), t + 1)
            .isEqualTo(cost, within(NOISE * Math.max(1, cost)));
      }
    }
  }

  private static final List<String> TRAINING_HOURS =
      List.of(
          "training.experimentHours", "training.acceleratorHours", "training.postTrainingHours");
  private static final String SERVING_HOURS = "serving.acceleratorHours";
  private static final List<String> TRAINING_COSTS =
      List.of("training.experimentCost", "training.cost", "training.postTrainingCost");
  private static final List<String> SERVING_COSTS =
      List.of("serving.costPaying", "serving.costFree", "serving.costIdle");

  private static List<Node> committed(Scenario company) {
    return company.supplies().stream()
        .filter(
            supply ->
                !supply.items(Owned.SECTION).isEmpty()
                    || !supply.items(Reservation.SECTION).isEmpty())
        .toList();
  }

  private static List<Node> trainedOn(Scenario company, Node supply) {
    return servedByUs(company).stream()
        .filter(
            model -> model.part(TrainingPlan.SECTION).text(TrainingPlan.SUPPLY).equals(supply.id()))
        .toList();
  }

  private static List<Node> servedOn(Scenario company, Node supply) {
    return servedByUs(company).stream()
        .filter(
            model -> model.part(ServingPlan.SECTION).text(ServingPlan.SUPPLY).equals(supply.id()))
        .toList();
  }

  private static double total(Evaluation evaluation, List<Node> items, int t, List<String> lines) {
    return items.stream()
        .flatMapToDouble(item -> lines.stream().mapToDouble(line -> at(evaluation, item, line, t)))
        .sum();
  }

  private static double sum(List<Double> numbers) {
    return numbers.stream().mapToDouble(number -> number).sum();
  }

  // ---- training

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void twice_the_accelerators_halve_a_run_of_stated_goodput_and_keep_its_hours(
      @ForAll Scenario company) {
    Evaluation evaluation = evaluator.evaluate(company);
    Evaluation doubled = evaluator.evaluate(company.with(ComputeLawsTest::twiceTheAccelerators));
    for (Node model : servedByUs(company)) {
      if (model.part(TrainingPlan.SECTION).is(Goodput.FROM, Goodput.STATED)) {
        assertThat(at(doubled, model, "training.duration", 0))
            .isEqualTo(at(evaluation, model, "training.duration", 0) / 2);
        assertThat(at(doubled, model, "training.billedHours", 0))
            .isEqualTo(at(evaluation, model, "training.billedHours", 0));
      }
    }
  }

  private static Node twiceTheAccelerators(Node root) {
    return root.withItems(
        Model.SECTION,
        root.items(Model.SECTION).stream()
            .map(
                model ->
                    model.with(
                        TrainingPlan.SECTION, plan -> times(plan, TrainingPlan.ACCELERATORS, 2)))
            .toList());
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void a_run_that_ends_within_the_horizon_has_taken_its_billed_hours(@ForAll Scenario company) {
    Evaluation evaluation = evaluator.evaluate(company);
    for (Node model : servedByUs(company)) {
      double billed = at(evaluation, model, "training.billedHours", 0);
      if (at(evaluation, model, "training.readyMonth", 0) <= company.months() + 1) {
        double[] hours = series(evaluation, model, "training.acceleratorHours").toArray(Double.NaN);
        assertThat(Arrays.stream(hours).sum()).isEqualTo(billed, within(NOISE * billed));
      }
    }
  }

  // ---- lines

  private static List<Node> servedByUs(Scenario company) {
    return company.models().stream().filter(model -> model.has(ServingPlan.SECTION)).toList();
  }

  private static Node times(Node node, Driver driver, double factor) {
    return node.values()
        .find(driver)
        .map(value -> node.with(driver, value.times(factor)))
        .orElse(node);
  }

  private static Series series(Evaluation evaluation, Node item, String line) {
    return evaluation.projection().series(evaluation.model().sheet().line(item.pathOf(line)));
  }

  private static double at(Evaluation evaluation, Node item, String line, int t) {
    return series(evaluation, item, line).value(t);
  }
}
