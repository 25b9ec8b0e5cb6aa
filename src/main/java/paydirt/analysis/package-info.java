/**
 * Questions about a scenario, answered with runs of the engine: the verdict, and why a number is
 * what it is.
 *
 * <p>Nothing here has a formula of the model; what an analysis needs is a line of the sheet. All
 * functions are pure: a scenario in, an answer out.
 *
 * <p>Uses everything up to {@code engine}.
 */
package paydirt.analysis;
