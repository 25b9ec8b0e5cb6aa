/**
 * A browser of the catalogue: what is known of accelerators, models and prices, and who says so.
 *
 * <p>Nothing here names a figure: table and detail walk what a {@link paydirt.catalog.Kind}
 * declares. Recalled and stale figures are marked with icon and word, against the first month of
 * the open scenario.
 *
 * <p>Uses {@code catalog} and the window's components.
 */
package paydirt.ui.catalog;
