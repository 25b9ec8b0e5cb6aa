package paydirt.catalog;

import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.GIGABYTE;
import static paydirt.unit.Unit.KILOWATT;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.SECOND;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.TERAFLOP;
import static paydirt.unit.Unit.USD;

import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Text;
import paydirt.unit.Unit;

/** What is known of an accelerator: its speed, its memory, its power and its price. */
public final class Accelerator {
  private Accelerator() {}

  private static final Unit SPEED = TERAFLOP.per(SECOND).per(ACCELERATOR);
  private static final Unit TRAFFIC = GIGABYTE.per(SECOND).per(ACCELERATOR);
  private static final Unit POWER = KILOWATT.per(ACCELERATOR);

  public static final Text VENDOR = Text.of("vendor", "Vendor", "", "Who makes it.");

  public static final Text RELEASED =
      Months.text("released", "Released", "The month in which it came on the market.");

  public static final Text INTERCONNECT =
      Text.of("interconnect", "Interconnect", "", "How accelerators are joined, in words.");

  public static final Driver PEAK_BF16 =
      Driver.of("peakBf16", SPEED)
          .label("Peak, 16 bit")
          .limits(1, 100_000)
          .optional()
          .fixed()
          .doc("Dense matrix arithmetic in BF16 (FP16 where there is no BF16), without sparsity.");

  public static final Driver PEAK_FP8 =
      Driver.of("peakFp8", SPEED)
          .label("Peak, 8 bit")
          .limits(1, 200_000)
          .optional()
          .fixed()
          .doc("Dense matrix arithmetic in FP8; absent where the hardware has none.");

  public static final Driver PEAK_FP4 =
      Driver.of("peakFp4", SPEED)
          .label("Peak, 4 bit")
          .limits(1, 400_000)
          .optional()
          .fixed()
          .doc("Dense matrix arithmetic in FP4; absent where the hardware has none.");

  public static final Driver MEMORY =
      Driver.of("memory", GIGABYTE.per(ACCELERATOR))
          .label("Memory")
          .limits(1, 10_000)
          .optional()
          .fixed()
          .doc("Memory that weights and caches can use.");

  public static final Driver MEMORY_BANDWIDTH =
      Driver.of("memoryBandwidth", TRAFFIC)
          .label("Bandwidth")
          .limits(10, 1_000_000)
          .optional()
          .fixed()
          .doc("How fast memory is read, at most.");

  public static final Driver LINK_BANDWIDTH =
      Driver.of("linkBandwidth", TRAFFIC)
          .label("Link, one way")
          .limits(0.1, 100_000)
          .optional()
          .fixed()
          .doc(
              "How fast one accelerator sends to the others of its node; data sheets count both ways.");

  public static final Driver BOARD_POWER =
      Driver.of("boardPower", POWER)
          .label("Board power")
          .limits(0.01, 10)
          .optional()
          .fixed()
          .doc("Thermal design power of the accelerator alone.");

  public static final Driver ALL_IN_POWER =
      Driver.of("allInPower", POWER)
          .label("All-in power")
          .limits(0.01, 20)
          .optional()
          .fixed()
          .doc("Power with the accelerator's share of host and network.");

  public static final Driver SERVER_POWER_FACTOR =
      Driver.of("serverPowerFactor", PURE)
          .label("Server over chip power")
          .limits(1, 10)
          .optional()
          .fixed()
          .doc("Design power of the whole server over that of its accelerators.");

  public static final Driver AVERAGE_DRAW =
      Driver.of("averageDraw", SHARE)
          .label("Average draw")
          .limits(0.01, 1.5)
          .optional()
          .fixed()
          .doc("Power drawn while training over the design power.");

  public static final Driver PURCHASE_PRICE =
      Driver.of("purchasePrice", USD.per(ACCELERATOR))
          .label("Price")
          .limits(1, 10_000_000)
          .optional()
          .fixed()
          .doc("What one costs to buy, without its server unless the note says so.");

  public static final Driver SERVER_PRICE_FACTOR =
      Driver.of("serverPriceFactor", PURE)
          .label("Server over chip price")
          .limits(1, 10)
          .optional()
          .fixed()
          .doc("Price of the whole server over that of its accelerators.");

  private static final Section SECTION =
      Section.listOf(
              "accelerators",
              "Accelerators",
              "accelerator",
              "Chips that train and serve models: speed, memory, power, price.")
          .with(
              Group.of("What it is", "tag", VENDOR, RELEASED, INTERCONNECT),
              Group.of(
                  "Speed and memory",
                  "cpu",
                  PEAK_BF16,
                  PEAK_FP8,
                  PEAK_FP4,
                  MEMORY,
                  MEMORY_BANDWIDTH,
                  LINK_BANDWIDTH),
              Group.of(
                  "Power", "zap", BOARD_POWER, ALL_IN_POWER, SERVER_POWER_FACTOR, AVERAGE_DRAW),
              Group.of("Price", "dollar-sign", PURCHASE_PRICE, SERVER_PRICE_FACTOR));

  /** The kind of these records. */
  public static final Kind KIND =
      Kind.of(
          SECTION,
          PEAK_BF16,
          PEAK_FP8,
          MEMORY,
          MEMORY_BANDWIDTH,
          LINK_BANDWIDTH,
          BOARD_POWER,
          PURCHASE_PRICE);
}
