/**
 * The algebra of formulas: what the financial model is written in.
 *
 * <p>A {@link paydirt.formula.Formula} is an immutable tree over {@link paydirt.formula.Input}s and
 * {@link paydirt.formula.Line}s, checked for dimensions when it is built. A line gives a formula an
 * id, a label, a unit, a kind and a sentence of documentation; a {@link paydirt.formula.Sheet} is
 * the ordered set of lines, free of cycles. Nothing here computes: evaluation, tables,
 * explanations, documents and exports all read these trees, so a formula is written once.
 *
 * <p>Every operation must be expressible as a spreadsheet formula. Uses {@code unit} only.
 */
package paydirt.formula;
