package paydirt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import paydirt.analysis.Evaluator;
import paydirt.driver.Value;
import paydirt.file.ScenarioReader;
import paydirt.file.ScenarioWriter;
import paydirt.scenario.Accelerator;
import paydirt.scenario.Entry;
import paydirt.scenario.Model;
import paydirt.scenario.Pricing;
import paydirt.scenario.Reservation;
import paydirt.scenario.Scenario;
import paydirt.scenario.Supply;
import paydirt.workspace.Settings;

/** The window as a person uses it: typing, keys and clicks, and what is then in sight. */
@ExtendWith(ApplicationExtension.class)
class WindowTest {
  private static final String PRICE = "products.assistant.price";

  @TempDir Path folder;
  private OpenWindow open;

  @Start
  void show(Stage stage) {
    open = new OpenWindow(stage, folder.resolve("settings"));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(open::close);
  }

  @Test
  void results_follow_a_slider_while_it_is_dragged_and_the_drag_is_one_step(FxRobot robot) {
    robot.interact(() -> open.window().showField(PRICE));
    double before = price();
    Node thumb = OpenWindow.rowOf(open.focus()).orElseThrow().lookup(".thumb");
    robot.drag(thumb).moveBy(15, 0).moveBy(15, 0);
    double onTheWay = price();
    assertThat(onTheWay).isGreaterThan(before);
    assertThat(open.shown().scenario()).isEqualTo(open.scenario());
    robot.moveBy(15, 0).drop();
    assertThat(price()).isGreaterThan(onTheWay);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(price()).isEqualTo(before);
  }

  @Test
  void the_key_of_training_runs_is_there_with_runs_only(FxRobot robot) {
    assertThat(open.texts()).contains("Training run");
    robot.interact(() -> open.window().open(Path.of("scenarios/atlas-rented.json")));
    assertThat(open.texts()).contains("Cash at month end").doesNotContain("Training run");
  }

  @Test
  void the_first_window_shows_a_whole_company_with_its_verdict() {
    assertThat(open.texts()).contains(open.shown().verdict().sentence());
    assertThat(open.all("tile"))
        .hasSize(6)
        .allSatisfy(tile -> assertThat(OpenWindow.texts(tile)).doesNotContain("–", "never"));
    assertThat(open.all("chart-card")).hasSize(2);
  }

  @Test
  void every_field_in_use_has_a_row_with_its_label_and_unit(FxRobot robot) {
    unfold(robot);
    List<Entry> entries = Entry.used(open.scenario().root());
    List<String> names =
        open.all("number-row").stream()
            .flatMap(row -> OpenWindow.texts(row).stream().limit(1))
            .toList();
    assertThat(names)
        .containsExactlyInAnyOrderElementsOf(
            entries.stream().map(entry -> entry.field().label()).toList());
  }

  private void unfold(FxRobot robot) {
    robot.interact(
        () -> {
          for (String heads : List.of("section-head", "item-head")) {
            open.all(heads).stream()
                .map(ToggleButton.class::cast)
                .forEach(head -> head.setSelected(true));
          }
        });
  }

  @Test
  void a_typed_price_reaches_the_verdict_and_every_tile(FxRobot robot) {
    Scenario expected = withPrice(40);
    type(robot, PRICE, "$40");
    assertThat(open.scenario()).isEqualTo(expected);
    var evaluation = new Evaluator().evaluate(expected);
    double lowest =
        evaluation
            .projection()
            .outcome(evaluation.model().metrics().lowestCash())
            .value()
            .getAsDouble();
    assertThat(OpenWindow.texts(open.all("tile").get(1)))
        .contains(expected.notation().money(lowest));
    assertThat(open.texts()).contains(evaluation.verdict().sentence());
  }

  private double price() {
    return Entry.at(open.scenario().root(), PRICE)
        .orElseThrow()
        .node()
        .value(Pricing.PRICE)
        .start();
  }

  private Scenario withPrice(double price) {
    return open.scenario()
        .with(
            root ->
                root.changing(
                    "products.assistant", node -> node.with(Pricing.PRICE, Value.of(price))));
  }

  private void type(FxRobot robot, String path, String text) {
    robot.interact(() -> open.window().showField(path));
    robot.write(text).type(KeyCode.ENTER);
  }

  @Test
  void an_arrow_key_moves_the_number_and_everything_follows(FxRobot robot) {
    robot.interact(() -> open.window().showField(PRICE));
    robot.type(KeyCode.UP);
    assertThat(price()).isGreaterThan(20);
    assertThat(open.shown().scenario()).isEqualTo(open.scenario());
  }

  @Test
  void nonsense_is_kept_and_marked_and_computes_nothing(FxRobot robot) {
    Scenario before = open.scenario();
    type(robot, PRICE, "twenty");
    assertThat(open.scenario()).isSameAs(before);
    assertThat(open.focused().getText()).isEqualTo("twenty");
    Node row = OpenWindow.rowOf(open.focused()).orElseThrow();
    assertThat(row.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("unreadable"));
    assertThat(String.join(" ", OpenWindow.texts(row))).contains("20 $/user·mo is still used");
  }

  @Test
  void a_value_outside_the_hard_limits_is_refused_with_the_rule(FxRobot robot) {
    type(robot, PRICE, "-3");
    Node row = OpenWindow.rowOf(open.focused()).orElseThrow();
    assertThat(String.join(" ", OpenWindow.texts(row))).contains("at least 0");
  }

  @Test
  void an_unusual_value_warns_and_computes(FxRobot robot) {
    type(robot, PRICE, "400");
    assertThat(open.shown().scenario()).isEqualTo(withPrice(400));
    Node row = OpenWindow.rowOf(open.focused()).orElseThrow();
    assertThat(row.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("unusual"));
  }

  @Test
  void undo_takes_the_edit_back_and_shows_its_field_and_redo_repeats_it(FxRobot robot) {
    Scenario before = open.scenario();
    type(robot, PRICE, "25");
    robot.interact(() -> open.window().showField("funding.openingCash"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(open.scenario()).isEqualTo(before);
    assertThat(open.focused().getText()).isEqualTo("20");
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(open.scenario()).isEqualTo(withPrice(25));
  }

  @Test
  void saving_writes_the_edit_and_takes_the_unsaved_mark_away(FxRobot robot) throws IOException {
    Path file = file("lab.json");
    robot.interact(() -> open.window().open(file));
    type(robot, PRICE, "25");
    assertThat(open.title()).startsWith("• lab.json");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(open.title()).startsWith("lab.json");
    assertThat(ScenarioReader.ofScenarios().read(file).scenario()).contains(open.scenario());
    assertThat(open.settings().settings().get().recentFiles()).containsExactly(file);
  }

  private Path file(String name) throws IOException {
    return Files.writeString(folder.resolve(name), ScenarioWriter.toText(open.scenario()));
  }

  @Test
  void a_broken_file_leaves_the_document_and_says_where_it_is_broken(FxRobot robot)
      throws IOException {
    Scenario before = open.scenario();
    Path broken =
        Files.writeString(
            folder.resolve("broken.json"),
            ScenarioWriter.toText(before).replace("\"price\": 20", "\"price\": -3"));
    robot.interact(() -> open.window().open(broken));
    assertThat(open.scenario()).isSameAs(before);
    assertThat(String.join("\n", OpenWindow.texts(open.all("notices").get(0))))
        .contains("broken.json could not be opened")
        .contains("broken.json:")
        .contains("at least 0")
        .contains("stays open, unchanged");
  }

  @Test
  void a_file_that_another_program_changed_is_not_written_over_unasked(FxRobot robot)
      throws IOException {
    Path file = file("lab.json");
    robot.interact(() -> open.window().open(file));
    String theirs = ScenarioWriter.toText(withPrice(33));
    Files.writeString(file, theirs);
    type(robot, PRICE, "25");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(file).hasContent(theirs);
    assertThat(open.scenario()).isEqualTo(withPrice(25));
    robot.clickOn("Keep mine");
    assertThat(ScenarioReader.ofScenarios().read(file).scenario()).contains(withPrice(25));
  }

  @Test
  void the_palette_finds_a_driver_by_name_and_goes_to_it(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.write("opening cash").type(KeyCode.ENTER);
    assertThat(open.focused().getAccessibleText()).startsWith("Opening cash");
  }

  @Test
  void a_click_on_a_tile_explains_its_number(FxRobot robot) {
    robot.clickOn("Funding needed");
    assertThat(OpenWindow.texts(open.all("explanation-pane").get(0)))
        .contains(open.shown().model().metrics().peakNeed().label());
  }

  @Test
  void the_statements_show_the_engine_s_numbers_by_year(FxRobot robot) {
    robot.push(new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.CONTROL_DOWN));
    robot.clickOn("Year");
    var evaluation = open.shown();
    double first =
        java.util.stream.IntStream.range(0, 12)
            .mapToDouble(
                month ->
                    evaluation
                        .projection()
                        .series(evaluation.model().statements().revenue())
                        .value(month))
            .sum();
    String written = paydirt.unit.Notation.grouped(first / 1000, 0);
    assertThat(open.texts()).anySatisfy(text -> assertThat(text).contains(written));
  }

  @Test
  void the_compute_view_shows_the_engine_s_numbers_and_explains_them(FxRobot robot) {
    robot.push(new KeyCodeCombination(KeyCode.DIGIT4, KeyCombination.CONTROL_DOWN));
    var evaluation = open.shown();
    var utilisation = evaluation.model().compute().atTheEnd().utilisation();
    double used = evaluation.projection().outcome(utilisation).value().orElseThrow();
    assertThat(open.all("chart-card")).hasSize(4);
    assertThat(OpenWindow.texts(open.all("tile").get(0)))
        .contains(evaluation.scenario().notation().compactNumber(used, utilisation.unit()));
    robot.clickOn("Utilisation");
    assertThat(OpenWindow.texts(open.all("explanation-pane").get(0))).contains(utilisation.label());
  }

  @Test
  void the_compute_view_follows_an_edit(FxRobot robot) {
    robot.push(new KeyCodeCombination(KeyCode.DIGIT4, KeyCombination.CONTROL_DOWN));
    type(robot, "models.atlas.training.tokens", "8000");
    var evaluation = open.shown();
    double spent =
        evaluation
            .projection()
            .outcome(evaluation.model().compute().atTheEnd().trainingCost())
            .value()
            .orElseThrow();
    assertThat(OpenWindow.texts(open.all("tile").get(5)))
        .contains(evaluation.scenario().notation().money(spent));
  }

  @Test
  void the_dark_theme_is_remembered(FxRobot robot) {
    robot.push(
        new KeyCodeCombination(KeyCode.L, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN));
    assertThat(open.settings().settings().get().theme()).isEqualTo(Settings.Theme.DARK);
  }

  @Test
  void the_view_of_the_start_offers_every_shipped_scenario(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.N);
    assertThat(open.texts()).contains("Atlas, a lab with its own model", "Atlas on a rented model");
  }

  @Test
  void figures_of_the_catalogue_are_taken_with_their_sources_in_one_step(FxRobot robot) {
    Scenario before = open.scenario();
    robot.interact(() -> open.window().showCatalogPicker("supplies.h100"));
    robot.write("h200-sxm").type(KeyCode.ENTER);
    paydirt.scenario.Node supply = open.scenario().supplies().get(0);
    assertThat(supply.text(Supply.ACCELERATOR_NAME)).isEqualTo("h200-sxm");
    Value memory = supply.part(Accelerator.SECTION).value(Accelerator.MEMORY);
    // 141 GB by NVIDIA's data sheet.
    assertThat(memory.start()).isEqualTo(141);
    assertThat(memory.source()).isPresent();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(open.scenario()).isEqualTo(before);
  }

  @Test
  void the_hour_s_price_of_a_supply_can_be_taken_and_what_is_old_is_marked_before(FxRobot robot) {
    robot.interact(() -> open.window().showCatalogPicker("supplies.h100"));
    robot.write("all vendors 2025");
    // Quotes of June 2025 are more than a year old in the first month.
    assertThat(OpenWindow.texts(open.all("palette").get(0))).contains("stale", "3.62 USD/GPU-h");
    robot.type(KeyCode.ENTER);
    Value price = open.scenario().supplies().get(0).value(Supply.HOUR_PRICE);
    assertThat(price.start()).isEqualTo(3.62);
    assertThat(price.source()).isPresent();
  }

  @Test
  void of_a_commitment_the_price_of_its_term_is_shown_and_taken(FxRobot robot) {
    robot.interact(
        () ->
            open.workspace()
                .edit(
                    "Committed for three years",
                    "supplies.h100",
                    scenario ->
                        scenario.with(
                            root ->
                                root.changing(
                                    "supplies.h100",
                                    supply ->
                                        supply.adding(
                                            Reservation.SECTION,
                                            "block",
                                            "Block",
                                            block -> block.with(Reservation.TERM, 36))))));
    robot.interact(() -> open.window().showCatalogPicker("supplies.h100.reserved.block"));
    robot.write("h100-sxm-all-vendors-2025");
    // The record has 3.62 on demand, 7.67 for a year and 4.86 for three.
    assertThat(OpenWindow.texts(open.all("palette").get(0)))
        .contains("4.86 USD/GPU-h")
        .noneMatch(text -> text.contains("3.62") || text.contains("7.67"));
  }

  @Test
  void the_longest_kind_of_a_model_is_read_whole_in_its_list(FxRobot robot) {
    robot.interact(
        () ->
            open.workspace()
                .edit(
                    "Open weights",
                    "models.atlas",
                    scenario ->
                        scenario.with(
                            root ->
                                root.changing(
                                    "models.atlas",
                                    model -> model.with(Model.KIND, Model.FINE_TUNED)))));
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write("kind");
    List<String> lists =
        open.all("form-list").stream()
            .flatMap(list -> list.lookupAll(".text").stream())
            .filter(Text.class::isInstance)
            .map(text -> ((Text) text).getText())
            .toList();
    assertThat(lists)
        .contains("Fine-tuned from open weights")
        .noneMatch(text -> text.endsWith("...") || text.endsWith("…"));
  }
}
