package paydirt.ui.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.chart.Theme;
import paydirt.formula.Line;
import paydirt.scenario.Model;
import paydirt.scenario.Product;
import paydirt.scenario.ResearchBlock;
import paydirt.scenario.Scenario;
import paydirt.scenario.TrainingPlan;
import paydirt.ui.ListeningDesk;
import paydirt.ui.SampleCompany;
import paydirt.ui.theme.ThemeSwitch;
import paydirt.unit.Notation;

/** A trained and a rented model, each with a product; and a company that rents all it has. */
@ExtendWith(ApplicationExtension.class)
class ComputeViewTest {
  private static final int HOURS = 0;
  private static final int SHARES = 1;
  private static final int COSTS = 2;
  private static final int RUNS = 3;

  private final Evaluation company = SampleCompany.evaluation();
  private final ListeningDesk desk = new ListeningDesk();
  private ComputeView view;
  private Parent root;

  @Start
  void show(Stage stage) {
    view = new ComputeView(desk, Theme.LIGHT);
    root = (Parent) view.node();
    view.show(company, Optional.empty());
    Scene scene = new Scene(root, 1192, 620);
    new ThemeSwitch(Theme.LIGHT).attach(scene);
    stage.setScene(scene);
    stage.show();
  }

  private static Evaluation rentedOnly() {
    return new Evaluator()
        .evaluate(
            Scenario.EMPTY.with(
                root ->
                    root.adding(
                            Model.SECTION,
                            "theirs",
                            "Theirs",
                            model -> model.with(Model.KIND, Model.RENTED))
                        .adding(
                            Product.SECTION,
                            "api",
                            "API",
                            product -> product.with(Product.MODEL, "theirs"))));
  }

  private static Stream<Node> nodes(Node from) {
    return from instanceof Parent parent
        ? Stream.concat(
            Stream.of(from),
            parent.getChildrenUnmodifiable().stream().flatMap(ComputeViewTest::nodes))
        : Stream.of(from);
  }

  private static List<String> texts(Node from) {
    return nodes(from)
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .filter(text -> text != null && !text.isEmpty())
        .toList();
  }

  private List<Node> all(String styleClass) {
    return nodes(root).filter(node -> node.getStyleClass().contains(styleClass)).toList();
  }

  private String readAt(FxRobot robot, int chart, KeyCode key) {
    robot.interact(() -> all("chart-surface").get(chart).requestFocus());
    robot.type(key);
    return all("chart-surface").get(chart).getAccessibleText();
  }

  private double inLastMonth(Line line) {
    return company.projection().series(line).value(company.projection().months() - 1);
  }

  private double outcome(Line line) {
    return company.projection().outcome(line).value().orElseThrow();
  }

  @Test
  void tiles_show_the_outcomes_of_the_engine() {
    var end = company.model().compute().atTheEnd();
    Notation notation = company.scenario().notation();
    List<Node> tiles = all("tile");
    assertThat(texts(tiles.get(0)))
        .contains(notation.compactNumber(outcome(end.utilisation()), end.utilisation().unit()));
    assertThat(texts(tiles.get(1)))
        .contains(notation.compactNumber(outcome(end.idleShare()), end.idleShare().unit()));
    assertThat(texts(tiles.get(4))).contains(Notation.compactNumber(outcome(end.hours())));
    assertThat(texts(tiles.get(5))).contains(notation.money(outcome(end.trainingCost())));
  }

  @Test
  void a_tile_opens_its_explanation(FxRobot robot) {
    robot.clickOn("Idle share of GPU cost");
    assertThat(desk.explained()).containsExactly("compute.idleShareLastYear 1");
  }

  @Test
  void a_month_tells_what_its_hours_are_used_for(FxRobot robot) {
    String words = readAt(robot, HOURS, KeyCode.END);
    assertThat(words).startsWith("Where each GPU-hour goes, ");
    assertThat(words)
        .contains("All " + Notation.compactNumber(inLastMonth(company.model().compute().hours())));
    for (Line use : company.model().compute().uses()) {
      boolean ever =
          IntStream.range(0, company.projection().months())
              .anyMatch(month -> company.projection().series(use).value(month) > 0);
      String told = use.label() + " " + Notation.compactNumber(inLastMonth(use));
      assertThat(words.contains(told)).as(told).isEqualTo(ever);
    }
  }

  @Test
  void shares_and_costs_are_told_with_their_units(FxRobot robot) {
    var compute = company.model().compute();
    Notation notation = company.scenario().notation();
    assertThat(readAt(robot, SHARES, KeyCode.END))
        .contains(
            "Used hours "
                + notation.compact(
                    inLastMonth(compute.utilisation()), compute.utilisation().unit()));
    String costs = readAt(robot, COSTS, KeyCode.END);
    assertThat(costs)
        .contains("All models " + notation.money(inLastMonth(compute.costPerMillion())));
    for (Line model : compute.ofModels()) {
      assertThat(costs).contains(model.item() + " " + notation.money(inLastMonth(model)));
    }
  }

  @Test
  void the_month_of_one_chart_is_the_month_of_all(FxRobot robot) {
    readAt(robot, HOURS, KeyCode.HOME);
    String first = readAt(robot, RUNS, KeyCode.RIGHT);
    assertThat(first).contains("month 2");
    assertThat(all("chart-surface").get(SHARES).getAccessibleText()).contains("month 2");
  }

  @Test
  void enter_on_a_month_explains_the_chart_s_line(FxRobot robot) {
    readAt(robot, COSTS, KeyCode.HOME);
    robot.type(KeyCode.ENTER);
    assertThat(desk.explained()).containsExactly("compute.costPerMillion 1");
  }

  @Test
  void a_run_costs_in_its_months_what_the_engine_says(FxRobot robot) {
    Line cost = company.model().compute().runs().get(0).stages().get(1).cost();
    int month =
        IntStream.range(0, company.projection().months())
            .filter(each -> company.projection().series(cost).value(each) > 0)
            .findFirst()
            .orElseThrow();
    readAt(robot, RUNS, KeyCode.HOME);
    for (int i = 0; i < month; i++) {
      robot.type(KeyCode.RIGHT);
    }
    assertThat(all("chart-surface").get(RUNS).getAccessibleText())
        .contains(
            "Training run, Atlas "
                + company
                    .scenario()
                    .notation()
                    .money(company.projection().series(cost).value(month)));
  }

  @Test
  void costs_by_year_are_a_table_of_sources_and_models(FxRobot robot) {
    robot.clickOn("Years");
    List<String> words = texts(all("cost-table").get(0));
    assertThat(words)
        .contains("All", "Own replicas", "Rented models")
        .anySatisfy(word -> assertThat(word.strip()).isEqualTo("Atlas"))
        .contains(Integer.toString(company.scenario().firstMonth().getYear()));
    robot.clickOn("Rented models");
    assertThat(desk.explained())
        .containsExactly("compute.rented.costPerMillion " + company.projection().months());
  }

  @Test
  void a_company_that_rents_everything_is_told_why_there_are_no_hours(FxRobot robot) {
    robot.interact(() -> view.show(rentedOnly(), Optional.empty()));
    assertThat(texts(root))
        .contains("No GPU-hours are paid", "No training runs", "Cost per 1M tokens");
    assertThat(all("chart-surface")).hasSize(1);
    robot.clickOn("Change the kind of Theirs");
    assertThat(desk.opened()).containsExactly("models.theirs.kind");
  }

  @Test
  void hours_come_back_with_a_model_of_one_s_own(FxRobot robot) {
    robot.interact(
        () -> {
          view.show(rentedOnly(), Optional.empty());
          view.show(company, Optional.empty());
        });
    assertThat(all("chart-surface")).hasSize(4);
  }

  /** Open weights that nobody adapts are served by us, and were trained by others. */
  @Test
  void weights_that_are_served_as_they_are_have_hours_and_no_run(FxRobot robot) {
    Scenario asTheyAre =
        company
            .scenario()
            .with(
                root ->
                    root.changing(
                        "models.atlas",
                        atlas ->
                            atlas
                                .with(Model.KIND, Model.FINE_TUNED)
                                .with(
                                    TrainingPlan.SECTION,
                                    plan -> plan.with(TrainingPlan.TOKENS, 0))));
    robot.interact(() -> view.show(new Evaluator().evaluate(asTheyAre), Optional.empty()));
    assertThat(all("chart-surface")).hasSize(3);
    assertThat(texts(root))
        .contains("No training runs", "No model of this scenario is trained within the horizon.");
  }

  /** 100 accelerators around the clock are 73,000 GPU-hours a month. */
  @Test
  void research_compute_is_among_the_hours_by_its_name(FxRobot robot) {
    Scenario researching =
        company
            .scenario()
            .with(
                root ->
                    root.changing(
                        company.scenario().supplies().get(0).path(),
                        supply ->
                            supply.adding(
                                ResearchBlock.SECTION,
                                "lab",
                                "Lab",
                                block -> block.with(ResearchBlock.ACCELERATORS, 100))));
    robot.interact(() -> view.show(new Evaluator().evaluate(researching), Optional.empty()));
    assertThat(readAt(robot, HOURS, KeyCode.END)).contains("Research 73.0k");
  }
}
