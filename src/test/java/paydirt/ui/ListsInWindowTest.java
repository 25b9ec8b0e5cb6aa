package paydirt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
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
import paydirt.scenario.Product;
import paydirt.scenario.Route;
import paydirt.scenario.Scenario;

/** Lists in the form as a person edits them; whatever is done is one step. */
@ExtendWith(ApplicationExtension.class)
class ListsInWindowTest {
  private static final String ASSISTANT = "products.assistant";

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

  private List<String> labels() {
    return open.scenario().products().stream().map(paydirt.scenario.Node::label).toList();
  }

  private void undo(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.Z);
  }

  private void press(FxRobot robot, String text) {
    robot.interact(
        () ->
            open.all("add-item").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private void unfold(FxRobot robot) {
    robot.interact(
        () ->
            open.all("section-head").stream()
                .map(ToggleButton.class::cast)
                .forEach(head -> head.setSelected(true)));
  }

  private String focusedItem() {
    ToggleButton head = (ToggleButton) open.focus();
    assertThat(head.getStyleClass()).contains("item-head");
    return head.getAccessibleText();
  }

  @Test
  void an_added_product_is_valid_takes_its_name_at_once_and_each_is_one_step(FxRobot robot) {
    press(robot, "Add product");
    assertThat(labels()).containsExactly("Assistant", "API", "Product 3");
    Scenario added = open.scenario();
    robot.write("Search").type(KeyCode.ENTER);
    assertThat(labels()).containsExactly("Assistant", "API", "Search");
    assertThat(focusedItem()).isEqualTo("Search");
    assertThat(open.shown().scenario()).isEqualTo(open.scenario());
    undo(robot);
    assertThat(open.scenario()).isEqualTo(added);
    undo(robot);
    assertThat(open.scenario()).isEqualTo(before);
  }

  @Test
  void escape_leaves_the_name_as_it_was(FxRobot robot) {
    press(robot, "Add product");
    robot.write("Search").type(KeyCode.ESCAPE);
    assertThat(labels()).containsExactly("Assistant", "API", "Product 3");
    assertThat(focusedItem()).isEqualTo("Product 3");
  }

  @Test
  void keys_move_copy_rename_and_remove_the_item_whose_head_has_the_focus(FxRobot robot) {
    robot.interact(() -> open.window().showField(ASSISTANT));
    assertThat(focusedItem()).isEqualTo("Assistant");
    robot.push(new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN));
    assertThat(labels()).containsExactly("API", "Assistant");
    assertThat(focusedItem()).isEqualTo("Assistant");
    robot.push(new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN));
    assertThat(open.scenario()).isEqualTo(before);
    robot.push(new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN));
    robot.type(KeyCode.ENTER);
    assertThat(labels()).containsExactly("Assistant", "Assistant copy", "API");
    robot.type(KeyCode.F2).write("Pro").type(KeyCode.ENTER);
    assertThat(labels()).containsExactly("Assistant", "Pro", "API");
    robot.type(KeyCode.DELETE);
    assertThat(open.scenario()).isEqualTo(before);
    undo(robot);
    assertThat(labels()).containsExactly("Assistant", "Pro", "API");
  }

  @Test
  void what_a_product_needs_is_not_removed_and_the_notice_leads_to_the_place(FxRobot robot) {
    robot.interact(() -> open.window().showField("models.atlas"));
    robot.type(KeyCode.DELETE);
    assertThat(open.scenario()).isEqualTo(before);
    assertThat(String.join("\n", OpenWindow.texts(open.all("notices").get(0))))
        .contains("Not done: Remove Atlas")
        .contains("“Served by” of Assistant names Atlas; choose another model there first.");
    robot.clickOn("Show it");
    Node row = OpenWindow.rowOf(open.focus()).orElseThrow();
    assertThat(OpenWindow.texts(row)).contains("Served by");
  }

  @Test
  void the_palette_adds_to_a_list_and_to_a_list_inside_an_item(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.write("add role").type(KeyCode.ENTER);
    assertThat(open.scenario().team()).hasSize(before.team().size() + 1);
    robot.type(KeyCode.ESCAPE);
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.write("add route: assistant").type(KeyCode.ENTER);
    assertThat(open.scenario().products().get(0).items(Route.SECTION)).hasSize(1);
  }

  @Test
  void a_share_that_is_set_leaves_the_rest_to_the_other_route(FxRobot robot) {
    unfold(robot);
    press(robot, "Add model");
    press(robot, "Add route to Assistant");
    press(robot, "Add route to Assistant");
    robot.interact(() -> open.window().showField(ASSISTANT + ".routes.route2.share"));
    robot.write("35").type(KeyCode.ENTER);
    assertThat(open.scenario().products().get(0).items(Route.SECTION))
        .extracting(route -> route.value(Route.REQUEST_SHARE).start())
        .containsExactly(0.65, 0.35);
  }

  @Test
  void a_product_that_is_served_by_its_routes_need_not_name_a_model(FxRobot robot) {
    unfold(robot);
    press(robot, "Add route to Assistant");
    robot.interact(
        () -> {
          open.workspace()
              .edit(
                  "Served by",
                  ASSISTANT + ".model",
                  scenario ->
                      scenario.with(
                          root -> root.changing(ASSISTANT, node -> node.with(Product.MODEL, ""))));
          open.window().showField(ASSISTANT + ".model");
        });
    Node row = OpenWindow.rowOf(open.focus()).orElseThrow();
    assertThat(((ChoiceBox<?>) open.focus()).getValue())
        .extracting(Object::toString)
        .asString()
        .contains("By its routes");
    assertThat(OpenWindow.texts(row)).doesNotContain("Choose one");
  }

  @Test
  void an_item_s_head_folds_its_fields(FxRobot robot) {
    robot.interact(() -> open.window().showField(ASSISTANT));
    int rows = open.all("number-row").size();
    robot.type(KeyCode.SPACE);
    // Of the pricing group: served by, pricing, price path, price, what those who pay already pay.
    assertThat(open.all("number-row")).hasSize(rows - 5);
    robot.interact(() -> open.window().showField(ASSISTANT + ".price"));
    assertThat(open.all("number-row")).hasSize(rows);
  }
}
