package paydirt.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import paydirt.driver.Basis;
import paydirt.driver.Driver;
import paydirt.driver.Step;
import paydirt.scenario.ValueCheck;
import paydirt.unit.Unit;

/** The schema of what a file states for a driver: a number, an object, or null. */
final class ValueSchema {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String CHANGING = "changingValue";
  private static final String FIXED = "fixedValue";

  private ValueSchema() {}

  /** One driver, with its own limits on the common forms. */
  static ObjectNode of(Driver driver, String inUse) {
    ObjectNode schema = SchemaWriter.titled(driver.label(), description(driver) + inUse);
    driver.standard().ifPresent(value -> schema.set("default", number(value)));
    ArrayNode forms = schema.putArray("anyOf");
    forms.add(limits(driver));
    ObjectNode object = forms.addObject();
    object.put("$ref", "#/$defs/" + (driver.varies() ? CHANGING : FIXED));
    object.putObject("properties").set("value", limits(driver));
    if (driver.isOptional()) {
      forms.addObject().put("type", "null");
    }
    return schema;
  }

  private static String description(Driver driver) {
    Unit unit = driver.unit();
    String counted =
        unit.symbol().isEmpty() ? "" : " Unit: " + unit.symbol("money") + stored(unit) + ".";
    boolean isUsualKnown = driver.usualLow() > driver.least() || driver.usualHigh() < driver.most();
    String usual =
        isUsualKnown
            ? " Usual: "
                + NumberText.of(driver.usualLow())
                + " to "
                + NumberText.of(driver.usualHigh())
                + "."
            : "";
    return driver.doc() + counted + usual;
  }

  private static String stored(Unit unit) {
    return unit.isPercent() ? ", as a share: 0.04 is 4 %" : "";
  }

  private static ObjectNode limits(Driver driver) {
    ObjectNode limits = JSON.objectNode().put("type", driver.isWhole() ? "integer" : "number");
    limits.set("minimum", number(driver.least()));
    limits.set("maximum", number(driver.most()));
    return limits;
  }

  private static JsonNode number(double value) {
    BigDecimal shortest = new BigDecimal(NumberText.of(value));
    return JSON.numberNode(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
  }

  /** The forms that all drivers share. */
  static ObjectNode definitions() {
    ObjectNode definitions = JSON.objectNode();
    definitions.set(CHANGING, object(true));
    definitions.set(FIXED, object(false));
    definitions.set("step", step());
    return definitions;
  }

  private static ObjectNode object(boolean mayChange) {
    ObjectNode schema = JSON.objectNode();
    schema.put(
        "description",
        mayChange
            ? "A number with what more there is to say: changes, spread, note, source."
            : "A number with what more there is to say: spread, note, source; it cannot change.");
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    properties.set(
        "value", typed("number", "In the first month; the base case where it is uncertain."));
    if (mayChange) {
      properties.set("perYear", rate());
      ObjectNode steps = typed("array", "Dated changes, by rising month.");
      steps.putObject("items").put("$ref", "#/$defs/step");
      properties.set("steps", steps);
    }
    spread(properties);
    properties.set("note", typed("string", "Your own words."));
    properties.set("source", typed("string", "Where the number comes from."));
    properties.set(
        "date",
        typed("string", "The month in which it was true or read.")
            .put("pattern", "^\\d{4}-(0[1-9]|1[0-2])$"));
    words(properties.putObject("basis"), Arrays.stream(Basis.values()).map(Basis::word).toList());
    schema.putArray("required").add("value");
    together(schema.putObject("dependentRequired"));
    shapes(schema.putArray("allOf"));
    schema.put("additionalProperties", false);
    return schema;
  }

  private static void spread(ObjectNode properties) {
    properties.set(
        "range",
        numbers(
                "The 5 % and 95 % points of a normal or log-normal spread, else the ends;"
                    + " without “shape” log-normal if both are above 0, else normal.")
            .put("minItems", 2)
            .put("maxItems", 2));
    words(properties.putObject("shape"), Shape.names());
    properties.set("alpha", typed("number", "Of shape beta.").put("exclusiveMinimum", 0));
    properties.set("beta", typed("number", "Of shape beta.").put("exclusiveMinimum", 0));
    properties.set("values", numbers("Of shape discrete.").put("minItems", 1));
    ObjectNode weights = numbers("Of shape discrete, one for each value.").put("minItems", 1);
    ((ObjectNode) weights.get("items")).put("minimum", 0);
    properties.set("weights", weights);
  }

  /** Which keys need which others. */
  private static void together(ObjectNode dependent) {
    List<String> source = List.of("source", "date", "basis");
    for (String key : source) {
      ArrayNode others = dependent.putArray(key);
      source.stream().filter(other -> !other.equals(key)).forEach(others::add);
    }
    for (String key : List.of("alpha", "beta", "values", "weights")) {
      dependent.putArray(key).add("shape");
    }
  }

  private static void shapes(ArrayNode rules) {
    ObjectNode discrete = ifShape(rules, Shape.DISCRETE);
    discrete.putArray("required").add("values").add("weights");
    forbid(discrete, "range");
    ObjectNode otherwise = ((ObjectNode) rules.get(0)).putObject("else");
    otherwise.putObject("dependentRequired").putArray("shape").add("range");
    forbid(otherwise, "values", "weights");
    ObjectNode beta = ifShape(rules, Shape.BETA);
    beta.putArray("required").add("alpha").add("beta");
    forbid(((ObjectNode) rules.get(1)).putObject("else"), "alpha", "beta");
  }

  private static ObjectNode ifShape(ArrayNode rules, Shape shape) {
    ObjectNode rule = rules.addObject();
    ObjectNode when = rule.putObject("if");
    when.putObject("properties").putObject("shape").put("const", shape.word());
    when.putArray("required").add("shape");
    return rule.putObject("then");
  }

  private static void forbid(ObjectNode schema, String... keys) {
    ObjectNode properties = schema.putObject("properties");
    for (String key : keys) {
      properties.put(key, false);
    }
  }

  private static ObjectNode step() {
    ObjectNode schema = typed("object", "A dated change; it has one of set, add and multiply.");
    ObjectNode properties = schema.putObject("properties");
    properties.set(
        "month",
        typed("integer", "The month from which it holds, 1-based.")
            .put("minimum", 2)
            .put("maximum", ValueCheck.LAST_MONTH));
    ArrayNode oneOf = JSON.arrayNode();
    for (Step.Change change : Step.Change.values()) {
      properties.putObject(change.key()).put("type", "number");
      oneOf.addObject().putArray("required").add(change.key());
    }
    properties.set("perYear", rate());
    schema.putArray("required").add("month");
    schema.set("oneOf", oneOf);
    schema.put("additionalProperties", false);
    return schema;
  }

  private static ObjectNode rate() {
    return typed("number", "Yearly rate of change: -0.1 is 10 % less every year.")
        .put("exclusiveMinimum", -1);
  }

  private static ObjectNode numbers(String description) {
    ObjectNode schema = typed("array", description);
    schema.putObject("items").put("type", "number");
    return schema;
  }

  private static ObjectNode typed(String type, String description) {
    return JSON.objectNode().put("description", description).put("type", type);
  }

  private static void words(ObjectNode schema, List<String> words) {
    ArrayNode options = schema.putArray("enum");
    words.forEach(options::add);
  }
}
