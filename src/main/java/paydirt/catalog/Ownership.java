package paydirt.catalog;

import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.KILOWATT;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USD;
import static paydirt.unit.Unit.YEAR;

import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;

/** What it takes to own accelerators, and what a commitment to rent them saves. */
public final class Ownership {
  private Ownership() {}

  public static final Driver INTERCONNECT_SHARE =
      share(
          "interconnectShare", "Interconnect share", "Part of a cluster's price that is network.");

  public static final Driver SERVICE_LIFE =
      Driver.of("serviceLife", YEAR)
          .label("Service life")
          .limits(0.5, 30)
          .optional()
          .fixed()
          .doc("Years until a server is replaced.");

  public static final Driver VALUE_DECLINE =
      Driver.of("valueDecline", SHARE.per(YEAR))
          .label("Value decline")
          .limits(0, 1)
          .optional()
          .fixed()
          .doc("Part of its value that hardware loses in a year, since newer hardware does more.");

  public static final Driver PUE =
      Driver.of("pue", PURE)
          .label("PUE")
          .limits(1, 4)
          .optional()
          .fixed()
          .doc("Power usage effectiveness: power of the data centre over that of its servers.");

  public static final Driver ELECTRICITY_PRICE =
      Driver.of("electricityPrice", USD.per(KILOWATT.times(HOUR).scaled(1, "kWh")))
          .label("Electricity")
          .limits(0, 5)
          .optional()
          .fixed()
          .doc("What a kilowatt-hour costs.");

  public static final Driver COLOCATION =
      Driver.of("colocation", USD.per(KILOWATT).monthly())
          .label("Colocation")
          .limits(0, 10_000)
          .optional()
          .fixed()
          .doc("Rent of a place in somebody else's data centre, by the power reserved.");

  public static final Driver MAINTENANCE =
      Driver.of("maintenance", SHARE.per(YEAR))
          .label("Maintenance")
          .limits(0, 1)
          .optional()
          .fixed()
          .doc("A year's maintenance over the purchase price.");

  public static final Driver BUILD_COST =
      Driver.of("buildCost", USD.per(KILOWATT))
          .label("Build cost")
          .limits(0, 1_000_000)
          .optional()
          .fixed()
          .doc("What a data centre costs to build, without what stands in it.");

  public static final Driver DISCOUNT_ONE_YEAR =
      share("discountOneYear", "Discount, one year", "Off the price on demand, for a year.");

  public static final Driver DISCOUNT_THREE_YEARS =
      share("discountThreeYears", "Discount, three years", "Off the price on demand, for three.");

  private static Driver share(String key, String label, String doc) {
    return Driver.of(key, SHARE).label(label).limits(0, 1).optional().fixed().doc(doc);
  }

  private static final Section SECTION =
      Section.listOf(
              "ownership",
              "Ownership",
              "constant",
              "Constants of owning and of committing: hardware, power, place, discounts.")
          .with(
              Group.of(
                  "Hardware",
                  "server",
                  Accelerator.SERVER_PRICE_FACTOR,
                  INTERCONNECT_SHARE,
                  SERVICE_LIFE,
                  VALUE_DECLINE,
                  MAINTENANCE),
              Group.of(
                  "Power and place",
                  "zap",
                  Accelerator.SERVER_POWER_FACTOR,
                  Accelerator.AVERAGE_DRAW,
                  PUE,
                  ELECTRICITY_PRICE,
                  COLOCATION,
                  BUILD_COST),
              Group.of("Commitment", "percent", DISCOUNT_ONE_YEAR, DISCOUNT_THREE_YEARS));

  /** The kind of these records. */
  public static final Kind KIND =
      Kind.of(
          SECTION,
          PUE,
          ELECTRICITY_PRICE,
          COLOCATION,
          SERVICE_LIFE,
          VALUE_DECLINE,
          DISCOUNT_ONE_YEAR,
          DISCOUNT_THREE_YEARS);
}
