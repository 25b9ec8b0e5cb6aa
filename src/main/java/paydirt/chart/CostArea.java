package paydirt.chart;

/**
 * One layer of the stacked costs.
 *
 * @param label its name: {@code Serving}
 * @param color one of the series colours
 * @param values cost of each month; a negative one (a refund) is stacked below zero
 */
public record CostArea(String label, Token color, MonthSeries values) {}
