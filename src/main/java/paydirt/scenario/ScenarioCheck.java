package paydirt.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paydirt.driver.Choice;
import paydirt.driver.Condition;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.driver.Text;
import paydirt.unit.Notation;

/** Holds everything that is set in a scenario to its declarations. */
public final class ScenarioCheck {

  private final ValueCheck valueCheck;

  /**
   * @param months the horizon, over which changing values are followed
   */
  public ScenarioCheck(int months, Notation notation) {
    this.valueCheck = new ValueCheck(months, notation);
  }

  /** All problems and warnings, in the order of declaration. */
  public List<Problem> of(Node root) {
    List<Problem> problems = new ArrayList<>();
    check(root, true, problems);
    return List.copyOf(problems);
  }

  private void check(Node node, boolean isUsed, List<Problem> problems) {
    for (Field field : node.section().fields()) {
      String path = node.pathOf(field.key());
      if (isUsed && !node.has(field) && node.values().isGiven(field)) {
        problems.add(notUsed(path, node, field.condition()));
      }
      if (isUsed && node.has(field) && isMissing(node, field)) {
        problems.add(Problem.error(path, "is missing but must be given"));
      }
      if (node.values().isGiven(field)) {
        checkContent(path, node, field, problems);
      }
    }
    for (Section part : node.section().parts()) {
      List<Node> inside = node.parts().get(part);
      if (isUsed && !node.has(part) && inside.stream().anyMatch(ScenarioCheck::holdsAnything)) {
        problems.add(notUsed(node.pathOf(part.key()), node, part.condition()));
      }
      inside.forEach(child -> check(child, isUsed && node.has(part), problems));
    }
  }

  private static boolean isMissing(Node node, Field field) {
    return field instanceof Driver driver
        && !driver.isOptional()
        && node.values().find(driver).isEmpty();
  }

  private void checkContent(String path, Node node, Field field, List<Problem> problems) {
    if (field instanceof Driver driver) {
      node.values()
          .find(driver)
          .ifPresent(value -> problems.addAll(valueCheck.ofStated(path, driver, value)));
    } else if (field instanceof Text text) {
      complaint(text, node.text(text)).ifPresent(end -> problems.add(Problem.error(path, end)));
    }
  }

  /** What is wrong with a text, as the end of a sentence; empty if nothing is. */
  static Optional<String> complaint(Text text, String content) {
    return text.accepts(content)
        ? Optional.empty()
        : Optional.of("is “" + content + "” but must be " + text.expected());
  }

  private static Problem notUsed(String path, Node node, Optional<Condition> condition) {
    Choice choice = condition.orElseThrow().choice();
    return Problem.warning(
        path, "is not used while " + choice.key() + " is " + node.values().get(choice).key());
  }

  /** Whether anything is set in a node or inside it. */
  public static boolean holdsAnything(Node node) {
    return !node.id().isEmpty()
        || node.section().fields().stream().anyMatch(node.values()::isGiven)
        || node.parts().values().stream()
            .flatMap(List::stream)
            .anyMatch(ScenarioCheck::holdsAnything);
  }
}
