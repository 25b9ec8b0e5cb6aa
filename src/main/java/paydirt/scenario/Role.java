package paydirt.scenario;

import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.PERSON;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USER;
import static paydirt.unit.Unit.YEAR;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
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
          .source(Source.assumption("A small team", "2026-11"))
          .doc(
              "People at work in a month by the hiring plan; part of a person by growth counts when it is whole.");

  public static final Option BY_PLAN =
      new Option("plan", "By plan", "As many as the hiring plan says.");

  public static final Option WITH_USERS =
      new Option(
          "users", "With paying users", "One for so many paying users, never fewer than planned.");

  public static final Option WITH_REVENUE =
      new Option(
          "revenue", "With revenue", "One for so much revenue a year, never fewer than planned.");

  public static final Choice GROWTH =
      Choice.of(
          "growth",
          "Growth",
          "What the number of people follows.",
          BY_PLAN,
          WITH_USERS,
          WITH_REVENUE);

  public static final Driver USERS_EACH =
      Driver.of("usersEach", USER.per(PERSON))
          .label("Paying users per head")
          .limits(1, 1e9)
          .usual(200, 50_000)
          .standard(5_000)
          .when(GROWTH, WITH_USERS)
          .source(Source.assumption("Support of a consumer product with self-service", "2026-11"))
          .doc("How many paying users one person is there for.");

  public static final Driver REVENUE_EACH =
      Driver.of("revenueEach", MONEY.per(PERSON).per(YEAR))
          .label("Yearly revenue per head")
          .limits(1, 1e12)
          .usual(200_000, 5e6)
          .standard(1e6)
          .when(GROWTH, WITH_REVENUE)
          .source(Source.assumption("What a person in sales carries in a year", "2026-11"))
          .doc("How much revenue a year one person is there for; a month counts twelve times.");

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

  public static final Driver HIRING =
      Driver.of("hiring", SHARE)
          .label("Cost of hiring")
          .limits(0, 5)
          .usual(0, 0.3)
          .standard(0)
          .source(
              Source.assumption(
                  "Nothing beyond the team's own time; recruiters ask 15 to 30 %", "2026-11"))
          .doc("What a new person costs once, as a share of a year's salary.");

  public static final Section SECTION =
      Section.listOf("team", "Team", "role", "The people, by what they do.")
          .with(
              Group.of(
                  "Team",
                  "briefcase",
                  Function.CHOICE,
                  HEADS,
                  GROWTH,
                  USERS_EACH,
                  REVENUE_EACH,
                  SALARY,
                  ON_COSTS,
                  RAISE,
                  HIRING));
}
