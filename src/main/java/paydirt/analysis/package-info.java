/**
 * Questions about a scenario, answered with runs of the engine: the verdict, why a number is what
 * it is, and at which volume renting, hosting and training a model overtake one another.
 *
 * <p>Nothing here has a formula of the model; what an analysis needs is a line of the sheet. All
 * functions are pure: a scenario in, an answer out.
 *
 * <p>Uses everything up to {@code engine}.
 */
package paydirt.analysis;
