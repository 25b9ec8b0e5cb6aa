package paydirt.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import paydirt.unit.Dimension;

/**
 * The best admissible rung of a fixed list: a search without iteration, which a spreadsheet shows
 * as a small table.
 *
 * <p>Of the rungs whose condition holds, the one with the highest score is taken (the first of
 * equals), and its value is the result; where none is admissible, {@code none}.
 */
public record Ladder(List<Rung> rungs, Formula none) implements Formula {

  /** One rung: whether it may be taken, how good it is, and what it gives. */
  public record Rung(Formula admissible, Formula score, Formula value) {}

  /** The batch sizes that serving chooses from. */
  public static final List<Integer> POWERS_AND_HALVES = powersAndHalves(4096);

  public Ladder {
    rungs = List.copyOf(rungs);
    if (rungs.isEmpty()) {
      throw new IllegalArgumentException("a ladder needs at least one rung");
    }
    Dimension scores = rungs.get(0).score.dimension();
    for (Rung rung : rungs) {
      if (!rung.admissible.dimension().isNone()
          || !rung.score.dimension().equals(scores)
          || !rung.value.dimension().equals(none.dimension())) {
        throw new IllegalArgumentException(
            "the rungs of a ladder must agree in their units: " + Words.of(rung.value));
      }
    }
  }

  /** A ladder over whole numbers, each rung's formulas made from its number. */
  public static Ladder over(
      List<Integer> numbers,
      Function<Constant, Formula> admissible,
      Function<Constant, Formula> score,
      Function<Constant, Formula> value,
      Formula none) {
    List<Rung> rungs = new ArrayList<>();
    for (int number : numbers) {
      Constant rung = Formula.number(number);
      rungs.add(new Rung(admissible.apply(rung), score.apply(rung), value.apply(rung)));
    }
    return new Ladder(rungs, none);
  }

  /** 1, 2, 3, 4, 6, 8, 12, 16 … up to {@code largest}. */
  private static List<Integer> powersAndHalves(int largest) {
    List<Integer> numbers = new ArrayList<>(List.of(1));
    for (int power = 2; power <= largest; power *= 2) {
      numbers.add(power);
      if (power * 3 / 2 < largest) {
        numbers.add(power * 3 / 2);
      }
    }
    return List.copyOf(numbers);
  }

  @Override
  public Dimension dimension() {
    return none.dimension();
  }
}
