package paydirt.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON as it stands in a file; every value knows its line, 1-based. */
sealed interface JsonTree {

  int line();

  /** What it is, for messages: {@code the text “abc”}. */
  String describe();

  /** An object; its members in the order of the file. */
  record Members(int line, Map<String, JsonTree> entries) implements JsonTree {
    public Members {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    Optional<JsonTree> find(String key) {
      return Optional.ofNullable(entries.get(key));
    }

    @Override
    public String describe() {
      return "an object";
    }
  }

  /** An array. */
  record Items(int line, List<JsonTree> items) implements JsonTree {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String describe() {
      return "a list";
    }
  }

  record Text(int line, String text) implements JsonTree {
    private static final int LONGEST_SHOWN = 40;

    @Override
    public String describe() {
      return text.length() <= LONGEST_SHOWN
          ? "the text “" + text + "”"
          : "the text “" + text.substring(0, LONGEST_SHOWN) + "…”";
    }
  }

  /** A finite number. */
  record Figure(int line, double value) implements JsonTree {
    @Override
    public String describe() {
      return "the number " + NumberText.of(value);
    }
  }

  record Truth(int line, boolean value) implements JsonTree {
    @Override
    public String describe() {
      return String.valueOf(value);
    }
  }

  record Null(int line) implements JsonTree {
    @Override
    public String describe() {
      return "null";
    }
  }
}
