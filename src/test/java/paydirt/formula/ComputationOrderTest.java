package paydirt.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.previous;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import paydirt.unit.Unit;

class ComputationOrderTest {

  /** Line i reads some of the lines with smaller numbers now, and any line a month ago. */
  @Property(tries = 300)
  void each_line_comes_after_what_it_needs_in_whatever_order_they_are_declared(
      @ForAll @IntRange(min = 1, max = 40) int lines, @ForAll Random random) {
    List<List<Integer>> needed = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      needed.add(IntStream.range(0, i).filter(j -> random.nextInt(4) == 0).boxed().toList());
    }
    List<Integer> declared = new ArrayList<>(IntStream.range(0, lines).boxed().toList());
    java.util.Collections.shuffle(declared, random);

    Sheet.Builder sheet = Sheet.builder();
    Chapter chapter = sheet.chapter("Test");
    for (int i : declared) {
      Formula formula =
          previous(chapter.reference(id(random.nextInt(lines)), Unit.PURE), number(1));
      for (int j : needed.get(i)) {
        formula = formula.plus(chapter.reference(id(j), Unit.PURE));
      }
      chapter.level(id(i), id(i), Unit.PURE, formula, "A line.");
    }
    List<String> order = Terms.ids(sheet.build().computationOrder());

    assertThat(order).hasSize(lines).doesNotHaveDuplicates();
    for (int i = 0; i < lines; i++) {
      for (int j : needed.get(i)) {
        assertThat(order.indexOf(id(j))).isLessThan(order.indexOf(id(i)));
      }
    }
  }

  private static String id(int number) {
    return "line" + number;
  }
}
