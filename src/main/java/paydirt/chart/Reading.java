package paydirt.chart;

/**
 * What a chart shows at one month: a name, a value as text, and the colour of its mark.
 *
 * @param label name of the curve or area
 * @param value its value with unit, short
 * @param mark colour of the mark beside it
 */
public record Reading(String label, String value, Token mark) {}
