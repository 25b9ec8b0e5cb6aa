package paydirt.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static paydirt.formula.Formula.number;

import java.util.Map;
import org.junit.jupiter.api.Test;
import paydirt.unit.Unit;

class InferredKindTest {

  private static final Line FLOW = line(Kind.FLOW, "flow");
  private static final Line STOCK = line(Kind.STOCK, "stock");
  private static final Line OPENING = line(Kind.OPENING, "opening");
  private static final Line LEVEL = line(Kind.LEVEL, "level");
  private static final Line CONSTANT = line(Kind.CONSTANT, "constant");

  private static Line line(Kind kind, String id) {
    return Terms.line(kind, id, Unit.PURE, number(1));
  }

  @Test
  void amounts_stay_amounts_and_what_they_are_divided_by_becomes_a_rate() {
    Map.ofEntries(
            Map.entry(FLOW, Kind.FLOW),
            Map.entry(FLOW.plus(STOCK), Kind.FLOW),
            Map.entry(FLOW.times(Terms.A), Kind.FLOW),
            Map.entry(LEVEL.times(STOCK), Kind.STOCK),
            Map.entry(Formula.max(FLOW, number(0)), Kind.FLOW),
            Map.entry(Formula.ceil(FLOW.negated()), Kind.FLOW),
            Map.entry(FLOW.over(STOCK, 0), Kind.FLOW),
            Map.entry(FLOW.over(FLOW, 0), Kind.LEVEL),
            Map.entry(STOCK.over(FLOW, 0), Kind.LEVEL),
            Map.entry(STOCK.over(LEVEL, 0), Kind.STOCK),
            Map.entry(OPENING.plus(LEVEL), Kind.OPENING),
            Map.entry(OPENING.plus(STOCK), Kind.STOCK),
            Map.entry(OPENING.over(FLOW, 0), Kind.LEVEL),
            Map.entry(Formula.runningSum(FLOW), Kind.STOCK),
            Map.entry(Formula.sumOfLast(FLOW, number(12)), Kind.STOCK),
            Map.entry(Formula.previous(FLOW, number(0)), Kind.FLOW),
            Map.entry(Formula.exp(FLOW), Kind.LEVEL),
            Map.entry(FLOW.lessThan(STOCK), Kind.LEVEL),
            Map.entry(FLOW.lessThan(STOCK).and(FLOW.lessThan(LEVEL)), Kind.LEVEL),
            Map.entry(Formula.when(FLOW.isAboveZero(), CONSTANT, number(0)), Kind.LEVEL),
            Map.entry(Formula.when(FLOW.isAboveZero(), FLOW, number(0)), Kind.FLOW),
            Map.entry(Formula.when(CONSTANT.isAboveZero(), LEVEL, number(0)), Kind.LEVEL),
            Map.entry(LEVEL.over(CONSTANT, 0), Kind.LEVEL),
            Map.entry(Terms.A, Kind.LEVEL),
            Map.entry(Terms.FIXED.times(CONSTANT), Kind.CONSTANT),
            Map.entry(Formula.month(), Kind.LEVEL),
            Map.entry(number(2), Kind.CONSTANT))
        .forEach(
            (formula, kind) ->
                assertThat(InferredKind.of(formula)).as(Words.of(formula)).isEqualTo(kind));
  }
}
