package paydirt.model;

import paydirt.formula.Line;

/**
 * The lines of the statements that metrics, verdict and charts read.
 *
 * @param grossMargin the headline of the four, with the free tier
 * @param sales sales and marketing
 * @param freeCashFlow operating and investing cash flow, before any funding
 * @param raised equity rounds
 * @param financing equity, grants and loans drawn less loans repaid
 */
public record Statements(
    Line revenue,
    Line costOfRevenue,
    Line grossProfit,
    Line grossMargin,
    Line sales,
    Line operatingIncome,
    Line ebitda,
    Line netIncome,
    Line operatingCashFlow,
    Line investingCashFlow,
    Line freeCashFlow,
    Line raised,
    Line financing,
    Line cash,
    Line cumulativeCashFlow,
    Line netBurn) {}
