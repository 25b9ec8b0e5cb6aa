/**
 * What a person can set, declared once.
 *
 * <p>A {@link paydirt.driver.Section} lists its fields: {@link paydirt.driver.Driver}s (numbers
 * with unit, limits, usual range, default, source), {@link paydirt.driver.Choice}s and {@link
 * paydirt.driver.Text}s. The form, the file format, the schema, the command line and the
 * explanations all walk these declarations; none of them names a driver. A driver's number in a
 * scenario is a {@link paydirt.driver.Value}: a start, a yearly rate, dated steps, a distribution
 * and where it comes from.
 *
 * <p>Uses {@code unit} and {@code formula}; a driver becomes an {@link paydirt.formula.Input} of
 * formulas by its path.
 */
package paydirt.driver;
