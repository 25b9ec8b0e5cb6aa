package paydirt.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paydirt.driver.Field;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.scenario.Entry;
import paydirt.scenario.Node;
import paydirt.scenario.Scenario;

/**
 * A group of the form: the fields of one declared group, of every item of its list.
 *
 * @param section where the group is declared
 * @param parts one for each item that has fields here; a single one outside of lists
 */
record FormGroup(Section section, Group group, List<Part> parts) {

  /**
   * The fields of one item.
   *
   * @param label the item's label; empty outside of lists
   */
  record Part(String label, List<Entry> entries) {}

  /** Every group of a scenario that has fields in use, in the order of declaration. */
  static List<FormGroup> of(Scenario scenario) {
    Map<String, FormGroup> groups = new LinkedHashMap<>();
    for (Node node : scenario.root().all()) {
      for (Group group : node.section().groups()) {
        List<Entry> entries = entries(node, group);
        if (!entries.isEmpty()) {
          groups
              .computeIfAbsent(
                  node.section().key() + "/" + group.label(),
                  key -> new FormGroup(node.section(), group, new ArrayList<>()))
              .parts
              .add(new Part(node.label(), entries));
        }
      }
    }
    return List.copyOf(groups.values());
  }

  private static List<Entry> entries(Node node, Group group) {
    List<Entry> entries = new ArrayList<>();
    for (Field field : group.fields()) {
      if (node.has(field)) {
        entries.add(new Entry(node.pathOf(field.key()), node, field, true));
      }
    }
    return entries;
  }

  /** What tells it from other groups, in every scenario. */
  String key() {
    return section.key() + "/" + group.label();
  }

  /** How many fields it has. */
  int size() {
    return parts.stream().mapToInt(part -> part.entries().size()).sum();
  }
}
