package paydirt.formula;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paydirt.unit.Unit;

/**
 * The lines of one model in the order in which they are declared, and in an order in which they can
 * be computed.
 *
 * <p>Building it resolves every reference and refuses duplicate ids, unknown ids, wrong dimensions,
 * lines that depend on themselves within a month (with the path), and lines whose kind does not
 * allow what they read.
 */
public final class Sheet {

  private final Map<String, Line> lines;
  private final List<String> statements;
  private final List<Line> computationOrder;
  private final Map<String, List<Line>> readers;

  private Sheet(Map<String, Line> lines, Set<String> statements) {
    this.lines = Collections.unmodifiableMap(lines);
    this.statements = List.copyOf(statements);
    for (Line line : lines.values()) {
      KindRules.check(line, this);
    }
    this.computationOrder = new ComputationOrder(this.lines).lines();
    this.readers = readersOf(this);
  }

  private static Map<String, List<Line>> readersOf(Sheet sheet) {
    Map<String, List<Line>> readers = new LinkedHashMap<>();
    for (Line line : sheet.lines.values()) {
      for (String id : sheet.read(line)) {
        readers.computeIfAbsent(id, key -> new ArrayList<>()).add(line);
      }
    }
    return readers;
  }

  /** A new, empty sheet to declare lines on. */
  public static Builder builder() {
    return new Builder();
  }

  /** All lines in the order of declaration. */
  public List<Line> lines() {
    return List.copyOf(lines.values());
  }

  /** The chapters that are statements, in the order in which they are declared. */
  public List<String> statements() {
    return statements;
  }

  /** All lines, each after those it needs in the same month. */
  public List<Line> computationOrder() {
    return computationOrder;
  }

  /** The line with this id, if there is one. */
  public Optional<Line> find(String id) {
    return Optional.ofNullable(lines.get(id));
  }

  /**
   * The line with this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Line line(String id) {
    Line line = lines.get(id);
    if (line == null) {
      throw new IllegalArgumentException("there is no line " + id);
    }
    return line;
  }

  /** The lines that read this line or input directly. */
  public List<Line> readersOf(String id) {
    return readers.getOrDefault(id, List.of());
  }

  /** The ids of the lines and inputs that a line reads directly, in reading order. */
  public Set<String> read(Line line) {
    Set<String> ids = new LinkedHashSet<>();
    collect(line.formula(), ids);
    return ids;
  }

  private static void collect(Formula formula, Set<String> ids) {
    if (formula instanceof Line line) {
      ids.add(line.id());
    } else if (formula instanceof Reference reference) {
      ids.add(reference.id());
    } else if (formula instanceof Input input) {
      ids.add(input.id());
    }
    for (Formula part : Parts.of(formula)) {
      collect(part, ids);
    }
  }

  /** The inputs that any line reads, in the order in which they are first read. */
  public List<Input> inputs() {
    Set<Input> inputs = new LinkedHashSet<>();
    lines.values().forEach(line -> collectInputs(line.formula(), inputs));
    return List.copyOf(inputs);
  }

  private static void collectInputs(Formula formula, Set<Input> inputs) {
    if (formula instanceof Input input) {
      inputs.add(input);
    }
    Parts.of(formula).forEach(part -> collectInputs(part, inputs));
  }

  /**
   * Collects declarations; each call declares one line and returns it for use in later formulas.
   */
  public static final class Builder {
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Set<String> statements = new LinkedHashSet<>();

    private Builder() {}

    /**
     * A chapter of the whole company that is one of its statements: people read it from top to
     * bottom, details above the total that adds them up.
     */
    public Chapter statement(String name) {
      statements.add(name);
      return chapter(name);
    }

    /** A chapter for lines of the whole company: ids as they are. */
    public Chapter chapter(String name) {
      return new Chapter(this, name, "", "");
    }

    /**
     * A chapter for the lines of one list item.
     *
     * @param path the item's path, such as {@code models.atlas}, put before every id
     * @param item the item's label
     */
    public Chapter chapter(String name, String path, String item) {
      return new Chapter(this, name, path + ".", item);
    }

    /** A line that is declared elsewhere, by id. */
    public Reference reference(String id, Unit unit) {
      return new Reference(id, unit);
    }

    /** A builder with the same declarations, which goes its own way. */
    public Builder copy() {
      Builder copy = new Builder();
      copy.lines.putAll(lines);
      copy.statements.addAll(statements);
      return copy;
    }

    /** The lines declared so far, by id, in their order. */
    public Map<String, Line> lines() {
      return Collections.unmodifiableMap(lines);
    }

    /**
     * The lines that depend on themselves within a month, each reading the next, the first again at
     * the end; empty if there are none.
     */
    public List<Line> circle() {
      try {
        new ComputationOrder(lines).lines();
        return List.of();
      } catch (CircularDeclaration circular) {
        return circular.circle();
      }
    }

    /**
     * Declares a line that was made elsewhere.
     *
     * @throws IllegalArgumentException if there is one of its id
     */
    public Line add(Line line) {
      if (lines.putIfAbsent(line.id(), line) != null) {
        throw new IllegalArgumentException("line " + line.id() + " is declared twice");
      }
      return line;
    }

    /**
     * The sheet of everything declared so far.
     *
     * @throws IllegalArgumentException if the declarations do not fit together
     */
    public Sheet build() {
      return new Sheet(new LinkedHashMap<>(lines), statements);
    }
  }
}
