package paydirt.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import paydirt.analysis.AssertionResult;

/** What came of assertions, as the commands that check them print it. */
final class AssertionText {

  private AssertionText() {}

  /** A line for each: {@code fails Cash above the floor: in month 9 …}. */
  static void addTo(Page page, String indent, List<AssertionResult> results) {
    for (AssertionResult result : results) {
      page.wrapped(
          indent, indent + "  ", "“" + result.assertion().label() + "” " + result.sentence());
    }
  }

  /** By id. */
  static ObjectNode json(List<AssertionResult> results) {
    ObjectNode tree = Json.object();
    for (AssertionResult result : results) {
      ObjectNode object = tree.putObject(result.assertion().id());
      object.put("label", result.assertion().label());
      object.put("state", result.state().word());
      object.put("sentence", result.sentence());
      ArrayNode months = object.putArray("failingMonths");
      result.failing().forEach(months::add);
      object.put("line", result.assertion().evidence().id());
    }
    return tree;
  }
}
