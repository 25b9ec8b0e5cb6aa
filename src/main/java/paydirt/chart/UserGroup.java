package paydirt.chart;

import java.util.OptionalDouble;

/**
 * A group of users, and what one of them pays and costs.
 *
 * @param tick what stands below it: {@code 10}
 * @param name what it is called: {@code Heaviest tenth}
 * @param pays in the chart's unit
 * @param costs in the chart's unit
 * @param earns what it pays less what it costs; none where it cannot pay
 */
public record UserGroup(
    String tick, String name, double pays, double costs, OptionalDouble earns) {}
