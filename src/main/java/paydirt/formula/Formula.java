package paydirt.formula;

import java.util.Arrays;
import java.util.List;
import paydirt.unit.Dimension;
import paydirt.unit.Unit;

/**
 * A computation over inputs, lines and months: an immutable tree whose dimensions fit.
 *
 * <p>Values are in base units. Conditions are pure numbers, 1 for true and 0 for false. Building a
 * formula whose dimensions do not fit, or a division that does not say what it gives at zero,
 * throws {@link IllegalArgumentException} with both sides in words.
 *
 * <p>Example: {@code users.times(price).over(tokens, 0)} reads "Users × Price ÷ Tokens" and is 0
 * where Tokens is 0.
 */
public sealed interface Formula
    permits Binary,
        Choose,
        Constant,
        Input,
        Ladder,
        Line,
        Lookback,
        MonthIndex,
        Quotient,
        Reference,
        Sum,
        Unary,
        Whole {

  /** What the result is counted in. */
  Dimension dimension();

  /**
   * Whether the result is above zero whatever the inputs are, so that it may divide without a value
   * at zero.
   */
  default boolean isPositive() {
    return false;
  }

  // ---- leaves

  /** A number with a unit. */
  static Constant constant(double value, Unit unit) {
    return new Constant(unit.toBase(value), unit.dimension(), "");
  }

  /**
   * A number with a unit and a name, by which explanations call it: {@code 730 hours in a month}.
   */
  static Constant constant(double value, Unit unit, String name) {
    return new Constant(unit.toBase(value), unit.dimension(), name);
  }

  /** A pure number. */
  static Constant number(double value) {
    return new Constant(value, Dimension.NONE, "");
  }

  /** The index of the month, 0 for the first. */
  static Formula month() {
    return MonthIndex.MONTH;
  }

  // ---- arithmetic

  default Formula plus(Formula other) {
    return new Binary(Binary.Operation.PLUS, this, other);
  }

  default Formula minus(Formula other) {
    return new Binary(Binary.Operation.MINUS, this, other);
  }

  default Formula times(Formula other) {
    return new Binary(Binary.Operation.TIMES, this, other);
  }

  default Formula times(double factor) {
    return times(number(factor));
  }

  /** Division by something that is never zero. */
  default Formula over(Formula divisor) {
    return new Quotient(this, divisor, null);
  }

  /** Division with the value to take when the divisor is zero, in base units of the result. */
  default Formula over(Formula divisor, double atZero) {
    return new Quotient(
        this, divisor, new Constant(atZero, dimension().over(divisor.dimension()), ""));
  }

  /** A power of a pure number; the base must not be negative. */
  default Formula pow(Formula exponent) {
    return new Binary(Binary.Operation.POWER, this, exponent);
  }

  default Formula negated() {
    return new Unary(Unary.Operation.NEGATE, this);
  }

  /** One minus this share. */
  default Formula complement() {
    return number(1).minus(this);
  }

  /** This, or zero where it is below. */
  default Formula atLeastZero() {
    return max(this, new Constant(0, dimension(), ""));
  }

  // ---- functions

  static Formula min(Formula a, Formula b) {
    return new Binary(Binary.Operation.MIN, a, b);
  }

  static Formula max(Formula a, Formula b) {
    return new Binary(Binary.Operation.MAX, a, b);
  }

  static Formula exp(Formula a) {
    return new Unary(Unary.Operation.EXP, a);
  }

  static Formula ln(Formula a) {
    return new Unary(Unary.Operation.LN, a);
  }

  /**
   * The next whole number, forgiving rounding noise: {@code ceil(x − 1e-9·max(1,|x|))} in base
   * units.
   */
  static Formula ceil(Formula a) {
    return new Unary(Unary.Operation.CEIL, a);
  }

  /** The whole number below, forgiving rounding noise as {@link #ceil} does. */
  static Formula floor(Formula a) {
    return new Unary(Unary.Operation.FLOOR, a);
  }

  /** The nearest whole number, halves away from zero. */
  static Formula round(Formula a) {
    return new Unary(Unary.Operation.ROUND, a);
  }

  /** The standard normal distribution function. */
  static Formula normal(Formula a) {
    return new Unary(Unary.Operation.NORMAL, a);
  }

  /** The inverse of the standard normal distribution function, for shares above 0 and below 1. */
  static Formula normalInverse(Formula a) {
    return new Unary(Unary.Operation.NORMAL_INVERSE, a);
  }

  /** The sum of a list; of an empty list, zero of the unit. */
  static Formula sum(List<? extends Formula> terms, Unit unit) {
    return new Sum(List.copyOf(terms), unit.dimension());
  }

  /** The sum of one or more terms. */
  static Formula sum(Formula first, Formula... others) {
    Formula[] all = new Formula[others.length + 1];
    all[0] = first;
    System.arraycopy(others, 0, all, 1, others.length);
    return new Sum(Arrays.asList(all), first.dimension());
  }

  /** A start value that grows by a yearly rate: {@code (1 + rate)^(months ÷ 12)}. */
  static Formula growth(Formula ratePerYear, Formula months) {
    Formula perYear = ratePerYear.times(constant(1, Unit.YEAR, "1 year"));
    return number(1).plus(perYear).pow(months.times(constant(1 / 12.0, Unit.PURE, "1/12")));
  }

  // ---- conditions

  default Formula lessThan(Formula other) {
    return new Binary(Binary.Operation.LESS, this, other);
  }

  default Formula atMost(Formula other) {
    return new Binary(Binary.Operation.AT_MOST, this, other);
  }

  default Formula greaterThan(Formula other) {
    return other.lessThan(this);
  }

  default Formula atLeast(Formula other) {
    return other.atMost(this);
  }

  default Formula equalTo(Formula other) {
    return new Binary(Binary.Operation.EQUAL, this, other);
  }

  /** Whether this is above zero. */
  default Formula isAboveZero() {
    return greaterThan(new Constant(0, dimension(), ""));
  }

  default Formula and(Formula other) {
    return min(this, other);
  }

  default Formula or(Formula other) {
    return max(this, other);
  }

  /** One of two values; the other is not looked at, even where it is infinite. */
  static Formula when(Formula condition, Formula then, Formula otherwise) {
    return new Choose(condition, then, otherwise);
  }

  // ---- looking back

  /** The value of the month before, or {@code first} in the first month. */
  static Formula previous(Formula of, Formula first) {
    return new Lookback.Previous(of, first);
  }

  /**
   * The value of {@code months} ago (rounded, at least 0), or {@code before} where that is ahead of
   * the first month.
   */
  static Formula ago(Formula of, Formula months, Formula before) {
    return new Lookback.Ago(of, months, before);
  }

  /** The sum from the first month to this one. */
  static Formula runningSum(Formula of) {
    return new Lookback.RunningSum(of);
  }

  /**
   * The sum of this month and the {@code months − 1} before it (rounded); months ahead of the first
   * count nothing.
   */
  static Formula sumOfLast(Formula of, Formula months) {
    return new Lookback.SumOfLast(of, months);
  }

  /**
   * What is left today of everything that came in: the sum over ages a of {@code of(t − a) ·
   * curve(a)}.
   */
  static Formula convolution(Formula of, Formula curveByAge) {
    return new Lookback.Convolution(of, curveByAge);
  }
}
