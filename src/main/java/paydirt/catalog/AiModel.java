package paydirt.catalog;

import static paydirt.unit.Unit.BILLION_PARAMETERS;
import static paydirt.unit.Unit.BYTE;
import static paydirt.unit.Unit.GIGABYTE;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.TOKEN;

import java.util.OptionalDouble;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Text;
import paydirt.unit.Unit;

/**
 * What is known of an AI model: its size and the architecture that memory and cache follow from.
 */
public final class AiModel {
  private AiModel() {}

  /** Bytes of a number in 16 bit. */
  private static final double BYTES_IN_16_BIT = 2;

  private static final Unit KILOBYTE = BYTE.scaled(1e3, "kB");

  public static final Text ORGANISATION =
      Text.of("organisation", "Organisation", "", "Who trained it.");

  public static final Text RELEASED =
      Months.text("released", "Released", "The month in which it was published.");

  public static final Driver PARAMETERS =
      Driver.of("parameters", BILLION_PARAMETERS)
          .label("Parameters")
          .limits(0.001, 100_000)
          .optional()
          .fixed()
          .doc("All parameters; they must be held in memory.");

  public static final Driver ACTIVE_PARAMETERS =
      Driver.of("activeParameters", BILLION_PARAMETERS)
          .label("Active parameters")
          .limits(0.001, 100_000)
          .optional()
          .fixed()
          .doc("Parameters that work on each token; of a mixture of experts only the chosen ones.");

  public static final Driver LAYERS =
      count("layers", "Layers", 1, 10_000, "Layers that a token passes one after the other.");

  public static final Driver HIDDEN_WIDTH =
      count("hiddenWidth", "Hidden width", 1, 1_000_000, "Numbers that stand for a token.");

  public static final Driver ATTENTION_WIDTH =
      count(
          "attentionWidth",
          "Attention width",
          1,
          1_000_000,
          "Heads of attention times the width of one; attention costs grow with it.");

  public static final Driver KV_HEADS =
      count("kvHeads", "KV heads", 1, 10_000, "Heads that keys and values are kept for.");

  public static final Driver KV_ELEMENTS_PER_TOKEN =
      Driver.of("kvElementsPerToken", PURE.scaled(1, "elements").per(TOKEN))
          .label("KV elements")
          .limits(1, 1e9)
          .optional()
          .fixed()
          .whole()
          .doc("Numbers kept in the cache for each token of context, all layers together.");

  public static final Driver LATENT_ATTENTION =
      count(
          "latentAttention",
          "Latent attention",
          0,
          1,
          "1 if one compressed vector is kept for all heads, which every accelerator then holds.");

  public static final Driver EXPERTS =
      count("experts", "Experts", 1, 100_000, "Experts in a layer; 1 in a dense model.");

  public static final Driver EXPERTS_PER_TOKEN =
      count(
          "expertsPerToken",
          "Experts per token",
          1,
          10_000,
          "Experts that work on each token, without those that always do.");

  public static final Driver EXPERT_SHARE =
      Driver.of("expertShare", SHARE)
          .label("Share in experts")
          .limits(0, 1)
          .optional()
          .fixed()
          .doc("Part of the parameters that lies in experts; 0 in a dense model.");

  private static Driver count(String key, String label, double least, double most, String doc) {
    return Driver.of(key, PURE)
        .label(label)
        .limits(least, most)
        .optional()
        .fixed()
        .whole()
        .doc(doc);
  }

  private static final Section SECTION =
      Section.listOf("models", "AI models", "model", "Language models: size and architecture.")
          .with(
              Group.of("What it is", "tag", ORGANISATION, RELEASED),
              Group.of("Size", "box", PARAMETERS, ACTIVE_PARAMETERS),
              Group.of(
                  "Architecture",
                  "layers",
                  LAYERS,
                  HIDDEN_WIDTH,
                  ATTENTION_WIDTH,
                  KV_HEADS,
                  KV_ELEMENTS_PER_TOKEN,
                  LATENT_ATTENTION,
                  EXPERTS,
                  EXPERTS_PER_TOKEN,
                  EXPERT_SHARE));

  /** The kind of these records. */
  public static final Kind KIND =
      Kind.of(
              SECTION,
              PARAMETERS,
              ACTIVE_PARAMETERS,
              LAYERS,
              KV_HEADS,
              KV_ELEMENTS_PER_TOKEN,
              EXPERTS,
              EXPERTS_PER_TOKEN)
          .with(
              new Derived(
                  "weights16",
                  "Weights in 16 bit",
                  GIGABYTE,
                  "Memory of all parameters at two bytes each.",
                  model ->
                      scaled(
                          model.value(PARAMETERS),
                          BILLION_PARAMETERS.scale() * BYTES_IN_16_BIT / GIGABYTE.scale())),
              new Derived(
                  "cache16",
                  "KV cache in 16 bit",
                  KILOBYTE.per(TOKEN),
                  "Memory of each token of context at two bytes an element.",
                  model ->
                      scaled(
                          model.value(KV_ELEMENTS_PER_TOKEN), BYTES_IN_16_BIT / KILOBYTE.scale())));

  private static OptionalDouble scaled(OptionalDouble value, double factor) {
    return value.isPresent() ? OptionalDouble.of(value.getAsDouble() * factor) : value;
  }
}
