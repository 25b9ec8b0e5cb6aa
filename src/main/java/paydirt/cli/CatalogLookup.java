package paydirt.cli;

import java.util.List;
import java.util.Optional;
import paydirt.catalog.Catalog;
import paydirt.catalog.CatalogRecord;
import paydirt.catalog.Kind;
import paydirt.driver.Driver;
import paydirt.driver.Value;
import paydirt.scenario.HourPrices;
import paydirt.scenario.Nearest;
import paydirt.scenario.Supply;
import paydirt.unit.NotANumber;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/** What commands that ask a question of the catalogue have in common. */
final class CatalogLookup {

  private CatalogLookup() {}

  /** Refuses an option whose value is none for the driver that it becomes. */
  static void check(String option, double value, Driver driver) throws Refusal {
    Optional<String> complaint = driver.complaint(value, CatalogRecord.NOTATION);
    if (complaint.isPresent()) {
      throw Refusal.ofUsage(option + " " + complaint.get());
    }
  }

  /** A number as people write it, in the unit of a driver whose value it becomes. */
  static double number(String option, String text, Driver driver) throws Refusal {
    return number(option, text, driver.unit(), driver);
  }

  /** A number as people write it, counted in a unit, as a value of a driver. */
  static double number(String option, String text, Unit unit, Driver driver) throws Refusal {
    try {
      double value =
          driver
              .unit()
              .fromBase(
                  unit.toBase(CatalogRecord.NOTATION.parse(text, unit, Notation.Bare.STORED)));
      check(option, value, driver);
      return value;
    } catch (NotANumber e) {
      throw Refusal.ofUsage(option + ": " + e.getMessage());
    }
  }

  /** The record of this id, or a refusal that names the nearest. */
  static CatalogRecord find(Catalog catalog, Kind kind, String id) throws Refusal {
    Optional<CatalogRecord> found = catalog.find(kind, id);
    if (found.isPresent()) {
      return found.get();
    }
    String nearest = Nearest.hint(id, catalog.ids(kind));
    throw Refusal.ofScenario(
        List.of(
            kind.key()
                + " has no “"
                + id
                + "”; "
                + (nearest.isEmpty() ? "`catalog " + kind.key() + "` lists all" : nearest)));
  }

  /** The price of an accelerator-hour: as stated, or else the catalogue's, with its source. */
  static Value hourPrice(Optional<String> stated, Catalog catalog, CatalogRecord chip)
      throws Refusal {
    return stated.isPresent()
        ? Value.of(number("--price", stated.get(), Supply.HOUR_PRICE))
        : hourPrice(catalog, chip);
  }

  private static Value hourPrice(Catalog catalog, CatalogRecord chip) throws Refusal {
    return HourPrices.onDemand(catalog, chip)
        .orElseThrow(
            () ->
                Refusal.ofUsage(
                    "the catalogue has no price on demand of "
                        + chip.id()
                        + "; state one with --price"));
  }
}
