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
 * @param total whether it is a result line of a statement
 * @param doc one or two sentences: what it is, and by which convention
 */
public record Line(
    String id,
    String label,
    String item,
    String chapter,
    Unit unit,
    Kind kind,
    boolean total,
    Formula formula,
    String doc)
    implements Formula {

  public Line {
    Objects.requireNonNull(kind, "kind");
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
