package paydirt.formula;

import java.util.List;
import java.util.Optional;
import paydirt.unit.Notation;

/**
 * A formula read from text: formula, and what its place in a sheet depends on.
 *
 * @param formula the tree; units fit and every name is resolved
 * @param isOutcome whether it is known after the last month only
 * @param divisionColumn where the formula as a whole is divided, 1-based; 0 if it is no ratio
 * @param comparison the two sides, where the formula as a whole is one comparison
 * @param divisors what must not be zero for a condition to be asked, see {@link Use#CONDITION}
 */
public record FormulaText(
    Formula formula,
    boolean isOutcome,
    int divisionColumn,
    Optional<Comparison> comparison,
    List<Formula> divisors) {

  public FormulaText {
    divisors = List.copyOf(divisors);
  }

  /** What a formula is for. */
  public enum Use {
    /** A line over months, or an outcome if it looks at the whole horizon. */
    LINE,
    /** A line that is the same in every month. */
    CONSTANT,
    /** A line that looks at the whole horizon. */
    OUTCOME,
    /**
     * Something to be true or false, in months or at the end. It reads ratios as they are; a month
     * in which one is absent is not asked.
     */
    CONDITION
  }

  /**
   * Two sides and what is said of them.
   *
   * @param relation in words: {@code at least}
   */
  public record Comparison(Formula left, String relation, Formula right) {}

  /**
   * Reads a text. The grammar is that of {@link FormulaParser}.
   *
   * @throws NotAFormula with the column of what is wrong
   */
  public static FormulaText read(String text, Use use, Notation notation, Names names)
      throws NotAFormula {
    return new FormulaParser(text, use, notation, names).read();
  }
}
