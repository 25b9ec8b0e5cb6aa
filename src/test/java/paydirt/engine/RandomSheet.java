package paydirt.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Input;
import paydirt.formula.Ladder;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;
import paydirt.unit.Unit;

/** A sheet of arbitrary formulas that uses every operation, made from a seed. */
final class RandomSheet {

  static final Unit PER_YEAR = Unit.SHARE.per(Unit.YEAR);

  final int months;
  final List<Input> inputs = new ArrayList<>();
  final Sheet sheet;

  private final SplittableRandom random;
  private final Sheet.Builder builder = Sheet.builder();
  private final Chapter chapter = builder.chapter("Random");
  private final List<Line> flows = new ArrayList<>();
  private final List<Line> ratios = new ArrayList<>();
  private final List<Line> outcomes = new ArrayList<>();
  private final Input yearly;

  RandomSheet(long seed) {
    random = new SplittableRandom(seed);
    months = 1 + random.nextInt(14);
    for (int i = 0; i < 5; i++) {
      inputs.add(new Input("input" + i, "Input " + i, Unit.PURE, false, i < 3));
    }
    yearly = new Input("yearly", "Yearly rate", PER_YEAR, false, false);
    inputs.add(yearly);
    int lines = 4 + random.nextInt(14);
    for (int i = 0; i < lines; i++) {
      String id = "line" + i;
      flows.add(chapter.flow(id, id, Unit.PURE, formula(3, id), "Any."));
    }
    for (int i = 0; i < 2; i++) {
      String id = "ratio" + i;
      ratios.add(chapter.ratio(id, id, Unit.PURE, anyFlow(), anyFlow(), "over zero", "Any."));
    }
    int count = 3 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      String id = "outcome" + i;
      outcomes.add(chapter.outcome(id, id, Unit.PURE, outcome(2), "Any."));
    }
    sheet = builder.build();
  }

  /** Numbers for all inputs; those that may vary often do. */
  Inputs numbers(boolean allEntered) {
    Inputs.Builder numbers = Inputs.builder(months);
    for (Input input : inputs) {
      if (!allEntered && random.nextInt(4) == 0) {
        numbers.notEntered(input);
        continue;
      }
      double[] path = new double[months];
      boolean changes = input.varies() && random.nextBoolean();
      double first = number();
      for (int t = 0; t < months; t++) {
        path[t] = changes && t > 0 ? number() : first;
      }
      numbers.path(input, path);
    }
    return numbers.build();
  }

  /** Factors for some inputs; the last, a rate, gets values. */
  Trials trials(int count) {
    Trials.Builder trials = Trials.builder(count);
    for (Input input : inputs) {
      if (random.nextInt(3) > 0) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
          numbers[i] = number();
        }
        if (input.varies()) {
          trials.factors(input, numbers);
        } else {
          trials.starts(input, numbers);
        }
      }
    }
    return trials.build();
  }

  private double number() {
    return switch (random.nextInt(8)) {
      case 0 -> 0;
      case 1 -> 1;
      case 2 -> random.nextInt(-4, 9);
      case 3 -> -random.nextDouble();
      default -> random.nextDouble() * 4 - 0.5;
    };
  }

  private Line anyFlow() {
    return flows.get(random.nextInt(flows.size()));
  }

  private Formula leaf() {
    return switch (random.nextInt(5)) {
      case 0 -> Formula.number(number());
      case 1 -> Formula.month();
      case 2 -> inputs.get(random.nextInt(5));
      default -> flows.isEmpty() ? inputs.get(0) : anyFlow();
    };
  }

  private Formula formula(int depth, String self) {
    if (depth == 0 || random.nextInt(6) == 0) {
      return leaf();
    }
    Formula a = formula(depth - 1, self);
    Formula b = formula(depth - 1, self);
    return switch (random.nextInt(28)) {
      case 0 -> a.plus(b);
      case 1 -> a.minus(b);
      case 2 -> a.times(b);
      case 3 -> a.over(b, number());
      case 4 -> Formula.min(a, b);
      case 5 -> Formula.max(a, b);
      case 6 -> a.lessThan(b);
      case 7 -> a.atMost(b);
      case 8 -> a.equalTo(b);
      case 9 -> a.pow(b);
      case 10 -> a.pow(Formula.month());
      case 11 -> Formula.exp(a);
      case 12 -> Formula.ln(a);
      case 13 -> Formula.ceil(a);
      case 14 -> Formula.floor(a);
      case 15 -> Formula.round(a);
      case 16 -> Formula.normal(a);
      case 17 -> Formula.normalInverse(a);
      case 18 -> a.negated();
      case 19 -> Formula.when(a.lessThan(b), a, b.over(Formula.exp(a)));
      case 20 -> Formula.sum(a, b, leaf());
      case 21 -> Formula.previous(a, b);
      case 22 -> Formula.previous(builder.reference(self, Unit.PURE), a).times(0.5).plus(b);
      case 23 -> Formula.ago(a, b, leaf());
      case 24 -> Formula.runningSum(a);
      case 25 -> Formula.sumOfLast(a, b);
      case 26 -> Formula.convolution(a, b);
      default ->
          Ladder.over(
              List.of(1, 2, 3),
              rung -> rung.lessThan(a),
              rung -> rung.times(b),
              rung -> rung.plus(b),
              leaf());
    };
  }

  private Formula source() {
    return random.nextInt(4) == 0
        ? ratios.get(random.nextInt(ratios.size()))
        : random.nextBoolean() ? anyFlow() : anyFlow().minus(leaf());
  }

  private Formula outcome(int depth) {
    if (depth > 0 && random.nextInt(3) == 0) {
      Formula a = outcome(depth - 1);
      Formula b = outcome(depth - 1);
      return switch (random.nextInt(8)) {
        case 0 -> a.plus(b);
        case 1 -> a.over(b, 7);
        case 2 -> new Whole.Ratio(a, b, "nothing to divide by");
        case 3 -> new Whole.Provided(a.lessThan(b), a, "not provided");
        case 4 -> new Whole.Else(a, b);
        case 5 -> Formula.when(a.lessThan(b), a, b);
        case 6 -> Formula.sum(a, b, inputs.get(4));
        default -> new Whole.ValueAt(source(), a, "no such month");
      };
    }
    Formula year = Formula.constant(1, Unit.YEAR);
    return switch (random.nextInt(11)) {
      case 0 -> Whole.firstMonth(anyFlow().isAboveZero(), 1 + random.nextInt(3), "never above");
      case 1 -> Whole.sum(source());
      case 2 -> Whole.lowest(source());
      case 3 -> Whole.highest(source());
      case 4 -> Whole.monthOfLowest(source());
      case 5 -> Whole.monthOfHighest(source());
      case 6 -> Whole.last(source());
      case 7 -> new Whole.Npv(source(), yearly);
      case 8 -> new Whole.Irr(source(), "no rate", "several rates").times(year);
      case 9 ->
          new Whole.Mirr(source(), yearly, Formula.constant(0.1, PER_YEAR), "one sign only")
              .times(year);
      default ->
          outcomes.isEmpty()
              ? Formula.number(2).plus(inputs.get(3))
              : outcomes.get(random.nextInt(outcomes.size()));
    };
  }
}
