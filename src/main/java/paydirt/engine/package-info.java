/**
 * Evaluates a sheet over months and trials.
 *
 * <p>{@link paydirt.engine.Program} lowers the formulas of a sheet once, without any number, to a
 * graph in which equal computations are one. {@link paydirt.engine.Inputs} gives the numbers; a
 * {@link paydirt.engine.Projection} is what comes out for one set of them, a {@link
 * paydirt.engine.BlockResult} for many trials. A {@link paydirt.engine.PeriodTable} reads a
 * projection by quarter or year.
 *
 * <p>There are two interpreters over the same graph, one for a single set of numbers, month by
 * month, and one for blocks of trials, whose every operation is a loop over primitive arrays. They
 * use the same expressions in the same order, so a trial equals the projection with its numbers bit
 * for bit; a test on random sheets holds this. Rewriting for speed may therefore never depend on
 * which inputs happen to vary.
 *
 * <p>Absence is data: a ratio over zero, an outcome that never happens and what depends on a number
 * that is not entered carry their reason, and nothing that leaves here is infinite or not a number.
 *
 * <p>Uses {@code unit}, {@code formula} and {@code driver}, the last only for values over time. No
 * files, no clock, no randomness.
 */
package paydirt.engine;
