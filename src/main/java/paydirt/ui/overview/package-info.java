/**
 * The first view: the verdict, six key numbers, cash, and revenue against cost.
 *
 * <p>A view shows an {@link paydirt.analysis.Evaluation} and asks the {@link paydirt.ui.Desk} for
 * everything else. Its key numbers are declared once, in {@link paydirt.ui.overview.Headline}.
 * Nothing here computes a figure of the model.
 *
 * <p>Uses {@code analysis} and what is below it, {@code chart}, and the window's components.
 */
package paydirt.ui.overview;
