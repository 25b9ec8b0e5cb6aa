package paydirt.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.driver.Text;

/**
 * What an edit brings with it, so that a scenario that fitted together still does: a part that
 * comes into use names an item of each list that it needs, a product that is sold by tiers has one,
 * and shares of one whole still make 100 %.
 *
 * <p>Example: a model that was rented and is now trained is served on the first supply; if there is
 * none, a supply of defaults is added. Of two routes with 30 % and 70 %, one that is set to 40 %
 * leaves 60 % to the other.
 */
public final class Consequences {
  private Consequences() {}

  /**
   * The scenario after an edit and what it brings with it.
   *
   * @param path of the node that was edited
   */
  public static Node of(Node root, String path) {
    return named(offered(balanced(root, path), path));
  }

  /** A product that is edited and sold by tiers, with a first one; without, nothing is sold. */
  private static Node offered(Node root, String path) {
    return root.changing(
        path,
        node ->
            node.section() == Product.SECTION
                    && node.has(Tier.SECTION)
                    && node.items(Tier.SECTION).isEmpty()
                ? node.withItems(Tier.SECTION, List.of(ItemEdit.fresh(node, Tier.SECTION)))
                : node);
  }

  /** Every name that must be given and is empty, given: by the first item that fits. */
  static Node named(Node root) {
    Node now = root;
    Optional<Entry> open = nameless(now);
    while (open.isPresent()) {
      Node node = open.get().node();
      Text text = (Text) open.get().field();
      Optional<Section> list = listOf(now, text);
      if (list.isEmpty()) {
        return now;
      }
      if (now.items(list.get()).isEmpty()) {
        now = now.withItems(list.get(), List.of(ItemEdit.fresh(now, list.get())));
      }
      String id = pick(now, list.get(), node, text);
      now = now.changing(node.path(), changed -> changed.with(text, id));
      open = nameless(now);
    }
    return now;
  }

  private static Optional<Entry> nameless(Node root) {
    return Entry.used(root).stream()
        .filter(
            entry ->
                entry.field() instanceof Text text
                    && text.list().isPresent()
                    && Product.mustName(entry.node(), text)
                    && entry.node().text(text).isEmpty())
        .findFirst();
  }

  static Optional<Section> listOf(Node root, Text text) {
    return root.section().parts().stream()
        .filter(part -> part.isList() && text.list().filter(part.key()::equals).isPresent())
        .findFirst();
  }

  /** The first item that no neighbour in the node's own list names, else the first. */
  private static String pick(Node root, Section list, Node node, Text text) {
    List<String> taken =
        ItemEdit.find(root, node.path()).stream()
            .flatMap(place -> place.items().stream())
            .map(neighbour -> neighbour.text(text))
            .toList();
    List<String> ids = root.items(list).stream().map(Node::id).toList();
    return ids.stream().filter(Predicate.not(taken::contains)).findFirst().orElse(ids.get(0));
  }

  /** The shares of the other items of a node's list, made to fill what the node's own leaves. */
  private static Node balanced(Node root, String path) {
    Optional<ItemEdit.Place> place = ItemEdit.find(root, path);
    if (place.isEmpty()) {
      return root;
    }
    ItemEdit.Place found = place.get();
    return root.changing(
        found.parent().path(),
        parent -> parent.withItems(found.list(), filled(found.items(), found.item().id())));
  }

  /**
   * These items with shares that make 100 %. Shares that change over time are left as they are.
   *
   * @param kept the id of the item whose shares stay; none if no item has it
   */
  static List<Node> filled(List<Node> items, String kept) {
    List<Node> filled = items;
    for (Field field : items.isEmpty() ? List.<Field>of() : items.get(0).section().fields()) {
      if (field instanceof Driver driver && driver.isPartOfAll()) {
        filled = filled(filled, driver, kept);
      }
    }
    return filled;
  }

  private static List<Node> filled(List<Node> items, Driver driver, String kept) {
    List<Node> others = items.stream().filter(item -> !item.id().equals(kept)).toList();
    if (others.isEmpty() || items.stream().anyMatch(item -> item.value(driver).changes())) {
      return items;
    }
    double left = 1 - (sum(items, driver) - sum(others, driver));
    double before = sum(others, driver);
    if (Math.abs(left - before) <= ROUNDING) {
      return items;
    }
    List<Node> filled = new ArrayList<>(items);
    double given = 0;
    for (int i = 1; i < others.size(); i++) {
      double share =
          before > 0 ? tidy(others.get(i).value(driver).start() * left / before, TIDY) : 0;
      given += share;
      set(filled, others.get(i), driver, share);
    }
    set(filled, others.get(0), driver, tidy(left - given, FINE));
    return filled;
  }

  /** As {@link CrossCheck} forgives it. */
  private static final double ROUNDING = 1e-9;

  /** A hundredth of a percent, which people can read; the first share takes what is left. */
  private static final double TIDY = 1e-4;

  private static final double FINE = 1e-12;

  private static double tidy(double share, double grain) {
    return Math.max(0, Math.min(1, Math.rint(share / grain) / Math.rint(1 / grain)));
  }

  private static double sum(List<Node> items, Driver driver) {
    return items.stream().mapToDouble(item -> item.value(driver).start()).sum();
  }

  private static void set(List<Node> items, Node item, Driver driver, double share) {
    int index = items.indexOf(item);
    items.set(index, item.with(driver, item.value(driver).startingAt(share)));
  }
}
