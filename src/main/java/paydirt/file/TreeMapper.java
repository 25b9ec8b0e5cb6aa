package paydirt.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import paydirt.driver.Choice;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.driver.Text;
import paydirt.driver.Values;
import paydirt.scenario.Nearest;
import paydirt.scenario.Node;

/** Maps a tree onto the declarations of a section; unknown and ill-formed things are noted. */
final class TreeMapper {

  private static final int MOST_KEYS_LISTED = 8;

  private final Findings findings;
  private final Lines lines;
  private final ValueMapper valueMapper;

  TreeMapper(Findings findings, Lines lines) {
    this.findings = findings;
    this.lines = lines;
    this.valueMapper = new ValueMapper(findings, lines);
  }

  /** The whole file. */
  Node root(Section root, JsonTree.Members tree) {
    return node(root, tree, "", "", "", List.of(ScenarioReader.FORMAT_KEY));
  }

  private Node node(
      Section section,
      JsonTree.Members tree,
      String path,
      String id,
      String label,
      List<String> ownKeys) {
    lines.put(path, tree.line());
    refuseUnknownKeys(section, tree, path, ownKeys);
    Node empty =
        section.isList()
            ? new Node(section, path, id, label, Values.DEFAULTS, Map.of())
            : Node.empty(section, path);
    Values values = Values.DEFAULTS;
    for (Field field : section.fields()) {
      String fieldPath = empty.pathOf(field.key());
      JsonTree stated = tree.find(field.key()).orElse(null);
      if (stated != null) {
        lines.put(fieldPath, stated.line());
        values = field(values, field, stated, fieldPath);
      }
    }
    Map<Section, List<Node>> parts = new LinkedHashMap<>();
    for (Section part : section.parts()) {
      parts.put(part, part(part, tree.find(part.key()).orElse(null), empty.pathOf(part.key())));
    }
    return new Node(section, path, id, label, values, parts);
  }

  private void refuseUnknownKeys(
      Section section, JsonTree.Members tree, String path, List<String> ownKeys) {
    List<String> known =
        Stream.of(
                ownKeys.stream(),
                section.fields().stream().map(Field::key),
                section.parts().stream().map(Section::key))
            .flatMap(keys -> keys)
            .toList();
    tree.entries()
        .forEach(
            (key, value) -> {
              if (!known.contains(key)) {
                String where = path.isEmpty() ? key : path + "." + key;
                findings.error(value.line(), where, "is not known", nearestOf(key, known));
              }
            });
  }

  private static String nearestOf(String key, List<String> known) {
    String nearest = Nearest.hint(key, known);
    return nearest.isEmpty() && known.size() <= MOST_KEYS_LISTED
        ? "known here are " + String.join(", ", known)
        : nearest;
  }

  private Values field(Values values, Field field, JsonTree stated, String path) {
    if (field instanceof Driver driver) {
      return valueMapper.put(values, driver, stated, path);
    }
    if (field instanceof Choice choice) {
      return choice(values, choice, stated, path);
    }
    if (stated instanceof JsonTree.Text text) {
      return values.with((Text) field, text.text());
    }
    findings.error(stated.line(), path, "is " + stated.describe() + " but must be a text");
    return values;
  }

  private Values choice(Values values, Choice choice, JsonTree stated, String path) {
    String key = stated instanceof JsonTree.Text text ? text.text() : "";
    if (choice.option(key).isPresent()) {
      return values.with(choice, choice.option(key).get());
    }
    List<String> keys = choice.options().stream().map(Choice.Option::key).toList();
    findings.error(
        stated.line(),
        path,
        "is " + stated.describe() + " but must be one of " + String.join(", ", keys),
        Nearest.hint(key, keys));
    return values;
  }

  private List<Node> part(Section part, JsonTree stated, String path) {
    if (stated != null) {
      lines.put(path, stated.line());
    }
    if (part.isList()) {
      return stated == null ? List.of() : items(part, stated, path);
    }
    if (stated instanceof JsonTree.Members object) {
      return List.of(node(part, object, path, "", "", List.of()));
    }
    if (stated != null) {
      findings.error(stated.line(), path, "is " + stated.describe() + " but must be an object");
    }
    return List.of(Node.empty(part, path));
  }

  private List<Node> items(Section list, JsonTree stated, String path) {
    if (!(stated instanceof JsonTree.Items array)) {
      findings.error(
          stated.line(),
          path,
          "is "
              + stated.describe()
              + " but must be a list, each "
              + list.itemNoun()
              + " an object");
      return List.of();
    }
    List<Node> nodes = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < array.items().size(); i++) {
      String place = path + "#" + (i + 1);
      if (array.items().get(i) instanceof JsonTree.Members object) {
        nodes.add(item(list, object, path, place, seen));
      } else {
        JsonTree item = array.items().get(i);
        findings.error(item.line(), place, "is " + item.describe() + " but must be an object");
      }
    }
    return nodes;
  }

  private Node item(
      Section list, JsonTree.Members object, String path, String place, Map<String, Integer> seen) {
    String id = id(list, object, place, seen);
    String itemPath = id.isEmpty() ? place : path + "." + id;
    String label = id;
    JsonTree stated = object.find("label").orElse(null);
    if (stated instanceof JsonTree.Text text) {
      label = text.text();
    } else if (stated != null) {
      findings.error(
          stated.line(), itemPath + ".label", "is " + stated.describe() + " but must be a text");
    }
    return node(list, object, itemPath, id, label, List.of("id", "label"));
  }

  /** The item's id; empty if it is wrong. */
  private String id(
      Section list, JsonTree.Members object, String place, Map<String, Integer> seen) {
    JsonTree stated = object.find("id").orElse(null);
    if (stated == null) {
      findings.error(object.line(), place, "has no “id”", "begin with \"id\" and \"label\"");
      return "";
    }
    if (!(stated instanceof JsonTree.Text text) || !text.text().matches(Node.ITEM_ID)) {
      findings.error(
          stated.line(),
          place + ".id",
          "is " + stated.describe() + " but must be letters and digits, a small letter first");
      return "";
    }
    Integer before = seen.putIfAbsent(text.text(), stated.line());
    if (before != null) {
      findings.error(
          stated.line(),
          place + ".id",
          "is “" + text.text() + "”, which a " + list.itemNoun() + " in line " + before + " has",
          "give it another id");
      return "";
    }
    return text.text();
  }
}
