package paydirt.ui.compute;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paydirt.analysis.Evaluation;
import paydirt.chart.LayersChart;
import paydirt.chart.LinesChart;
import paydirt.chart.RunsChart;
import paydirt.chart.Theme;
import paydirt.chart.Token;
import paydirt.formula.Line;
import paydirt.model.Compute;
import paydirt.scenario.Model;
import paydirt.ui.Desk;
import paydirt.ui.component.Buttons;
import paydirt.ui.component.Card;
import paydirt.ui.component.ChartView;
import paydirt.ui.component.EmptyState;
import paydirt.ui.component.Segment;
import paydirt.ui.component.Tone;
import paydirt.ui.component.VerdictBar;
import paydirt.ui.component.VerdictText;
import paydirt.ui.tile.TileRow;

/** Where each GPU-hour goes, how much of it is used, what a token costs, and the training runs. */
public final class ComputeView {

  private static final PseudoClass CALCULATING = PseudoClass.getPseudoClass("calculating");
  private static final double GAP = 8;
  private static final String BY_MONTH = "Months";
  private static final String BY_YEAR = "Years";

  private final Desk desk;
  private final VerdictBar verdict = new VerdictBar(VerdictBar.Size.LINE);
  private final TileRow tiles;
  private final LayersChart hours;
  private final LinesChart shares;
  private final LinesChart costs;
  private final RunsChart runs;
  private final ChartView hoursCard;
  private final ChartView sharesCard;
  private final ChartView costsCard;
  private final ChartView runsCard;
  private final CostTable costTable;
  private final Segment<String> costForm =
      new Segment<>("Cost per 1M tokens", List.of(BY_MONTH, BY_YEAR), word -> word);
  private final Card noHours = new Card("Where each GPU-hour goes", "");
  private final Card noRuns = new Card("Training runs", "");
  private final GridPane grid = new GridPane();
  private final VBox main;
  private Optional<Evaluation> now = Optional.empty();

  /** A view without numbers yet. */
  public ComputeView(Desk desk, Theme theme) {
    this.desk = desk;
    tiles = new TileRow(desk, Headline.NUMBERS);
    hours = new LayersChart(theme);
    shares = new LinesChart(theme);
    costs = new LinesChart(theme);
    runs = new RunsChart(theme);
    hoursCard = new ChartView("Where each GPU-hour goes", "GPU-hours per month", hours);
    sharesCard = new ChartView("Utilisation and idle share", "of hours, of cost", shares);
    costsCard = new ChartView("Cost per 1M tokens", "", costs);
    runsCard = new ChartView("Training runs", "cost, GPU-hours", runs);
    costTable = new CostTable((line, month) -> desk.explain(line.id(), month));
    costsCard.action(costForm);
    costsCard.getStyleClass().add("switched-card");
    costForm.valueProperty().addListener(value -> showCostForm());
    explains(hoursCard, Compute::hours);
    explains(sharesCard, Compute::utilisation);
    explains(costsCard, Compute::costPerMillion);
    explains(runsCard, Compute::trainingSoFar);
    runsCard.areaKey(Token.S4, "Run").areaKey(Token.S4B, "Before and after");
    shape();
    VBox.setVgrow(grid, Priority.ALWAYS);
    main = new VBox(verdict, tiles.node(), grid);
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
    tiles.show(evaluation, before);
    Charts charts = new Charts(evaluation);
    hours.show(charts.hours());
    shares.show(charts.shares());
    costs.show(charts.costs());
    runs.show(charts.runs());
    costTable.show(evaluation);
    showCostForm();
    arrange(charts);
  }

  /** Paints the charts in this theme. */
  public void apply(Theme theme) {
    hours.apply(theme);
    shares.apply(theme);
    costs.apply(theme);
    runs.apply(theme);
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

  private void explains(ChartView card, Function<Compute, Line> main) {
    card.setOnMonth(
        month ->
            now.ifPresent(
                shown -> desk.explain(main.apply(shown.model().compute()).id(), month + 1)));
    if (card != hoursCard) {
      card.monthProperty().bindBidirectional(hoursCard.monthProperty());
    }
  }

  private void shape() {
    grid.setHgap(GAP);
    grid.setVgap(GAP);
    grid.setMinHeight(0);
    for (int i = 0; i < 2; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(50);
      RowConstraints row = new RowConstraints();
      row.setPercentHeight(50);
      row.setMinHeight(0);
      grid.getColumnConstraints().add(column);
      grid.getRowConstraints().add(row);
    }
  }

  /** What there is to show, each in its place. */
  private void arrange(Charts charts) {
    grid.getChildren().clear();
    if (charts.hasHours()) {
      grid.addRow(0, hoursCard, sharesCard);
    } else {
      noHours.content(noHours());
      grid.add(noHours, 0, 0, 2, 1);
    }
    if (!charts.hasRuns()) {
      noRuns.content(noRuns(charts.hasHours()));
    }
    grid.addRow(1, costsCard, charts.hasRuns() ? runsCard : noRuns);
  }

  private void showCostForm() {
    boolean byYear = costForm.valueProperty().get().equals(BY_YEAR);
    costsCard.content(byYear ? costTable.node() : costsCard.surface());
    now.ifPresent(
        shown -> {
          String currency = shown.scenario().notation().currencySymbol().strip();
          boolean logarithmic = !byYear && new Charts(shown).costs().isWide();
          costsCard.setUnit(logarithmic ? currency + ", log scale" : currency);
        });
  }

  private Node noHours() {
    boolean allRented =
        now.stream()
            .flatMap(shown -> shown.scenario().models().stream())
            .allMatch(model -> model.values().get(Model.KIND).equals(Model.RENTED));
    return new EmptyState(
        Tone.OFF,
        Feather.CLOUD,
        "No GPU-hours are paid",
        allRented
            ? "Every model is rented by the token: its provider runs the GPUs, and idle time is part of the price."
            : "No model is trained or serves within the horizon.",
        kindButton());
  }

  /**
   * @param isAlone whether no other card offers the way out
   */
  private Node noRuns(boolean isAlone) {
    return new EmptyState(
        Tone.OFF,
        Feather.CPU,
        "No training runs",
        "No model of this scenario is trained within the horizon.",
        isAlone ? kindButton() : new Node[0]);
  }

  /** Leads to where the first model comes from, which is what decides it. */
  private Node[] kindButton() {
    return now.stream()
        .flatMap(shown -> shown.scenario().models().stream())
        .limit(1)
        .map(
            model -> {
              Button button = Buttons.plain("Change the kind of " + model.label(), Feather.BOX);
              button.setOnAction(event -> desk.goTo(model.pathOf(Model.KIND.key())));
              return button;
            })
        .toArray(Node[]::new);
  }
}
