package paydirt.model;

import paydirt.formula.Line;

/** The outcomes that the verdict and the head of the window read. */
public record Metrics(
    Line firstProfit,
    Line breakEven,
    Line lost,
    Line lastMonthsProfit,
    Line outOfCash,
    Line lowestCash,
    Line lowestCashMonth,
    Line peakNeed,
    Line fundingAvailable,
    Line npv,
    Line grossMargin,
    Line costPerMillion,
    Line usersAtEnd) {}
