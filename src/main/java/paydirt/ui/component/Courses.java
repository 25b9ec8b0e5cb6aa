package paydirt.ui.component;

import java.util.stream.IntStream;
import paydirt.chart.MonthSeries;
import paydirt.engine.Series;

/**
 * Series of the engine as curves; months without a number leave no gap in a sparkline, they are
 * skipped.
 */
public final class Courses {
  private Courses() {}

  /** The months that have a number, in order. */
  public static MonthSeries of(Series series) {
    return MonthSeries.of(
        IntStream.range(0, series.size())
            .filter(series::isPresent)
            .mapToDouble(series::value)
            .toArray());
  }
}
