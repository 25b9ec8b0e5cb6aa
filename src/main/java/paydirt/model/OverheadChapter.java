package paydirt.model;

import static paydirt.unit.Unit.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import paydirt.driver.Choice;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.model.Ledger.Account;
import paydirt.scenario.Function;
import paydirt.scenario.Node;
import paydirt.scenario.Scenario;

/** The people and the other costs, each filed under the function that it belongs to. */
final class OverheadChapter {

  private static final Map<Choice.Option, Account> STAFF =
      Map.of(
          Function.RESEARCH, Account.RESEARCH_STAFF,
          Function.ENGINEERING, Account.ENGINEERING_STAFF,
          Function.COST_OF_REVENUE, Account.SUPPORT_STAFF,
          Function.SALES, Account.SALES_STAFF,
          Function.GENERAL, Account.GENERAL_STAFF);

  private static final Map<Choice.Option, Account> OTHER =
      Map.of(
          Function.RESEARCH, Account.RESEARCH_OTHER,
          Function.ENGINEERING, Account.RESEARCH_OTHER,
          Function.COST_OF_REVENUE, Account.SUPPORT_OTHER,
          Function.SALES, Account.SALES_OTHER,
          Function.GENERAL, Account.GENERAL_OTHER);

  private OverheadChapter() {}

  static void write(Sheet.Builder sheet, Ledger ledger, Scenario scenario, Activity activity) {
    List<Line> heads = new ArrayList<>();
    for (Node role : scenario.team()) {
      PeopleChapter.People people = PeopleChapter.write(sheet, role, activity);
      ledger.add(STAFF.get(role.values().get(Function.CHOICE)), people.staffCost());
      heads.add(people.heads());
    }
    sheet
        .chapter("Team")
        .level(
            "team.headcount", "Heads", PERSON, Formula.sum(heads, PERSON), "All people at work.");
    for (Node cost : scenario.costs()) {
      Line amount = CostChapter.write(sheet, cost, activity);
      ledger.add(OTHER.get(cost.values().get(Function.CHOICE)), amount);
      if (CostChapter.isVariable(cost)) {
        ledger.add(CostChapter.isOfSales(cost) ? Account.VARIABLE_SALES : Account.VARIABLE, amount);
      }
    }
  }
}
