package paydirt.unit;

/**
 * In what steps the numbers of a row or of a whole table are written, so that they stand under each
 * other and can be compared; the head names the step.
 *
 * @param divisor what one shown unit stands for
 * @param word the step in words, such as {@code thousand}; empty for ones
 * @param decimals digits behind the point, in every cell
 */
public record Scale(double divisor, String word, int decimals) {

  /** What stands for nothing, and for a number that does not exist. */
  public static final String NONE = "–";

  private static final String[] WORDS = {"", "thousand", "million", "billion", "trillion"};
  private static final double LONGEST_ONES = 1e5;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** The scale in which numbers up to this size keep at most six digits before the point. */
  public static Scale of(double largest) {
    double size = Math.abs(largest);
    if (size < LONGEST_ONES) {
      return new Scale(1, "", decimals(size));
    }
    int steps = 1;
    while (size >= 1e6 * Math.pow(1000, steps)) {
      steps++;
    }
    return new Scale(
        Math.pow(1000, steps), steps < WORDS.length ? WORDS[steps] : "×10" + raised(3 * steps), 0);
  }

  private static int decimals(double size) {
    if (size == 0 || size >= 1000) {
      return 0;
    }
    return size >= 100 ? 1 : size >= 1 ? 2 : Math.min(9, 2 - (int) Math.floor(Math.log10(size)));
  }

  private static String raised(int exponent) {
    StringBuilder text = new StringBuilder();
    Integer.toString(exponent).chars().forEach(c -> text.append(SUPERSCRIPTS.charAt(c - '0')));
    return text.toString();
  }

  /** The number in this step; nothing is a dash. */
  public String text(double value) {
    return value == 0 ? NONE : Notation.grouped(value / divisor, decimals);
  }

  /** The same with losses in parentheses, as statements are written: {@code (1,118)}. */
  public String statement(double value) {
    return inParentheses(text(value));
  }

  /** A number in parentheses instead of its minus sign. */
  public static String inParentheses(String text) {
    return text.startsWith("−") ? "(" + text.substring(1) + ")" : text;
  }
}
