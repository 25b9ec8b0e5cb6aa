/**
 * The command line: one class for each command, and what they print as text, JSON and CSV.
 *
 * <p>Commands only fetch and choose; every number, sentence and formula comes from below. What is
 * printed is made as a whole and then written, always in UTF-8 and with one kind of line end, so
 * that the same command gives the same bytes on every machine. Results go to the output, problems
 * and warnings to the error output, and errors are caught once, in {@link paydirt.cli.Cli}.
 *
 * <p>Uses everything below the window, and picocli and Jackson; it never loads a class of JavaFX.
 */
package paydirt.cli;
