package paydirt.ui.catalog;

import java.util.List;

/**
 * Numbers below each other whose decimal points stand in one line although some have more decimals:
 * what is missing is filled with spaces as wide as a digit or the point.
 */
final class PointColumn {
  private static final String DIGIT_SPACE = "\u2007";
  private static final String POINT_SPACE = "\u2008";

  private final int decimals;
  private final int width;

  /** A column of these numbers, as they are written. */
  PointColumn(List<String> numbers) {
    decimals = numbers.stream().mapToInt(PointColumn::decimals).max().orElse(0);
    width = numbers.stream().mapToInt(number -> aligned(number).length()).max().orElse(0);
  }

  private static int decimals(String number) {
    int point = number.indexOf('.');
    return point < 0 ? 0 : number.length() - point - 1;
  }

  /** A number, or a dash, with what it lacks behind it. */
  String aligned(String number) {
    int missing = decimals - decimals(number);
    boolean hasPoint = number.indexOf('.') >= 0;
    return number + (hasPoint || decimals == 0 ? "" : POINT_SPACE) + DIGIT_SPACE.repeat(missing);
  }

  /** Characters of the widest. */
  int width() {
    return width;
  }
}
