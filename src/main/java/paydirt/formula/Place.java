package paydirt.formula;

/** Where in a formula its text is being read: which months a name there stands for. */
final class Place {

  private enum Scope {
    CONSTANT,
    MONTHS,
    HORIZON
  }

  private final Scope outside;
  private Scope scope;

  /** How many functions around look at other months. */
  private int elsewhere;

  private Place(Scope scope) {
    this.outside = scope;
    this.scope = scope;
  }

  static Place inConstant() {
    return new Place(Scope.CONSTANT);
  }

  static Place inMonths() {
    return new Place(Scope.MONTHS);
  }

  static Place inOutcome() {
    return new Place(Scope.HORIZON);
  }

  /** Whether the formula as a whole is known after the last month only. */
  boolean ofOutcome() {
    return outside == Scope.HORIZON;
  }

  boolean isAfterLastMonth() {
    return scope == Scope.HORIZON;
  }

  /** Whether what is read here belongs to the month that the formula is computed for. */
  boolean isThisMonth() {
    return scope == Scope.MONTHS && elsewhere == 0;
  }

  /** Enters what a function reads of other months. */
  void lookElsewhere() {
    elsewhere++;
    scope = scope == Scope.HORIZON ? Scope.MONTHS : scope;
  }

  /** Leaves it again. */
  void lookBackHere() {
    elsewhere--;
    scope = elsewhere == 0 ? outside : scope;
  }

  /** Refuses what has a value in months only, where no month is spoken of. */
  void needsMonth(Token token, String what) throws NotAFormula {
    if (scope == Scope.HORIZON) {
      throw new NotAFormula(
          token.column(),
          token.text() + " " + what + " and this is an outcome",
          "say of which months, as in sum(x), lowest(x) or at(x, 12)");
    }
    if (scope == Scope.CONSTANT) {
      throw new NotAFormula(
          token.column(), token.text() + " " + what + " but the line is a constant", "");
    }
  }
}
