/**
 * The page of help: the methodology by chapters, with a field to find in it and links from line to
 * line.
 *
 * <p>Uses {@code methodology} and the building blocks; it says nothing of its own.
 */
package paydirt.ui.help;
