package paydirt.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.driver.Text;
import paydirt.unit.Notation;

/** Checks what no section can check alone. */
final class CrossCheck {

  /** A share that is noise of the arithmetic, which the formulas' rounding up forgives too. */
  static final double ROUNDING = 1e-9;

  private final Scenario scenario;
  private final List<Problem> problems = new ArrayList<>();

  CrossCheck(Scenario scenario) {
    this.scenario = scenario;
  }

  List<Problem> problems() {
    for (Node node : scenario.root().all()) {
      for (Field field : node.section().fields()) {
        if (field instanceof Text text && text.list().isPresent()) {
          checkName(node, text, text.list().orElseThrow());
        }
      }
    }
    scenario.models().forEach(this::checkSuccession);
    problems.addAll(new ComputeCheck(scenario).problems());
    for (Node product : scenario.products()) {
      checkRoutes(product.items(Route.SECTION));
      checkRoutes(Route.ofFreeUsers(product));
    }
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
    if (scenario.products().isEmpty() && scenario.funding().items(Grant.SECTION).isEmpty()) {
      problems.add(Problem.warning("products", "is empty, so there is no revenue"));
    }
    return List.copyOf(problems);
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

  private void checkRoutes(List<Node> routes) {
    Map<String, String> seen = new HashMap<>();
    for (Node route : routes) {
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
    if (!ids.contains(named) && (Product.mustName(node, text) || !named.isEmpty())) {
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
