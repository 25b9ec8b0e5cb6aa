package paydirt.model;

import paydirt.formula.Line;

/** The lines of the statements that metrics, verdict and charts read. */
public record Statements(
    Line revenue,
    Line grossProfit,
    Line grossMargin,
    Line operatingIncome,
    Line netIncome,
    Line freeCashFlow,
    Line raised,
    Line cash,
    Line cumulativeCashFlow,
    Line netBurn) {}
