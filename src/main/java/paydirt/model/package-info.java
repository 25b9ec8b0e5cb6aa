/**
 * The financial model: one class for each chapter, which declares its lines and nothing else.
 *
 * <p>A chapter takes the node of the scenario whose drivers it reads and the lines of the chapters
 * before it, and reads like the equations of its subject: training, serving, rented models, demand,
 * usage, pricing, people, other costs, statements, tax, cash, metrics. {@link
 * paydirt.model.CompanyModel} writes them in order onto one sheet. A scenario's numbers stay
 * outside the sheet; its structure (lists and choices) decides which lines there are.
 *
 * <p>Uses {@code unit}, {@code formula}, {@code driver} and {@code scenario}. Nothing here
 * computes.
 */
package paydirt.model;
