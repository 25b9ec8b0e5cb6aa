/**
 * The pane beside the views that answers "why is this number?".
 *
 * <p>It shows one {@link paydirt.analysis.Explanation}: formula in words, the numbers it reads with
 * their shares, what a rise of each driver would do, where a driver's number comes from, and who
 * reads it. Every name in it leads on to its own explanation. Effects are runs of the engine and
 * are worked out on an executor that is passed in.
 */
package paydirt.ui.explanation;
