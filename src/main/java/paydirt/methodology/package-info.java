/**
 * The methodology: what every line is and how it is computed, and every driver with its limits and
 * its source, as the declarations say it.
 *
 * <p>{@link paydirt.methodology.Methodology} makes the document from the declared sections and from
 * the lines of companies that together make every choice; the command line prints it, the window
 * shows it. Hand-written are only the conventions and a few sentences on each chapter.
 *
 * <p>Uses {@code unit}, {@code formula}, {@code driver} and {@code scenario}; the model is handed
 * in.
 */
package paydirt.methodology;
