package paydirt.chart;

/**
 * One line of a chart of lines.
 *
 * @param label its name: {@code Utilisation}
 * @param values the months that have one
 */
public record Curve(String label, GappedSeries values) {}
