package paydirt.scenario;

import static paydirt.unit.Unit.MONTH;

import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Text;

/** A statement about results that is checked on every run. */
public final class Assertion {
  private Assertion() {}

  private static final int LATEST = 180;

  public static final Text CONDITION =
      Text.of(
              "condition",
              "Condition",
              "",
              "What must hold, such as cash.closing >= $2M or breakEven.operating <= 30; written as formulas of own lines are.")
          .shapingModel();

  public static final Driver FROM =
      Driver.of("from", MONTH)
          .label("From month")
          .limits(1, LATEST)
          .standard(1)
          .fixed()
          .whole()
          .doc("The first month in which it must hold; without meaning for outcomes.");

  public static final Driver UNTIL =
      Driver.of("until", MONTH)
          .label("Until month")
          .limits(1, LATEST)
          .standard(LATEST)
          .fixed()
          .whole()
          .doc("The last month in which it must hold, if the horizon goes so far.");

  public static final Section SECTION =
      Section.listOf(
              "assertions",
              "Assertions",
              "assertion",
              "Statements about results that are checked on every run.")
          .with(Group.of("Assertions", "check-square", CONDITION, FROM, UNTIL));
}
