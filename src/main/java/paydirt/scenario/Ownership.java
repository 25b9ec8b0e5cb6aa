package paydirt.scenario;

import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.YEAR;

import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;

/**
 * What an accelerator costs whoever owns it, as a measure: the price of training on other bases
 * than rent follows from it whether or not anything is bought. Purchases that are made are {@link
 * Owned}; both declare a cluster by the same drivers.
 *
 * <p>The measure is the market's, not the books': an accelerator loses a share of its value every
 * year (Cottier et al. 2024, arXiv 2405.21015), so old ones cost less to use than new ones.
 */
public final class Ownership {
  private Ownership() {}

  public static final Driver DECLINE =
      Driver.of("decline", SHARE.per(YEAR))
          .label("Loss of value")
          .limits(0.001, 0.95)
          .usual(0.15, 0.45)
          .standard(0.2756)
          .fixed()
          .source(
              Source.found(
                  "Epoch AI (arXiv 2405.21015): price for performance falls by 0.14 orders of magnitude a year, and 1 − 10^−0.14 is 27.56 %",
                  "2024-05"))
          .doc("Share of its value that an accelerator loses in a year.");

  public static final Driver AGE =
      Driver.of("age", YEAR)
          .label("Age in month 1")
          .limits(0, 20)
          .usual(0, 3)
          .standard(0)
          .fixed()
          .source(Source.assumption("Bought new in the first month", "2026-11"))
          .doc("How long before the first month they were bought at the price above.");

  public static final Section SECTION =
      Section.of(
              "ownership",
              "Cost of owning",
              "What an accelerator of this supply costs its owner, to compare with rent; nothing is bought by it.")
          .with(
              Group.of(
                  "Cost of owning",
                  "key",
                  Owned.PRICE,
                  Owned.NETWORK_SHARE,
                  DECLINE,
                  AGE,
                  Owned.POWER,
                  Owned.PUE,
                  Owned.ELECTRICITY));
}
