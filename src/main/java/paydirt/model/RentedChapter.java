package paydirt.model;

import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.TOKEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Node;
import paydirt.scenario.RentedPlan;

/** A model that somebody else runs, paid by the token at list price less a discount. */
final class RentedChapter {

  private RentedChapter() {}

  static ServingCost write(
      Sheet.Builder sheet, Node model, Node plan, Load load, Formula moneyPerUsd) {
    Chapter chapter = sheet.chapter("Rented model", model.path(), model.label());
    Line paying =
        chapter.flow(
            "rental.costPaying",
            "Rented model, paying users",
            MONEY,
            bill(plan, load.paying()).times(moneyPerUsd),
            "Tokens of paying users at list price less the discount.");
    Line free =
        chapter.flow(
            "rental.costFree",
            "Rented model, free users",
            MONEY,
            bill(plan, load.free()).times(moneyPerUsd),
            "Tokens of free users at list price less the discount.");
    Line tokens =
        chapter.flow(
            "rental.tokens",
            "Tokens rented",
            TOKEN,
            allTokens(load),
            "Input, cached input and output tokens of all users.");
    return new ServingCost(paying, free, Optional.empty(), tokens);
  }

  private static Formula bill(Node plan, List<UsageChapter.Tokens> tokens) {
    Formula fresh = sum(tokens.stream().map(UsageChapter.Tokens::freshInput).toList());
    Formula cached = sum(tokens.stream().map(UsageChapter.Tokens::cachedInput).toList());
    Formula output = sum(tokens.stream().map(UsageChapter.Tokens::output).toList());
    return Formula.sum(
            fresh.times(plan.input(RentedPlan.INPUT_PRICE)),
            cached.times(plan.input(RentedPlan.CACHED_PRICE)),
            output.times(plan.input(RentedPlan.OUTPUT_PRICE)))
        .times(plan.input(RentedPlan.DISCOUNT).complement());
  }

  private static Formula sum(List<Line> tokens) {
    return Formula.sum(tokens, TOKEN);
  }

  static Formula allTokens(Load load) {
    List<Line> all = new ArrayList<>();
    for (List<UsageChapter.Tokens> users : List.of(load.paying(), load.free())) {
      for (UsageChapter.Tokens tokens : users) {
        all.addAll(List.of(tokens.freshInput(), tokens.cachedInput(), tokens.output()));
      }
    }
    return sum(all);
  }
}
