/**
 * The one place that holds state: the open document, and what is kept between two starts.
 *
 * <p>Flow is one-way: a view asks the {@link paydirt.workspace.Workspace} for an edit, the edit
 * becomes a step of the {@link paydirt.workspace.History}, the new scenario is evaluated off the
 * window thread by a {@link paydirt.workspace.Recalculation}, and the views watch the result. There
 * is one writer, the window thread, so there are no locks; executors and clocks are passed in, so
 * that tests run in place. An edit that would make the scenario wrong is refused with its problems,
 * so what is open can always be evaluated, saved and opened again.
 *
 * <p>{@link paydirt.workspace.SettingsFile} and {@link paydirt.workspace.Recovery} write beside
 * each other in the person's configuration folder and never over a file of the person. Both are
 * properties files: flat, and readable without a library.
 *
 * <p>Uses every package below it, and of JavaFX only values that can be watched.
 */
package paydirt.workspace;
