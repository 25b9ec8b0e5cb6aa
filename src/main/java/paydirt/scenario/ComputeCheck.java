package paydirt.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paydirt.driver.Driver;
import paydirt.unit.Notation;

/** Checks that models fit the accelerators that train and serve them. */
final class ComputeCheck {

  private static final double GIGA = 1e9;

  /**
   * Tokens per parameter that a compute-optimal run from scratch reads (Hoffmann et al. 2022, arXiv
   * 2203.15556, table 3: 1.4T for 67B).
   */
  private static final double TOKENS_FROM_SCRATCH = 20;

  private final Scenario scenario;
  private final List<Problem> problems = new ArrayList<>();

  ComputeCheck(Scenario scenario) {
    this.scenario = scenario;
  }

  List<Problem> problems() {
    for (Node model : scenario.models()) {
      if (model.has(Architecture.SECTION)) {
        checkExperts(model.part(Architecture.SECTION));
      }
      if (model.has(TrainingPlan.SECTION) && hasRun(model.part(TrainingPlan.SECTION))) {
        checkTrainingState(model);
        checkNodes(model.part(TrainingPlan.SECTION));
        checkFineTuning(model);
      }
      if (model.has(ServingPlan.SECTION)) {
        checkFit(model);
      }
    }
    return List.copyOf(problems);
  }

  private static boolean hasRun(Node plan) {
    boolean isStated = plan.is(TrainingPlan.SIZE, TrainingPlan.STATED_HOURS);
    return start(plan, isStated ? TrainingPlan.USEFUL_HOURS : TrainingPlan.TOKENS) > 0;
  }

  /** A run is counted in accelerators, also where they come in nodes. */
  private void checkNodes(Node plan) {
    double count = start(plan, TrainingPlan.ACCELERATORS);
    scenario
        .supplyOf(plan, TrainingPlan.SUPPLY)
        .filter(supply -> supply.has(Supply.NODE_SIZE))
        .map(supply -> start(supply, Supply.NODE_SIZE))
        .filter(node -> count % node != 0)
        .ifPresent(
            node ->
                problems.add(
                    Problem.warning(
                        plan.pathOf(TrainingPlan.ACCELERATORS.key()),
                        "is "
                            + Notation.grouped(count, 0)
                            + " GPUs, which is no whole number of nodes of "
                            + Notation.grouped(node, 0))));
  }

  /** The default of the tokens is that of a run from scratch, which is easily left standing. */
  private void checkFineTuning(Node model) {
    Node plan = model.part(TrainingPlan.SECTION);
    double fromScratch =
        TOKENS_FROM_SCRATCH
            * start(model.part(Architecture.SECTION), Architecture.ACTIVE_PARAMETERS);
    if (model.is(Model.KIND, Model.FINE_TUNED)
        && plan.has(TrainingPlan.TOKENS)
        && start(plan, TrainingPlan.TOKENS) >= fromScratch) {
      problems.add(
          Problem.warning(
              plan.pathOf(TrainingPlan.TOKENS.key()),
              "is "
                  + Notation.compactNumber(start(plan, TrainingPlan.TOKENS) * GIGA)
                  + " tokens, as many as training from scratch takes; fine-tuning reads its own only"));
    }
  }

  /** A token that more experts work on than there are would touch more than all weights. */
  private void checkExperts(Node shape) {
    double experts = start(shape, Architecture.EXPERTS);
    double perToken = start(shape, Architecture.EXPERTS_PER_TOKEN);
    if (experts < perToken) {
      problems.add(
          Problem.error(
              shape.pathOf(Architecture.EXPERTS.key()),
              "is "
                  + Notation.grouped(experts, 0)
                  + " but must be at least "
                  + Notation.grouped(perToken, 0)
                  + ", the experts that work on each token"));
    }
  }

  /** A replica whose memory does not hold the weights would serve nothing, at no cost. */
  private void checkFit(Node model) {
    Node plan = model.part(ServingPlan.SECTION);
    Optional<Node> supply = scenario.supplyOf(plan, ServingPlan.SUPPLY);
    if (!plan.has(Hosting.SECTION) || supply.isEmpty()) {
      return;
    }
    Node hosting = plan.part(Hosting.SECTION);
    Node shape = model.part(Architecture.SECTION);
    double inExperts = start(shape, Architecture.EXPERT_SHARE);
    double gigabytes =
        start(shape, Architecture.TOTAL_PARAMETERS)
            * ((1 - inExperts) * start(hosting, Hosting.DENSE_BYTES)
                + inExperts * start(hosting, Hosting.EXPERT_BYTES));
    double cache = longestRequest(model) * cachePerToken(shape, hosting) / GIGA;
    atLeast(
        hosting,
        Hosting.ACCELERATORS,
        usableMemory(supply.get()),
        gigabytes + cache,
        cache > 0 ? "weights and a mean request" : "weights");
  }

  private static double cachePerToken(Node shape, Node hosting) {
    double copies = start(hosting, Hosting.ATTENTION_SPLIT) / start(shape, Architecture.KV_HEADS);
    return start(shape, Architecture.KV_ELEMENTS)
        * start(hosting, Hosting.CACHE_BYTES)
        * Math.max(1, copies);
  }

  /** Tokens that the largest mean request of a product keeps in a model's memory, in any month. */
  private double longestRequest(Node model) {
    double longest = 0;
    for (Node product : scenario.products()) {
      if (scenario.answeringPaying(product).contains(model)) {
        longest = Math.max(longest, longest(product, Usage.PAYING_SIZE));
      }
      if (scenario.answeringFree(product).contains(model)) {
        longest = Math.max(longest, longest(product, Usage.freeSize(product)));
      }
    }
    return longest;
  }

  private double longest(Node product, Usage.Size size) {
    int months = scenario.months();
    double[] input = product.value(size.input()).path(months);
    double[] cached = product.value(size.cached()).path(months);
    double[] output = product.value(size.output()).path(months);
    double[] reasoning = product.value(size.reasoning()).path(months);
    double longest = 0;
    for (int month = 0; month < months; month++) {
      double written = output[month] + reasoning[month];
      longest =
          Math.max(longest, input[month] * (1 - cached[month]) + Hosting.OUTPUT_HELD * written);
    }
    return longest;
  }

  /**
   * All accelerators of a run together hold what training keeps of every parameter; the line “Least
   * accelerators” of the model is the same number.
   */
  private void checkTrainingState(Node model) {
    Node plan = model.part(TrainingPlan.SECTION);
    Optional<Node> supply = scenario.supplyOf(plan, TrainingPlan.SUPPLY);
    if (supply.isPresent()) {
      double gigabytes =
          start(model.part(Architecture.SECTION), Architecture.TOTAL_PARAMETERS)
              * start(plan, TrainingPlan.STATE_BYTES);
      atLeast(
          plan, TrainingPlan.ACCELERATORS, usableMemory(supply.get()), gigabytes, "training state");
    }
  }

  private static double usableMemory(Node supply) {
    return Hosting.USABLE_MEMORY * start(supply.part(Accelerator.SECTION), Accelerator.MEMORY);
  }

  private void atLeast(
      Node node, Driver accelerators, double usable, double gigabytes, String what) {
    double least = Math.ceil(gigabytes / usable * (1 - CrossCheck.ROUNDING));
    double count = start(node, accelerators);
    if (count < least) {
      problems.add(
          Problem.error(
              node.pathOf(accelerators.key()),
              "is "
                  + Notation.grouped(count, 0)
                  + " but must be at least "
                  + Notation.grouped(least, 0)
                  + " to hold "
                  + Notation.compactNumber(gigabytes)
                  + " GB of "
                  + what));
    }
  }

  private static double start(Node node, Driver driver) {
    return node.value(driver).start();
  }
}
