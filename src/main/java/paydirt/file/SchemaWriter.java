package paydirt.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import paydirt.driver.Choice;
import paydirt.driver.Condition;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.driver.Text;
import paydirt.scenario.Node;

/**
 * The JSON Schema (draft 2020-12) of files over a root section, for editors and other programs.
 *
 * <p>It says what can be said without arithmetic: keys, kinds, limits, options, what must be given.
 * The reader knows more, such as a step that leads a value out of its limits.
 */
public final class SchemaWriter {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private SchemaWriter() {}

  /** The whole text, with its last line ended. */
  public static String toText(Section root) {
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", root.label());
    schema.put("description", root.doc());
    ObjectNode properties = JSON.objectNode();
    properties
        .putObject(ScenarioReader.FORMAT_KEY)
        .put("description", "The format of the file.")
        .put("const", ScenarioReader.FORMAT);
    describe(schema, root, properties, List.of(ScenarioReader.FORMAT_KEY));
    schema.set("$defs", ValueSchema.definitions());
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(separators)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    try {
      return new JsonMapper().writer(printer).writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree in memory can be written", e);
    }
  }

  /** An object of a section; {@code ownKeys} are those that are no fields, and required. */
  private static void describe(
      ObjectNode object, Section section, ObjectNode properties, List<String> ownKeys) {
    object.put("type", "object");
    object.set("properties", properties);
    section.fields().forEach(field -> properties.set(field.key(), field(field)));
    section.parts().forEach(part -> properties.set(part.key(), part(part)));
    ArrayNode required = JSON.arrayNode();
    ownKeys.forEach(required::add);
    ArrayNode conditional = JSON.arrayNode();
    section.fields().stream()
        .filter(SchemaWriter::mustBeGiven)
        .forEach(field -> require(field.key(), field.condition(), required, conditional));
    section.parts().stream()
        .filter(SchemaWriter::mustBeGiven)
        .forEach(part -> require(part.key(), part.condition(), required, conditional));
    if (!required.isEmpty()) {
      object.set("required", required);
    }
    if (!conditional.isEmpty()) {
      object.set("allOf", conditional);
    }
    object.put("additionalProperties", false);
  }

  private static boolean mustBeGiven(Field field) {
    return field instanceof Driver driver && driver.standard().isEmpty() && !driver.isOptional();
  }

  private static boolean mustBeGiven(Section part) {
    return !part.isList()
        && (part.fields().stream()
                .anyMatch(field -> mustBeGiven(field) && field.condition().isEmpty())
            || part.parts().stream()
                .anyMatch(inside -> mustBeGiven(inside) && inside.condition().isEmpty()));
  }

  private static void require(
      String key, Optional<Condition> condition, ArrayNode required, ArrayNode conditional) {
    if (condition.isEmpty()) {
      required.add(key);
      return;
    }
    Choice choice = condition.get().choice();
    List<Choice.Option> options = condition.get().options();
    ObjectNode rule = conditional.addObject();
    ObjectNode when = rule.putObject("if");
    ObjectNode standsAt = when.putObject("properties").putObject(choice.key());
    if (options.size() == 1) {
      standsAt.put("const", options.get(0).key());
    } else {
      ArrayNode any = standsAt.putArray("enum");
      options.forEach(option -> any.add(option.key()));
    }
    if (!options.contains(choice.standard())) {
      when.putArray("required").add(choice.key());
    }
    rule.putObject("then").putArray("required").add(key);
  }

  private static ObjectNode part(Section part) {
    ObjectNode schema = titled(part.label(), part.doc() + inUse(part.condition()));
    if (!part.isList()) {
      describe(schema, part, JSON.objectNode(), List.of());
      return schema;
    }
    schema.put("type", "array");
    ObjectNode properties = JSON.objectNode();
    properties.set(
        "id",
        titled("Id", "Never changes; paths name it.")
            .put("type", "string")
            .put("pattern", "^" + Node.ITEM_ID + "$"));
    properties.set("label", titled("Label", "What it is called.").put("type", "string"));
    describe(schema.putObject("items"), part, properties, List.of("id"));
    return schema;
  }

  private static ObjectNode field(Field field) {
    if (field instanceof Driver driver) {
      return ValueSchema.of(driver, inUse(driver.condition()));
    }
    if (field instanceof Choice choice) {
      return choice(choice);
    }
    return text((Text) field);
  }

  private static ObjectNode text(Text text) {
    ObjectNode schema = titled(text.label(), text.doc()).put("type", "string");
    schema.put("default", text.standard());
    if (!text.regex().equals(Text.ANYTHING)) {
      schema.put("pattern", "^(?:" + text.regex() + ")$");
    }
    return schema;
  }

  private static ObjectNode choice(Choice choice) {
    String options =
        choice.options().stream()
            .map(option -> option.key() + " (" + option.label() + ")")
            .collect(Collectors.joining(", ", " Options: ", "."));
    ObjectNode schema = titled(choice.label(), choice.doc() + options + inUse(choice.condition()));
    schema.put("default", choice.standard().key());
    ArrayNode keys = schema.putArray("enum");
    choice.options().forEach(option -> keys.add(option.key()));
    return schema;
  }

  static ObjectNode titled(String title, String description) {
    return JSON.objectNode().put("title", title).put("description", description);
  }

  private static String inUse(Optional<Condition> condition) {
    return condition.map(holds -> " Used while " + holds + ".").orElse("");
  }
}
