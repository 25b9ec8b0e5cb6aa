package paydirt.formula;

import paydirt.unit.Dimension;
import paydirt.unit.Unit;

/**
 * Formulas over the whole horizon, computed once per trial after the last month. Months in and out
 * are 1-based, as people read them. Every one that may have no answer carries the reason, as a
 * sentence.
 */
public sealed interface Whole extends Formula {

  /**
   * The first of {@code inRow} months in a row, all inside the horizon, in which a condition holds;
   * never otherwise.
   *
   * @param from the first month looked at, 1-based; absent where it is
   */
  record FirstMonth(Formula condition, int inRow, Formula from, String otherwise) implements Whole {
    public FirstMonth {
      pure("a condition", condition);
      pure("a month", from);
      if (inRow < 1) {
        throw new IllegalArgumentException(
            "months in a row are " + inRow + " but must be at least 1");
      }
    }

    @Override
    public Dimension dimension() {
      return Dimension.NONE;
    }
  }

  /** How a line is folded into one number. */
  enum Fold {
    SUM("the sum of"),
    MIN("the lowest"),
    MAX("the highest"),
    ARG_MIN("the month of the lowest"),
    ARG_MAX("the month of the highest"),
    LAST("the last");

    private final String word;

    Fold(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /** One number from all months of a line. */
  record Folded(Fold fold, Formula of) implements Whole {
    @Override
    public Dimension dimension() {
      return fold == Fold.ARG_MIN || fold == Fold.ARG_MAX ? Dimension.NONE : of.dimension();
    }
  }

  /**
   * The value of a line in a month (1-based, rounded); absent where the month is, or lies outside
   * the horizon.
   */
  record ValueAt(Formula of, Formula month, String otherwise) implements Whole {
    public ValueAt {
      pure("a month", month);
    }

    @Override
    public Dimension dimension() {
      return of.dimension();
    }
  }

  /**
   * Present value of month-end flows at a yearly rate: the sum of {@code of(t) ÷ (1 + rate)^((t +
   * 1) ÷ 12)}.
   */
  record Npv(Formula of, Formula ratePerYear) implements Whole {
    public Npv {
      yearly(ratePerYear);
    }

    @Override
    public Dimension dimension() {
      return of.dimension();
    }
  }

  /**
   * The yearly rate at which the present value of month-end flows is zero; absent where there is
   * none, or may be more than one. Flows that change sign once have one rate; where they do so more
   * often but their running sum turns once, it is the only one above zero.
   *
   * @param never why there is none where the flows never change their sign
   * @param several why there is none where they and their running sum change it more than once
   */
  record Irr(Formula of, String never, String several) implements Whole {
    @Override
    public Dimension dimension() {
      return Unit.SHARE.per(Unit.YEAR).dimension();
    }
  }

  /**
   * The modified internal rate of return a year, first value at time zero; absent without both
   * signs.
   */
  record Mirr(Formula of, Formula financePerYear, Formula reinvestPerYear, String otherwise)
      implements Whole {
    public Mirr {
      yearly(financePerYear);
      yearly(reinvestPerYear);
    }

    @Override
    public Dimension dimension() {
      return Unit.SHARE.per(Unit.YEAR).dimension();
    }
  }

  /** A quotient that is absent where its divisor is zero: what a ratio line is made of. */
  record Ratio(Formula dividend, Formula divisor, String otherwise) implements Whole {
    @Override
    public Dimension dimension() {
      return dividend.dimension().over(divisor.dimension());
    }
  }

  /** A value that exists only under a condition. */
  record Provided(Formula condition, Formula value, String otherwise) implements Whole {
    public Provided {
      pure("a condition", condition);
    }

    @Override
    public Dimension dimension() {
      return value.dimension();
    }
  }

  /** The first of two that is present. */
  record Else(Formula value, Formula fallback) implements Whole {
    public Else {
      if (!value.dimension().equals(fallback.dimension())) {
        throw new IllegalArgumentException(
            "the fallback is in " + fallback.dimension() + " but must be in " + value.dimension());
      }
    }

    @Override
    public Dimension dimension() {
      return value.dimension();
    }
  }

  static FirstMonth firstMonth(Formula condition, int inRow, String otherwise) {
    return new FirstMonth(condition, inRow, Formula.number(1), otherwise);
  }

  static Folded sum(Formula of) {
    return new Folded(Fold.SUM, of);
  }

  static Folded lowest(Formula of) {
    return new Folded(Fold.MIN, of);
  }

  static Folded highest(Formula of) {
    return new Folded(Fold.MAX, of);
  }

  static Folded monthOfLowest(Formula of) {
    return new Folded(Fold.ARG_MIN, of);
  }

  static Folded monthOfHighest(Formula of) {
    return new Folded(Fold.ARG_MAX, of);
  }

  static Folded last(Formula of) {
    return new Folded(Fold.LAST, of);
  }

  private static void pure(String what, Formula formula) {
    if (!formula.dimension().isNone()) {
      throw new IllegalArgumentException(
          what + " must be a pure number but is " + formula.dimension());
    }
  }

  private static void yearly(Formula rate) {
    Dimension perYear = Unit.SHARE.per(Unit.YEAR).dimension();
    if (!rate.dimension().equals(perYear)) {
      throw new IllegalArgumentException("a yearly rate is expected but gets " + rate.dimension());
    }
  }
}
