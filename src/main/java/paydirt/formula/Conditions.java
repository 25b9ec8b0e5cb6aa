package paydirt.formula;

/** Formulas that are true or false: comparisons, and what is joined or turned around of them. */
final class Conditions {

  private Conditions() {}

  static boolean isCondition(Formula formula) {
    return formula instanceof Binary binary
        && (binary.operation().isComparison() || joinsConditions(binary) || isDenied(binary));
  }

  /** Whether it is an “and” or an “or”. */
  static boolean joinsConditions(Binary binary) {
    return (binary.operation() == Binary.Operation.MIN
            || binary.operation() == Binary.Operation.MAX)
        && isCondition(binary.left())
        && isCondition(binary.right());
  }

  /** Whether it is a “not”: one minus a condition. */
  static boolean isDenied(Binary binary) {
    return binary.operation() == Binary.Operation.MINUS
        && binary.left() instanceof Constant one
        && one.value() == 1
        && isCondition(binary.right());
  }
}
