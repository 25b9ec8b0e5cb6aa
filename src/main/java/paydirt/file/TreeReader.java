package paydirt.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads JSON into a tree that keeps its lines; whatever is not plain JSON is a problem. */
final class TreeReader {

  private static final int DEEPEST = 64;

  /** The size of a file is limited before it gets here. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /** What the parser's messages say of itself: where a bracket began, features, character codes. */
  private static final Pattern ABOUT_THE_PARSER =
      Pattern.compile(
          "(?s) \\(start marker at.*| \\(not recognized as one.*|: enable `.*| \\(code \\d+\\)");

  private final JsonParser parser;
  private final Findings findings;

  private TreeReader(JsonParser parser, Findings findings) {
    this.parser = parser;
    this.findings = findings;
  }

  /** Reads the one object that a file holds. */
  static JsonTree.Members read(String text, Findings findings) throws Refused {
    if (text.isBlank()) {
      findings.error(
          0, "", "is empty but must hold a scenario", "begin with { \"format\": " + current());
      throw new Refused();
    }
    try (JsonParser parser = JSON.createParser(text)) {
      JsonTree tree = new TreeReader(parser, findings).readAll();
      if (tree instanceof JsonTree.Members members) {
        return members;
      }
      findings.error(tree.line(), "", "holds " + tree.describe() + " but must hold an object");
      throw new Refused();
    } catch (JsonProcessingException e) {
      JsonLocation where = e.getLocation();
      findings.error(where == null ? 0 : where.getLineNr(), "", "is not JSON" + words(e));
      throw new Refused();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }

  private static String current() {
    return ScenarioReader.FORMAT + ", …";
  }

  /** The parser's message without its capital letter and the part that is about the program. */
  private static String words(JsonProcessingException e) {
    String message = ABOUT_THE_PARSER.matcher(e.getOriginalMessage()).replaceAll("");
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    return (column > 0 ? " at column " + column + ": " : ": ")
        + message.substring(0, 1).toLowerCase(Locale.ROOT)
        + message.substring(1);
  }

  private JsonTree readAll() throws IOException, Refused {
    parser.nextToken();
    JsonTree tree = value("", 1);
    if (parser.nextToken() != null) {
      findings.error(line(), "", "goes on after the end of its object", "remove what follows");
    }
    return tree;
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private JsonTree value(String path, int depth) throws IOException, Refused {
    int line = line();
    if (depth > DEEPEST) {
      findings.error(line, "", "is nested more than " + DEEPEST + " levels deep");
      throw new Refused();
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> members(line, path, depth);
      case START_ARRAY -> items(line, path, depth);
      case VALUE_STRING -> new JsonTree.Text(line, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(line, path, parser.getText());
      case VALUE_TRUE -> new JsonTree.Truth(line, true);
      case VALUE_FALSE -> new JsonTree.Truth(line, false);
      case VALUE_NULL -> new JsonTree.Null(line);
      default -> throw new IllegalStateException("no value begins with " + parser.currentToken());
    };
  }

  private JsonTree members(int line, String path, int depth) throws IOException, Refused {
    Map<String, JsonTree> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int keyLine = line();
      String inner = path.isEmpty() ? key : path + "." + key;
      parser.nextToken();
      JsonTree value = value(inner, depth + 1);
      JsonTree before = entries.putIfAbsent(key, value);
      if (before != null) {
        findings.error(
            keyLine, inner, "is stated twice, first in line " + before.line(), "keep one of them");
      }
    }
    return new JsonTree.Members(line, entries);
  }

  private JsonTree items(int line, String path, int depth) throws IOException, Refused {
    List<JsonTree> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(path + "#" + (items.size() + 1), depth + 1));
    }
    return new JsonTree.Items(line, items);
  }

  /** Adding zero turns −0, which no file keeps, into 0. */
  private JsonTree number(int line, String path, String digits) {
    double value = Double.parseDouble(digits) + 0.0;
    if (Double.isInfinite(value)) {
      findings.error(line, path, "is " + shortened(digits) + ", too large for a number");
      return new JsonTree.Figure(line, 0);
    }
    if (value == 0 && digits.split("[eE]", 2)[0].matches(".*[1-9].*")) {
      findings.error(line, path, "is " + shortened(digits) + ", too small for a number", "write 0");
    }
    return new JsonTree.Figure(line, value);
  }

  private static String shortened(String digits) {
    return digits.length() <= 20 ? digits : digits.substring(0, 20) + "…";
  }
}
