package paydirt.formula;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a formula adds up.
 *
 * <p>Example: of {@code revenue − (serving + fees)} the signs are revenue 1, serving −1, fees −1,
 * and they are the whole of it; of {@code revenue − fees × 2} there is revenue 1 only, and it is
 * not.
 *
 * @param signs the lines and inputs by id, in reading order, each with how often it is added;
 *     negative where it is taken away
 * @param isWhole whether nothing else is in the formula
 */
public record Addition(Map<String, Integer> signs, boolean isWhole) {

  public Addition {
    signs = Collections.unmodifiableMap(new LinkedHashMap<>(signs));
  }

  /** What a formula adds up, however its sums and differences are nested. */
  public static Addition of(Formula formula) {
    Map<String, Integer> signs = new LinkedHashMap<>();
    boolean isWhole = collect(formula, 1, signs);
    return new Addition(signs, isWhole);
  }

  private static boolean collect(Formula formula, int sign, Map<String, Integer> signs) {
    if (formula instanceof Line line) {
      return add(line.id(), sign, signs);
    } else if (formula instanceof Reference reference) {
      return add(reference.id(), sign, signs);
    } else if (formula instanceof Input input) {
      return add(input.id(), sign, signs);
    } else if (formula instanceof Constant constant) {
      return constant.value() == 0;
    } else if (formula instanceof Sum sum) {
      boolean isWhole = true;
      for (Formula term : sum.terms()) {
        isWhole &= collect(term, sign, signs);
      }
      return isWhole;
    } else if (formula instanceof Unary unary && unary.operation() == Unary.Operation.NEGATE) {
      return collect(unary.of(), -sign, signs);
    } else if (formula instanceof Binary binary && isAddition(binary)) {
      int right = binary.operation() == Binary.Operation.PLUS ? sign : -sign;
      boolean isWhole = collect(binary.left(), sign, signs);
      return collect(binary.right(), right, signs) && isWhole;
    }
    return false;
  }

  private static boolean isAddition(Binary binary) {
    return binary.operation() == Binary.Operation.PLUS
        || binary.operation() == Binary.Operation.MINUS;
  }

  private static boolean add(String id, int sign, Map<String, Integer> signs) {
    signs.merge(id, sign, Integer::sum);
    return true;
  }
}
