package paydirt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import paydirt.Loyalty;
import paydirt.analysis.Effects;
import paydirt.chart.Theme;
import paydirt.scenario.Problem;
import paydirt.scenario.Scenario;
import paydirt.ui.explanation.ExplanationPane;
import paydirt.ui.form.DriversPane;
import paydirt.ui.table.StatementsView;
import paydirt.ui.theme.ThemeSwitch;

/** A driver and a line that only the tests declare are in the form, the table and the pane. */
@ExtendWith(ApplicationExtension.class)
class OneDeclarationInWindowTest {

  private final List<String> asked = new ArrayList<>();
  private Scenario scenario = Loyalty.scenario();
  private DriversPane form;
  private StatementsView table;
  private ExplanationPane explanation;

  private final Desk desk =
      new ListeningDesk() {
        @Override
        public void explain(String id, int month) {
          asked.add(id);
        }

        @Override
        public void goTo(String driverPath) {
          form.goTo(driverPath);
        }

        @Override
        public List<Problem> edit(String label, String path, UnaryOperator<Scenario> change) {
          asked.add(label + " at " + path);
          scenario = change.apply(scenario);
          form.show(scenario, Optional.of(Loyalty.scenario()));
          return List.of();
        }
      };

  @Start
  void show(Stage stage) {
    form = new DriversPane(desk);
    table = new StatementsView(desk);
    explanation = new ExplanationPane(desk, new Effects(Loyalty.evaluator()), Runnable::run);
    form.show(scenario, Optional.of(scenario));
    table.show(Loyalty.evaluator().evaluate(scenario), Optional.empty());
    explanation.show(Loyalty.evaluator().evaluate(scenario));
    Scene scene = new Scene(new HBox(form.node(), table.node(), explanation.node()), 1200, 700);
    new ThemeSwitch(Theme.LIGHT).attach(scene);
    stage.setScene(scene);
    stage.show();
  }

  private static List<String> texts(FxRobot robot, Node inside) {
    return robot.from(inside).lookup(Labeled.class::isInstance).queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .toList();
  }

  @Test
  void the_form_has_a_row_for_the_driver_and_edits_it(FxRobot robot) {
    robot.interact(() -> form.goTo("loyalty.bonus"));
    assertThat(texts(robot, form.node())).contains("Loyalty programme", "Loyalty bonus");

    robot.write("3.5").type(KeyCode.ENTER);

    assertThat(asked).containsExactly("Loyalty bonus at loyalty.bonus");
    assertThat(scenario.root().part(Loyalty.SECTION).value(Loyalty.BONUS).start()).isEqualTo(3.5);
  }

  @Test
  void the_form_finds_the_driver_by_its_label(FxRobot robot) {
    robot.interact(form::focusSearch);
    robot.write("loyalty bonus");

    assertThat(texts(robot, form.node())).contains("Loyalty bonus").doesNotContain("Price");
  }

  @Test
  void the_table_lists_the_line_and_asks_for_its_explanation(FxRobot robot) {
    robot.interact(() -> table.search().textProperty().set("loyalty bonuses"));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(texts(robot, table.node())).contains("Loyalty programme", "Loyalty bonuses");

    robot.clickOn("Loyalty bonuses");

    assertThat(asked).containsExactly("loyalty.cost");
  }

  @Test
  void the_pane_explains_the_line(FxRobot robot) {
    robot.interact(() -> explanation.explain("loyalty.cost", 3));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(texts(robot, explanation.node()))
        .contains(
            "Loyalty programme",
            "Loyalty bonuses",
            "$200",
            "The bonus of every paying user.",
            "Paying users",
            "×",
            "Loyalty bonus")
        .as("a tenth more of the bonus is a tenth more of its cost")
        .contains("+$20", "▲ +10.0 %");
  }

  @Test
  void the_pane_explains_the_driver_and_says_where_its_number_comes_from(FxRobot robot) {
    robot.interact(() -> explanation.explain("loyalty.bonus", 1));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(texts(robot, explanation.node()))
        .contains("Loyalty bonus", "Default", "Price of a coffee", "Loyalty bonuses");
  }
}
