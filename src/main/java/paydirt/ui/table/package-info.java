/**
 * The statements and all other lines of the model by month, quarter or year.
 *
 * <p>The table knows no line by name: what stands where follows from {@link
 * paydirt.analysis.Outline}, which reads it off the declarations. Figures come from the engine's
 * period table; how they are written is {@link paydirt.unit.Scale}'s. The names do not scroll
 * sideways, so there are two tables over the same rows ({@link paydirt.ui.table.FrozenTable}),
 * moved by one scroll bar.
 *
 * <p>Uses {@code analysis} and what is below it, and the window's components.
 */
package paydirt.ui.table;
