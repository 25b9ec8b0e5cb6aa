package paydirt.scenario;

import static paydirt.unit.Unit.PURE;

import paydirt.unit.Unit;

/**
 * In what a market is counted. It stands by itself because the drivers of a {@link Market} and of
 * its {@link Community} are declared in it, and the market consists of both: whichever class is
 * read first, all are complete.
 */
public final class MarketScale {
  private MarketScale() {}

  /** Orders of magnitude of effective training compute. */
  public static final Unit MAGNITUDES = PURE.scaled(1, "OOM");

  /** What a choice is worth to those who choose: one more makes it e times as likely. */
  public static final Unit UTILS = PURE.scaled(1, "utils");
}
