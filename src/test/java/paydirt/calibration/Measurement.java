package paydirt.calibration;

import java.util.Map;
import java.util.OptionalDouble;
import paydirt.driver.Driver;

/**
 * One measured throughput.
 *
 * @param family models of one architecture, such as DeepSeek-V3 and R1
 * @param generation accelerators that share a set of constants
 * @param source the benchmark it was measured in
 * @param inputs what is known of model, accelerator and request, in each driver's unit
 * @param batch sequences worked on together; empty where memory decided
 * @param tokensPerSecond output of the whole replica
 */
record Measurement(
    String model,
    String family,
    String accelerator,
    String generation,
    String source,
    Map<Driver, Double> inputs,
    OptionalDouble batch,
    double tokensPerSecond) {

  Measurement withBatch(double sequences) {
    return new Measurement(
        model,
        family,
        accelerator,
        generation,
        source,
        inputs,
        OptionalDouble.of(sequences),
        tokensPerSecond);
  }

  Measurement withThroughput(double perSecond) {
    return new Measurement(
        model, family, accelerator, generation, source, inputs, batch, perSecond);
  }
}
