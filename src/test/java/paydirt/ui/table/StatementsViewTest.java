package paydirt.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.chart.Theme;
import paydirt.engine.Period;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.model.CompanyModel;
import paydirt.scenario.Pricing;
import paydirt.ui.ListeningDesk;
import paydirt.ui.SampleCompany;
import paydirt.ui.theme.ThemeSwitch;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/** The statements of a small lab, by year, as a person folds, searches, asks and copies. */
@ExtendWith(ApplicationExtension.class)
class StatementsViewTest {

  private static final String COST = "Cost of revenue";
  private static final String SERVING = "Serving, paying users";

  private final Evaluation company = SampleCompany.evaluation();
  private final ListeningDesk desk = new ListeningDesk();
  private StatementsView view;

  @Start
  void show(Stage stage) {
    view = new StatementsView(desk);
    view.setPeriod(Period.YEAR);
    view.show(company, Optional.empty());
    Scene scene = new Scene((javafx.scene.Parent) view.node(), 1192, 740);
    new ThemeSwitch(Theme.LIGHT).attach(scene);
    stage.setScene(scene);
    stage.show();
  }

  private FxRobot robot;

  @BeforeEach
  void take(FxRobot given) {
    robot = given;
  }

  @SuppressWarnings("unchecked")
  private TableView<Row> table(String id) {
    return robot.from(view.node()).lookup("#" + id).queryAs(TableView.class);
  }

  private List<String> names() {
    return table("names").getItems().stream().map(row -> row.entry().name()).toList();
  }

  private TableCell<?, ?> cell(String id, String name, int column) {
    WaitForAsyncUtils.waitForFxEvents();
    int row = names().indexOf(name);
    TableView<Row> table = table(id);
    return robot
        .from(table)
        .lookup(TableCell.class::isInstance)
        .queryAllAs(TableCell.class)
        .stream()
        .filter(cell -> cell.getIndex() == row)
        .filter(cell -> table.getColumns().indexOf(cell.getTableColumn()) == column)
        .findFirst()
        .orElseThrow();
  }

  private String number(String name, int column) {
    return cell("periods", name, column).getText();
  }

  private List<String> texts() {
    WaitForAsyncUtils.waitForFxEvents();
    return robot
        .from(view.node())
        .lookup(Labeled.class::isInstance)
        .queryAllAs(Labeled.class)
        .stream()
        .map(Labeled::getText)
        .toList();
  }

  private double firstYear(Line line) {
    return year(0, line);
  }

  private double year(int year, Line line) {
    double sum = 0;
    for (int month = 12 * year; month < 12 * year + 12; month++) {
      sum += company.projection().series(line).value(month);
    }
    return sum;
  }

  private static String thousands(double amount) {
    return Notation.grouped(amount / 1000, 0);
  }

  @Test
  void a_result_takes_away_what_stands_in_parentheses_above_it() {
    Line cost = company.model().sheet().line("costOfRevenue.total");
    assertThat(number("Revenue", 0))
        .isEqualTo(thousands(firstYear(company.model().statements().revenue())));
    assertThat(number(COST, 0)).isEqualTo("(" + thousands(firstYear(cost)) + ")");
    assertThat(texts()).contains("$ thousand");
  }

  @Test
  void a_folded_group_keeps_its_total_in_sight() {
    String total = number(COST, 1);
    robot.clickOn(cell("names", COST, 0));
    assertThat(names()).contains(COST).doesNotContain(SERVING);
    assertThat(number(COST, 1)).isEqualTo(total);
  }

  @Test
  void what_was_folded_stays_folded_when_the_numbers_change() {
    robot.clickOn(cell("names", COST, 0));
    robot.interact(() -> view.show(SampleCompany.evaluation(), Optional.empty()));
    assertThat(names()).contains(COST).doesNotContain(SERVING);
  }

  @Test
  void left_folds_right_unfolds_and_goes_on_to_the_numbers() {
    robot.clickOn(cell("names", COST, 0)).type(KeyCode.RIGHT);
    assertThat(names()).contains(SERVING);
    robot.type(KeyCode.LEFT);
    assertThat(names()).doesNotContain(SERVING);
    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.ENTER);
    assertThat(desk.explained()).containsExactly("costOfRevenue.total 24");
  }

  @Test
  void left_of_the_first_number_lies_the_name_and_left_of_a_part_its_total() {
    robot.clickOn(cell("periods", SERVING, 0)).type(KeyCode.LEFT);
    assertThat(table("names").isFocused()).isTrue();
    robot.type(KeyCode.LEFT).type(KeyCode.ENTER);
    assertThat(names()).contains(COST).doesNotContain(SERVING);
  }

  @Test
  void everything_folds_and_unfolds_at_once_but_the_statements_stay() {
    robot.clickOn(cell("names", COST, 0)).push(KeyCode.CONTROL, KeyCode.LEFT);
    assertThat(names())
        .contains("Income statement", "Revenue", COST, "Gross profit")
        .doesNotContain("Marketing", "Research staff");
    robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
    assertThat(names()).contains(SERVING, "Marketing", "Team", "Heads");
  }

  @Test
  void a_click_on_a_number_asks_why_in_the_last_month_of_its_period() {
    robot.clickOn(cell("periods", SERVING, 1));
    assertThat(desk.explained()).containsExactly("costOfRevenue.servingPaying 24");
  }

  @Test
  void a_loss_is_marked_in_results_only() {
    assertThat(firstYear(company.model().statements().operatingIncome())).isNegative();
    assertThat(states("Operating income")).contains("loss", "parentheses");
    assertThat(states(COST)).contains("parentheses").doesNotContain("loss");
  }

  private List<String> states(String name) {
    return cell("periods", name, 0).getPseudoClassStates().stream()
        .map(PseudoClass::getPseudoClassName)
        .toList();
  }

  @Test
  void a_number_that_does_not_exist_says_why() {
    robot.interact(() -> view.setPeriod(Period.MONTH));
    int silent =
        IntStream.range(0, company.projection().months())
            .filter(
                m ->
                    !company
                        .projection()
                        .series(company.model().statements().grossMargin())
                        .isPresent(m))
            .findFirst()
            .orElseThrow();
    TableCell<?, ?> cell = cell("periods", "Gross margin", silent);
    assertThat(cell.getText()).isEqualTo("–");
    assertThat(cell.getTooltip().getText()).isEqualTo("no revenue");
  }

  @Test
  void a_line_is_found_by_its_name_wherever_it_stands() {
    robot.clickOn(view.search().input()).write("research staff");
    assertThat(names())
        .containsExactly("Income statement", "Research and development", "Research staff");
    robot.type(KeyCode.ESCAPE);
    assertThat(names()).contains("Revenue");
    robot.write("heads");
    assertThat(names()).containsExactly("Team", "Heads", "Research", "Heads");
  }

  @Test
  void enter_leads_from_the_search_to_the_first_line() {
    robot.clickOn(view.search().input()).write("gross profit").type(KeyCode.ENTER);
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertThat(desk.explained()).containsExactly("grossProfit " + company.projection().months());
  }

  @Test
  void what_is_called_by_no_name_is_said_to_be_missing() {
    robot.clickOn(view.search().input()).write("unicorns");
    assertThat(names()).isEmpty();
    assertThat(texts()).contains("No line is called “unicorns”");
  }

  @Test
  void the_switch_shows_one_statement_or_the_other_chapters() {
    robot.clickOn("Other lines");
    assertThat(names()).contains("Team").doesNotContain("Revenue", "Income statement");
    robot.clickOn(company.model().sheet().statements().get(0));
    assertThat(names()).startsWith("Revenue").contains("Net income").doesNotContain("Team");
  }

  @Test
  void selected_numbers_are_copied_with_lines_units_and_periods() {
    robot.clickOn(cell("periods", "Revenue", 0));
    robot.press(KeyCode.SHIFT).clickOn(cell("periods", COST, 1)).release(KeyCode.SHIFT);
    robot.push(KeyCode.CONTROL, KeyCode.C);
    WaitForAsyncUtils.waitForFxEvents();
    String[] copied =
        WaitForAsyncUtils.waitForAsyncFx(1000, () -> Clipboard.getSystemClipboard().getString())
            .strip()
            .split("\n", -1);
    List<String> spans =
        table("periods").getColumns().stream().limit(2).map(c -> c.getText()).toList();
    assertThat(copied[0]).isEqualTo("Line\tUnit\t" + spans.get(0) + "\t" + spans.get(1));
    assertThat(copied[1])
        .startsWith(
            "Revenue\t$\t"
                + Notation.plain(firstYear(company.model().statements().revenue()))
                + "\t");
    assertThat(copied[copied.length - 1]).startsWith(COST + "\t$\t-");
  }

  @Test
  void a_drag_selects_a_block_and_asks_nothing() {
    robot.drag(cell("periods", "Revenue", 0)).dropTo(cell("periods", COST, 1));
    assertThat(desk.explained()).isEmpty();
    int rows = names().indexOf(COST) - names().indexOf("Revenue") + 1;
    assertThat(table("periods").getSelectionModel().getSelectedCells()).hasSize(2 * rows);
  }

  @Test
  void the_mouse_lights_the_name_and_the_numbers_of_a_row() {
    robot.moveTo(cell("periods", "Gross profit", 1));
    WaitForAsyncUtils.waitForFxEvents();
    PseudoClass lit = PseudoClass.getPseudoClass("lit");
    assertThat(cell("names", "Gross profit", 0).getTableRow().getPseudoClassStates()).contains(lit);
    assertThat(cell("names", "Revenue", 0).getTableRow().getPseudoClassStates())
        .doesNotContain(lit);
  }

  @Test
  void costs_are_shown_as_a_part_of_revenue() {
    robot.clickOn("Of revenue");
    double share =
        firstYear(company.model().sheet().line("costOfRevenue.total"))
            / firstYear(company.model().statements().revenue());
    assertThat(number(COST, 0)).isEqualTo("(" + Notation.grouped(share * 100, 1) + " %)");
    assertThat(number("Revenue", 0)).isEqualTo("100.0 %");
    assertThat(texts()).contains("% of revenue");
  }

  @Test
  void a_difference_is_that_to_the_saved_document() {
    Evaluation dearer =
        new Evaluator()
            .evaluate(
                SampleCompany.scenario()
                    .with(
                        root ->
                            root.changing("products.chat", chat -> chat.with(Pricing.PRICE, 25))));
    robot.interact(() -> view.show(dearer, Optional.of(company)));
    robot.clickOn("Difference");
    // A price of 25 in place of 20 adds a quarter to what chat brings.
    Line chat = company.model().sheet().line("products.chat.revenue");
    assertThat(number("Revenue", 1)).isEqualTo(thousands(year(1, chat) * 0.25));
    assertThat(number(SERVING, 1)).isEqualTo("–");
    assertThat(texts()).contains("$ thousand, less saved");
    robot.interact(() -> view.show(dearer, Optional.empty()));
    assertThat(texts()).contains("Shown against nothing");
    assertThat(number("Revenue", 1)).isEqualTo("–");
  }

  @Test
  void growth_is_that_of_the_line_since_the_year_before() {
    robot.clickOn("Growth");
    assertThat(number("Revenue", 0)).isEqualTo("–");
    Line revenue = company.model().statements().revenue();
    double growth = year(1, revenue) / year(0, revenue) - 1;
    assertThat(number("Revenue", 1)).isEqualTo(Notation.grouped(growth * 100, 1) + " %");
  }

  @Test
  void a_check_that_holds_says_so_with_its_residual() {
    checking(1e-9);
    assertThat(texts()).contains("Sample check holds in all 60 months", "largest residual $0.000");
  }

  @Test
  void a_check_that_does_not_hold_says_where_and_explains_it() {
    checking(2e6);
    String words = "Sample check is off by $2.0M in " + firstMonth() + ", and in 59 other months";
    assertThat(texts()).contains(words);
    robot.clickOn(words);
    assertThat(desk.explained()).containsExactly("sample.check 1");
  }

  private String firstMonth() {
    return new paydirt.analysis.Months(company.scenario().firstMonth()).shortly(1);
  }

  /** Shows a model whose check leaves this residual in every month. */
  private void checking(double residual) {
    Evaluator evaluator =
        new Evaluator(
            scenario ->
                CompanyModel.of(
                    scenario,
                    List.of(
                        (sheet, unused) ->
                            sheet
                                .statement("Sample")
                                .check(
                                    "sample.check",
                                    "Sample check",
                                    Unit.MONEY,
                                    Formula.constant(residual, Unit.MONEY),
                                    "A residual that the test sets."))));
    robot.interact(() -> view.show(evaluator.evaluate(SampleCompany.scenario()), Optional.empty()));
  }
}
