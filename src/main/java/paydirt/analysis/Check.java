package paydirt.analysis;

import java.util.List;
import paydirt.engine.Projection;
import paydirt.engine.Series;
import paydirt.formula.Line;

/**
 * Whether a line that must be zero is zero.
 *
 * @param months how many months were looked at
 * @param worst the month, 1-based, that is furthest from zero
 * @param residual how far that month is from zero, in the line's unit
 * @param wrong the number of months that are off by {@link #TOLERANCE} or more
 * @param reason why it cannot be said, as a sentence; empty where every month has its number
 */
public record Check(Line line, int months, int worst, double residual, int wrong, String reason) {

  /** From here on a residual is no rounding: half a hundredth of the currency. */
  public static final double TOLERANCE = 0.005;

  /** The checks that the model declares, in their order. */
  public static List<Check> of(Projection projection) {
    return projection.sheet().lines().stream()
        .filter(line -> line.role() == Line.Role.CHECK)
        .map(line -> of(line, projection.series(line)))
        .toList();
  }

  private static Check of(Line line, Series series) {
    int worst = 0;
    int wrong = 0;
    for (int month = 0; month < series.size(); month++) {
      if (!series.isPresent(month)) {
        return new Check(line, series.size(), month + 1, 0, 0, series.reason(month));
      }
      double size = Math.abs(series.value(month));
      wrong += size < TOLERANCE ? 0 : 1;
      worst = size > Math.abs(series.value(worst)) ? month : worst;
    }
    return new Check(line, series.size(), worst + 1, series.value(worst), wrong, "");
  }

  /** Whether a number of a line stands for zero: the line is a check and this is its rounding. */
  public static boolean isRounding(Line line, Series series, int index) {
    return line.role() == Line.Role.CHECK
        && series.isPresent(index)
        && Math.abs(series.value(index)) < TOLERANCE;
  }

  /** Whether every month has its number and every number is zero but for rounding. */
  public boolean holds() {
    return wrong == 0 && reason.isEmpty();
  }
}
