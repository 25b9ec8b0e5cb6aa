package paydirt.scenario;

import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.SECOND;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;
import paydirt.unit.Unit;

/**
 * The share of a training run's hours that make progress: where it comes from, and, where that is
 * failures, how often the run is interrupted and what an interruption costs.
 */
public final class Goodput {
  private Goodput() {}

  public static final Option STATED =
      new Option("stated", "Stated", "As it was measured, or hoped for.");

  public static final Option FROM_FAILURES =
      new Option(
          "failures", "From failures", "From how often accelerators fail and what that costs.");

  public static final Choice FROM =
      Choice.of(
          "goodputFrom", "Goodput is", "Where the goodput comes from.", STATED, FROM_FAILURES);

  private static final Unit MINUTE = HOUR.scaled(1 / 60.0, "min");

  public static final Driver HOURS_BETWEEN =
      Driver.of("hoursBetween", ACCELERATOR.times(HOUR))
          .label("GPU-hours between failures")
          .limits(100, 1e9)
          .usual(20_000, 200_000)
          .standard(50_000)
          .fixed()
          .source(
              Source.recalled(
                  "Llama 3 405B: 419 unexpected interruptions of 16,384 GPUs in 54 days",
                  "2024-07"))
          .doc(
              "Mean time between failures of one accelerator with its share of everything around it; a cluster fails as much oftener as it is larger.");

  public static final Driver SAVE_TIME =
      Driver.of("saveTime", SECOND)
          .label("Time of a checkpoint")
          .limits(0, 36_000)
          .usual(5, 300)
          .standard(30)
          .fixed()
          .source(Source.assumption("The run waits for half a minute", "2026-11"))
          .doc("How long the run stands still while its state is saved.");

  public static final Driver INTERVAL =
      Driver.of("interval", MINUTE)
          .label("Time between checkpoints")
          .limits(0.1, 100_000)
          .usual(10, 240)
          .standard(30)
          .fixed()
          .source(Source.assumption("Twice an hour", "2026-11"))
          .doc("How long the run works between two checkpoints; a failure loses half of it.");

  public static final Driver RESTART =
      Driver.of("restart", MINUTE)
          .label("Time of a restart")
          .limits(0, 100_000)
          .usual(5, 60)
          .standard(15)
          .fixed()
          .source(Source.assumption("To notice, replace and load the last checkpoint", "2026-11"))
          .doc("How long it takes after a failure until the run goes on.");

  public static final Section FAILURES =
      Section.of("failures", "Failures", "How often the run is interrupted, and what that costs.")
          .when(FROM, FROM_FAILURES)
          .with(
              Group.of("Failures", "alert-triangle", HOURS_BETWEEN, SAVE_TIME, INTERVAL, RESTART));
}
