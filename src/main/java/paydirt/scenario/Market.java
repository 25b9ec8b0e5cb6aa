package paydirt.scenario;

import static paydirt.scenario.MarketScale.MAGNITUDES;
import static paydirt.scenario.MarketScale.UTILS;
import static paydirt.unit.Unit.FLOP;
import static paydirt.unit.Unit.MONTHS;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.SHARE;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Driver.Draft;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;
import paydirt.unit.Unit;

/**
 * Who else can be chosen: rivals, the best open model, nobody; how capable they are and what they
 * cost.
 *
 * <p>Prices are multiples of a product's reference price, so that one market serves products of all
 * sizes. Capability is counted in orders of magnitude of effective training compute above the
 * largest run of month 1.
 */
public final class Market {
  private Market() {}

  public static final Option OFF =
      new Option("off", "Off", "Demand is as stated, whoever else is there.");

  public static final Option ON =
      new Option(
          "on", "On", "Those who would come choose among us, rivals, an open model and none.");

  public static final Choice COMPETITION =
      Choice.of("competition", "Competition", "Whether rivals and open models take part.", OFF, ON);

  private static Draft driver(String key, Unit unit) {
    return Driver.of(key, unit).when(COMPETITION, ON);
  }

  // ---- choice

  public static final Driver RIVALS =
      driver("rivals", PURE.scaled(1, "rivals"))
          .label("Rivals")
          .limits(0, 1_000)
          .usual(1, 100)
          .standard(5)
          .whole()
          .source(
              Source.assumption(
                  "Five makers of frontier models; 2023 saw over a hundred", "2026-11"))
          .doc("How many other companies sell such a product with a model of their own.");

  public static final Driver CAPABILITY_WEIGHT =
      driver("capabilityWeight", UTILS.per(MAGNITUDES))
          .label("Weight of capability")
          .limits(0, 10)
          .usual(0.3, 3)
          .standard(1)
          .source(
              Source.assumption(
                  "An order of magnitude makes a choice e times as likely", "2026-11"))
          .doc("What one order of magnitude of effective training compute is worth in the choice.");

  public static final Driver PRICE_WEIGHT =
      driver("priceWeight", UTILS)
          .label("Weight of price")
          .limits(0, 20)
          .usual(0.3, 3)
          .standard(1)
          .source(
              Source.assumption("A doubled price makes a choice e times as unlikely", "2026-11"))
          .doc("What the reference price is worth in the choice.");

  public static final Driver NONE_VALUE =
      driver("noneValue", UTILS)
          .label("Value of none")
          .limits(-20, 20)
          .usual(-3, 3)
          .standard(0)
          .source(
              Source.assumption(
                  "As good as a model of month 1's frontier at the reference price", "2026-11"))
          .doc("What it is worth to use no such product, on the scale of the other values.");

  // ---- capability

  public static final Driver FRONTIER_COMPUTE =
      driver("frontierCompute", FLOP)
          .label("Largest run")
          .limits(1e18, 1e32)
          .usual(1e26, 1e28)
          .standard(4.64e26)
          .fixed()
          .source(Source.found("Grok-3, Epoch AI database", "2025-02"))
          .doc("Training compute of the largest run of anybody in month 1: capability 0.");

  public static final Driver FRONTIER_GROWTH =
      driver("frontierGrowth", PURE)
          .label("Growth of the largest run")
          .limits(1, 30)
          .usual(2, 6)
          .standard(4.5)
          .source(
              Source.found("Frontier training compute grows 4 to 5 × a year, Epoch AI", "2024-05"))
          .doc("By what factor a year the training compute of the largest run grows.");

  public static final Driver ALGORITHMIC_GAIN =
      driver("algorithmicGain", PURE)
          .label("Algorithmic gain")
          .limits(1, 30)
          .usual(2, 10)
          .standard(3)
          .source(
              Source.found(
                  "Compute for the same performance falls 3 × a year, up to 10 ×, Epoch AI",
                  "2024-03"))
          .doc("By what factor a year less compute trains a model of the same capability.");

  public static final Driver RIVAL_LAG =
      driver("rivalLag", MONTHS)
          .label("Lag of rivals")
          .limits(0, 120)
          .usual(0, 12)
          .standard(3)
          .source(Source.assumption("Rivals are a release behind the leader on average", "2026-11"))
          .doc("By how many months the mean rival trails the largest run.");

  public static final Driver OPEN_LAG =
      driver("openLag", MONTHS)
          .label("Lag of open models")
          .limits(0, 120)
          .usual(3, 18)
          .standard(6)
          .source(
              Source.recalled(
                  "Best open models trail by about a year in 2024 and three months in 2025, Epoch AI",
                  "2025-10"))
          .doc("By how many months the best open model of others trails the largest run.");

  public static final Driver RENTED_LAG =
      driver("rentedLag", MONTHS)
          .label("Lag of what we rent")
          .limits(0, 120)
          .usual(0, 12)
          .standard(3)
          .source(Source.assumption("As the mean rival", "2026-11"))
          .doc("By how many months a model that we rent trails the largest run.");

  // ---- price

  public static final Driver RIVAL_PRICE =
      driver("rivalPrice", PURE)
          .label("Rivals' price")
          .limits(0.0001, 1_000)
          .usual(0.1, 2)
          .standard(1)
          .source(
              Source.found(
                  "List prices at the frontier were roughly flat, 2023 to 2026", "2026-08"))
          .doc(
              "What rivals charge, as a multiple of the reference price; a price war is a step down.");

  public static final Driver PRICE_EROSION =
      driver("priceErosion", PURE)
          .label("Price erosion")
          .limits(1, 10_000)
          .usual(9, 900)
          .standard(10)
          .source(
              Source.found(
                  "10 × a year for MMLU 42, a16z; 9 to 900 × across benchmarks, Epoch AI",
                  "2025-03"))
          .doc(
              "By what factor a year the market price falls for a capability that open models have passed.");

  public static final Driver LEAD_PREMIUM =
      driver("leadPremium", SHARE)
          .label("Premium of a lead")
          .limits(0, 3)
          .usual(0, 2)
          .standard(0.5)
          .source(Source.assumption("No published figure; try none and double", "2026-11"))
          .doc(
              "How much more the market pays for each order of magnitude above the best open model.");

  public static final Driver OPEN_PRICE =
      driver("openPrice", PURE)
          .label("Cost of self-hosting")
          .limits(0, 1_000)
          .usual(0.02, 1)
          .standard(0.3)
          .source(Source.assumption("Compute without a maker's margin", "2026-11"))
          .doc(
              "What it costs to host the best open model oneself, as a multiple of the reference price; state its decline per year with it.");

  public static final Section SECTION =
      Section.of(
              "market", "Market", "Rivals, open models and the community around our own weights.")
          .with(
              Group.of(
                  "Competition",
                  "target",
                  COMPETITION,
                  RIVALS,
                  CAPABILITY_WEIGHT,
                  PRICE_WEIGHT,
                  NONE_VALUE),
              Group.of(
                  "Capability race",
                  "zap",
                  FRONTIER_COMPUTE,
                  FRONTIER_GROWTH,
                  ALGORITHMIC_GAIN,
                  RIVAL_LAG,
                  OPEN_LAG,
                  RENTED_LAG),
              Group.of(
                  "Market prices",
                  "trending-down",
                  RIVAL_PRICE,
                  PRICE_EROSION,
                  LEAD_PREMIUM,
                  OPEN_PRICE),
              Community.GROUP);
}
