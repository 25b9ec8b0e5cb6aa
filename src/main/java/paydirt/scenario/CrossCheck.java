package paydirt.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.driver.Text;
import paydirt.unit.Notation;

/** Checks what no section can check alone. */
final class CrossCheck {

  /** A share that is noise of the arithmetic, which the formulas' rounding up forgives too. */
  private static final double ROUNDING = 1e-9;

  private static final double GIGA = 1e9;

  private final Scenario scenario;
  private final List<Problem> problems = new ArrayList<>();

  CrossCheck(Scenario scenario) {
    this.scenario = scenario;
  }

  List<Problem> problems() {
    for (Node node : scenario.root().all()) {
      for (Field field : node.section().fields()) {
        if (field instanceof Text text && text.list().isPresent() && isAsked(node, text)) {
          checkName(node, text, text.list().orElseThrow());
        }
      }
    }
    scenario.models().forEach(this::checkSuccession);
    scenario.models().stream()
        .filter(model -> model.has(Architecture.SECTION))
        .forEach(model -> checkExperts(model.part(Architecture.SECTION)));
    scenario.models().stream()
        .filter(model -> model.has(TrainingPlan.SECTION))
        .forEach(this::checkTrainingState);
    scenario.models().stream()
        .filter(model -> model.has(ServingPlan.SECTION))
        .forEach(this::checkFit);
    scenario.products().forEach(this::checkRoutes);
    for (Node node : scenario.root().all()) {
      node.section().parts().stream()
          .filter(part -> part.isList() && node.has(part))
          .forEach(list -> checkShares(node, list));
    }
    problems.addAll(new MarketCheck(scenario).problems());
    for (Node product : scenario.products()) {
      if (product.has(Tier.SECTION) && product.items(Tier.SECTION).isEmpty()) {
        problems.add(
            Problem.warning(
                product.pathOf(Tier.SECTION.key()),
                "is empty, so those who pay have no plan: they pay and use nothing"));
      }
    }
    if (scenario.products().isEmpty()) {
      problems.add(Problem.warning("products", "is empty, so there is no revenue"));
    }
    return List.copyOf(problems);
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
    return scenario.products().stream()
        .filter(product -> mayAsk(product, model))
        .mapToDouble(this::longest)
        .max()
        .orElse(0);
  }

  private boolean mayAsk(Node product, Node model) {
    List<String> named = new ArrayList<>();
    product.items(Route.SECTION).forEach(route -> named.add(route.text(Route.MODEL)));
    if (named.isEmpty()) {
      named.add(product.text(Product.MODEL));
    }
    return scenario.models().stream()
        .filter(each -> named.contains(each.id()))
        .anyMatch(each -> scenario.generations(each).contains(model));
  }

  private double longest(Node product) {
    return Math.max(longest(product, Usage.PAYING_SIZE), longest(product, Usage.freeSize(product)));
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

  private void checkSuccession(Node model) {
    List<Node> generations = scenario.generations(model);
    String last = generations.get(generations.size() - 1).text(Model.SUCCESSOR);
    if (last.equals(model.id())) {
      problems.add(
          Problem.error(
              model.pathOf(Model.SUCCESSOR.key()),
              "leads back to “" + last + "” but must end with a model that has no successor"));
    }
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
    double least = Math.ceil(gigabytes / usable * (1 - ROUNDING));
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

  /** A product whose routes name its models need not name one itself. */
  static boolean isAsked(Node node, Text text) {
    return text != Product.MODEL || node.items(Route.SECTION).isEmpty();
  }

  private void checkRoutes(Node product) {
    Map<String, String> seen = new HashMap<>();
    for (Node route : product.items(Route.SECTION)) {
      String before = seen.putIfAbsent(route.text(Route.MODEL), route.id());
      if (before != null) {
        problems.add(
            Problem.error(
                route.pathOf(Route.MODEL.key()),
                "is “" + route.text(Route.MODEL) + "”, to which route " + before + " leads already",
                "give that one both shares"));
      }
    }
  }

  /** Shares of one whole make 100 % in every month. */
  private void checkShares(Node node, Section list) {
    for (Field field : list.fields()) {
      if (field instanceof Driver driver && driver.isPartOfAll() && !node.items(list).isEmpty()) {
        checkSum(node, list, driver);
      }
    }
  }

  private void checkSum(Node node, Section list, Driver share) {
    double[] sums = new double[scenario.months()];
    for (Node item : node.items(list)) {
      double[] shares = item.value(share).path(sums.length);
      Arrays.setAll(sums, t -> sums[t] + shares[t]);
    }
    for (int t = 0; t < sums.length; t++) {
      if (Math.abs(sums[t] - 1) > ROUNDING) {
        problems.add(
            Problem.error(
                node.pathOf(list.key()),
                "have shares that add up to "
                    + percent(sums[t])
                    + " in month "
                    + (t + 1)
                    + " but must add up to "
                    + percent(1)));
        return;
      }
    }
  }

  /** With as many digits as the tolerance tells apart. */
  private static String percent(double share) {
    return Notation.plain(Math.rint(share / ROUNDING) / (0.01 / ROUNDING)) + " %";
  }

  private void checkName(Node node, Text text, String listKey) {
    List<String> ids =
        scenario.root().section().parts().stream()
            .filter(part -> part.key().equals(listKey))
            .flatMap((Section part) -> scenario.root().items(part).stream())
            .map(Node::id)
            .toList();
    String named = node.text(text);
    if (!ids.contains(named) && !(text.isOptional() && named.isEmpty())) {
      problems.add(
          Problem.error(
              node.pathOf(text.key()),
              "is “" + named + "” but must be " + text.expected(),
              hint(named, listKey, ids)));
    }
  }

  private static String hint(String named, String listKey, List<String> ids) {
    if (ids.isEmpty()) {
      return listKey + " is empty";
    }
    String nearest = Nearest.hint(named, ids);
    return nearest.isEmpty() ? listKey + " has " + String.join(", ", ids) : nearest;
  }
}
