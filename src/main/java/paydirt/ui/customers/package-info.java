/**
 * The customers view: who pays and who costs, tenth by tenth; how many users there are and who
 * comes and goes; what a user brings and costs over time; the price against the market's.
 *
 * <p>A view shows an {@link paydirt.analysis.Evaluation} and asks the {@link paydirt.ui.Desk} for
 * everything else. Every figure is a line of the sheet, named in {@link
 * paydirt.model.ProductEconomics}; nothing here computes one.
 *
 * <p>Uses {@code analysis} and what is below it, {@code chart}, and the window's components.
 */
package paydirt.ui.customers;
