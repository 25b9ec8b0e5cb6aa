package paydirt.scenario;

import static paydirt.unit.Unit.ACCELERATOR;

import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;

/** Accelerators that research keeps busy beyond the runs of the models. */
public final class ResearchBlock {
  private ResearchBlock() {}

  public static final Driver ACCELERATORS =
      Driver.of("accelerators", ACCELERATOR)
          .label("Accelerators in research")
          .limits(0, 10_000_000)
          .usual(8, 50_000)
          .standard(64)
          .source(Source.assumption("Eight servers of eight for a small laboratory", "2026-11"))
          .doc(
              "How many accelerators work for research around the clock: trials, failed runs, evaluation, models that are never sold. What the runs of the models and their own experiments take comes on top.");

  public static final Section SECTION =
      Section.listOf(
              "research",
              "Research compute",
              "block",
              "Accelerators that research keeps busy month by month, outside the runs that are planned one by one.")
          .with(Group.of("Research compute", "cpu", ACCELERATORS));
}
