package paydirt.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Input;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;
import paydirt.unit.Unit;

/**
 * A company of 60 months with twelve uncertain inputs, stated once for every program that is
 * compared with this one; its result is known from an independent program in plain Python.
 */
final class ReferenceModel {

  static final int MONTHS = 60;

  private static final Formula MONTH = Formula.month();

  private final Sheet.Builder builder = Sheet.builder();
  private final Chapter chapter = builder.chapter("Reference");
  private final Map<Input, Double> base = new LinkedHashMap<>();

  private final Formula reachable = input("reachable", 600_000);
  private final Formula steepness = input("steepness", .15);
  private final Formula midpoint = input("midpoint", 30);
  private final Formula churn = input("churn", .035);
  private final Formula usageGrowth = input("usageGrowth", .02);
  private final Formula usageScale = input("usageScale", 1);
  private final Formula priceDecline = input("priceDecline", .02);
  private final Formula conversion = input("conversion", .08);
  private final Formula overrun = input("overrun", 1);
  private final Formula throughput = input("throughput", 600);
  private final Formula utilisation = input("utilisation", .5);
  private final Formula gpuPriceDecline = input("gpuPriceDecline", .015);

  final Line cumulativeCash;
  final Line operatingProfit;
  final Line breakEven;
  final Line payback;
  final Line lowestCash;
  final Line presentValue;
  final Sheet sheet;

  ReferenceModel() {
    Line growth = level("growth", reached(MONTH).minus(reached(MONTH.minus(number(1)))));
    Line active =
        level(
            "active",
            Formula.previous(reference("active"), reached(number(-1)))
                .times(churn.complement())
                .plus(growth));
    Line subscribers =
        level(
            "subscribers",
            Formula.previous(reference("subscribers"), number(0))
                .times(number(1 - .045))
                .plus(conversion.times(growth)));
    Formula apiUsers = number(.15).times(active);
    Formula free = active.minus(apiUsers).minus(subscribers).atLeastZero();
    Formula usage = usageScale.times(number(1).plus(usageGrowth).pow(MONTH));
    Line revenue =
        level(
            "revenue",
            apiUsers
                .times(usage)
                .times(20 * 2.5 + 6 * 10)
                .times(priceDecline.complement().pow(MONTH))
                .plus(subscribers.times(20)));
    Line inference = level("inference", inference(usage, apiUsers, subscribers, free));
    Line cashCosts =
        level(
            "cashCosts",
            Formula.sum(
                inference,
                people(active),
                growth.times(18),
                revenue.times(.029),
                subscribers.times(.30),
                number(120_000)));
    Line operatingCash = level("operatingCash", revenue.minus(cashCosts));
    operatingProfit = level("operatingProfit", operatingCash.minus(overrun.times(amortisation())));
    Line tax = level("tax", tax());
    Line cash = level("cash", operatingCash.minus(overrun.times(runCosts())).minus(tax));
    cumulativeCash = level("cumulativeCash", Formula.runningSum(cash));
    breakEven =
        outcome("breakEven", Whole.firstMonth(operatingProfit.isAboveZero(), 3, "no profit"));
    Formula wasNegative = Formula.runningSum(cumulativeCash.lessThan(number(0))).isAboveZero();
    payback =
        outcome(
            "payback",
            Whole.firstMonth(
                wasNegative.and(cumulativeCash.atLeast(number(0))), 1, "not paid back"));
    lowestCash = outcome("lowestCash", Whole.lowest(cumulativeCash));
    presentValue =
        outcome(
            "presentValue", new Whole.Npv(cash, Formula.constant(.15, Unit.SHARE.per(Unit.YEAR))));
    sheet = builder.build();
  }

  private Formula reached(Formula month) {
    Formula distance = month.minus(midpoint);
    return reachable.over(number(1).plus(Formula.exp(steepness.negated().times(distance))));
  }

  private Formula inference(Formula usage, Formula apiUsers, Formula subscribers, Formula free) {
    Formula tokens =
        usage.times(
            Formula.sum(
                apiUsers.times(6 + .25 * 20),
                subscribers.times(.8 + .25 * 1.5),
                free.times(.08 + .25 * .15)));
    Formula perHour =
        throughput.times(number(1.02).pow(MONTH)).times(number(3600)).times(utilisation);
    Formula hours = tokens.times(1e6).over(perHour, 0);
    Formula nodes = Formula.max(number(4), Formula.ceil(hours.over(number(730)).over(number(8))));
    return nodes.times(8 * 730 * 2.5).times(gpuPriceDecline.complement().pow(MONTH));
  }

  private Formula people(Formula active) {
    Formula heads = Formula.min(number(90), number(20).plus(Formula.floor(MONTH.times(1.5))));
    Formula support = Formula.ceil(active.over(number(20_000)));
    Formula raise = number(1.05).pow(Formula.floor(MONTH.over(number(12))));
    return heads.times(17_500).plus(support.times(6_000)).times(raise);
  }

  private Formula amortisation() {
    Formula charge = number(0);
    for (TrainingRun run : RUNS) {
      Formula during = MONTH.atLeast(number(run.month)).and(MONTH.lessThan(number(run.month + 24)));
      charge = charge.plus(Formula.when(during, number(run.cost / 24), number(0)));
    }
    return charge;
  }

  private Formula runCosts() {
    Formula cost = number(0);
    for (TrainingRun run : RUNS) {
      cost = cost.plus(Formula.when(MONTH.equalTo(number(run.month)), number(run.cost), number(0)));
    }
    return cost;
  }

  private Formula tax() {
    Formula profit = operatingProfit.atLeastZero();
    Formula losses = operatingProfit.negated().atLeastZero();
    Formula before = Formula.previous(reference("lossesCarried"), number(0));
    Line used = level("lossesUsed", Formula.min(before, profit.times(.8)));
    level("lossesCarried", before.plus(losses).minus(used));
    return profit.minus(used).times(.21);
  }

  private record TrainingRun(int month, double cost) {}

  private static final List<TrainingRun> RUNS =
      List.of(new TrainingRun(0, 8e6), new TrainingRun(18, 14e6), new TrainingRun(36, 20e6));

  /** The twelve inputs in the order of their statement. */
  List<Input> uncertain() {
    return new ArrayList<>(base.keySet());
  }

  double baseValue(Input input) {
    return base.get(input);
  }

  Inputs inputs() {
    Inputs.Builder inputs = Inputs.builder(MONTHS);
    base.forEach(inputs::value);
    return inputs.build();
  }

  private Input input(String id, double value) {
    Input input = new Input(id, id, Unit.PURE, false, false);
    base.put(input, value);
    return input;
  }

  private static Formula number(double value) {
    return Formula.number(value);
  }

  private Formula reference(String id) {
    return chapter.reference(id, Unit.PURE);
  }

  private Line level(String id, Formula formula) {
    return chapter.flow(id, id, Unit.PURE, formula, "See the statement.");
  }

  private Line outcome(String id, Formula formula) {
    return chapter.outcome(id, id, Unit.PURE, formula, "See the statement.");
  }
}
