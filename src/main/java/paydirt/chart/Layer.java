package paydirt.chart;

/**
 * One layer of a stack.
 *
 * @param label its name: {@code Serving}
 * @param color one of the series colours
 * @param values amount of each month; a negative one (a refund) is stacked below zero
 */
public record Layer(String label, Token color, MonthSeries values) {}
