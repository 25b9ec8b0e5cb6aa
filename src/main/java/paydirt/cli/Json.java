package paydirt.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalDouble;
import paydirt.driver.Source;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/** Builds what programs read: numbers with all their digits, absent ones as null. */
final class Json {

  private static final double LARGEST_WHOLE = 1e15;

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  /** A finite number; a whole one without a point. */
  static JsonNode number(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("number is " + value + " but must be finite");
    }
    return value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE
        ? JsonNodeFactory.instance.numberNode((long) value)
        : JsonNodeFactory.instance.numberNode(value);
  }

  /** Puts a value, or null with its reason beside it. */
  static void putValue(ObjectNode object, OptionalDouble value, String reason) {
    if (value.isPresent()) {
      object.set("value", number(value.getAsDouble()));
    } else {
      object.putNull("value");
      object.put("reason", reason);
    }
  }

  /** Where a figure comes from, or null. */
  static JsonNode source(Source source) {
    return object()
        .put("text", source.text())
        .put("date", source.date().toString())
        .put("basis", source.basis().word());
  }

  /** The unit as machines read it: {@code USD/GPU-h}, {@code share/mo}; empty for a pure number. */
  static String unit(Unit unit, Notation notation) {
    String symbol = unit.symbol(notation.currency());
    return unit.isPercent() ? symbol.replace("%", "share") : symbol;
  }

  /** The text of a whole answer, with its last line ended. */
  static String text(JsonNode node) {
    JsonMapper mapper =
        new JsonMapper(
            JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build());
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try {
      return mapper.writer(printer).writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree in memory can be written", e);
    }
  }
}
