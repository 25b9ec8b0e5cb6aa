package paydirt.catalog;

import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.BILLION_TOKENS;
import static paydirt.unit.Unit.FLOP;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.KILOWATT;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USD;

import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Text;

/** A training run that was published: what it took, how well it used its hardware, what it cost. */
public final class TrainingRun {
  private TrainingRun() {}

  public static final Text ORGANISATION =
      Text.of("organisation", "Organisation", "", "Who trained the model.");

  public static final Text PUBLISHED =
      Months.text("published", "Published", "The month in which the model was published.");

  public static final Text HARDWARE =
      Text.of("hardware", "Hardware", "", "The id of the accelerator, or words where it has none.");

  public static final Driver TOKENS =
      Driver.of("tokens", BILLION_TOKENS)
          .label("Tokens")
          .limits(0.001, 10_000_000)
          .optional()
          .fixed()
          .doc("Tokens that the run read, repeats counted.");

  public static final Driver COMPUTE =
      Driver.of("compute", FLOP.scaled(1e24, "1e24 FLOP"))
          .label("Compute")
          .limits(1e-9, 1e6)
          .optional()
          .fixed()
          .doc("Floating-point operations of the final run.");

  public static final Driver ACCELERATORS =
      Driver.of("accelerators", ACCELERATOR)
          .label("Count")
          .limits(1, 10_000_000)
          .optional()
          .fixed()
          .whole()
          .doc("How many worked side by side.");

  public static final Driver DURATION =
      Driver.of("duration", HOUR.scaled(24, "days"))
          .label("Duration")
          .limits(0.01, 10_000)
          .optional()
          .fixed()
          .doc("From the first step to the last.");

  public static final Driver ACCELERATOR_HOURS =
      Driver.of("acceleratorHours", ACCELERATOR.times(HOUR).scaled(1e3, "k GPU-h"))
          .label("Hours")
          .limits(0.001, 1e9)
          .optional()
          .fixed()
          .doc("Hours of all accelerators together.");

  public static final Driver MFU =
      Driver.of("mfu", SHARE)
          .label("MFU")
          .limits(0.001, 1)
          .optional()
          .fixed()
          .doc("Model FLOP utilisation: the share of the hardware's peak that the run used.");

  public static final Driver POWER =
      Driver.of("power", KILOWATT)
          .label("Power")
          .limits(0.1, 10_000_000)
          .optional()
          .fixed()
          .doc("Power that the cluster drew, an estimate.");

  public static final Driver COST_RENTAL =
      cost("costRental", "Rented", "The final run's hours at a rental price.");

  public static final Driver COST_AMORTISED =
      cost("costAmortised", "Amortised", "Hardware worn off by the final run, and its energy.");

  public static final Driver COST_PURCHASE =
      cost("costPurchase", "Purchase", "The whole cluster at its price.");

  private static Driver cost(String key, String label, String doc) {
    return Driver.of(key, USD.scaled(1e6, "M USD"))
        .label(label)
        .limits(1e-6, 1e6)
        .optional()
        .fixed()
        .doc(doc);
  }

  private static final Section SECTION =
      Section.listOf(
              "training",
              "Training runs",
              "run",
              "Published runs: compute, utilisation (MFU) and cost on each basis.")
          .with(
              Group.of("What it is", "tag", ORGANISATION, PUBLISHED, HARDWARE),
              Group.of(
                  "The run",
                  "activity",
                  TOKENS,
                  COMPUTE,
                  ACCELERATORS,
                  DURATION,
                  ACCELERATOR_HOURS,
                  MFU,
                  POWER),
              Group.of("Cost", "dollar-sign", COST_RENTAL, COST_AMORTISED, COST_PURCHASE));

  /** The kind of these records. */
  public static final Kind KIND =
      Kind.of(
          SECTION,
          TOKENS,
          COMPUTE,
          ACCELERATORS,
          ACCELERATOR_HOURS,
          MFU,
          COST_RENTAL,
          COST_AMORTISED);
}
