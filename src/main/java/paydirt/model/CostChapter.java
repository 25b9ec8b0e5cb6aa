package paydirt.model;

import static paydirt.formula.Formula.constant;
import static paydirt.formula.Formula.floor;
import static paydirt.formula.Formula.month;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.YEARS_IN_A_MONTH;
import static paydirt.model.Terms.monthNumber;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.PERSON;

import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Function;
import paydirt.scenario.Node;
import paydirt.scenario.OtherCost;
import paydirt.scenario.Role;
import paydirt.unit.Unit;

/** People and the costs that are neither people nor compute: one cost line for each item. */
final class CostChapter {

  private CostChapter() {}

  /** Heads are whole; salaries rise once a year. */
  static Line role(Sheet.Builder sheet, Node role) {
    Chapter chapter = sheet.chapter("Team", role.path(), role.label());
    Line heads =
        chapter.level(
            "headcount",
            "Heads",
            PERSON,
            floor(role.input(Role.HEADS)),
            "Whole people at work in the month.");
    Formula years = floor(month().over(constant(12, Unit.MONTHS, "12")));
    return chapter.flow(
        "cost",
        "Staff cost",
        MONEY,
        heads
            .times(role.input(Role.SALARY))
            .times(YEARS_IN_A_MONTH)
            .times(role.input(Role.ON_COSTS).plus(number(1)))
            .times(
                role.input(Role.RAISE)
                    .times(constant(1, Unit.YEAR, "1 year"))
                    .plus(number(1))
                    .pow(years)),
        "Heads × a twelfth of the salary × (1 + on-costs), raised every twelfth month.");
  }

  static Line other(Sheet.Builder sheet, Node cost, Formula payingMonths, Formula revenue) {
    Chapter chapter = sheet.chapter("Other costs", cost.path(), cost.label());
    return chapter.flow("cost", "Cost", MONEY, amount(cost, payingMonths, revenue), doc(cost));
  }

  /** Whether a cost grows with users or revenue. */
  static boolean isVariable(Node cost) {
    return cost.is(OtherCost.KIND, OtherCost.PER_USER)
        || cost.is(OtherCost.KIND, OtherCost.REVENUE_SHARE);
  }

  /** Whether a cost is one of winning customers. */
  static boolean isOfSales(Node cost) {
    return cost.is(Function.CHOICE, Function.SALES);
  }

  /**
   * What a cost is in the month.
   *
   * @param payingMonths of the users it is for
   * @param revenue that they bring
   */
  static Formula amount(Node cost, Formula payingMonths, Formula revenue) {
    if (cost.is(OtherCost.KIND, OtherCost.PER_USER)) {
      return payingMonths.times(cost.input(OtherCost.EACH_USER));
    } else if (cost.is(OtherCost.KIND, OtherCost.REVENUE_SHARE)) {
      return revenue.times(cost.input(OtherCost.SHARE_OF_REVENUE));
    } else if (cost.is(OtherCost.KIND, OtherCost.ONCE)) {
      return when(
          monthNumber().equalTo(cost.input(OtherCost.WHEN)),
          cost.input(OtherCost.AMOUNT),
          zero(MONEY));
    }
    return cost.input(OtherCost.MONTHLY);
  }

  private static String doc(Node cost) {
    return cost.values().get(OtherCost.KIND).doc();
  }
}
