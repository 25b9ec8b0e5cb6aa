package paydirt.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;

/** A chart over months. The chart object stays the same for its whole life. */
public interface TimeChart {
  /** The chart, to be put into a viewer or drawn to a picture. */
  JFreeChart chart();

  /** Paints everything anew in this theme. */
  void apply(Theme theme);

  /** How many months are shown; 0 while there is no data. */
  int months();

  /** The name of a month for people: {@code Oct 2028 · month 22} for month 21. */
  String monthName(int month);

  /** What is shown at a month (0-based), the main curve first. */
  List<Reading> readings(int month);
}
