/**
 * Units of measure and people's notation for numbers.
 *
 * <p>A {@link paydirt.unit.Unit} is a dimension with a scale and a symbol. Formulas are computed in
 * base units (scale 1) and checked by {@link paydirt.unit.Dimension} alone; scales matter only
 * where a number enters or leaves, so "per 1M tokens" and "per second" are never converted by hand.
 * The month is the step of the model and therefore no dimension; the year is one, so a yearly rate
 * cannot be used as a monthly one by mistake. {@link paydirt.unit.Notation} is the only place that
 * turns numbers into text or text into numbers.
 *
 * <p>Uses the JDK only.
 */
package paydirt.unit;
