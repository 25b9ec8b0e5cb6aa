package paydirt.file;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.regex.Pattern;

/** Pieces of JSON as they are laid out in files. */
final class JsonText {

  private static final Pattern UNPAIRED_SURROGATE = Pattern.compile("\\p{Cs}");

  private JsonText() {}

  /** A text in quotes; half of a character pair, which UTF-8 cannot hold, is escaped. */
  static String quoted(String text) {
    String escaped = new String(JsonStringEncoder.getInstance().quoteAsString(text));
    String whole =
        UNPAIRED_SURROGATE
            .matcher(escaped)
            .replaceAll(half -> String.format("\\\\u%04X", (int) half.group().charAt(0)));
    return "\"" + whole + "\"";
  }

  static String member(String key, String value) {
    return "\"" + key + "\": " + value;
  }

  static String object(List<String> members) {
    return members.isEmpty() ? "{}" : "{ " + String.join(", ", members) + " }";
  }

  static String list(List<String> items) {
    return "[" + String.join(", ", items) + "]";
  }

  /** One piece a line between two brackets; {@code indent} is that of the closing one. */
  static String block(String open, List<String> pieces, String close, int indent) {
    if (pieces.isEmpty()) {
      return open + close;
    }
    String inner = " ".repeat(indent + 2);
    return open
        + "\n"
        + inner
        + String.join(",\n" + inner, pieces)
        + "\n"
        + " ".repeat(indent)
        + close;
  }
}
