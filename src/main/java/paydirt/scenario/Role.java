package paydirt.scenario;

import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.PERSON;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.YEAR;

import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;

/** People who do one kind of work. */
public final class Role {
  private Role() {}

  public static final Driver HEADS =
      Driver.of("heads", PERSON)
          .label("Heads")
          .limits(0, 1e6)
          .usual(1, 200)
          .standard(5)
          .doc("People at work in a month; part of a person by growth counts when it is whole.");

  public static final Driver SALARY =
      Driver.of("salary", MONEY.per(PERSON).per(YEAR))
          .label("Salary")
          .limits(0, 1e8)
          .usual(80_000, 350_000)
          .standard(180_000)
          .fixed()
          .source(
              Source.found(
                  "Between a European engineer and the Bay Area's median of 316k (levels.fyi)",
                  "2024-05"))
          .doc("What one person is paid for a year, at the prices of the first month.");

  public static final Driver ON_COSTS =
      Driver.of("onCosts", SHARE)
          .label("On-costs")
          .limits(0, 2)
          .usual(0.15, 0.45)
          .standard(0.3)
          .source(
              Source.found(
                  "Overhead of 1.25 to 1.4 on compensation (SBA, in Epoch's notebook)", "2024-05"))
          .doc("Taxes, insurance, desk and tools on top of the salary.");

  public static final Driver RAISE =
      Driver.of("raise", SHARE.per(YEAR))
          .label("Raise")
          .limits(-0.5, 1)
          .usual(0, 0.08)
          .standard(0.04)
          .fixed()
          .source(Source.assumption("Wages follow the market once a year", "2026-11"))
          .doc("What salaries rise by once a year, every twelfth month.");

  public static final Section SECTION =
      Section.listOf("team", "Team", "role", "The people, by what they do.")
          .with(Group.of("Team", "briefcase", Function.CHOICE, HEADS, SALARY, ON_COSTS, RAISE));
}
