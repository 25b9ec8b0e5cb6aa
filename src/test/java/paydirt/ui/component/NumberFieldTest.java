package paydirt.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import paydirt.chart.Theme;
import paydirt.ui.theme.ThemeSwitch;

@ExtendWith(ApplicationExtension.class)
class NumberFieldTest {
  private final List<Double> committed = new ArrayList<>();
  private int cleared;
  private NumberField field;

  @Start
  void show(Stage stage) {
    field = new NumberField("Churn, paying", "%/mo", new UsualRange(2, 8), PlainNumbers.INSTANCE);
    field.show(NumberState.of(4.1));
    field.setStep(0.1);
    field.setOnCommit(
        value -> {
          if (value < 0) {
            field.refuse("Must be at least 0");
            return;
          }
          committed.add(value);
          field.show(NumberState.of(value).savedAs(4.1));
        });
    field.setOnClear(() -> cleared++);
    NumberField other = new NumberField("Price", "$", new UsualRange(1, 9), PlainNumbers.INSTANCE);
    Scene scene = new Scene(new VBox(field, other), 288, 200);
    new ThemeSwitch(Theme.LIGHT).attach(scene);
    stage.setScene(scene);
    stage.show();
    field.input().requestFocus();
  }

  @Test
  void enter_takes_the_number_over(FxRobot robot) {
    robot.write("5.5").type(KeyCode.ENTER);
    assertThat(committed).containsExactly(5.5);
    assertThat(has("changed")).isTrue();
  }

  @Test
  void leaving_the_field_takes_the_number_over(FxRobot robot) {
    robot.write("5.5").type(KeyCode.TAB);
    assertThat(committed).containsExactly(5.5);
  }

  @Test
  void entering_the_same_number_changes_nothing(FxRobot robot) {
    robot.write("4.10").type(KeyCode.ENTER);
    assertThat(committed).isEmpty();
    assertThat(field.input().getText()).isEqualTo("4.1");
  }

  @Test
  void nonsense_stays_is_marked_and_the_value_still_used_is_told(FxRobot robot) {
    robot.write("4,1,0").type(KeyCode.ENTER);
    assertThat(field.input().getText()).isEqualTo("4,1,0");
    assertThat(committed).isEmpty();
    assertThat(has("unreadable")).isTrue();
    assertThat(sentence()).isEqualTo("Not a number; 4.1 % is still used");
    assertThat(field.input().getAccessibleHelp()).isEqualTo(sentence());
  }

  @Test
  void nonsense_survives_leaving_the_field_and_a_new_result(FxRobot robot) {
    robot.write("nonsense").type(KeyCode.TAB);
    robot.interact(() -> field.show(NumberState.of(4.1)));
    assertThat(field.input().getText()).isEqualTo("nonsense");
    assertThat(has("unreadable")).isTrue();
  }

  @Test
  void a_number_that_is_not_accepted_stays_and_says_why(FxRobot robot) {
    robot.write("-3").type(KeyCode.ENTER);
    assertThat(field.input().getText()).isEqualTo("−3");
    assertThat(has("unreadable")).isTrue();
    assertThat(sentence()).isEqualTo("Must be at least 0; 4.1 % is still used");
  }

  @Test
  void the_caret_stays_when_a_result_brings_no_new_value(FxRobot robot) {
    robot.interact(() -> field.input().positionCaret(1));
    robot.interact(() -> field.show(NumberState.of(4.1)));
    assertThat(field.input().getCaretPosition()).isEqualTo(1);
  }

  @Test
  void escape_takes_the_typing_back(FxRobot robot) {
    robot.write("nonsense").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
    assertThat(field.input().getText()).isEqualTo("4.1");
    assertThat(has("unreadable")).isFalse();
    assertThat(committed).isEmpty();
  }

  @Test
  void arrows_nudge_by_a_step_without_binary_dust(FxRobot robot) {
    robot.type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.DOWN);
    assertThat(committed).containsExactly(4.2, 4.3, 4.2);
  }

  @Test
  void alt_nudges_by_one_percent_and_with_shift_by_ten(FxRobot robot) {
    robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
    robot.press(KeyCode.SHIFT, KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT, KeyCode.SHIFT);
    // 4.1 × 1.01 = 4.141; 4.141 × 0.9 = 3.7269
    assertThat(committed).containsExactly(4.141, 3.7269);
  }

  @Test
  void an_arrow_continues_from_what_is_typed(FxRobot robot) {
    robot.write("6").type(KeyCode.UP);
    assertThat(committed).containsExactly(6.1);
  }

  @Test
  void emptying_the_field_takes_the_value_away(FxRobot robot) {
    robot.type(KeyCode.DELETE).type(KeyCode.ENTER);
    assertThat(cleared).isEqualTo(1);
    assertThat(committed).isEmpty();
  }

  @Test
  void an_unusual_value_counts_and_is_marked(FxRobot robot) {
    robot.write("14").type(KeyCode.ENTER);
    assertThat(committed).containsExactly(14.0);
    assertThat(has("unusual")).isTrue();
    assertThat(sentence()).isEqualTo("Usual is 2 to 8.");
  }

  @Test
  void a_new_value_of_the_document_replaces_what_was_refused(FxRobot robot) {
    robot.write("nonsense").type(KeyCode.ENTER);
    robot.interact(() -> field.show(NumberState.of(3)));
    assertThat(field.input().getText()).isEqualTo("3");
    assertThat(has("unreadable")).isFalse();
  }

  @Test
  void a_value_that_follows_a_formula_cannot_be_typed_or_nudged(FxRobot robot) {
    robot.interact(() -> field.show(NumberState.formula(4.1)));
    robot.write("9").type(KeyCode.ENTER).type(KeyCode.UP);
    assertThat(committed).isEmpty();
    assertThat(field.input().getText()).isEqualTo("4.1");
  }

  @Test
  void a_click_on_the_track_is_one_step(FxRobot robot) {
    robot.clickOn(field.lookup(".slider"));
    // The middle of 2 to 8, but for a pixel or two.
    assertThat(committed).hasSize(1);
    assertThat(committed.get(0)).isBetween(4.8, 5.2);
  }

  @Test
  void a_drag_is_one_step_and_tells_the_values_on_the_way(FxRobot robot) {
    List<Double> passed = new ArrayList<>();
    robot.interact(() -> field.setOnChanging(passed::add));
    robot.drag(field.lookup(".thumb")).moveBy(20, 0).moveBy(20, 0).drop();
    assertThat(committed).hasSize(1);
    assertThat(passed).isNotEmpty().contains(committed.get(0));
    assertThat(committed.get(0)).isGreaterThan(4.1);
  }

  @Test
  void what_is_not_entered_says_so(FxRobot robot) {
    robot.interact(() -> field.show(NumberState.notEntered().note("6 results need it")));
    assertThat(field.input().getPromptText()).isEqualTo("not entered");
    assertThat(has("missing")).isTrue();
    assertThat(sentence()).isEqualTo("6 results need it");
  }

  @Test
  void a_long_number_widens_the_box_instead_of_being_clipped(FxRobot robot) {
    double before = field.lookup(".number-box").getLayoutBounds().getWidth();
    robot.interact(() -> field.show(NumberState.of(123456789)));
    robot.interact(field::layout);
    assertThat(before).isEqualTo(88);
    assertThat(field.lookup(".number-box").getLayoutBounds().getWidth()).isGreaterThan(100);
  }

  private boolean has(String pseudoClass) {
    return field.getPseudoClassStates().contains(PseudoClass.getPseudoClass(pseudoClass));
  }

  private String sentence() {
    return ((Label) field.lookup(".number-note-text")).getText();
  }
}
