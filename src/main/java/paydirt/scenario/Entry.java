package paydirt.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paydirt.driver.Field;
import paydirt.driver.Section;

/**
 * A field where it stands in a scenario.
 *
 * @param path its id: {@code products.chat.price}
 * @param node the node that holds it
 * @param isUsed whether it matters, as the choices stand
 */
public record Entry(String path, Node node, Field field, boolean isUsed) {

  /** Every field of a scenario in the order of declaration, used or not. */
  public static List<Entry> all(Node root) {
    List<Entry> entries = new ArrayList<>();
    collect(root, true, entries);
    return List.copyOf(entries);
  }

  private static void collect(Node node, boolean nodeIsUsed, List<Entry> entries) {
    for (Field field : node.section().fields()) {
      entries.add(new Entry(node.pathOf(field.key()), node, field, nodeIsUsed && node.has(field)));
    }
    for (Section part : node.section().parts()) {
      boolean partIsUsed = nodeIsUsed && node.has(part);
      node.parts().get(part).forEach(inside -> collect(inside, partIsUsed, entries));
    }
  }

  /** Every field that matters. */
  public static List<Entry> used(Node root) {
    return all(root).stream().filter(Entry::isUsed).toList();
  }

  /** The field at a path. */
  public static Optional<Entry> at(Node root, String path) {
    return all(root).stream().filter(entry -> entry.path().equals(path)).findFirst();
  }

  /** Whether something is set for the field. */
  public boolean isGiven() {
    return node.values().isGiven(field);
  }
}
