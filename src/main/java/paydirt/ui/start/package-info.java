/**
 * The start view: shipped scenarios with their verdicts, recovered work and recent files.
 *
 * <p>Uses the core, {@code workspace} for what was kept, and the building blocks. It decides
 * nothing: what a person chooses goes to its {@link paydirt.ui.start.StartView.Doorway}.
 */
package paydirt.ui.start;
