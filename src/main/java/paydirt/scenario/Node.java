package paydirt.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import paydirt.driver.Choice;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.driver.Text;
import paydirt.driver.Value;
import paydirt.driver.Values;
import paydirt.formula.Input;

/**
 * One section of a scenario with what is set in it and the sections inside.
 *
 * @param path where it stands, such as {@code products.chat}; empty for the root
 * @param id the item's id in its list; empty for a section that occurs once
 * @param label the label of the item it is or belongs to; empty outside of lists
 * @param parts for each section inside: its one node, or its items in order
 */
public record Node(
    Section section,
    String path,
    String id,
    String label,
    Values values,
    Map<Section, List<Node>> parts) {

  public Node {
    Map<Section, List<Node>> copy = new LinkedHashMap<>();
    for (Section part : section.parts()) {
      List<Node> nodes = parts.getOrDefault(part, List.of());
      copy.put(
          part,
          part.isList()
              ? List.copyOf(nodes)
              : nodes.stream().map(node -> node.labelled("")).toList());
    }
    parts = Collections.unmodifiableMap(copy);
  }

  /** The form of an item's id: letters and digits, a small letter first. */
  public static final String ITEM_ID = "[a-z][A-Za-z0-9]*";

  /** A section that occurs once, with nothing set. */
  public static Node empty(Section section, String path) {
    return filled(section, path, "", "");
  }

  /** A list item with nothing set. */
  public static Node item(Section section, String listPath, String id, String label) {
    return filled(section, listPath + "." + id, id, label);
  }

  private static Node filled(Section section, String path, String id, String label) {
    Map<Section, List<Node>> parts = new LinkedHashMap<>();
    for (Section part : section.parts()) {
      parts.put(part, part.isList() ? List.of() : List.of(empty(part, join(path, part.key()))));
    }
    return new Node(section, path, id, label, Values.DEFAULTS, parts);
  }

  private static String join(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** The path of a field or part of this node. */
  public String pathOf(String key) {
    return join(path, key);
  }

  /** The one node of a section inside. */
  public Node part(Section part) {
    if (part.isList()) {
      throw new IllegalArgumentException(part + " is a list");
    }
    return Objects.requireNonNull(parts.get(part), () -> part + " is not in " + section)
        .get(0)
        .labelled(label);
  }

  /**
   * The same node under another label; the id and all paths stay. A part of an item goes by the
   * item's label wherever it is met and is stored without one.
   */
  public Node labelled(String newLabel) {
    return label.equals(newLabel) ? this : new Node(section, path, id, newLabel, values, parts);
  }

  /** The items of a list inside. */
  public List<Node> items(Section list) {
    return Objects.requireNonNull(parts.get(list), () -> list + " is not in " + section);
  }

  /** Whether a section inside is present, as the choices stand. */
  public boolean has(Section part) {
    return part.condition().map(condition -> condition.holds(values)).orElse(true);
  }

  /** Whether a field matters, as the choices stand. */
  public boolean has(Field field) {
    return field.condition().map(condition -> condition.holds(values)).orElse(true);
  }

  /** Whether a choice stands at an option. */
  public boolean is(Choice choice, Choice.Option option) {
    return values.get(choice).equals(option);
  }

  public Value value(Driver driver) {
    return values.get(driver);
  }

  public String text(Text text) {
    return values.get(text);
  }

  /** A driver of this node as formulas read it. */
  public Input input(Driver driver) {
    if (!section.fields().contains(driver)) {
      throw new IllegalArgumentException(driver + " is not declared in " + section);
    }
    return driver.at(path, label);
  }

  public Node with(Values newValues) {
    return new Node(section, path, id, label, newValues, parts);
  }

  public Node with(Driver driver, double value) {
    return with(values.with(driver, value));
  }

  public Node with(Driver driver, Value value) {
    return with(values.with(driver, value));
  }

  public Node with(Choice choice, Choice.Option option) {
    return with(values.with(choice, option));
  }

  public Node with(Text text, String content) {
    return with(values.with(text, content));
  }

  /** A copy with the one node of a section inside changed. */
  public Node with(Section part, UnaryOperator<Node> change) {
    return withItems(part, List.of(change.apply(part(part))));
  }

  /** The same item under another id of its list, with everything inside it. */
  public Node copy(String newId, String newLabel) {
    String listPath = path.substring(0, path.length() - id.length());
    return at(listPath + newId, newId).labelled(newLabel);
  }

  private Node at(String newPath, String newId) {
    Map<Section, List<Node>> moved = new LinkedHashMap<>();
    parts.forEach(
        (part, nodes) ->
            moved.put(
                part,
                nodes.stream()
                    .map(node -> node.at(newPath + node.path.substring(path.length()), node.id))
                    .toList()));
    return new Node(section, newPath, newId, label, values, moved);
  }

  /**
   * A copy with other items in a list inside.
   *
   * @throws IllegalArgumentException if an id is ill-formed, met twice, or of another list
   */
  public Node withItems(Section list, List<Node> items) {
    Set<String> ids = new HashSet<>();
    for (Node item : items) {
      if (list.isList() && !item.path.equals(pathOf(list.key()) + "." + item.id)) {
        throw new IllegalArgumentException(item.path + " is no item of " + pathOf(list.key()));
      }
      if (list.isList() && !item.id.matches(ITEM_ID)) {
        throw new IllegalArgumentException(
            "id “" + item.id + "” must be letters and digits, a small letter first");
      }
      if (!ids.add(item.id)) {
        throw new IllegalArgumentException(item.path + " is there already");
      }
    }
    Map<Section, List<Node>> changed = new LinkedHashMap<>(parts);
    changed.put(list, items);
    return new Node(section, path, id, label, values, changed);
  }

  /** A copy with one more item at the end of a list inside, made from nothing set. */
  public Node adding(Section list, String itemId, String itemLabel, UnaryOperator<Node> change) {
    List<Node> items = new ArrayList<>(items(list));
    items.add(change.apply(item(list, pathOf(list.key()), itemId, itemLabel)));
    return withItems(list, items);
  }

  /** The nodes inside that are present, in the order of declaration. */
  public List<Node> children() {
    List<Node> children = new ArrayList<>();
    for (Section part : section.parts()) {
      if (has(part)) {
        for (Node node : parts.get(part)) {
          children.add(part.isList() ? node : node.labelled(label));
        }
      }
    }
    return children;
  }

  /** This node and all present ones inside, depth first. */
  public List<Node> all() {
    List<Node> all = new ArrayList<>(List.of(this));
    for (Node child : children()) {
      all.addAll(child.all());
    }
    return all;
  }

  /** A copy in which the node at a path is changed; the same node if there is none at that path. */
  public Node changing(String target, UnaryOperator<Node> change) {
    if (path.equals(target)) {
      return change.apply(this);
    }
    Map<Section, List<Node>> changed = new LinkedHashMap<>();
    parts.forEach(
        (part, nodes) ->
            changed.put(
                part,
                nodes.stream()
                    .map(node -> node.isToward(target) ? node.changing(target, change) : node)
                    .toList()));
    return new Node(section, path, id, label, values, changed);
  }

  private boolean isToward(String target) {
    return target.equals(path) || target.startsWith(path + ".");
  }
}
