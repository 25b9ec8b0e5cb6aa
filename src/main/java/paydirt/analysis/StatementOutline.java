package paydirt.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import paydirt.analysis.Outline.Entry;
import paydirt.analysis.Outline.Form;
import paydirt.formula.Addition;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.formula.Line.Role;
import paydirt.formula.Sheet;

/**
 * A statement as its formulas say it: groups with their parts below, results under what they add
 * up, ratios where they are declared, and beside the sums everything else.
 */
final class StatementOutline {

  private final Sheet sheet;
  private final String name;
  private final List<Line> lines;
  private final Map<Line, Addition> additions = new HashMap<>();

  private record Part(Line line, int sign) {}

  StatementOutline(Sheet sheet, String name, List<Line> lines) {
    this.sheet = sheet;
    this.name = name;
    this.lines = lines;
  }

  private Addition addition(Line line) {
    return additions.computeIfAbsent(line, each -> Addition.of(each.formula()));
  }

  Entry entry() {
    Set<Line> underOthers = new HashSet<>();
    lines.stream().filter(line -> !isResult(line)).forEach(line -> collect(line, underOthers));
    List<Entry> entries = new ArrayList<>();
    List<Line> notes = new ArrayList<>();
    List<Line> checks = new ArrayList<>();
    for (Line line : lines) {
      if (line.role() == Role.CHECK) {
        checks.add(line);
      } else if (line.total() || line.kind() == Kind.RATIO || isAddedUp(line)) {
        if (!underOthers.contains(line) && !isEmpty(line)) {
          entries.add(entry(line));
        }
      } else if (!underOthers.contains(line)) {
        notes.add(line);
      }
    }
    if (!notes.isEmpty()) {
      entries.add(notes(notes));
    }
    checks.forEach(check -> entries.add(entry(check)));
    return new Entry(Form.STATEMENT, name, name, Optional.empty(), 1, List.copyOf(entries));
  }

  private Entry entry(Line line) {
    Form form = !line.total() ? Form.LINE : isResult(line) ? Form.RESULT : Form.GROUP;
    int sign = sign(line);
    return entry(form, name, line, line.title(), sign);
  }

  private Entry entry(Form form, String above, Line line, String called, int sign) {
    String key = above + "/" + line.id();
    boolean opens = form == Form.GROUP || (form == Form.LINE && !line.total());
    List<Part> parts = opens ? parts(line) : List.of();
    Function<Line, String> names = Outline.names(parts.stream().map(Part::line).toList());
    return new Entry(
        form,
        key,
        called,
        Optional.of(line),
        sign,
        parts.stream()
            .map(
                part ->
                    entry(
                        Form.LINE, key, part.line(), names.apply(part.line()), sign * part.sign()))
            .toList());
  }

  private Entry notes(List<Line> notes) {
    String key = name + "/notes";
    return new Entry(
        Form.NOTES,
        key,
        "Notes",
        Optional.empty(),
        1,
        notes.stream().map(line -> entry(Form.LINE, key, line, line.title(), 1)).toList());
  }

  /**
   * What stands under a line: what it adds up, if that is all there is to it. Under a detail, a
   * part alone would repeat the number, so that one's own parts stand in its place. Totals are not
   * opened inside another line.
   */
  private List<Part> parts(Line line) {
    Addition addition = addition(line);
    List<Part> parts = new ArrayList<>();
    for (Map.Entry<String, Integer> term : addition.signs().entrySet()) {
      Optional<Line> part = sheet.find(term.getKey());
      boolean opens = part.isPresent() && (line.total() || !part.get().total());
      if (!addition.isWhole() || !opens) {
        return List.of();
      }
      if (!isEmpty(part.get()) && term.getValue() != 0) {
        parts.add(new Part(part.get(), Integer.signum(term.getValue())));
      }
    }
    if (line.total() || parts.size() != 1) {
      return parts;
    }
    Part only = parts.get(0);
    return parts(only.line()).stream()
        .map(part -> new Part(part.line(), part.sign() * only.sign()))
        .toList();
  }

  /** Everything that a line is made of, whether it is opened or not. */
  private void collect(Line line, Set<Line> into) {
    if (addition(line).isWhole()) {
      addition(line).signs().keySet().stream()
          .flatMap(id -> sheet.find(id).stream())
          .filter(part -> !part.total() && into.add(part))
          .forEach(part -> collect(part, into));
    }
  }

  /** Whether it is a total over other totals of the statement, which stand above it. */
  private boolean isResult(Line line) {
    Addition addition = addition(line);
    return line.total()
        && (!addition.isWhole()
            || addition.signs().keySet().stream()
                .flatMap(id -> sheet.find(id).stream())
                .anyMatch(part -> part.total() && part.chapter().equals(name)));
  }

  /** Whether nothing is in it for want of anything that could be: a sum of no lines. */
  private boolean isEmpty(Line line) {
    Addition addition = addition(line);
    return !line.total()
        && line.kind() != Kind.RATIO
        && addition.isWhole()
        && addition.signs().isEmpty();
  }

  private boolean isAddedUp(Line line) {
    return reader(line).isPresent();
  }

  /** The first line of the statement that adds this one up, on the way to a total. */
  private Optional<Line> reader(Line line) {
    return lines.stream()
        .filter(each -> each.role() != Role.CHECK)
        .filter(each -> addition(each).signs().getOrDefault(line.id(), 0) != 0)
        .filter(each -> each.total() || (addition(each).isWhole() && isAddedUp(each)))
        .findFirst();
  }

  /** Results stand as they are; anything else as the results below it count it. */
  private int sign(Line line) {
    if (isResult(line)) {
      return 1;
    }
    return reader(line)
        .map(reader -> Integer.signum(addition(reader).signs().get(line.id())) * sign(reader))
        .orElse(1);
  }
}
