package paydirt.formula;

import java.util.Objects;
import paydirt.unit.Dimension;
import paydirt.unit.Unit;

/**
 * A computed number, declared once: everything that shows, checks, explains or exports it reads
 * this.
 *
 * @param id its path, such as {@code models.atlas.serving.replicas}
 * @param label what people call it
 * @param item the label of the list item it belongs to; empty for lines of the whole company
 * @param chapter the part of the model that declares it, as tables group it
 * @param unit the unit it is shown in; it is computed in base units
 * @param role what it is to the statement or table it stands in
 * @param doc one or two sentences: what it is, and by which convention
 */
public record Line(
    String id,
    String label,
    String item,
    String chapter,
    Unit unit,
    Kind kind,
    Role role,
    Formula formula,
    String doc)
    implements Formula {

  /** What a line is to the statement or table it stands in. */
  public enum Role {
    /** A line like any other. */
    DETAIL,
    /** A result of the lines that its formula adds up. */
    TOTAL,
    /** What must be zero in every month but for rounding. */
    CHECK
  }

  public Line {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(role, "role");
    if (doc.isBlank()) {
      throw new IllegalArgumentException("line " + id + " has no documentation");
    }
    if (!formula.dimension().equals(unit.dimension())) {
      throw new IllegalArgumentException(
          "line "
              + id
              + " is declared in "
              + unit.dimension()
              + " but its formula gives "
              + formula.dimension()
              + ": "
              + Words.of(formula));
    }
  }

  /** The label with the item it belongs to: {@code Replicas, Atlas}. */
  public String title() {
    return item.isEmpty() ? label : label + ", " + item;
  }

  /** Whether it is a result line of a statement. */
  public boolean total() {
    return role == Role.TOTAL;
  }

  @Override
  public Dimension dimension() {
    return unit.dimension();
  }

  @Override
  public boolean isPositive() {
    return formula.isPositive();
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "line " + id;
  }
}
