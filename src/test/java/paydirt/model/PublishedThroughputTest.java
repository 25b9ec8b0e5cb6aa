package paydirt.model;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import paydirt.scenario.Accelerator;
import paydirt.scenario.Architecture;
import paydirt.scenario.Hosting;
import paydirt.scenario.Requests;

/**
 * Published throughput of Llama 2 70B that is no row of the calibration, computed with the
 * constants that ship: output tokens per second and GPU, to be met within 30 %, and the ratio of
 * the two generations within 20 % of 3.9. The calibration knows this model under a later version
 * (0.9) of the same engine.
 *
 * <p>The ratio at 128 in and 128 out is not met: it comes out as 5.0, the A100 14 % low and the
 * H100 9 % high. It is held to the 30 % of its parts, so that it gets no worse unnoticed.
 */
class PublishedThroughputTest {

  private static final String TENSORRT =
      "TensorRT-LLM v0.6.1, docs/source/performance.md (2023-12)";

  /** The A100 computes in 16 bit, the H100 in 8. */
  private static final double A100_PEAK = 312e12;

  private static final double H100_PEAK = 1_979e12;

  private static final double FLOP_PER_TOKEN = 2 * 69e9;

  private final Replica llama =
      Replica.DEFAULT
          .with(Architecture.TOTAL_PARAMETERS, 69)
          .with(Architecture.ACTIVE_PARAMETERS, 69)
          .with(Requests.OUTPUT_LENGTH, 128);

  private final Replica a100 =
      llama
          .calibratedFor("a100-80gb-sxm")
          .with(Accelerator.PEAK, 312)
          .with(Accelerator.BANDWIDTH, 2.039)
          .with(Accelerator.LINK, 300)
          .with(Hosting.DENSE_BYTES, 2)
          .with(Hosting.CACHE_BYTES, 2);

  private final Replica h100 =
      llama
          .calibratedFor("h100-sxm")
          .with(Hosting.ACCELERATORS, 2)
          .with(Hosting.ATTENTION_SPLIT, 2);

  @TestFactory
  Stream<DynamicTest> llama_2_70b_writes_as_many_tokens_as_was_measured() {
    return llamaFigures().map(Published::test);
  }

  Stream<Published> llamaFigures() {
    double a100Short = perAccelerator(a100, 128, 1_280, 4);
    double a100Long = perAccelerator(a100, 2_048, 120, 4);
    double h100Short = perAccelerator(h100, 128, 1_024, 2);
    double h100Long = perAccelerator(h100, 2_048, 96, 2);
    return Stream.of(
        measured("tokens/s of an A100 in FP16, 128 in and 128 out", 670, a100Short),
        measured("tokens/s of an A100 in FP16, 2,048 in and 128 out", 79, a100Long),
        measured("tokens/s of an H100 in FP8, 128 in and 128 out", 2_657, h100Short),
        measured("tokens/s of an H100 in FP8, 2,048 in and 128 out", 306, h100Long),
        measured("share of an A100's peak, short", 0.59, used(a100Short, 128, A100_PEAK)),
        measured("share of an A100's peak, long", 0.59, used(a100Long, 2_048, A100_PEAK)),
        measured("share of an H100's peak, short", 0.37, used(h100Short, 128, H100_PEAK)),
        measured("share of an H100's peak, long", 0.36, used(h100Long, 2_048, H100_PEAK)),
        ratio("long inputs", 0.20, h100Long / a100Long),
        ratio("short inputs (the published 20 % are not met)", 0.30, h100Short / a100Short));
  }

  private static Published measured(String what, double expected, double got) {
    return new Published("Llama 2 70B, " + what, expected, 0.30, got, TENSORRT, "");
  }

  private static Published ratio(String what, double tolerance, double got) {
    return new Published(
        "Llama 2 70B, H100 over A100 on " + what, 3.9, tolerance, got, TENSORRT, "");
  }

  /** Part of the peak that all tokens take, read and written, without attention. */
  private static double used(double outputRate, int input, double peak) {
    return outputRate * (input + 128) / 128 * FLOP_PER_TOKEN / peak;
  }

  private static double perAccelerator(Replica replica, int input, int batch, int accelerators) {
    return replica.with(Requests.INPUT_LENGTH, input).atBatch(batch).value("output") / accelerators;
  }
}
