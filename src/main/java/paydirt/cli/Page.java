package paydirt.cli;

import java.util.List;

/** Lines of text for a person, no wider than a terminal shows. */
final class Page {

  /** Characters in a line. */
  static final int WIDTH = 110;

  private final StringBuilder text = new StringBuilder();

  Page line(String line) {
    text.append(line).append('\n');
    return this;
  }

  Page lines(List<String> lines) {
    lines.forEach(this::line);
    return this;
  }

  Page blank() {
    return line("");
  }

  /** Running text, each line begun with {@code indent}. */
  Page wrapped(String indent, String words) {
    return wrapped(indent, indent, words);
  }

  /** Running text whose later lines begin with another indent. */
  Page wrapped(String first, String later, String words) {
    StringBuilder line = new StringBuilder(first);
    boolean isEmpty = true;
    for (String word : words.split(" ", -1)) {
      if (!isEmpty && line.length() + 1 + word.length() > WIDTH) {
        line(line.toString().stripTrailing());
        line = new StringBuilder(later);
        isEmpty = true;
      }
      line.append(isEmpty ? "" : " ").append(word);
      isEmpty = false;
    }
    return line(line.toString());
  }

  String text() {
    return text.toString();
  }
}
