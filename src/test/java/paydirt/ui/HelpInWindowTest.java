package paydirt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** F1 opens the page that explains the model, at what a person looks at. */
@ExtendWith(ApplicationExtension.class)
class HelpInWindowTest {
  @TempDir Path folder;
  private OpenWindow open;
  private Stage stage;

  @Start
  void show(Stage window) {
    stage = window;
    open = new OpenWindow(window, folder.resolve("settings"));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(open::close);
  }

  private Stream<String> texts(String selector) {
    return stage.getScene().getRoot().lookupAll(selector).stream()
        .filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText());
  }

  private List<String> title() {
    return texts(".help-body > .t17").toList();
  }

  private List<String> marked() {
    return texts(".help-here .faint").toList();
  }

  private Node page() {
    return stage.getScene().getRoot().lookup(".help-view");
  }

  @Test
  void it_opens_at_the_line_that_is_explained_and_esc_returns(FxRobot robot) {
    robot.interact(() -> open.window().showExplanation("revenue.total", 12));
    robot.push(KeyCode.F1);

    assertThat(title()).containsExactly("Income statement");
    assertThat(marked()).contains("revenue.total");
    robot.push(KeyCode.ESCAPE);
    assertThat(page()).isNull();
  }

  @Test
  void it_opens_at_the_driver_that_has_the_cursor(FxRobot robot) {
    robot.interact(() -> open.window().showField("products.assistant.price"));
    robot.push(KeyCode.F1);

    assertThat(title()).containsExactly("Products");
    assertThat(marked()).contains("products.<product>.price");
  }

  @Test
  void a_name_in_a_formula_leads_to_its_line_and_back_returns(FxRobot robot) {
    robot.interact(() -> open.window().showExplanation("users.total", 12));
    robot.push(KeyCode.F1);
    robot.interact(() -> ((Button) page().lookup(".help-here .term")).fire());

    assertThat(marked()).contains("products.<product>.users.total");
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(marked()).contains("users.total");
  }

  @Test
  void ctrl_f_finds_lines_and_drivers_by_their_words(FxRobot robot) {
    robot.push(KeyCode.F1);
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.interact(
        () -> ((TextField) stage.getScene().getFocusOwner()).setText("word of mouth users still"));

    assertThat(texts(".help-entry .faint")).isEmpty();
    robot.interact(() -> ((TextField) stage.getScene().getFocusOwner()).setText("new word mouth"));
    assertThat(texts(".help-entry .faint")).contains("products.<product>.users.wordOfMouth");
    String before = marked().toString();
    robot.push(KeyCode.ESCAPE);
    assertThat(before).isEqualTo("[]");
    assertThat(marked()).isNotEmpty();
  }

  @Test
  void it_opens_from_the_start_at_the_introduction_and_returns_there(FxRobot robot) {
    robot.interact(() -> open.window().showStart());
    robot.push(KeyCode.F1);

    assertThat(title()).containsExactly("The model");
    robot.push(KeyCode.ESCAPE);
    assertThat(stage.getScene().getRoot().lookup(".start-side")).isNotNull();
  }
}
