/**
 * The immutable scenario: which models, products, roles and costs a company has, and what stands in
 * their fields.
 *
 * <p>The sections are declared here, one class each, as constants ({@code Pricing.PRICE}); a
 * scenario is a tree of {@link paydirt.scenario.Node}s over these declarations. An edit makes a
 * copy. Structure (lists, choices) decides which lines the model has; every number, and that one is
 * not entered, stays outside the sheet.
 *
 * <p>Uses {@code unit}, {@code formula}, {@code driver} and {@code catalog}. The tree is generic on
 * purpose: file, schema, form, command line and comparison walk it without naming a driver, so a
 * new driver is one declaration.
 */
package paydirt.scenario;
