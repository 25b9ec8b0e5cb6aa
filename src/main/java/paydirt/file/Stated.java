package paydirt.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paydirt.driver.Choice;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.driver.Text;
import paydirt.driver.Values;
import paydirt.scenario.Node;

/** A scenario with every field in use stated, so that no later default changes it. */
final class Stated {

  private Stated() {}

  static Node of(Node node) {
    Values values = node.values();
    for (Field field : node.section().fields()) {
      if (node.has(field) && !values.isGiven(field)) {
        values = state(values, field);
      }
    }
    Map<Section, List<Node>> parts = new LinkedHashMap<>();
    node.parts()
        .forEach(
            (part, inside) ->
                parts.put(
                    part, node.has(part) ? inside.stream().map(Stated::of).toList() : inside));
    return new Node(node.section(), node.path(), node.id(), node.label(), values, parts);
  }

  /** A driver that must be given and is not stays so: the reader says it. */
  private static Values state(Values values, Field field) {
    if (field instanceof Driver driver) {
      if (values.find(driver).isPresent()) {
        return values.with(driver, values.get(driver));
      }
      return driver.isOptional() ? values.without(driver) : values;
    }
    if (field instanceof Choice choice) {
      return values.with(choice, values.get(choice));
    }
    Text text = (Text) field;
    return values.with(text, values.get(text));
  }
}
