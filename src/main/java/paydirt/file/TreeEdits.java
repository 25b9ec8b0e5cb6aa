package paydirt.file;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What migrations do to trees. What is not of the expected kind is left alone: mapping complains.
 */
final class TreeEdits {

  /** Keys of a driver's object whose numbers are in the driver's unit. */
  private static final Set<String> AMOUNTS =
      Set.of("value", "range", "values", "steps", "set", "add");

  private TreeEdits() {}

  /** An object with another name for a key, in the same place. */
  static JsonTree.Members renaming(JsonTree.Members object, String from, String to) {
    Map<String, JsonTree> renamed = new LinkedHashMap<>();
    object.entries().forEach((key, value) -> renamed.put(key.equals(from) ? to : key, value));
    return new JsonTree.Members(object.line(), renamed);
  }

  /** An object with the value of a key changed, if the key is there. */
  static JsonTree.Members changing(
      JsonTree.Members object, String key, UnaryOperator<JsonTree> change) {
    Map<String, JsonTree> changed = new LinkedHashMap<>(object.entries());
    changed.computeIfPresent(key, (k, value) -> change.apply(value));
    return new JsonTree.Members(object.line(), changed);
  }

  /** An object with the object of a key changed, if one is there. */
  static JsonTree.Members changingObject(
      JsonTree.Members object, String key, UnaryOperator<JsonTree.Members> change) {
    return changing(object, key, tree -> ifObject(tree, change));
  }

  /** An object with one more key, unless it has that key. */
  static JsonTree.Members adding(JsonTree.Members object, String key, JsonTree value) {
    Map<String, JsonTree> more = new LinkedHashMap<>(object.entries());
    more.putIfAbsent(key, value);
    return new JsonTree.Members(object.line(), more);
  }

  /** An object without a key. */
  static JsonTree.Members removing(JsonTree.Members object, String key) {
    Map<String, JsonTree> fewer = new LinkedHashMap<>(object.entries());
    fewer.remove(key);
    return new JsonTree.Members(object.line(), fewer);
  }

  /** An object with every object of a list in it changed. */
  static JsonTree.Members changingItems(
      JsonTree.Members object, String list, UnaryOperator<JsonTree.Members> change) {
    return changing(object, list, tree -> eachItem(tree, item -> ifObject(item, change)));
  }

  private static JsonTree eachItem(JsonTree tree, UnaryOperator<JsonTree> change) {
    if (!(tree instanceof JsonTree.Items list)) {
      return tree;
    }
    List<JsonTree> items = list.items().stream().map(change).toList();
    return new JsonTree.Items(list.line(), items);
  }

  private static JsonTree ifObject(JsonTree tree, UnaryOperator<JsonTree.Members> change) {
    return tree instanceof JsonTree.Members object ? change.apply(object) : tree;
  }

  /** A driver's value in another unit: its start, its steps and its spread times a factor. */
  static JsonTree scaled(JsonTree value, int factor) {
    if (value instanceof JsonTree.Figure number) {
      BigDecimal exact = BigDecimal.valueOf(number.value()).multiply(BigDecimal.valueOf(factor));
      return new JsonTree.Figure(number.line(), exact.doubleValue());
    }
    if (value instanceof JsonTree.Members object) {
      JsonTree.Members scaled = object;
      for (String key : AMOUNTS) {
        scaled = changing(scaled, key, amount -> scaled(amount, factor));
      }
      return scaled;
    }
    return eachItem(value, item -> scaled(item, factor));
  }
}
