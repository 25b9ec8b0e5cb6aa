package paydirt.model;

import static paydirt.formula.Formula.ceil;
import static paydirt.formula.Formula.constant;
import static paydirt.formula.Formula.floor;
import static paydirt.formula.Formula.max;
import static paydirt.formula.Formula.month;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.previous;
import static paydirt.model.Terms.YEARS_IN_A_MONTH;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.PERSON;
import static paydirt.unit.Unit.YEAR;

import paydirt.formula.Chapter;
import paydirt.formula.Constant;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Node;
import paydirt.scenario.Role;
import paydirt.unit.Unit;

/**
 * The people of one role: whole heads, by plan or with the business, and what they cost.
 *
 * <p>Example: 3 planned and one for every 5,000 of 17,400 paying users are 4 heads; at 90,000 a
 * year, on-costs of 30 % and a raise of 4 % they cost 4 · 7,500 · 1.3 = 39,000 in each month of the
 * first year and 40,560 in the second.
 */
final class PeopleChapter {

  private static final Constant ONE_YEAR = constant(1, YEAR, "1 year");

  private PeopleChapter() {}

  /** The lines that totals and statements read. */
  record People(Line heads, Line staffCost) {}

  static People write(Sheet.Builder sheet, Node role, Activity activity) {
    Chapter chapter = sheet.chapter("Team", role.path(), role.label());
    Line heads = chapter.level("headcount", "Heads", PERSON, heads(role, activity), doc(role));
    Line hired =
        chapter.flow(
            "hired",
            "People hired",
            PERSON,
            heads.minus(previous(heads, heads)).atLeastZero(),
            "Heads beyond those of the month before; none in the first month, nor where heads fall.");
    Formula years = floor(month().over(constant(12, Unit.MONTHS, "12")));
    Line salary =
        chapter.level(
            "yearlySalary",
            "Salary of the month, for a year",
            MONEY.per(PERSON).per(YEAR),
            role.input(Role.SALARY)
                .times(role.input(Role.RAISE).times(ONE_YEAR).plus(number(1)).pow(years)),
            "The salary, raised every twelfth month.");
    Line hiringCost =
        chapter.flow(
            "hiringCost",
            "Cost of hiring",
            MONEY,
            hired.times(salary).times(ONE_YEAR).times(role.input(Role.HIRING)),
            "People hired × their share of a year's raised salary.");
    Line staffCost =
        chapter.flow(
            "cost",
            "Staff cost",
            MONEY,
            heads
                .times(salary)
                .times(YEARS_IN_A_MONTH)
                .times(role.input(Role.ON_COSTS).plus(number(1)))
                .plus(hiringCost),
            "Heads × a twelfth of the raised salary × (1 + on-costs), and the cost of hiring.");
    return new People(heads, staffCost);
  }

  private static Formula heads(Node role, Activity activity) {
    Formula planned = floor(role.input(Role.HEADS));
    if (role.is(Role.GROWTH, Role.WITH_USERS)) {
      return max(planned, ceil(activity.payingMonths().over(role.input(Role.USERS_EACH))));
    } else if (role.is(Role.GROWTH, Role.WITH_REVENUE)) {
      Formula yearly = activity.revenue().over(YEARS_IN_A_MONTH);
      return max(planned, ceil(yearly.over(role.input(Role.REVENUE_EACH))));
    }
    return planned;
  }

  private static String doc(Node role) {
    if (role.is(Role.GROWTH, Role.WITH_USERS)) {
      return "Whole people at work in the month: paying user-months over those of a head, rounded up, at least as many as planned.";
    } else if (role.is(Role.GROWTH, Role.WITH_REVENUE)) {
      return "Whole people at work in the month: twelve times its revenue over that of a head, rounded up, at least as many as planned.";
    }
    return "Whole people at work in the month.";
  }
}
