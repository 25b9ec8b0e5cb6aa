/**
 * The form: every field of the open scenario, generated from the declarations.
 *
 * <p>Uses the core up to {@code analysis}, the building blocks of {@code ui.component} and {@link
 * paydirt.ui.Desk}, to which every edit goes. The form walks groups and fields and names none of
 * them; a driver that is declared appears here with its unit, its limits, its documentation and its
 * source. Rows are made when they are first seen, and shown anew, not made anew, when a number
 * changes; only another structure builds the form again.
 */
package paydirt.ui.form;
