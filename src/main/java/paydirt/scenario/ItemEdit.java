package paydirt.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.driver.Text;
import paydirt.driver.Value;

/**
 * An edit of a list: an item added, copied, renamed, moved or removed. What comes of it fits
 * together as the scenario did before, or the edit is refused and says why.
 *
 * @param root the changed scenario; empty if the edit was refused
 * @param path the item that was made or changed
 * @param problems why it was refused; each at the field that stands in its way
 */
public record ItemEdit(Optional<Node> root, String path, List<Problem> problems) {

  public ItemEdit {
    problems = List.copyOf(problems);
  }

  /**
   * Where an item stands.
   *
   * @param parent the node that has the list
   * @param index 0 for the first
   */
  public record Place(Node parent, Section list, int index) {

    /** All items of the list. */
    public List<Node> items() {
      return parent.items(list);
    }

    public Node item() {
      return items().get(index);
    }

    /** Whether it can be moved by so many places. */
    public boolean canMove(int by) {
      return index + by >= 0 && index + by < items().size();
    }
  }

  /** The item at a path; empty if there is none. */
  public static Optional<Place> find(Node root, String path) {
    for (Node parent : root.all()) {
      for (Section list : parent.section().parts()) {
        if (list.isList() && parent.has(list)) {
          List<Node> items = parent.items(list);
          for (int i = 0; i < items.size(); i++) {
            if (items.get(i).path().equals(path)) {
              return Optional.of(new Place(parent, list, i));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * One more item of defaults at the end of a list. What it must name is named; if there is nothing
   * to name, such as a model for a product, that is added too.
   *
   * @param parentPath the node that has the list; empty for the root
   */
  public static ItemEdit add(Node root, String parentPath, Section list) {
    Node parent = at(root, parentPath);
    Node item = fresh(parent, list);
    List<Node> items = new ArrayList<>(parent.items(list));
    items.add(withoutPart(item, items));
    return one(root, new Place(parent, list, items.size() - 1), items);
  }

  /** An item of defaults that is in no list yet. */
  static Node fresh(Node parent, Section list) {
    String noun = list.itemNoun();
    List<Node> items = parent.items(list);
    int number =
        IntStream.iterate(items.size() + 1, n -> n + 1)
            .filter(n -> isFree(items, idOf(noun) + n, words(noun, n)))
            .findFirst()
            .orElseThrow();
    return Node.item(list, parent.pathOf(list.key()), idOf(noun) + number, words(noun, number));
  }

  private static String words(String noun, int number) {
    return Character.toUpperCase(noun.charAt(0)) + noun.substring(1) + " " + number;
  }

  private static String idOf(String words) {
    return words.replaceAll("[^A-Za-z0-9]", "");
  }

  private static boolean isFree(List<Node> items, String id, String label) {
    return items.stream()
        .noneMatch(item -> item.id().equals(id) || item.label().equalsIgnoreCase(label));
  }

  /** The first item of a list has all of a whole, a further one nothing of it yet. */
  private static Node withoutPart(Node item, List<Node> others) {
    Node changed = item;
    for (Field field : item.section().fields()) {
      if (field instanceof Driver driver && driver.isPartOfAll()) {
        changed = changed.with(driver, Value.of(others.isEmpty() ? 1 : 0));
      }
    }
    return changed;
  }

  /** A copy of an item, after it, with everything inside. */
  public static ItemEdit copy(Node root, String path) {
    Place place = place(root, path);
    Node item = place.item();
    String stem = item.id().replaceAll("\\d+$", "");
    IntFunction<String> label = n -> item.label() + " copy" + (n == 1 ? "" : " " + n);
    List<Node> items = new ArrayList<>(place.items());
    int number =
        IntStream.iterate(1, n -> n + 1)
            .filter(n -> isFree(items, stem + (items.size() + n), label.apply(n)))
            .findFirst()
            .orElseThrow();
    Node copy = item.copy(stem + (items.size() + number), label.apply(number));
    items.add(place.index() + 1, withoutPart(copy, items));
    return one(root, new Place(place.parent(), place.list(), place.index() + 1), items);
  }

  /** One more item, which names what no other does where that is asked. */
  private static ItemEdit one(Node root, Place place, List<Node> items) {
    Node item = items.get(place.index());
    for (Field field : item.section().fields()) {
      if (field instanceof Text text && text.isOnce()) {
        Optional<Section> named = Consequences.listOf(root, text);
        if (named.filter(list -> root.items(list).size() < items.size()).isPresent()) {
          return refused(
              item.path(),
              Problem.error(
                  place.parent().pathOf(place.list().key()),
                  "would name one of " + named.get().key() + " twice",
                  "add a " + named.get().itemNoun() + " first"));
        }
        items.set(place.index(), item.with(text, ""));
      }
    }
    return done(root, place.parent(), place.list(), items, item.path());
  }

  /** The same item under another label; its id stays, so whatever names it still does. */
  public static ItemEdit rename(Node root, String path, String label) {
    String clean = label.strip();
    if (clean.isEmpty()) {
      return refused(path, Problem.error(path, "must have a name"));
    }
    Node renamed = root.changing(path, node -> node.labelled(clean));
    return new ItemEdit(Optional.of(renamed), path, List.of());
  }

  /**
   * The item at another place of its list.
   *
   * @param by how many places further down; less than 0 for up
   * @throws IllegalArgumentException if that is beyond an end of the list
   */
  public static ItemEdit move(Node root, String path, int by) {
    Place place = place(root, path);
    if (!place.canMove(by)) {
      throw new IllegalArgumentException(path + " cannot be moved by " + by);
    }
    List<Node> items = new ArrayList<>(place.items());
    Collections.rotate(
        items.subList(
            Math.min(place.index(), place.index() + by),
            Math.max(place.index(), place.index() + by) + 1),
        by > 0 ? -1 : 1);
    return done(root, place.parent(), place.list(), items, path);
  }

  /**
   * A list without an item. Refused while something in use must name the item; what may name none
   * then names none.
   */
  public static ItemEdit remove(Node root, String path) {
    Place place = place(root, path);
    List<Entry> naming = naming(root, place);
    List<Problem> problems =
        naming.stream()
            .filter(entry -> mustName(entry))
            .map(
                entry ->
                    Problem.error(
                        entry.path(),
                        "names " + place.item().label(),
                        "choose another " + place.list().itemNoun() + " there first"))
            .toList();
    if (!problems.isEmpty()) {
      return new ItemEdit(Optional.empty(), path, problems);
    }
    Node freed = root;
    for (Entry entry : naming) {
      freed = freed.changing(entry.node().path(), node -> node.with((Text) entry.field(), ""));
    }
    List<Node> items = new ArrayList<>(at(freed, place.parent().path()).items(place.list()));
    items.removeIf(item -> item.path().equals(path));
    return done(freed, place.parent(), place.list(), Consequences.filled(items, ""), path);
  }

  /** The fields outside of an item that name it. */
  private static List<Entry> naming(Node root, Place place) {
    if (!place.parent().path().isEmpty()) {
      return List.of();
    }
    return Entry.all(root).stream()
        .filter(entry -> !isInside(entry.path(), place.item().path()))
        .filter(
            entry ->
                entry.field() instanceof Text text
                    && text.list().filter(place.list().key()::equals).isPresent()
                    && entry.node().text(text).equals(place.item().id()))
        .toList();
  }

  private static boolean mustName(Entry entry) {
    Text text = (Text) entry.field();
    return entry.isUsed() && Product.mustName(entry.node(), text);
  }

  private static boolean isInside(String path, String item) {
    return path.startsWith(item + ".");
  }

  private static ItemEdit done(
      Node root, Node parent, Section list, List<Node> items, String path) {
    Node changed = root.changing(parent.path(), node -> node.withItems(list, items));
    return new ItemEdit(Optional.of(Consequences.named(changed)), path, List.of());
  }

  private static ItemEdit refused(String path, Problem problem) {
    return new ItemEdit(Optional.empty(), path, List.of(problem));
  }

  private static Place place(Node root, String path) {
    return find(root, path)
        .orElseThrow(() -> new IllegalArgumentException("no item stands at " + path));
  }

  private static Node at(Node root, String path) {
    return root.all().stream()
        .filter(node -> node.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nothing stands at " + path));
  }
}
