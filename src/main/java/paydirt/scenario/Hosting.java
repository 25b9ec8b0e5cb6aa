package paydirt.scenario;

import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.BYTE;
import static paydirt.unit.Unit.PARAMETER;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.REPLICA;
import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.SECOND;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.TOKEN;
import static paydirt.unit.Unit.YEAR;

import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;

/** How one replica holds a model whose throughput is computed. */
public final class Hosting {
  private Hosting() {}

  /** The share of memory that serving software leaves for weights and cache. */
  public static final double USABLE_MEMORY = 0.9;

  /** While some sequences end and others begin, memory holds this part of their outputs. */
  public static final double OUTPUT_HELD = 0.75;

  public static final Driver ACCELERATORS =
      Driver.of("accelerators", ACCELERATOR.per(REPLICA))
          .label("Accelerators per replica")
          .limits(1, 1_024)
          .usual(1, 16)
          .standard(4)
          .fixed()
          .whole()
          .source(Source.assumption("A 70B model in 8 bit, with room for its cache", "2026-11"))
          .doc("How many accelerators hold one whole copy of the model.");

  public static final Driver ATTENTION_SPLIT =
      Driver.of("attentionSplit", PURE)
          .label("Accelerators per sequence")
          .limits(1, 1_024)
          .usual(1, 16)
          .standard(4)
          .fixed()
          .whole()
          .source(Source.assumption("Tensor parallelism over the whole replica", "2026-11"))
          .doc(
              "Accelerators that divide the attention of a sequence: all of the replica under tensor parallelism, 1 under data-parallel attention.");

  public static final Driver DENSE_BYTES =
      Driver.of("denseBytes", BYTE.per(PARAMETER))
          .label("Bytes per dense parameter")
          .limits(0.1, 8)
          .usual(0.5, 2)
          .standard(1)
          .fixed()
          .source(Source.assumption("8-bit weights", "2026-11"))
          .doc("Size of a parameter outside the experts: 2 in 16 bit, 1 in 8 bit, 0.5 in 4 bit.");

  public static final Driver EXPERT_BYTES =
      Driver.of("expertBytes", BYTE.per(PARAMETER))
          .label("Bytes per expert parameter")
          .limits(0.1, 8)
          .usual(0.5, 2)
          .standard(1)
          .fixed()
          .source(Source.assumption("8-bit weights", "2026-11"))
          .doc("Size of a parameter inside the experts; without experts it does not matter.");

  public static final Driver CACHE_BYTES =
      Driver.of("cacheBytes", BYTE)
          .label("Bytes per KV element")
          .limits(0.1, 8)
          .usual(1, 2)
          .standard(1)
          .fixed()
          .source(Source.assumption("8-bit cache", "2026-11"))
          .doc("Size of a number in the memory of past tokens: 2 in 16 bit, 1 in 8 bit.");

  public static final Driver LATENCY_TARGET =
      Driver.of("latencyTarget", TOKEN.per(SECOND).per(REQUEST))
          .label("Latency target")
          .limits(0, 10_000)
          .usual(10, 60)
          .standard(20)
          .source(Source.assumption("Twice as fast as people read", "2026-11"))
          .doc("Output tokens per second that each request must get at least; 0 for none.");

  public static final Driver BATCH_LIMIT =
      Driver.of("batchLimit", REQUEST)
          .label("Batch limit")
          .limits(1, 4_096)
          .usual(32, 4_096)
          .standard(4_096)
          .fixed()
          .whole()
          .source(Source.assumption("None but memory and latency", "2026-11"))
          .doc("The most sequences that the serving software works on together.");

  public static final Driver EFFICIENCY_GAIN =
      Driver.of("efficiencyGain", SHARE.per(YEAR))
          .label("Efficiency gain")
          .limits(-0.9, 10)
          .usual(0, 0.5)
          .standard(0)
          .source(Source.assumption("None, so that a gain is a decision", "2026-11"))
          .doc("How much more of the same hardware better serving software makes each year.");

  public static final Section SECTION =
      Section.of("hosting", "Hosting", "How one replica holds the model.")
          .when(ThroughputKind.CHOICE, ThroughputKind.COMPUTED)
          .with(
              Group.of(
                  "Hosting",
                  "server",
                  ACCELERATORS,
                  ATTENTION_SPLIT,
                  DENSE_BYTES,
                  EXPERT_BYTES,
                  CACHE_BYTES,
                  LATENCY_TARGET,
                  BATCH_LIMIT,
                  EFFICIENCY_GAIN));
}
