package paydirt.chart;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.DoubleStream;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/**
 * What a chart of lines shows.
 *
 * @param first calendar month of month 0
 * @param months how many months are shown
 * @param notation writes the values
 * @param unit of all values
 * @param curves the lines, the main one first, each of all months; those without a value are not
 *     drawn
 */
public record LinesData(
    YearMonth first, int months, Notation notation, Unit unit, List<Curve> curves) {

  private static final double WIDE = 20;

  /** Leaves out empty curves and checks that the others have all months. */
  public LinesData {
    curves = curves.stream().filter(curve -> !curve.values().isEmpty()).toList();
    for (Curve curve : curves) {
      if (curve.values().months() != months) {
        throw new IllegalArgumentException(
            "curve "
                + curve.label()
                + " has "
                + curve.values().months()
                + " months but the chart has "
                + months);
      }
    }
  }

  /**
   * Whether the values are so far apart that small ones could not be told on a scale from zero: one
   * is more than 20 times another. The chart then has a logarithmic scale.
   */
  public boolean isWide() {
    double least = values().min().orElse(0);
    return least > 0 && values().max().orElse(0) > WIDE * least && !unit.isPercent();
  }

  DoubleStream values() {
    return curves.stream().flatMapToDouble(curve -> curve.values().present());
  }

  /** Nothing to show yet. */
  public static LinesData empty(YearMonth first, Notation notation, Unit unit) {
    return new LinesData(first, 0, notation, unit, List.of());
  }
}
