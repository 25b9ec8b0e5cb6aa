package paydirt.formula;

import java.util.List;
import paydirt.unit.Unit;

/** Inputs and lines that the tests of this package write formulas with. */
final class Terms {

  static final Input PRICE = input("price", "Price", Unit.MONEY.per(Unit.USER));
  static final Input USERS = input("users", "Users", Unit.USER);
  static final Input TOKENS = input("tokens", "Tokens", Unit.TOKEN);
  static final Input FEE = input("fee", "Fee", Unit.MONEY);
  static final Input COST = input("cost", "Cost", Unit.MONEY);
  static final Input A = input("a", "A", Unit.PURE);
  static final Input B = input("b", "B", Unit.PURE);
  static final Input C = input("c", "C", Unit.PURE);
  static final Input RATE = input("rate", "Rate", Unit.SHARE.per(Unit.YEAR));

  /** Never zero, by its limits. */
  static final Input SIZE = new Input("size", "Size", Unit.USER, true, true);

  /** The same in all months. */
  static final Input FIXED = new Input("fixed", "Fixed", Unit.PURE, false, false);

  private Terms() {}

  private static Input input(String id, String label, Unit unit) {
    return new Input(id, label, unit, false, true);
  }

  static Line line(Kind kind, String id, Unit unit, Formula formula) {
    return new Line(id, "Line " + id, "", "Test", unit, kind, Line.Role.DETAIL, formula, "A line.");
  }

  static List<String> ids(List<Line> lines) {
    return lines.stream().map(Line::id).toList();
  }
}
