package paydirt.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import paydirt.chart.CashChart;
import paydirt.chart.RevenueCostChart;
import paydirt.chart.Samples;
import paydirt.chart.Theme;
import paydirt.ui.theme.ThemeSwitch;

@ExtendWith(ApplicationExtension.class)
class ChartViewTest {
  private final List<Integer> chosen = new ArrayList<>();
  private ChartView cash;
  private ChartView revenue;

  @Start
  void show(Stage stage) {
    ThemeSwitch theme = new ThemeSwitch(Theme.LIGHT);
    CashChart upper = new CashChart(theme.theme());
    upper.show(Samples.cash());
    RevenueCostChart lower = new RevenueCostChart(theme.theme());
    lower.show(Samples.revenueAndCost());
    cash = new ChartView("Cash at month end", "$M", upper);
    revenue = new ChartView("Revenue and cost", "$ per month", lower);
    revenue.monthProperty().bindBidirectional(cash.monthProperty());
    cash.setOnMonth(chosen::add);
    Scene scene = new Scene(new VBox(cash, revenue), 800, 500);
    theme.attach(scene);
    stage.setScene(scene);
    stage.show();
    cash.surface().requestFocus();
  }

  @Test
  void arrows_walk_the_months_of_all_charts(FxRobot robot) {
    robot.type(KeyCode.RIGHT, 3).type(KeyCode.LEFT);
    assertThat(cash.monthProperty().get()).hasValue(1);
    assertThat(revenue.monthProperty().get()).hasValue(1);
  }

  @Test
  void arrows_stop_at_the_ends(FxRobot robot) {
    robot.type(KeyCode.END).type(KeyCode.RIGHT);
    assertThat(cash.monthProperty().get()).hasValue(59);
    robot.type(KeyCode.HOME).type(KeyCode.LEFT);
    assertThat(cash.monthProperty().get()).hasValue(0);
  }

  @Test
  void enter_chooses_the_month_and_escape_lets_go(FxRobot robot) {
    robot.type(KeyCode.RIGHT).type(KeyCode.ENTER).type(KeyCode.ESCAPE);
    assertThat(chosen).containsExactly(0);
    assertThat(cash.monthProperty().get()).isEqualTo(OptionalInt.empty());
  }

  @Test
  void a_click_chooses_the_month_below_the_pointer(FxRobot robot) {
    // The plot starts 50 px from the left of the surface and ends 110 px before its right edge.
    Point2D corner = cash.surface().localToScreen(0, 0);
    double middle = (50 + cash.surface().getWidth() - 110) / 2;
    robot.clickOn(corner.getX() + middle, corner.getY() + 60);
    assertThat(chosen).hasSize(1);
    assertThat(chosen.get(0)).isBetween(28, 31);
  }

  @Test
  void the_month_is_read_aloud_with_its_values(FxRobot robot) {
    robot.type(KeyCode.RIGHT);
    assertThat(cash.surface().getAccessibleText())
        .isEqualTo("Cash at month end, Jan 2027 · month 1: Plan $8.0M, Saved $8.0M, Floor $2.0M");
  }
}
