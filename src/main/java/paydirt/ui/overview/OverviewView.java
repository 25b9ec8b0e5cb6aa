package paydirt.ui.overview;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import paydirt.analysis.Evaluation;
import paydirt.chart.CashChart;
import paydirt.chart.CashChartData;
import paydirt.chart.RevenueCostChart;
import paydirt.chart.Theme;
import paydirt.chart.Token;
import paydirt.ui.Desk;
import paydirt.ui.component.ChartView;
import paydirt.ui.component.VerdictBar;
import paydirt.ui.component.VerdictText;
import paydirt.ui.tile.TileRow;

/**
 * The verdict, what the scenario states of itself, six key numbers, cash, and revenue against cost.
 */
public final class OverviewView {

  private static final PseudoClass CALCULATING = PseudoClass.getPseudoClass("calculating");
  private static final double GAP = 8;

  private final Desk desk;
  private final VerdictBar verdict = new VerdictBar(VerdictBar.Size.LARGE);
  private final AssertionStrip assertions;
  private final TileRow tiles;
  private final CashChart cash;
  private final RevenueCostChart revenue;
  private final ChartView upper;
  private final ChartView lower;
  private final VBox main;
  private Optional<Evaluation> now = Optional.empty();

  /** A view without numbers yet. */
  public OverviewView(Desk desk, Theme theme) {
    this.desk = desk;
    assertions = new AssertionStrip(desk);
    tiles = new TileRow(desk, Headline.NUMBERS);
    cash = new CashChart(theme);
    revenue = new RevenueCostChart(theme);
    upper = new ChartView("Cash at month end", "", cash);
    lower = new ChartView("Revenue and cost", "", revenue);
    main = new VBox(verdict, assertions.node(), tiles.node(), charts());
    main.getStyleClass().add("main-pane");
  }

  /** The view, to be put where there is room. */
  public Node node() {
    return main;
  }

  /**
   * Shows these numbers.
   *
   * @param before the evaluation of the saved document, if it is to be compared with
   */
  public void show(Evaluation evaluation, Optional<Evaluation> before) {
    now = Optional.of(evaluation);
    verdict.show(VerdictText.of(evaluation.verdict()));
    assertions.show(evaluation);
    tiles.show(evaluation, before);
    String currency = evaluation.scenario().notation().currencySymbol().strip();
    upper.setUnit(currency);
    lower.setUnit(currency + " per month");
    CashChartData atMonthEnd = Charts.cash(evaluation, before);
    upper.showKeys(!atMonthEnd.trainings().isEmpty());
    cash.show(atMonthEnd);
    revenue.show(Charts.revenueAndCost(evaluation));
  }

  /** The number that is explained until a person chooses another. */
  public static String firstExplained(Evaluation evaluation) {
    return evaluation.model().metrics().costPerMillion().id();
  }

  /** Paints the charts in this theme. */
  public void apply(Theme theme) {
    cash.apply(theme);
    revenue.apply(theme);
  }

  /** Dims the numbers while others are being worked out. */
  public void setCalculating(boolean calculating) {
    tiles.setCalculating(calculating);
    main.pseudoClassStateChanged(CALCULATING, calculating);
  }

  /** Rings the tile whose number is being explained; any other id rings none. */
  public void setExplained(String id) {
    tiles.setExplained(id);
  }

  private GridPane charts() {
    upper.lineKey(Token.S4, "Training run");
    lower.monthProperty().bindBidirectional(upper.monthProperty());
    upper.setOnMonth(
        month ->
            now.ifPresent(
                shown -> desk.explain(shown.model().statements().cash().id(), month + 1)));
    lower.setOnMonth(
        month ->
            now.ifPresent(
                shown ->
                    desk.explain(shown.model().statements().operatingIncome().id(), month + 1)));
    GridPane grid = new GridPane();
    grid.setVgap(GAP);
    grid.setMinHeight(0);
    ColumnConstraints column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(column);
    grid.getRowConstraints().addAll(share(52), share(48));
    grid.addColumn(0, upper, lower);
    VBox.setVgrow(grid, Priority.ALWAYS);
    return grid;
  }

  private static RowConstraints share(double percent) {
    RowConstraints row = new RowConstraints();
    row.setPercentHeight(percent);
    row.setMinHeight(0);
    return row;
  }
}
