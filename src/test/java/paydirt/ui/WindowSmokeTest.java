package paydirt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Windows open and answer clicks without a display. */
@ExtendWith(ApplicationExtension.class)
class WindowSmokeTest {
  private Button button;

  @Start
  void show(Stage stage) {
    button = new Button("Dig");
    button.setOnAction(event -> button.setText("Struck gold"));
    stage.setScene(new Scene(button, 200, 100));
    stage.show();
  }

  @Test
  void a_click_reaches_the_button(FxRobot robot) {
    robot.clickOn(button);
    assertThat(button.getText()).isEqualTo("Struck gold");
  }
}
