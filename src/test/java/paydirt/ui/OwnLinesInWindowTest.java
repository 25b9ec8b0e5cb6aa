package paydirt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import paydirt.scenario.Assertion;
import paydirt.scenario.OwnLine;
import paydirt.scenario.Scenario;

/**
 * Formulas and assertions as a person types them; the shipped lab has one line and two of these.
 */
@ExtendWith(ApplicationExtension.class)
class OwnLinesInWindowTest {
  private static final String FORMULA = "lines.servingShare.formula";
  private static final String CONDITION = "assertions.cashFloor.condition";

  @TempDir Path folder;
  private OpenWindow open;
  private Scenario before;

  @Start
  void show(Stage stage) {
    open = new OpenWindow(stage, folder);
  }

  @BeforeEach
  void remember() {
    before = open.scenario();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(open::close);
  }

  private void type(FxRobot robot, String path, String text) {
    robot.interact(
        () -> {
          open.window().showField(path);
          ((TextInputControl) open.focus()).setText(text);
        });
    robot.push(new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN));
  }

  private String complaint() {
    Node row = OpenWindow.rowOf(open.focus()).orElseThrow();
    return String.join(" ", OpenWindow.texts(row));
  }

  private List<String> chips() {
    return OpenWindow.texts(open.all("assertion-strip").get(0));
  }

  private double share() {
    var line = open.shown().model().sheet().line("own.servingShare");
    return open.shown().projection().series(line).value(59);
  }

  @Test
  void a_typed_formula_computes_and_is_one_step(FxRobot robot) {
    double cost = share();
    type(
        robot,
        FORMULA,
        "2 * (costOfRevenue.servingPaying + costOfRevenue.servingFree) / revenue.total");
    assertThat(share()).isEqualTo(2 * cost);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(open.scenario()).isEqualTo(before);
    assertThat(share()).isEqualTo(cost);
  }

  @Test
  void a_wrong_formula_is_marked_where_it_is_wrong_and_everything_else_goes_on(FxRobot robot) {
    type(robot, FORMULA, "revenue.totl / revenue.total");
    assertThat(open.scenario()).isEqualTo(before);
    assertThat(complaint())
        .contains("Formula cannot be read at column 1")
        .contains("did you mean “revenue.total”?");
    assertThat(((TextInputControl) open.focus()).getText())
        .isEqualTo("revenue.totl / revenue.total");
    assertThat(((TextInputControl) open.focus()).getSelection().getStart()).isZero();
    robot.interact(() -> open.edit(25));
    assertThat(open.shown().scenario()).isEqualTo(open.scenario()).isNotEqualTo(before);
  }

  @Test
  void what_was_refused_stays_typed_while_another_formula_is_changed(FxRobot robot) {
    type(robot, FORMULA, "revenue.totl / revenue.total");
    type(robot, CONDITION, "cash.closing >= $5M");
    robot.interact(() -> open.window().showField(FORMULA));
    assertThat(complaint()).contains("did you mean “revenue.total”?");
    assertThat(((TextInputControl) open.focus()).getText()).startsWith("revenue.totl");
    robot.type(KeyCode.ESCAPE);
    assertThat(complaint()).doesNotContain("did you mean");
    assertThat(((TextInputControl) open.focus()).getText()).startsWith("(costOfRevenue");
  }

  @Test
  void ten_thousand_brackets_break_nothing(FxRobot robot) {
    type(robot, FORMULA, "(".repeat(10_000) + "month" + ")".repeat(10_000));
    assertThat(open.scenario()).isEqualTo(before);
    assertThat(complaint()).contains("longer than 2000 letters");
  }

  @Test
  void the_strip_says_of_each_assertion_whether_it_holds_and_follows_an_edit(FxRobot robot) {
    assertThat(chips())
        .containsExactly("Cash never below $2M", "Gross margin at least 50 % from month 24");
    type(robot, CONDITION, "cash.closing >= $5M");
    assertThat(chips().get(0)).matches("Fails from month \\d+: Cash never below \\$2M");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(chips()).contains("Cash never below $2M");
  }

  @Test
  void a_click_on_an_assertion_explains_it_in_the_month_in_which_it_fails(FxRobot robot) {
    type(robot, CONDITION, "cash.closing >= $5M");
    robot.interact(
        () -> ((Hyperlink) open.all("assertion-strip").get(0).lookup(".hyperlink")).fire());
    assertThat(OpenWindow.texts(open.all("explanation-pane").get(0)))
        .contains("Months failed, Cash never below $2M")
        .anyMatch(text -> text.endsWith("month " + firstFailure()));
  }

  private int firstFailure() {
    var cash = open.shown().projection().series(open.shown().model().statements().cash());
    int month = 1;
    while (cash.value(month - 1) >= 5e6) {
      month++;
    }
    return month;
  }

  @Test
  void without_assertions_there_is_no_strip(FxRobot robot) {
    robot.interact(
        () ->
            open.workspace()
                .edit(
                    "Remove all",
                    "",
                    scenario ->
                        scenario.with(root -> root.withItems(Assertion.SECTION, List.of()))));
    assertThat(open.all("assertion-strip")).isEmpty();
  }

  @Test
  void what_a_formula_reads_is_not_removed_and_the_notice_names_the_formula(FxRobot robot) {
    type(robot, FORMULA, "products.api.churn * 2");
    Scenario reading = open.scenario();
    robot.interact(() -> open.window().showField("products.api"));
    robot.type(KeyCode.DELETE);
    assertThat(open.scenario()).isEqualTo(reading);
    assertThat(String.join("\n", OpenWindow.texts(open.all("notices").get(0))))
        .contains("Not done: Remove API")
        .contains(
            "“Formula” of " + before.ownLines().get(0).label() + " cannot be read at column 1")
        .contains("“products.api.churn”");
  }

  @Test
  void an_added_line_has_no_formula_yet_and_breaks_nothing(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.write("add line").type(KeyCode.ENTER);
    assertThat(open.scenario().ownLines()).hasSize(2);
    assertThat(open.scenario().ownLines().get(1).text(OwnLine.FORMULA)).isEmpty();
    assertThat(open.shown().scenario()).isEqualTo(open.scenario());
  }
}
