package paydirt.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Verdict;
import paydirt.chart.CashChart;
import paydirt.chart.RevenueCostChart;
import paydirt.chart.Theme;
import paydirt.chart.Token;
import paydirt.ui.Desk;
import paydirt.ui.component.ChartView;
import paydirt.ui.component.Tile;
import paydirt.ui.component.Tone;
import paydirt.ui.component.VerdictBar;
import paydirt.ui.component.VerdictText;

/** The verdict, six key numbers, cash, and revenue against cost. */
public final class OverviewView {

  private static final PseudoClass CALCULATING = PseudoClass.getPseudoClass("calculating");
  private static final double NARROW_TILE = 124;
  private static final double GAP = 8;

  private final Desk desk;
  private final VerdictBar verdict = new VerdictBar(VerdictBar.Size.LARGE);
  private final Tooltip verdictWords = new Tooltip();
  private final List<Tile> tiles = new ArrayList<>();
  private final HBox row = new HBox(GAP);
  private final CashChart cash;
  private final RevenueCostChart revenue;
  private final ChartView upper;
  private final ChartView lower;
  private final VBox main;
  private Optional<Evaluation> now = Optional.empty();
  private Optional<Evaluation> saved = Optional.empty();
  private boolean narrow;

  /** A view without numbers yet. */
  public OverviewView(Desk desk, Theme theme) {
    this.desk = desk;
    cash = new CashChart(theme);
    revenue = new RevenueCostChart(theme);
    upper = new ChartView("Cash at month end", "", cash);
    lower = new ChartView("Revenue and cost", "", revenue);
    Tooltip.install(verdict, verdictWords);
    verdictWords.setWrapText(true);
    verdictWords.setMaxWidth(480);
    KeyNumber.ALL.forEach(this::addTile);
    row.widthProperty().addListener(width -> fit());
    main = new VBox(verdict, row, charts());
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
    saved = before;
    showVerdict(evaluation.verdict());
    showTiles();
    String currency = evaluation.scenario().notation().currencySymbol().strip();
    upper.setUnit(currency);
    lower.setUnit(currency + " per month");
    cash.show(Charts.cash(evaluation, before));
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
    tiles.forEach(tile -> tile.setCalculating(calculating));
    main.pseudoClassStateChanged(CALCULATING, calculating);
  }

  /** Rings the tile whose number is being explained; any other id rings none. */
  public void setExplained(String id) {
    for (int i = 0; i < tiles.size(); i++) {
      KeyNumber number = KeyNumber.ALL.get(i);
      tiles.get(i).setChosen(now.map(number::id).filter(id::equals).isPresent());
    }
  }

  private void addTile(KeyNumber number) {
    Tile tile = new Tile();
    tile.setPrefWidth(10);
    HBox.setHgrow(tile, Priority.ALWAYS);
    tile.setOnAction(event -> now.ifPresent(shown -> desk.explain(number.id(shown), 1)));
    tiles.add(tile);
    row.getChildren().add(tile);
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

  private void fit() {
    double width = (row.getWidth() - GAP * (tiles.size() - 1)) / tiles.size();
    if (width < NARROW_TILE != narrow) {
      narrow = !narrow;
      showTiles();
    }
  }

  private void showTiles() {
    if (now.isEmpty()) {
      return;
    }
    TileWriter writer = new TileWriter(now.get(), saved, narrow);
    for (int i = 0; i < tiles.size(); i++) {
      KeyNumber number = KeyNumber.ALL.get(i);
      tiles.get(i).show(writer.write(number));
      tiles.get(i).setTooltip(new Tooltip(explained(number)));
    }
  }

  private String explained(KeyNumber number) {
    String doc = number.line().apply(now.orElseThrow().model()).doc();
    String reason = number.outcome(now.orElseThrow()).reason();
    return reason.isEmpty() ? doc : doc + "\nHere: " + reason + ".";
  }

  private void showVerdict(Verdict shown) {
    verdict.show(
        new VerdictText(tone(shown.state()), shown.sentence(), shown.detail(), Optional.empty()));
    verdictWords.setText((shown.sentence() + "\n" + shown.detail()).strip());
  }

  private static Tone tone(Verdict.State state) {
    return switch (state) {
      case PROFITABLE -> Tone.GOOD;
      case LOST -> Tone.WARN;
      case NEVER, OUT_OF_CASH -> Tone.BAD;
      case UNDEFINED -> Tone.OFF;
    };
  }
}
