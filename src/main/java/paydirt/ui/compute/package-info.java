/**
 * The compute view: where each GPU-hour goes, how much of it is used, what a token costs by model
 * and by source, and the training runs on a time line.
 *
 * <p>A view shows an {@link paydirt.analysis.Evaluation} and asks the {@link paydirt.ui.Desk} for
 * everything else. Every figure is a line of the sheet, named in {@link paydirt.model.Compute};
 * nothing here computes one. A scenario that rents all its models has no GPU-hours: the view says
 * so and shows what it has.
 *
 * <p>Uses {@code analysis} and what is below it, {@code chart}, and the window's components.
 */
package paydirt.ui.compute;
