package paydirt.model;

import java.util.Optional;
import paydirt.formula.Formula;
import paydirt.formula.FormulaText;
import paydirt.formula.InferredKind;
import paydirt.formula.Kind;
import paydirt.formula.NotAFormula;
import paydirt.formula.Quotient;
import paydirt.scenario.Node;
import paydirt.scenario.OwnLine;

/** The kind of a line that a person wrote. */
final class OwnKind {
  private OwnKind() {}

  /** How its formula may be used: what a line that is stated to be of a kind may hold. */
  static FormulaText.Use use(Node node) {
    return OwnLine.kind(node)
        .map(
            kind ->
                switch (kind) {
                  case CONSTANT -> FormulaText.Use.CONSTANT;
                  case OUTCOME -> FormulaText.Use.OUTCOME;
                  case FLOW, STOCK, OPENING, LEVEL, RATIO -> FormulaText.Use.LINE;
                })
        .orElse(FormulaText.Use.LINE);
  }

  /**
   * As the scenario states it, else as the formula shows.
   *
   * @throws NotAFormula if the formula cannot be of the stated kind
   */
  static Kind of(Node node, FormulaText text) throws NotAFormula {
    Optional<Kind> stated = OwnLine.kind(node);
    boolean mayBeRatio = text.divisionColumn() > 0 || isBareQuotient(text.formula());
    if (text.isOutcome() && stated.isPresent() && stated.get() != Kind.OUTCOME) {
      throw new NotAFormula(
          1, "it takes all months, so its kind must be outcome but is " + stated.get().word(), "");
    }
    if (text.divisionColumn() > 0 && stated.isPresent() && stated.get() != Kind.RATIO) {
      throw new NotAFormula(
          text.divisionColumn(),
          "the divisor may be zero and the line is a " + stated.get().word(),
          "say what the division gives then, as in a / b else 0");
    }
    if (stated.isPresent() && stated.get() == Kind.RATIO && !mayBeRatio) {
      throw new NotAFormula(1, "a ratio is one thing divided by another, as in a / b", "");
    }
    Kind own =
        text.isOutcome()
            ? Kind.OUTCOME
            : text.divisionColumn() > 0 ? Kind.RATIO : InferredKind.of(text.formula());
    return stated.orElse(own);
  }

  private static boolean isBareQuotient(Formula formula) {
    return formula instanceof Quotient quotient && quotient.atZero() == null;
  }
}
