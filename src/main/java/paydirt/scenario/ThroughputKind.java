package paydirt.scenario;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;

/**
 * How it is known what one replica can do. It stands by itself because {@link Hosting} depends on
 * it and the {@link ServingPlan} on both: whichever class is read first, all are complete.
 */
public final class ThroughputKind {
  private ThroughputKind() {}

  public static final Option STATED =
      new Option("stated", "Stated", "Tokens per second of a replica are entered, as measured.");

  public static final Option COMPUTED =
      new Option(
          "computed",
          "Computed",
          "A roofline computes them from the model's architecture, the hardware and the requests.");

  public static final Choice CHOICE =
      Choice.of(
          "throughput", "Throughput", "How it is known what one replica can do.", STATED, COMPUTED);
}
