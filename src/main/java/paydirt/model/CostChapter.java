package paydirt.model;

import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.monthNumber;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.MONEY;

import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Function;
import paydirt.scenario.Node;
import paydirt.scenario.OtherCost;

/** Costs that are neither people nor compute: one line for each. */
final class CostChapter {

  private CostChapter() {}

  static Line write(Sheet.Builder sheet, Node cost, Activity activity) {
    return sheet
        .chapter("Other costs", cost.path(), cost.label())
        .flow(
            "cost", "Cost", MONEY, amount(cost, activity), cost.values().get(OtherCost.KIND).doc());
  }

  /** Whether a cost grows with users, use or revenue. */
  static boolean isVariable(Node cost) {
    return !cost.is(OtherCost.KIND, OtherCost.FIXED) && !cost.is(OtherCost.KIND, OtherCost.ONCE);
  }

  /** Whether a cost is one of winning customers. */
  static boolean isOfSales(Node cost) {
    return cost.is(Function.CHOICE, Function.SALES);
  }

  /** What a cost is in the month, for what happens in it. */
  static Formula amount(Node cost, Activity activity) {
    if (cost.is(OtherCost.KIND, OtherCost.PER_USER)) {
      return activity.payingMonths().times(cost.input(OtherCost.EACH_USER));
    } else if (cost.is(OtherCost.KIND, OtherCost.PER_ANY_USER)) {
      return activity.userMonths().times(cost.input(OtherCost.EACH_OF_ALL));
    } else if (cost.is(OtherCost.KIND, OtherCost.PER_TOKENS)) {
      return activity.tokens().times(cost.input(OtherCost.MILLION_TOKENS_EACH));
    } else if (cost.is(OtherCost.KIND, OtherCost.PER_REQUEST)) {
      return activity.requests().times(cost.input(OtherCost.EACH_REQUEST));
    } else if (cost.is(OtherCost.KIND, OtherCost.REVENUE_SHARE)) {
      return activity.revenue().times(cost.input(OtherCost.SHARE_OF_REVENUE));
    } else if (cost.is(OtherCost.KIND, OtherCost.ONCE)) {
      return when(
          monthNumber().equalTo(cost.input(OtherCost.WHEN)),
          cost.input(OtherCost.AMOUNT),
          zero(MONEY));
    }
    return cost.input(OtherCost.MONTHLY);
  }
}
