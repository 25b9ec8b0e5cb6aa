package paydirt.engine;

/**
 * The operations that formulas are lowered to. A node's {@code args} are named behind each; they
 * are read in the same month, {@code past} in earlier ones.
 */
enum Op {
  /** A fixed number. */
  CONSTANT,
  /** A driver's path. */
  INPUT,
  /** The index of the month. */
  MONTH,

  // elementwise: one month, one trial
  PLUS,
  MINUS,
  TIMES,
  POWER,
  MIN,
  MAX,
  LESS,
  AT_MOST,
  EQUAL,
  NEGATE,
  EXP,
  LN,
  CEIL,
  FLOOR,
  ROUND,
  NORMAL,
  NORMAL_INVERSE,
  /** Dividend, divisor. */
  DIVIDE,
  /** Dividend, divisor, result where the divisor is zero (a constant). */
  DIVIDE_OR,
  /** As PLUS, but a term that is not entered is left out. */
  TOTAL,
  /** Condition, then, otherwise. */
  CHOOSE,

  // looking back
  /** First; past: what is looked back at. */
  PREVIOUS,
  /** Months, before; past: what is looked back at, perhaps in this month. */
  AGO,
  /** What is summed. */
  RUNNING_SUM,
  /** What is summed, months. */
  SUM_OF_LAST,
  /** What came in, curve by age. */
  CONVOLUTION,

  // over the horizon; a source is two arguments: the values, and what is zero in absent months
  /** Source, first month looked at; extra: months in a row. */
  FIRST_MONTH,
  /** Source; target: the kind of fold. */
  FOLD,
  /** Source, month; extra: the source's reason of absence. */
  VALUE_AT,
  /** Source, yearly rate. */
  NPV,
  /** Source; extra: the reason where the sign changes more than once. */
  IRR,
  /** Source, yearly rate of finance, yearly rate of reinvestment. */
  MIRR,
  /** Dividend, divisor. */
  RATIO,
  /** Condition, value. */
  PROVIDED,
  /** Value, fallback. */
  ELSE;

  boolean looksBack() {
    return compareTo(PREVIOUS) >= 0 && compareTo(CONVOLUTION) <= 0;
  }

  /** Whether it is computed after the last month. */
  boolean isOverHorizon() {
    return compareTo(FIRST_MONTH) >= 0;
  }

  /** Whether its first two arguments are a source, read in all months. */
  boolean readsSource() {
    return compareTo(FIRST_MONTH) >= 0 && compareTo(MIRR) <= 0;
  }
}
