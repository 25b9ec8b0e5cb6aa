package paydirt.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import paydirt.chart.MonthSeries;
import paydirt.chart.Theme;
import paydirt.ui.theme.ThemeSwitch;

@ExtendWith(ApplicationExtension.class)
class BuildingBlocksTest {
  private final List<String> opened = new ArrayList<>();
  private ThemeSwitch theme;
  private Tile tile;
  private Segment<String> segment;
  private SearchField search;
  private VerdictBar verdict;

  @Start
  void show(Stage stage) {
    theme = new ThemeSwitch(Theme.LIGHT);
    tile = new Tile();
    tile.show(
        new TileText(
            "Lowest cash",
            "$2.9M",
            "",
            "Oct 2028",
            new Change(Tone.GOOD, Change.Arrow.UP, "+$0.9M"),
            MonthSeries.of(1, 3, 2)));
    tile.setOnAction(event -> opened.add("Lowest cash"));
    segment = new Segment<>("Period", List.of("Month", "Quarter", "Year"), word -> word);
    search = new SearchField("Filter 74 drivers", "Ctrl F");
    verdict = new VerdictBar(VerdictBar.Size.LARGE);
    Scene scene = new Scene(new VBox(10, verdict, tile, segment, search), 600, 300);
    theme.attach(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void a_course_that_moves_by_rounding_only_is_flat(FxRobot robot) {
    Sparkline sparkline = new Sparkline();
    robot.interact(
        () -> {
          sparkline.show(MonthSeries.of(20, 20 + 4e-15, 20 - 4e-15));
          sparkline.resize(42, 16);
          sparkline.layout();
        });
    javafx.scene.shape.Polyline curve =
        (javafx.scene.shape.Polyline) sparkline.lookup(".spark-line");
    assertThat(curve.getPoints().get(1)).isEqualTo(curve.getPoints().get(3));
    assertThat(curve.getPoints().get(3)).isEqualTo(curve.getPoints().get(5));
  }

  @Test
  void a_tile_is_a_button_for_mouse_and_keyboard(FxRobot robot) {
    robot.clickOn(tile).type(KeyCode.SPACE);
    assertThat(opened).hasSize(2);
  }

  @Test
  void a_tile_is_read_aloud_whole() {
    assertThat(tile.getAccessibleText()).isEqualTo("Lowest cash, $2.9M, Oct 2028, +$0.9M");
    assertThat(((Label) tile.lookup(".tile-change")).getText()).isEqualTo("▲ +$0.9M");
  }

  @Test
  void a_tile_is_92_high_and_keeps_its_size_when_chosen(FxRobot robot) {
    assertThat(tile.getHeight()).isEqualTo(92);
    robot.interact(
        () -> {
          tile.setChosen(true);
          tile.setCalculating(true);
          tile.getParent().layout();
        });
    assertThat(tile.getHeight()).isEqualTo(92);
  }

  @Test
  void a_segment_always_has_one_chosen(FxRobot robot) {
    assertThat(segment.valueProperty().get()).isEqualTo("Month");
    robot.clickOn("Year").clickOn("Year");
    assertThat(segment.valueProperty().get()).isEqualTo("Year");
    robot.interact(() -> segment.valueProperty().set("Quarter"));
    assertThat(segment.getChildren())
        .filteredOn(part -> ((ToggleButton) part).isSelected())
        .extracting(part -> ((ToggleButton) part).getText())
        .containsExactly("Quarter");
  }

  @Test
  void escape_empties_the_search(FxRobot robot) {
    robot.clickOn(search.input()).write("churn");
    assertThat(search.textProperty().get()).isEqualTo("churn");
    robot.type(KeyCode.ESCAPE);
    assertThat(search.textProperty().get()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Tone.class,
      names = {"GOOD", "WARN", "BAD", "OFF"})
  void a_verdict_shows_its_state_by_an_icon_too(Tone tone, FxRobot robot) {
    robot.interact(
        () -> verdict.show(new VerdictText(tone, "Reaches profit", "in time", Optional.empty())));
    assertThat(verdict.lookup(".ikonli-font-icon")).isNotNull();
    assertThat(verdict.getStyleClass()).contains(tone.styleClass());
    assertThat(verdict.getHeight()).isEqualTo(64);
  }

  @Test
  void another_theme_changes_colours_of_the_same_scene(FxRobot robot) {
    Label label = (Label) tile.lookup(".tile-value");
    assertThat(label.getTextFill()).hasToString("0x17202cff");
    robot.interact(
        () -> {
          theme.set(Theme.DARK);
          label.getScene().getRoot().applyCss();
        });
    assertThat(label.getTextFill()).hasToString("0xe4e9f0ff");
    assertThat(label.getFont().getFamily()).isEqualTo("IBM Plex Sans SmBld");
  }
}
