/**
 * Key numbers at the head of a view: declared once, written beside the saved ones, explained on a
 * click.
 *
 * <p>What a key number is, and whether more of it is better, is said in a {@link
 * paydirt.ui.tile.KeyNumber}; each view has its own list of them. Nothing here computes a figure of
 * the model.
 *
 * <p>Uses {@code analysis} and what is below it, and the window's components.
 */
package paydirt.ui.tile;
