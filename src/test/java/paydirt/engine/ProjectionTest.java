package paydirt.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Input;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;
import paydirt.unit.Unit;

class ProjectionTest {

  private final Sheet.Builder sheet = Sheet.builder();
  private final Chapter chapter = sheet.chapter("Test");

  @Test
  void values_leave_in_the_unit_of_the_line() {
    Input price = new Input("price", "Price", Unit.MONEY.per(Unit.MILLION_TOKENS), false, true);
    Line doubled =
        chapter.level("doubled", "Doubled", price.unit(), price.times(2), "Twice the price.");
    Projection projection =
        Program.compile(sheet.build()).project(Inputs.builder(3).value(price, 2.5).build());
    assertThat(projection.series(doubled).value(2)).isEqualTo(5.0);
  }

  @Test
  void a_line_may_read_itself_a_month_ago() {
    Line users =
        chapter.stock(
            "users",
            "Users",
            Unit.USER,
            Formula.previous(
                    chapter.reference("users", Unit.USER), Formula.constant(100, Unit.USER))
                .times(1.1),
            "Grows by a tenth.");
    Line lowest = chapter.outcome("low", "Low", Unit.USER, Whole.lowest(users), "The lowest.");
    Projection projection = Program.compile(sheet.build()).project(Inputs.builder(2).build());
    assertThat(projection.series(users).toArray(0)).containsExactly(100 * 1.1, 100 * 1.1 * 1.1);
    assertThat(projection.outcome(lowest).value()).hasValue(100 * 1.1);
  }
}
