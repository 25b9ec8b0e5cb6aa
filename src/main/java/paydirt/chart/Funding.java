package paydirt.chart;

/**
 * Money that comes in from outside.
 *
 * @param month month in which it arrives, 0-based
 * @param label its name: {@code Series A}
 * @param amount in the chart's currency
 */
public record Funding(int month, String label, double amount) {}
