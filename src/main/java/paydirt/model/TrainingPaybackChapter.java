package paydirt.model;

import static paydirt.formula.Formula.growth;
import static paydirt.formula.Formula.runningSum;
import static paydirt.formula.Formula.sum;
import static paydirt.model.Terms.monthNumber;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTH;
import static paydirt.unit.Unit.PURE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;
import paydirt.scenario.Model;
import paydirt.scenario.Node;

/**
 * Whether a model that is trained pays for its training, and for that of its successor.
 *
 * <p>What a model earns is the revenue of the requests that it answers, less what answering costs.
 * Example: training for 40,000 and a serving profit of 5,000 a month from the first month after it
 * are paid back in the eighth; if 60,000 come in until the horizon ends, the model earns 1.5 times
 * its training, and half of a successor's that costs 120,000.
 */
final class TrainingPaybackChapter {

  private static final String COSTS_NOTHING = "training costs nothing within the horizon";

  private final Sheet.Builder sheet;
  private final Formula discountRate;

  /**
   * A model that is trained.
   *
   * @param revenue of the requests that it answers
   */
  record Generation(ComputeChapter.Trained trained, List<Formula> revenue) {}

  /** What a model earns and costs, all within the horizon. */
  private record Account(Node model, Chapter chapter, Line profit, Line outlay) {}

  private TrainingPaybackChapter(Sheet.Builder sheet, Formula discountRate) {
    this.sheet = sheet;
    this.discountRate = discountRate;
  }

  static void write(Sheet.Builder sheet, List<Generation> generations, Formula discountRate) {
    new TrainingPaybackChapter(sheet, discountRate).write(generations);
  }

  private void write(List<Generation> generations) {
    List<Account> accounts = new ArrayList<>();
    generations.forEach(generation -> accounts.add(account(generation)));
    for (Account account : accounts) {
      successor(account, accounts).ifPresent(next -> paysFor(account, next));
    }
  }

  private static Optional<Account> successor(Account of, List<Account> accounts) {
    String id = of.model().text(Model.SUCCESSOR);
    return accounts.stream().filter(account -> account.model().id().equals(id)).findFirst();
  }

  private Account account(Generation generation) {
    Node model = generation.trained().model();
    Chapter chapter = sheet.chapter("Training payback", model.path(), model.label());
    Line profit =
        chapter.flow(
            "servingProfit",
            "Serving profit",
            MONEY,
            sum(generation.revenue(), MONEY)
                .minus(sheet.reference(model.pathOf("compute.cost"), MONEY)),
            "Revenue of the requests that the model answers, less the cost of answering, idle capacity included.");
    Formula spend = sum(generation.trained().spend(), MONEY);
    Line outlay =
        chapter.outcome(
            "payback.outlay",
            "Training outlay",
            MONEY,
            Whole.sum(spend),
            "GPU-hours of experiments, run and post-training, and data, within the horizon; without staff.");
    Formula ready = generation.trained().run().readyMonth();
    chapter.outcome(
        "payback.training",
        "Training payback",
        MONTH,
        payback(outlay, profit, spend, ready),
        "The first month, once the model is ready, in which all that it has earned is at least all that its training cost.");
    Formula value = growth(discountRate, monthNumber());
    chapter.outcome(
        "payback.trainingDiscounted",
        "Training payback, discounted",
        MONTH,
        payback(outlay, profit.over(value, 0), spend.over(value, 0), ready),
        "The same with serving profit and outlay discounted from each month's end at the discount rate.");
    Line earned =
        chapter.outcome(
            "payback.servingProfit",
            "Serving profit within the horizon",
            MONEY,
            Whole.sum(profit),
            "All that the model earns until the horizon ends.");
    chapter.outcome(
        "payback.multiple",
        "Serving profit over training",
        PURE,
        new Whole.Ratio(earned, outlay, COSTS_NOTHING),
        "How many times the model earns its training outlay within the horizon.");
    return new Account(model, chapter, earned, outlay);
  }

  private static Formula payback(Line outlay, Formula profit, Formula spend, Formula ready) {
    Formula paidBack =
        runningSum(profit).atLeast(runningSum(spend)).and(monthNumber().atLeast(ready));
    return new Whole.Provided(
        outlay.isAboveZero(),
        Whole.firstMonth(
            paidBack, 1, "serving profit does not make up for the training within the horizon"),
        COSTS_NOTHING);
  }

  private static void paysFor(Account model, Account next) {
    model
        .chapter()
        .outcome(
            "payback.successor",
            "Serving profit over the successor's training",
            PURE,
            new Whole.Ratio(model.profit(), next.outlay(), "its " + COSTS_NOTHING),
            "How many times the model earns the training outlay of its successor within the horizon: does it pay for the next?");
  }
}
