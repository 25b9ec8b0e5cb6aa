package paydirt.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;

/**
 * A chart that is read step by step from left to right: by month, or by group of users. The chart
 * object stays the same for its whole life.
 */
public interface SteppedChart {
  /** The chart, to be put into a viewer or drawn to a picture. */
  JFreeChart chart();

  /** Paints everything anew in this theme. */
  void apply(Theme theme);

  /** How many steps there are; 0 while there is no data. */
  int steps();

  /** What the steps are, for people: {@code months}. */
  String stepsName();

  /** The name of a step (0-based) for people: {@code Oct 2028 · month 22}. */
  String stepName(int step);

  /** Where a step (0-based) stands: 0 at the left end of the plot, 1 at the right. */
  double place(int step);

  /** What is shown at a step (0-based), the main value first. */
  List<Reading> readings(int step);
}
