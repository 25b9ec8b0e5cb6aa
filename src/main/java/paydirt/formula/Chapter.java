package paydirt.formula;

import paydirt.formula.Line.Role;
import paydirt.unit.Unit;

/** Where a chapter of the model declares its lines: one method for each kind. */
public final class Chapter {

  private final Sheet.Builder sheet;
  private final String name;
  private final String prefix;
  private final String item;

  Chapter(Sheet.Builder sheet, String name, String prefix, String item) {
    this.sheet = sheet;
    this.name = name;
    this.prefix = prefix;
    this.item = item;
  }

  public Line constant(String id, String label, Unit unit, Formula formula, String doc) {
    return add(id, label, unit, Kind.CONSTANT, Role.DETAIL, formula, doc);
  }

  public Line flow(String id, String label, Unit unit, Formula formula, String doc) {
    return add(id, label, unit, Kind.FLOW, Role.DETAIL, formula, doc);
  }

  public Line stock(String id, String label, Unit unit, Formula formula, String doc) {
    return add(id, label, unit, Kind.STOCK, Role.DETAIL, formula, doc);
  }

  public Line opening(String id, String label, Unit unit, Formula formula, String doc) {
    return add(id, label, unit, Kind.OPENING, Role.DETAIL, formula, doc);
  }

  public Line level(String id, String label, Unit unit, Formula formula, String doc) {
    return add(id, label, unit, Kind.LEVEL, Role.DETAIL, formula, doc);
  }

  /** A flow that is a result line of a statement. */
  public Line totalFlow(String id, String label, Unit unit, Formula formula, String doc) {
    return add(id, label, unit, Kind.FLOW, Role.TOTAL, formula, doc);
  }

  /** A stock that is a result line of a statement. */
  public Line totalStock(String id, String label, Unit unit, Formula formula, String doc) {
    return add(id, label, unit, Kind.STOCK, Role.TOTAL, formula, doc);
  }

  /** A difference at the month's end that must be zero but for rounding. */
  public Line check(String id, String label, Unit unit, Formula formula, String doc) {
    return add(id, label, unit, Kind.STOCK, Role.CHECK, formula, doc);
  }

  /**
   * A quotient of two lines.
   *
   * @param absentBecause what to say where the divisor is zero, such as {@code no revenue}
   */
  public Line ratio(
      String id,
      String label,
      Unit unit,
      Line dividend,
      Line divisor,
      String absentBecause,
      String doc) {
    return add(
        id,
        label,
        unit,
        Kind.RATIO,
        Role.DETAIL,
        new Whole.Ratio(dividend, divisor, absentBecause),
        doc);
  }

  public Line outcome(String id, String label, Unit unit, Formula formula, String doc) {
    return add(id, label, unit, Kind.OUTCOME, Role.DETAIL, formula, doc);
  }

  /**
   * A line of this chapter that is declared later, or the one being declared, for reading it a
   * month ago.
   */
  public Reference reference(String id, Unit unit) {
    return sheet.reference(prefix + id, unit);
  }

  private Line add(
      String id, String label, Unit unit, Kind kind, Role role, Formula formula, String doc) {
    return sheet.add(new Line(prefix + id, label, item, name, unit, kind, role, formula, doc));
  }
}
