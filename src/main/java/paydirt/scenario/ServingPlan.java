package paydirt.scenario;

import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.REPLICA;
import static paydirt.unit.Unit.SECOND;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.TOKEN;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;
import paydirt.driver.Text;

/** How a model of our own answers requests. */
public final class ServingPlan {
  private ServingPlan() {}

  public static final Text SUPPLY =
      Text.of("supply", "Served on", "", "The id of the compute supply that serves the model.")
          .naming("supplies");

  public static final Driver ACCELERATORS_PER_REPLICA =
      Driver.of("acceleratorsPerReplica", ACCELERATOR.per(REPLICA))
          .when(ThroughputKind.CHOICE, ThroughputKind.STATED)
          .label("Accelerators per replica")
          .limits(1, 1_024)
          .usual(1, 16)
          .standard(4)
          .fixed()
          .whole()
          .source(
              Source.assumption(
                  "A 70B model in 16 bit needs 140 GB and room for its cache", "2026-11"))
          .doc("How many accelerators hold one whole copy of the model.");

  public static final Driver PREFILL_THROUGHPUT =
      Driver.of("prefillThroughput", TOKEN.per(SECOND).per(REPLICA))
          .when(ThroughputKind.CHOICE, ThroughputKind.STATED)
          .label("Throughput, input")
          .limits(0.1, 1e8)
          .usual(2_000, 60_000)
          .standard(16_000)
          .source(
              Source.assumption("2·N FLOP per token at 55 % of the peak of four H100", "2026-11"))
          .doc("Input tokens that one replica reads in a second when it does nothing else.");

  public static final Driver DECODE_THROUGHPUT =
      Driver.of("decodeThroughput", TOKEN.per(SECOND).per(REPLICA))
          .when(ThroughputKind.CHOICE, ThroughputKind.STATED)
          .label("Throughput, output")
          .limits(0.1, 1e8)
          .usual(500, 10_000)
          .standard(2_400)
          .source(Source.found("2,400 tokens/s on four H100, neelmishra.github.io", "2025-01"))
          .doc("Output tokens that one replica writes in a second, all its users together.");

  public static final Driver TARGET_UTILISATION =
      Driver.of("targetUtilisation", SHARE)
          .label("Target utilisation")
          .limits(0.05, 1)
          .usual(0.3, 0.85)
          .standard(0.7)
          .source(Source.found("Used in NVIDIA's cost-per-token form with 70 %", "2025-01"))
          .doc("How full replicas may be in the busiest hour, so that answers stay quick.");

  public static final Driver PEAK_TO_MEAN =
      Driver.of("peakToMean", PURE)
          .label("Peak-to-mean load")
          .limits(1, 50)
          .usual(1.2, 4)
          .standard(2)
          .source(
              Source.assumption(
                  "Consumer use follows the day; DeepSeek's fleet peaked at 1.2 times its mean",
                  "2025-02"))
          .doc("Load of the busiest hour over the mean load of the month.");

  public static final Driver MINIMUM_REPLICAS =
      Driver.of("minimumReplicas", REPLICA)
          .label("Minimum replicas")
          .limits(0, 100_000)
          .usual(1, 8)
          .standard(2)
          .whole()
          .source(Source.assumption("Two, so that one may fail", "2026-11"))
          .doc("Replicas that run even with no load.");

  public static final Driver AUTOSCALING =
      Driver.of("autoscaling", SHARE)
          .label("Autoscaled share")
          .limits(0, 1)
          .usual(0, 0.8)
          .standard(0.3)
          .source(Source.assumption("Capacity held for the peak is given back in part", "2026-11"))
          .doc(
              "Share of the capacity that follows the load hour by hour; the rest stays at the month's peak.");

  public static final Option APART =
      new Option(
          "apart", "A cost of its own", "Users cost what their requests keep busy, and no more.");

  public static final Option SPREAD =
      new Option(
          "spread",
          "In the cost of use",
          "Every busy hour bears idle ones, so that users cost what is held ready for them.");

  public static final Choice IDLE =
      Choice.of(
          "idle", "Idle capacity is", "Where the cost of idle replicas stands.", APART, SPREAD);

  public static final Section SECTION =
      Section.of("serving", "Serving", "What one replica can do, and how many must stand ready.")
          .when(ModelKind.CHOICE, ModelKind.TRAINED, ModelKind.FINE_TUNED)
          .with(
              Group.of(
                      "Serving",
                      "server",
                      SUPPLY,
                      ThroughputKind.CHOICE,
                      ACCELERATORS_PER_REPLICA,
                      PREFILL_THROUGHPUT,
                      DECODE_THROUGHPUT,
                      TARGET_UTILISATION,
                      PEAK_TO_MEAN,
                      MINIMUM_REPLICAS,
                      AUTOSCALING,
                      IDLE)
                  .prominent())
          .with(Hosting.SECTION);
}
