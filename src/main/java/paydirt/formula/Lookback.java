package paydirt.formula;

import paydirt.unit.Dimension;

/**
 * Formulas that read other months than their own; all of them earlier ones, so that nothing ever
 * needs iteration.
 */
public sealed interface Lookback extends Formula {

  /** What is looked back at. */
  Formula of();

  @Override
  default Dimension dimension() {
    return of().dimension();
  }

  /** See {@link Formula#previous}. */
  record Previous(Formula of, Formula first) implements Lookback {
    public Previous {
      same("the value before the first month", of, first);
    }
  }

  /** See {@link Formula#ago}. */
  record Ago(Formula of, Formula months, Formula before) implements Lookback {
    public Ago {
      pure("the number of months", months);
      same("the value before the first month", of, before);
    }
  }

  /** See {@link Formula#runningSum}. */
  record RunningSum(Formula of) implements Lookback {}

  /** See {@link Formula#sumOfLast}. */
  record SumOfLast(Formula of, Formula months) implements Lookback {
    public SumOfLast {
      pure("the number of months", months);
    }
  }

  /** See {@link Formula#convolution}. */
  record Convolution(Formula of, Formula curve) implements Lookback {
    public Convolution {
      pure("the curve by age", curve);
    }
  }

  private static void same(String what, Formula of, Formula other) {
    if (!of.dimension().equals(other.dimension())) {
      throw new IllegalArgumentException(
          what
              + " is in "
              + other.dimension()
              + " but must be in "
              + of.dimension()
              + ": "
              + Words.of(other));
    }
  }

  private static void pure(String what, Formula formula) {
    if (!formula.dimension().isNone()) {
      throw new IllegalArgumentException(
          what + " must be a pure number but is " + formula.dimension());
    }
  }
}
