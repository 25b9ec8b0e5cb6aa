package paydirt.model;

import static paydirt.formula.Formula.constant;
import static paydirt.formula.Formula.ln;
import static paydirt.formula.Formula.max;
import static paydirt.formula.Formula.month;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.sumOfLast;
import static paydirt.formula.Formula.when;

import java.util.List;
import paydirt.formula.Constant;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Whole;
import paydirt.unit.Unit;

/** Constants and turns of phrase that several chapters use. */
final class Terms {

  /** A year of 8,760 hours over twelve months. */
  static final Constant HOURS_IN_A_MONTH = constant(730, Unit.HOUR, "730 hours in a month");

  static final Constant YEARS_IN_A_MONTH = constant(1 / 12.0, Unit.YEAR, "1/12 year");

  /** Growth or churn too small to divide by without losing digits. */
  static final Constant TINY = number(1e-9);

  private Terms() {}

  /** The calendar number of the month, 1 for the first. */
  static Formula monthNumber() {
    return month().plus(number(1));
  }

  static Constant zero(Unit unit) {
    return constant(0, unit);
  }

  /** The monthly rate that compounds to a yearly one: {@code (1 + r)^(1/12) − 1}. */
  static Formula monthlyRate(Formula ratePerYear) {
    return Formula.growth(ratePerYear, number(1)).minus(number(1));
  }

  /** The sum of a flow over the last twelve months of the horizon. */
  static Formula lastYear(Formula flow) {
    return Whole.last(sumOfLast(flow, number(12)));
  }

  /**
   * The sum of so many terms of which the first is 1 and each is larger than the one before by a
   * growth: {@code ((1 + growth)^terms − 1) ÷ growth}.
   *
   * @param growth at least −1
   */
  static Formula geometricSum(Formula growth, Formula terms) {
    return when(
        max(growth, growth.negated()).lessThan(TINY),
        terms,
        growth.plus(number(1)).atLeastZero().pow(terms).minus(number(1)).over(growth, 0));
  }

  /** The order of magnitude of a pure number above zero. */
  static Formula log10(Formula of) {
    return ln(of).times(constant(1 / Math.log(10), Unit.PURE, "1/ln 10"));
  }

  static Formula total(List<Line> lines, Unit unit) {
    return Formula.sum(lines, unit);
  }
}
