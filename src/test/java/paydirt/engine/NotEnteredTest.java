package paydirt.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Input;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;
import paydirt.unit.Unit;

class NotEnteredTest {

  private final Input rent = new Input("rent", "Rent", Unit.MONEY, false, true);
  private final Input pay = new Input("pay", "Pay", Unit.MONEY, false, true);

  private final Sheet.Builder sheet = Sheet.builder();
  private final Chapter chapter = sheet.chapter("Test");
  private final Line rents =
      chapter.flow(
          "rents",
          "Rents",
          Unit.MONEY,
          Formula.previous(chapter.reference("rents", Unit.MONEY), rent),
          "The rent of the first month, for ever.");
  private final Line twice = chapter.flow("twice", "Twice", Unit.MONEY, rents.times(2), "Twice.");
  private final Line total =
      chapter.flow("total", "Total", Unit.MONEY, Formula.sum(rents, pay, rents), "All costs.");
  private final Line above = chapter.flow("above", "Above", Unit.MONEY, total.negated(), "Above.");
  private final Line none =
      chapter.flow("none", "None", Unit.MONEY, Formula.sum(rents, rents), "Rent only.");
  private final Line share =
      chapter.ratio("share", "Share", Unit.SHARE, rents, total, "no cost", "Of the total.");
  private final Line highest =
      chapter.outcome("highest", "Highest", Unit.MONEY, Whole.highest(twice), "Highest.");
  private final Line sum = chapter.outcome("sum", "Sum", Unit.MONEY, Whole.sum(above), "Sum.");
  private final Line other =
      chapter.outcome("other", "Other", Unit.MONEY, new Whole.Else(highest, sum), "Or else.");
  private final Line both =
      chapter.outcome("both", "Both", Unit.MONEY, Formula.sum(highest, sum), "Both.");

  private final Projection projection =
      Program.compile(sheet.build())
          .project(Inputs.builder(3).notEntered(rent).value(pay, 10).build());

  @Test
  void a_line_that_reads_it_is_absent_in_all_months() {
    for (Line line : new Line[] {rents, twice, share}) {
      Series series = projection.series(line);
      for (int t = 0; t < 3; t++) {
        assertThat(series.isPresent(t)).isFalse();
        assertThat(series.reason(t)).isEqualTo("Rent is not entered");
      }
    }
    assertThatThrownBy(() -> projection.series(rents).value(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("there is no value in month 2: Rent is not entered");
  }

  @Test
  void a_total_leaves_it_out_and_says_so() {
    assertThat(projection.series(total).toArray(-1)).containsExactly(10, 10, 10);
    assertThat(projection.series(total).without()).containsExactly("Rent");
    assertThat(projection.series(above).without()).containsExactly("Rent");
    assertThat(projection.series(twice).without()).isEmpty();
  }

  @Test
  void a_total_of_nothing_known_is_absent() {
    assertThat(projection.series(none).reason(0)).isEqualTo("Rent is not entered");
  }

  @Test
  void an_outcome_of_it_is_absent_and_one_of_a_total_is_not() {
    assertThat(projection.outcome(highest).reason()).isEqualTo("Rent is not entered");
    assertThat(projection.outcome(highest).isNever()).isFalse();
    assertThat(projection.outcome(sum).value()).hasValue(-30);
    assertThat(projection.outcome(sum).without()).containsExactly("Rent");
  }

  @Test
  void an_outcome_may_fall_back_or_leave_it_out() {
    assertThat(projection.outcome(other).value()).hasValue(-30);
    assertThat(projection.outcome(both).value()).hasValue(-30);
    assertThat(projection.outcome(both).without()).containsExactly("Rent");
  }

  @Test
  void trials_of_an_input_that_is_not_entered_change_nothing() {
    Inputs base = Inputs.builder(3).notEntered(rent).value(pay, 10).build();
    Trials trials =
        Trials.builder(2)
            .factors(rent, new double[] {1, 2})
            .factors(pay, new double[] {1, 2})
            .build();
    BlockResult block = Program.compile(sheet.build()).run(base, trials, sheet.build().lines());
    assertThat(block.reason(rents, 0, 1)).isEqualTo("Rent is not entered");
    assertThat(block.value(total, 2, 1)).hasValue(20);
    assertThat(block.outcome(sum, 1).value()).hasValue(-60);
    assertThat(block.outcome(highest, 1).reason()).isEqualTo("Rent is not entered");
  }
}
