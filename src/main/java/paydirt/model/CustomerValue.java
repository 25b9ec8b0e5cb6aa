package paydirt.model;

import static paydirt.formula.Formula.ln;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.geometricSum;

import paydirt.formula.Formula;
import paydirt.formula.Whole;

/**
 * What a customer is worth, and when the cost of winning one is paid back.
 *
 * <p>A customer contributes m in each month, the first one included, and leaves with a chance of c
 * in each month after; d is what a month takes off the value of money. Example: m 20, c 5 %, d 1 %
 * are worth 400 in all, 336.67 discounted and 336.89 within 36 months; a customer who cost 120 has
 * paid back after 6 months, and one of many, of whom some leave before, after 6.95.
 *
 * @param perMonth m, money per user and month
 * @param churn c, a share of a month
 */
record CustomerValue(Formula perMonth, Formula churn) {

  private static final String NOBODY_LEAVES = "nobody leaves, so that it has no end";

  /** All that a customer contributes before leaving: {@code m ÷ c}. */
  Formula undiscounted() {
    return new Whole.Ratio(perMonth, churn, NOBODY_LEAVES);
  }

  /**
   * The same in today's money, the first payment now: {@code m · (1+d) ÷ (1+d−r)} with r = 1 − c.
   */
  Formula discounted(Formula monthlyRate) {
    Formula growth = monthlyRate.plus(number(1));
    return new Whole.Ratio(perMonth.times(growth), monthlyRate.plus(churn), NOBODY_LEAVES);
  }

  /** What a customer contributes within so many months: {@code m · (1 − r^H) ÷ c}. */
  Formula within(Formula months) {
    return perMonth.times(geometricSum(churn.negated(), months));
  }

  /** Months until a customer who stays has paid back a cost: {@code cost ÷ m}. */
  Formula payback(Formula cost) {
    return new Whole.Provided(
        perMonth.isAboveZero(), cost.over(perMonth, 0), "a paying user contributes nothing");
  }

  /**
   * Months until customers of whom some leave have paid back what each cost: {@code ln(1 − cost · c
   * ÷ m) ÷ ln r}.
   */
  Formula survivingPayback(Formula cost) {
    Formula simple = cost.over(perMonth, 0);
    Formula lost = simple.times(churn);
    Formula surviving = ln(lost.complement()).over(ln(churn.complement().atLeastZero()), 0);
    return new Whole.Provided(
        perMonth.isAboveZero(),
        new Whole.Provided(
            lost.lessThan(number(1)),
            when(churn.lessThan(Terms.TINY), simple, surviving),
            "customers leave before they have paid back what they cost"),
        "a paying user contributes nothing");
  }
}
