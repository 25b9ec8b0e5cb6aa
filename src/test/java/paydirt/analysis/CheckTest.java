package paydirt.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import paydirt.engine.Inputs;
import paydirt.engine.Program;
import paydirt.formula.Chapter;
import paydirt.formula.Input;
import paydirt.formula.Sheet;
import paydirt.unit.Unit;

/** A check of three months whose residuals the tests set. */
class CheckTest {

  private final Input residual = new Input("residual", "Residual", Unit.MONEY, false, true);

  private Check check(Inputs.Builder inputs) {
    Sheet.Builder sheet = Sheet.builder();
    Chapter chapter = sheet.statement("Balance sheet");
    chapter.stock("cash", "Cash", Unit.MONEY, residual, "No check.");
    chapter.check("check", "Balance check", Unit.MONEY, residual, "A check.");
    List<Check> checks = Check.of(Program.compile(sheet.build()).project(inputs.build()));
    assertThat(checks).hasSize(1);
    return checks.get(0);
  }

  private Check check(double... months) {
    return check(Inputs.builder(months.length).path(residual, months));
  }

  @Test
  void a_residual_below_half_a_hundredth_is_rounding() {
    Check check = check(0, -0.0049, 0.001);
    assertThat(check.holds()).isTrue();
    assertThat(check.months()).isEqualTo(3);
    assertThat(check.worst()).isEqualTo(2);
    assertThat(check.residual()).isEqualTo(-0.0049);
  }

  @Test
  void one_month_that_is_off_breaks_it_and_the_worst_is_named() {
    Check check = check(0.005, -12, 3);
    assertThat(check.holds()).isFalse();
    assertThat(check.wrong()).isEqualTo(3);
    assertThat(check.worst()).isEqualTo(2);
    assertThat(check.residual()).isEqualTo(-12);
  }

  @Test
  void what_is_not_entered_cannot_be_checked() {
    Check check = check(Inputs.builder(3).notEntered(residual));
    assertThat(check.holds()).isFalse();
    assertThat(check.reason()).isEqualTo("Residual is not entered");
  }
}
