package paydirt.ui.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import paydirt.catalog.Accelerator;
import paydirt.catalog.AiModel;
import paydirt.catalog.Catalog;
import paydirt.catalog.CatalogRecord;
import paydirt.catalog.Kind;
import paydirt.catalog.TokenPrice;
import paydirt.chart.Theme;
import paydirt.file.CatalogReader;
import paydirt.ui.component.Badge;
import paydirt.ui.theme.ThemeSwitch;

@ExtendWith(ApplicationExtension.class)
class CatalogViewTest {
  private static final Catalog CATALOG = CatalogReader.ofProgram();

  private CatalogView view;
  private Parent root;

  @Start
  void show(Stage stage) {
    view = new CatalogView(CATALOG, YearMonth.of(2027, 1));
    root = (Parent) view.node();
    Scene scene = new Scene(root, 1192, 600);
    new ThemeSwitch(Theme.LIGHT).attach(scene);
    stage.setScene(scene);
    stage.show();
  }

  private static CatalogRecord record(Kind kind, String id) {
    return CATALOG.find(kind, id).orElseThrow();
  }

  private List<String> ids() {
    return view.shown().stream().map(CatalogRecord::id).toList();
  }

  private Set<String> labels(String selector) {
    return root.lookupAll(selector).stream()
        .filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText())
        .filter(text -> text != null && !text.isEmpty())
        .collect(Collectors.toSet());
  }

  private Set<String> badges(Node within) {
    return ((Parent) within)
        .lookupAll(".badge").stream()
            .map(Badge.class::cast)
            .map(Badge::getText)
            .collect(Collectors.toSet());
  }

  private Node detail() {
    return root.lookup(".explanation-pane");
  }

  @Test
  void it_opens_with_the_accelerators_and_the_first_of_them() {
    assertThat(ids()).isEqualTo(CATALOG.ids(Accelerator.KIND));
    assertThat(view.chosen().map(CatalogRecord::id)).contains("v100-sxm2");
  }

  @Test
  void the_head_of_a_column_has_its_unit(FxRobot robot) {
    assertThat(labels(".head-name")).contains("Peak, 16 bit", "Memory");
    assertThat(labels(".head-unit")).contains("TFLOP/s·GPU", "GB/GPU");

    robot.interact(() -> view.choose(TokenPrice.KIND));

    assertThat(labels(".head-unit")).contains("USD/1M tok");
  }

  @Test
  void a_click_on_a_kind_lists_its_records(FxRobot robot) {
    robot.clickOn("AI models");
    assertThat(ids()).isEqualTo(CATALOG.ids(AiModel.KIND));
  }

  @Test
  void what_is_typed_filters_names_ids_and_providers(FxRobot robot) {
    robot.interact(() -> view.choose(AiModel.KIND));
    robot.clickOn(view.search().input()).write("llama 405");
    assertThat(ids()).containsExactly("llama-3.1-405b");
    assertThat(view.chosen().map(CatalogRecord::id)).contains("llama-3.1-405b");

    robot.type(KeyCode.ESCAPE);
    assertThat(ids()).hasSameSizeAs(CATALOG.ids(AiModel.KIND));
  }

  @Test
  void a_search_without_a_hit_says_so_and_shows_no_record(FxRobot robot) {
    robot.clickOn(view.search().input()).write("xyzzy");
    assertThat(ids()).isEmpty();
    assertThat(view.chosen()).isEmpty();
    assertThat(labels(".empty-state .label")).contains("Nothing is called that");
  }

  @Test
  void the_detail_shows_each_figure_with_its_source(FxRobot robot) {
    robot.interact(() -> view.choose(record(AiModel.KIND, "llama-3.1-70b")));

    assertThat(labels(".explanation-pane .label"))
        .contains("Llama 3.1 70B", "Layers", "80", "328", "kB/tok")
        .contains("Model card and configuration file", "As of 2026-11");
    assertThat(badges(detail())).containsExactly("recalled");
  }

  @Test
  void a_stale_figure_says_its_age_against_the_first_month(FxRobot robot) {
    robot.interact(() -> view.choose(record(TokenPrice.KIND, "openai-gpt-5")));
    assertThat(badges(detail())).containsExactly("found");

    robot.interact(() -> view.show(YearMonth.of(2028, 1)));
    assertThat(badges(detail())).containsExactlyInAnyOrder("found", "17 months old");
  }

  @Test
  void a_record_in_the_table_is_marked_with_words(FxRobot robot) {
    robot.interact(() -> view.choose(AiModel.KIND));
    assertThat(badges(root.lookup(".catalog-table"))).contains("recalled");
  }

  @Test
  void the_chosen_record_stays_chosen_while_it_is_listed(FxRobot robot) {
    Optional<CatalogRecord> h100 = Optional.of(record(Accelerator.KIND, "h100-sxm"));
    robot.interact(() -> view.choose(h100.orElseThrow()));
    robot.clickOn(view.search().input()).write("h100");
    assertThat(ids()).containsExactly("h100-sxm", "h100-pcie");
    assertThat(view.chosen()).isEqualTo(h100);
  }
}
