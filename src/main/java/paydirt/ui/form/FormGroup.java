package paydirt.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paydirt.driver.Field;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.scenario.Entry;
import paydirt.scenario.ItemEdit;
import paydirt.scenario.Node;
import paydirt.scenario.Scenario;

/**
 * A group of the form: the fields of one declared group, of every item of its list.
 *
 * @param section where the group is declared
 * @param parts one for each item that has fields here; a single one outside of lists
 * @param owners the nodes whose list begins with this group, to which items can be added; empty
 *     outside of lists, and for all but the first group of an item
 */
record FormGroup(Section section, Group group, List<Part> parts, List<Node> owners) {

  /**
   * The fields of one item.
   *
   * @param item the item that they belong to; empty outside of lists
   * @param label the item's label; empty outside of lists
   * @param owner the label of the item in whose list the item stands; empty for lists of the
   *     scenario
   */
  record Part(Optional<ItemEdit.Place> item, String label, String owner, List<Entry> entries) {

    /** The path of the item; empty outside of lists. */
    String path() {
      return item.map(place -> place.item().path()).orElse("");
    }

    /** Whether it shows the item's own first group, and not only something inside it. */
    boolean isHeadOf(Group group) {
      return item.filter(place -> place.list().groups().get(0).equals(group)).isPresent();
    }
  }

  /**
   * Every group of a scenario that has fields in use or a list that could have items, in the order
   * of declaration.
   */
  static List<FormGroup> of(Scenario scenario) {
    Map<String, FormGroup> groups = new LinkedHashMap<>();
    collect(scenario.root(), Optional.empty(), groups);
    return groups.values().stream()
        .filter(group -> !group.parts.isEmpty() || !group.owners.isEmpty())
        .toList();
  }

  private static void collect(
      Node node, Optional<ItemEdit.Place> item, Map<String, FormGroup> groups) {
    String owner = item.map(place -> place.parent().label()).orElse("");
    for (Group group : node.section().groups()) {
      Part part = new Part(item, node.label(), owner, entries(node, group));
      if (!part.entries.isEmpty() || part.isHeadOf(group)) {
        in(groups, node.section(), group).parts.add(part);
      }
    }
    for (Section inside : node.section().parts()) {
      if (node.has(inside) && inside.isList()) {
        in(groups, inside, inside.groups().get(0)).owners.add(node);
        for (int i = 0; i < node.items(inside).size(); i++) {
          ItemEdit.Place place = new ItemEdit.Place(node, inside, i);
          collect(place.item(), Optional.of(place), groups);
        }
      } else if (node.has(inside)) {
        collect(node.part(inside), item, groups);
      }
    }
  }

  private static FormGroup in(Map<String, FormGroup> groups, Section section, Group group) {
    return groups.computeIfAbsent(
        section.key() + "/" + group.label(),
        key -> new FormGroup(section, group, new ArrayList<>(), new ArrayList<>()));
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
