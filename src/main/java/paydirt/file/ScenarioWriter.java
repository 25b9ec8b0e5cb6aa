package paydirt.file;

import java.util.ArrayList;
import java.util.List;
import paydirt.driver.Choice;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.driver.Text;
import paydirt.scenario.Node;
import paydirt.scenario.Scenario;
import paydirt.scenario.ScenarioCheck;

/**
 * Lays a scenario out as the text of a file.
 *
 * <p>Every field in use is stated, and what is not in use if something is set for it. Keys stand in
 * the order of declaration, one a line, so a changed price is a changed line.
 */
public final class ScenarioWriter {

  private static final int STEP = 2;

  private ScenarioWriter() {}

  /** The whole text of a scenario's file. */
  public static String toText(Scenario scenario) {
    return toText(scenario.root());
  }

  /** The whole text, with its last line ended. */
  public static String toText(Node root) {
    Node stated = Stated.of(root);
    List<String> members = new ArrayList<>();
    members.add(JsonText.member(ScenarioReader.FORMAT_KEY, String.valueOf(ScenarioReader.FORMAT)));
    members.addAll(members(stated, STEP));
    return JsonText.block("{", members, "}", 0) + "\n";
  }

  /** The fields, then the parts; {@code indent} is that of the members. */
  private static List<String> members(Node node, int indent) {
    List<String> members = new ArrayList<>();
    for (Field field : node.section().fields()) {
      if (node.values().isGiven(field)) {
        members.add(JsonText.member(field.key(), content(node, field, indent)));
      }
    }
    for (Section part : node.section().parts()) {
      List<Node> inside = node.parts().get(part);
      if (node.has(part) || inside.stream().anyMatch(ScenarioCheck::holdsAnything)) {
        members.add(JsonText.member(part.key(), part(part, inside, indent)));
      }
    }
    return members;
  }

  private static String content(Node node, Field field, int indent) {
    if (field instanceof Driver driver) {
      return node.values().find(driver).map(v -> ValueText.of(v, indent)).orElse("null");
    }
    return JsonText.quoted(
        field instanceof Choice choice ? node.values().get(choice).key() : node.text((Text) field));
  }

  private static String part(Section part, List<Node> inside, int indent) {
    if (!part.isList()) {
      return JsonText.block("{", members(inside.get(0), indent + STEP), "}", indent);
    }
    List<String> items = inside.stream().map(item -> item(item, indent + STEP)).toList();
    return JsonText.block("[", items, "]", indent);
  }

  private static String item(Node item, int indent) {
    List<String> members = new ArrayList<>();
    members.add(JsonText.member("id", JsonText.quoted(item.id())));
    members.add(JsonText.member("label", JsonText.quoted(item.label())));
    members.addAll(members(item, indent + STEP));
    return JsonText.block("{", members, "}", indent);
  }
}
