package paydirt.scenario;

import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.SHARE;

import paydirt.driver.Distribution;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;
import paydirt.unit.Unit;

/**
 * How much of the data sheet serving software reaches, and the times that no data sheet states.
 *
 * <p>Three efficiencies belong to a generation of accelerators, the other constants to the software
 * and are the same for all. They were fitted together to measured throughput and trade off against
 * each other: use them as a set. The calibration and its error on rows left out ship as {@code
 * paydirt/catalog/serving-constants.json}.
 */
public final class ServingConstants {
  private ServingConstants() {}

  private static final Unit MICROSECOND = HOUR.scaled(1 / 3.6e9, "µs");

  private static final Source FIT =
      Source.found(
          "Calibrated in this project on 2,735 measured throughputs; the set of the H100",
          "2026-11");

  public static final Driver PREFILL_EFFICIENCY =
      Driver.of("prefillEfficiency", SHARE)
          .label("Compute efficiency, input")
          .limits(0.01, 1)
          .usual(0.3, 0.75)
          .standard(0.605)
          .fixed()
          .source(FIT)
          .doc("Share of the peak compute that reading input tokens reaches.");

  public static final Driver DECODE_EFFICIENCY =
      Driver.of("decodeEfficiency", SHARE)
          .label("Compute efficiency, output")
          .limits(0.01, 1)
          .usual(0.15, 0.6)
          .standard(0.476)
          .fixed()
          .source(FIT)
          .doc("Share of the peak compute that writing output tokens reaches in large batches.");

  public static final Driver BANDWIDTH_EFFICIENCY =
      Driver.of("bandwidthEfficiency", SHARE)
          .label("Bandwidth efficiency")
          .limits(0.01, 1)
          .usual(0.5, 0.9)
          .standard(0.779)
          .fixed()
          .source(FIT)
          .doc("Share of the memory bandwidth that reading weights and cache reaches.");

  public static final Driver LAYER_TIME =
      Driver.of("layerTime", MICROSECOND)
          .label("Time per layer")
          .limits(0, 10_000)
          .usual(5, 100)
          .standard(33.9)
          .fixed()
          .source(FIT)
          .doc("What each layer of a step takes on top, however little it has to do.");

  public static final Driver EXCHANGE_TIME =
      Driver.of("exchangeTime", MICROSECOND)
          .label("Time per exchange")
          .limits(0, 10_000)
          .usual(5, 50)
          .standard(12.2)
          .fixed()
          .source(FIT)
          .doc(
              "What each layer takes on top for every doubling of the accelerators that share it.");

  public static final Driver EXPERT_TIME =
      Driver.of("expertTime", MICROSECOND)
          .label("Time per expert layer")
          .limits(0, 10_000)
          .usual(5, 100)
          .standard(32.4)
          .fixed()
          .source(FIT)
          .doc("What each layer takes on top to choose experts, if the model has any.");

  public static final Driver SEQUENCE_TIME =
      Driver.of("sequenceTime", MICROSECOND.per(REQUEST))
          .label("Time per sequence")
          .limits(0, 10_000)
          .usual(5, 50)
          .standard(16.8)
          .fixed()
          .source(FIT)
          .doc("What each sequence of the batch adds to a step: sampling, scheduling, streaming.");

  public static final Driver LINK_EFFICIENCY =
      Driver.of("linkEfficiency", SHARE)
          .label("Link efficiency")
          .limits(0.01, 1)
          .usual(0.3, 0.9)
          .standard(0.529)
          .fixed()
          .source(FIT)
          .doc("Share of the link bandwidth that exchanges between accelerators reach.");

  public static final Driver THROUGHPUT_FACTOR =
      Driver.of("throughputFactor", PURE)
          .label("Throughput against the roofline")
          .limits(0.01, 100)
          .usual(0.75, 1.35)
          .standard(1)
          .spread(new Distribution.LogNormal(0.775, 1.29))
          .source(FIT)
          .doc(
              "Factor on the computed throughput: 1 is the calibration's middle, its spread the calibration's error on models it was not fitted on.");

  public static final Section SECTION =
      Section.of(
              "constants",
              "Serving efficiency",
              "How much of the data sheet serving reaches: calibrated, to be used as a set.")
          .with(
              Group.of(
                  "Serving efficiency",
                  "sliders",
                  PREFILL_EFFICIENCY,
                  DECODE_EFFICIENCY,
                  BANDWIDTH_EFFICIENCY,
                  LAYER_TIME,
                  EXCHANGE_TIME,
                  EXPERT_TIME,
                  SEQUENCE_TIME,
                  LINK_EFFICIENCY,
                  THROUGHPUT_FACTOR));
}
