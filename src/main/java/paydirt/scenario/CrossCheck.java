package paydirt.scenario;

import java.util.ArrayList;
import java.util.List;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.driver.Text;

/** Checks what no section can check alone. */
final class CrossCheck {

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
    if (scenario.products().isEmpty()) {
      problems.add(Problem.warning("products", "is empty, so there is no revenue"));
    }
    return List.copyOf(problems);
  }

  private void checkName(Node node, Text text, String listKey) {
    List<String> ids =
        scenario.root().section().parts().stream()
            .filter(part -> part.key().equals(listKey))
            .flatMap((Section part) -> scenario.root().items(part).stream())
            .map(Node::id)
            .toList();
    String named = node.text(text);
    if (!ids.contains(named)) {
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
