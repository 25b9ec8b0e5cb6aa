package paydirt.catalog;

import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.USD;

import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Text;

/** What an hour of an accelerator costs at a cloud, or somebody who owns it. */
public final class GpuPrice {
  private GpuPrice() {}

  public static final Text ACCELERATOR_ID =
      Text.of("accelerator", "Accelerator", "", "The id of the accelerator.")
          .naming(Accelerator.KIND.key());

  public static final Text PROVIDER =
      Text.of("provider", "Provider", "", "The cloud, or who made the estimate.");

  public static final Driver ON_DEMAND =
      price("onDemand", "On demand", "By the hour, the median of regions and quotes.");

  public static final Driver ON_DEMAND_LOW =
      price("onDemandLow", "On demand, lowest", "By the hour, in the cheapest region or quote.");

  public static final Driver SPOT =
      price("spot", "Spot", "Capacity that may be taken back, the median of regions.");

  public static final Driver SPOT_LOW =
      price("spotLow", "Spot, lowest", "Capacity that may be taken back, in the cheapest region.");

  public static final Driver RESERVED_ONE_YEAR =
      price("reservedOneYear", "One year", "Reserved for a year and paid whether used or not.");

  public static final Driver RESERVED_THREE_YEARS =
      price("reservedThreeYears", "Three years", "Reserved for three years.");

  public static final Driver OWNER_COST =
      price("ownerCost", "Owned", "What an hour costs a smaller cloud that owns it.");

  public static final Driver OWNER_COST_HYPERSCALER =
      price("ownerCostHyperscaler", "Owned, hyperscaler", "What an hour costs a hyperscaler.");

  public static final Driver QUOTES =
      Driver.of("quotes", PURE)
          .label("Quotes")
          .limits(1, 100_000)
          .optional()
          .fixed()
          .whole()
          .doc("How many regions or quotes the price on demand is the median of.");

  private static Driver price(String key, String label, String doc) {
    return Driver.of(key, USD.per(ACCELERATOR.times(HOUR)))
        .label(label)
        .limits(0.001, 1_000)
        .optional()
        .fixed()
        .doc(doc);
  }

  private static final Section SECTION =
      Section.listOf(
              "gpu-prices", "GPU prices", "price", "Hours of accelerators, by cloud and date.")
          .with(
              Group.of("What it is", "tag", ACCELERATOR_ID, PROVIDER),
              Group.of(
                  "Rented",
                  "cloud",
                  ON_DEMAND,
                  ON_DEMAND_LOW,
                  SPOT,
                  SPOT_LOW,
                  RESERVED_ONE_YEAR,
                  RESERVED_THREE_YEARS,
                  QUOTES),
              Group.of("Owned", "server", OWNER_COST, OWNER_COST_HYPERSCALER));

  /** The kind of these records. */
  public static final Kind KIND =
      Kind.of(SECTION, ON_DEMAND, SPOT, RESERVED_ONE_YEAR, RESERVED_THREE_YEARS, OWNER_COST);
}
