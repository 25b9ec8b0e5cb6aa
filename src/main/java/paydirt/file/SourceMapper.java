package paydirt.file;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import paydirt.driver.Basis;
import paydirt.scenario.Nearest;

/** Maps what an object says of where a figure comes from. */
final class SourceMapper {

  static final String SOURCE = "source";
  static final String DATE = "date";
  static final String BASIS = "basis";

  private final Findings findings;

  SourceMapper(Findings findings) {
    this.findings = findings;
  }

  /** The text at a key; empty if there is none, or it is something else, which is noted. */
  Optional<String> text(JsonTree.Members object, String path, String key) {
    JsonTree tree = object.find(key).orElse(null);
    if (tree == null) {
      return Optional.empty();
    }
    if (tree instanceof JsonTree.Text text) {
      return Optional.of(text.text());
    }
    findings.error(tree.line(), path + "." + key, "is " + tree.describe() + " but must be a text");
    return Optional.empty();
  }

  /** The month under “date”. */
  Optional<YearMonth> date(JsonTree.Members object, String path) {
    Optional<String> text = text(object, path, DATE);
    try {
      return text.map(YearMonth::parse);
    } catch (DateTimeParseException e) {
      findings.error(
          object.entries().get(DATE).line(),
          path + "." + DATE,
          "is “" + text.orElseThrow() + "” but must be a month such as 2026-05");
      return Optional.empty();
    }
  }

  /** The word under “basis”. */
  Optional<Basis> basis(JsonTree.Members object, String path) {
    Optional<String> text = text(object, path, BASIS);
    Optional<Basis> basis = text.flatMap(Basis::of);
    if (text.isPresent() && basis.isEmpty()) {
      findings.error(
          object.entries().get(BASIS).line(),
          path + "." + BASIS,
          "is “" + text.get() + "” but must be one of " + String.join(", ", Basis.words()),
          Nearest.hint(text.get(), Basis.words()));
    }
    return basis;
  }
}
