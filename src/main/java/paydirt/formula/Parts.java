package paydirt.formula;

import java.util.ArrayList;
import java.util.List;

/** The formulas that a formula is made of directly. */
public final class Parts {

  private Parts() {}

  /**
   * The direct parts, in reading order; a line or a reference has none, since its own formula
   * belongs to it.
   */
  public static List<Formula> of(Formula formula) {
    if (formula instanceof Unary f) {
      return List.of(f.of());
    } else if (formula instanceof Binary f) {
      return List.of(f.left(), f.right());
    } else if (formula instanceof Quotient f) {
      return f.atZero() == null
          ? List.of(f.dividend(), f.divisor())
          : List.of(f.dividend(), f.divisor(), f.atZero());
    } else if (formula instanceof Sum f) {
      return f.terms();
    } else if (formula instanceof Choose f) {
      return List.of(f.condition(), f.then(), f.otherwise());
    } else if (formula instanceof Ladder f) {
      return ofLadder(f);
    } else if (formula instanceof Lookback f) {
      return ofLookback(f);
    } else if (formula instanceof Whole f) {
      return ofWhole(f);
    }
    return List.of();
  }

  private static List<Formula> ofLadder(Ladder ladder) {
    List<Formula> parts = new ArrayList<>();
    for (Ladder.Rung rung : ladder.rungs()) {
      parts.addAll(List.of(rung.admissible(), rung.score(), rung.value()));
    }
    parts.add(ladder.none());
    return parts;
  }

  private static List<Formula> ofLookback(Lookback formula) {
    if (formula instanceof Lookback.Previous f) {
      return List.of(f.of(), f.first());
    } else if (formula instanceof Lookback.Ago f) {
      return List.of(f.of(), f.months(), f.before());
    } else if (formula instanceof Lookback.SumOfLast f) {
      return List.of(f.of(), f.months());
    } else if (formula instanceof Lookback.Convolution f) {
      return List.of(f.of(), f.curve());
    }
    return List.of(formula.of());
  }

  private static List<Formula> ofWhole(Whole formula) {
    if (formula instanceof Whole.FirstMonth f) {
      return List.of(f.condition(), f.from());
    } else if (formula instanceof Whole.Folded f) {
      return List.of(f.of());
    } else if (formula instanceof Whole.ValueAt f) {
      return List.of(f.of(), f.month());
    } else if (formula instanceof Whole.Npv f) {
      return List.of(f.of(), f.ratePerYear());
    } else if (formula instanceof Whole.Irr f) {
      return List.of(f.of());
    } else if (formula instanceof Whole.Mirr f) {
      return List.of(f.of(), f.financePerYear(), f.reinvestPerYear());
    } else if (formula instanceof Whole.Ratio f) {
      return List.of(f.dividend(), f.divisor());
    } else if (formula instanceof Whole.Provided f) {
      return List.of(f.condition(), f.value());
    } else if (formula instanceof Whole.Else f) {
      return List.of(f.value(), f.fallback());
    }
    throw new IllegalStateException("a formula over the horizon without parts: " + formula);
  }
}
