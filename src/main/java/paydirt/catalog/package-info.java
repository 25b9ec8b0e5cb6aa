/**
 * Reference figures that come with the program: accelerators, AI models, prices, training runs and
 * what owning costs, each figure with its unit, source, date and basis.
 *
 * <p>There is one kind of thing, a {@link paydirt.catalog.CatalogRecord}: an id, a label and a map
 * from declared fields to figures. What a {@link paydirt.catalog.Kind} of record can say is
 * declared as a {@link paydirt.driver.Section} of {@link paydirt.driver.Driver}s, the same
 * declarations that scenarios are made of, so that label, unit, limits and documentation stand once
 * and tables, the command line and the window only walk them, and a scenario can take a figure over
 * under the same declaration. What nobody knows is absent; no figure has a default.
 *
 * <p>The date of a source is the month in which a price was true. A fact that does not change, such
 * as a chip's peak, is dated by the month in which its source was read. A figure whose source is
 * more than a year older than a scenario's first month is stale there; one that is recalled was not
 * read at its source. Both are marked wherever they are shown.
 *
 * <p>Prices are in US dollars, a dimension of their own; they become money by a scenario's exchange
 * rate only. Uses {@code unit}, {@code formula} and {@code driver}; the shipped files are read by
 * {@code file}.
 */
package paydirt.catalog;
