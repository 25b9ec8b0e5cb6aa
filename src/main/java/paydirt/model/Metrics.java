package paydirt.model;

import java.util.List;
import paydirt.formula.Line;

/**
 * The outcomes that the verdict and the head of the window read.
 *
 * @param ofProducts unit economics of each product
 * @param headline what to look at first, the most important one first; some of the others are in it
 */
public record Metrics(
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
    Line usersAtEnd,
    Trend trend,
    List<ProductEconomics.LastYear> ofProducts,
    List<Line> headline) {

  /** Copies the lists. */
  public Metrics {
    ofProducts = List.copyOf(ofProducts);
    headline = List.copyOf(headline);
  }

  /**
   * What becomes of the company after the horizon if it goes on as in its last year.
   *
   * @param months to profit
   * @param burn until then
   * @param cash that is left then; below zero it is default dead
   */
  public record Trend(Line months, Line burn, Line cash) {}
}
