package paydirt.scenario;

import static paydirt.unit.Unit.BILLION_PARAMETERS;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.TOKEN;

import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;
import paydirt.driver.Text;

/**
 * The shape of a model, as far as the cost of running it depends on it.
 *
 * <p>A dense model has one expert that holds nothing: expert share 0, one expert, one of them per
 * token. Latent attention keeps one compressed entry for all heads, so it counts as one KV head.
 */
public final class Architecture {
  private Architecture() {}

  private static final Source LLAMA = Source.recalled("Llama 3.1 70B configuration", "2024-07");

  public static final Text CATALOG_MODEL =
      Text.of(
          "catalogModel",
          "Model of the catalogue",
          "",
          "Which model of the catalogue the figures below are of, such as llama-3.1-70b; empty if of none. A file that names one may leave figures out: they are that model's.");

  public static final Driver TOTAL_PARAMETERS =
      Driver.of("totalParameters", BILLION_PARAMETERS)
          .label("Total parameters")
          .limits(0.001, 100_000)
          .usual(1, 2_000)
          .standard(70.6)
          .fixed()
          .source(LLAMA)
          .doc("Parameters that must be held in memory, all experts counted.");

  public static final Driver ACTIVE_PARAMETERS =
      Driver.of("activeParameters", BILLION_PARAMETERS)
          .label("Active parameters")
          .limits(0.001, 100_000)
          .usual(1, 400)
          .standard(70.6)
          .fixed()
          .source(LLAMA)
          .doc("Parameters that work on each token; of a mixture of experts only the chosen ones.");

  public static final Driver LAYERS =
      Driver.of("layers", PURE)
          .label("Layers")
          .limits(1, 1_000)
          .usual(24, 130)
          .standard(80)
          .fixed()
          .whole()
          .source(LLAMA)
          .doc("Transformer layers; each costs a fixed time in every step.");

  public static final Driver HIDDEN_WIDTH =
      Driver.of("hiddenWidth", PURE.per(TOKEN))
          .label("Hidden width")
          .limits(1, 1_000_000)
          .usual(2_000, 17_000)
          .standard(8_192)
          .fixed()
          .whole()
          .source(LLAMA)
          .doc("Numbers that stand for a token between layers, and travel between accelerators.");

  public static final Driver ATTENTION_WIDTH =
      Driver.of("attentionWidth", PURE)
          .label("Attention width")
          .limits(1, 1_000_000)
          .usual(2_000, 21_000)
          .standard(8_192)
          .fixed()
          .whole()
          .source(LLAMA)
          .doc("Query heads times their size: what comparing two tokens costs.");

  public static final Driver KV_ELEMENTS =
      Driver.of("kvElements", PURE.per(TOKEN))
          .label("KV elements per token")
          .limits(1, 1e8)
          .usual(30_000, 300_000)
          .standard(163_840)
          .fixed()
          .source(LLAMA)
          .doc(
              "Numbers remembered of each token: 2 · layers · KV heads · head size; of latent attention (latent + rope) · layers.");

  public static final Driver KV_HEADS =
      Driver.of("kvHeads", PURE)
          .label("KV heads")
          .limits(1, 1_000)
          .usual(1, 16)
          .standard(8)
          .fixed()
          .whole()
          .source(LLAMA)
          .doc(
              "Heads among which the memory of a token can be divided; 1 for latent attention, which cannot be divided.");

  public static final Driver EXPERT_SHARE =
      Driver.of("expertShare", SHARE)
          .label("Share of parameters in experts")
          .limits(0, 1)
          .usual(0, 0.985)
          .standard(0)
          .fixed()
          .source(LLAMA)
          .doc("Part of all parameters that sits in routed experts; 0 for a dense model.");

  public static final Driver EXPERTS =
      Driver.of("experts", PURE)
          .label("Experts")
          .limits(1, 100_000)
          .usual(1, 384)
          .standard(1)
          .fixed()
          .whole()
          .source(LLAMA)
          .doc("Routed experts in a layer; 1 for a dense model.");

  public static final Driver EXPERTS_PER_TOKEN =
      Driver.of("expertsPerToken", PURE)
          .label("Experts per token")
          .limits(1, 100_000)
          .usual(1, 8)
          .standard(1)
          .fixed()
          .whole()
          .source(LLAMA)
          .doc("Routed experts that work on each token; 1 for a dense model.");

  public static final Section SECTION =
      Section.of(
              "architecture",
              "Architecture",
              "The shape of the model, which sets what it costs to run.")
          .when(ModelKind.CHOICE, ModelKind.TRAINED, ModelKind.FINE_TUNED)
          .with(
              Group.of(
                  "Architecture",
                  "layers",
                  CATALOG_MODEL,
                  TOTAL_PARAMETERS,
                  ACTIVE_PARAMETERS,
                  LAYERS,
                  HIDDEN_WIDTH,
                  ATTENTION_WIDTH,
                  KV_ELEMENTS,
                  KV_HEADS,
                  EXPERT_SHARE,
                  EXPERTS,
                  EXPERTS_PER_TOKEN));
}
