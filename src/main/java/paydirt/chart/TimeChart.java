package paydirt.chart;

/** A chart over months, the first one at its left end and the last one at its right. */
public interface TimeChart extends SteppedChart {
  /** How many months are shown; 0 while there is no data. */
  int months();

  /** The name of a month for people: {@code Oct 2028 · month 22} for month 21. */
  String monthName(int month);

  @Override
  default int steps() {
    return months();
  }

  @Override
  default String stepsName() {
    return "months";
  }

  @Override
  default String stepName(int step) {
    return monthName(step);
  }

  @Override
  default double place(int step) {
    return step / (double) Math.max(1, months() - 1);
  }
}
