package paydirt.ui.customers;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Months;
import paydirt.chart.LayersChart;
import paydirt.chart.LinesChart;
import paydirt.chart.LinesData;
import paydirt.chart.Theme;
import paydirt.chart.UserGroupsChart;
import paydirt.chart.UserGroupsData;
import paydirt.formula.Line;
import paydirt.model.CompanyModel;
import paydirt.model.ProductEconomics;
import paydirt.ui.Desk;
import paydirt.ui.component.Card;
import paydirt.ui.component.ChartView;
import paydirt.ui.component.Segment;
import paydirt.ui.component.VerdictBar;
import paydirt.ui.component.VerdictText;
import paydirt.ui.tile.TileRow;

/** Who uses a product, who pays and who costs, what a user brings, and what others charge. */
public final class CustomersView {

  private static final PseudoClass CALCULATING = PseudoClass.getPseudoClass("calculating");
  private static final double GAP = 8;
  private static final String TENTHS = "Tenths";
  private static final String PLANS = "Plans";
  private static final String AT_END = "At month end";
  private static final String IN_MONTH = "In the month";
  private static final String PER_USER = "User";
  private static final String PER_MILLION = "1M tokens";

  private final Desk desk;
  private final Empties empties;
  private final VerdictBar verdict = new VerdictBar(VerdictBar.Size.LINE);
  private final ProductSwitch products = new ProductSwitch();
  private final MonthStepper month = new MonthStepper();
  private final TileRow tiles;
  private final UserGroupsChart groups;
  private final LayersChart users;
  private final LinesChart moves;
  private final LinesChart units;
  private final LinesChart prices;
  private final ChartView groupsCard;
  private final ChartView usersCard;
  private final ChartView movesInUsersCard;
  private final ChartView unitsCard;
  private final ChartView pricesCard;
  private final PlanTable plans;
  private final Segment<String> groupsForm =
      new Segment<>("Users by", List.of(TENTHS, PLANS), w -> w);
  private final Segment<String> usersForm =
      new Segment<>("Users", List.of(AT_END, IN_MONTH), w -> w);
  private final Segment<String> unitsForm =
      new Segment<>("Unit economics of", List.of(PER_USER, PER_MILLION), w -> w);
  private final GridPane grid = new GridPane();
  private final HBox bar;
  private final VBox main = new VBox();
  private Optional<Evaluation> now = Optional.empty();
  private Optional<Evaluation> saved = Optional.empty();

  /** A view without numbers yet. */
  public CustomersView(Desk desk, Theme theme) {
    this.desk = desk;
    empties = new Empties(desk);
    tiles = new TileRow(desk, new Headline(model -> product(model).orElseThrow()).numbers());
    groups = new UserGroupsChart(theme);
    users = new LayersChart(theme);
    moves = new LinesChart(theme);
    units = new LinesChart(theme);
    prices = new LinesChart(theme);
    groupsCard = new ChartView(Empties.WHO_PAYS, "", groups);
    usersCard = new ChartView("Users", "", users);
    movesInUsersCard = new ChartView("Users who come and go", "", moves);
    unitsCard = new ChartView("Unit economics", "", units);
    pricesCard = new ChartView(Empties.PRICE, "", prices);
    plans = new PlanTable(desk);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    bar = new HBox(products.node(), between, month.node());
    bar.getStyleClass().add("product-bar");
    switched(groupsCard, groupsForm);
    switched(usersCard, usersForm);
    switched(unitsCard, unitsForm);
    listen();
    shape();
    VBox.setVgrow(grid, Priority.ALWAYS);
    main.getStyleClass().add("main-pane");
  }

  private void switched(ChartView card, Segment<String> form) {
    card.action(form);
    card.getStyleClass().add("switched-card");
    form.valueProperty().addListener(value -> showProduct());
  }

  private void listen() {
    products.chosenProperty().addListener(chosen -> showProduct());
    month.monthProperty().addListener(chosen -> showMonth());
    groupsCard.setOnMonth(
        group -> with((shown, product) -> explain(new Charts(shown, product).explained(group))));
    explains(usersCard, product -> product.users().total());
    explains(movesInUsersCard, product -> product.users().arriving());
    explains(
        unitsCard,
        product -> isPerUser() ? product.perUser().contribution() : product.perMillion().price());
    explains(pricesCard, product -> product.market().orElseThrow().price());
  }

  /** A month of a chart over time is explained, and becomes the month of the groups of users. */
  private void explains(ChartView card, Function<ProductEconomics, Line> main) {
    card.setOnMonth(
        chosen -> {
          month.choose(chosen);
          with((shown, product) -> explain(main.apply(product)));
        });
    if (card != usersCard) {
      card.monthProperty().bindBidirectional(usersCard.monthProperty());
    }
  }

  private void explain(Line line) {
    desk.explain(line.id(), month.monthProperty().get() + 1);
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
    verdict.show(VerdictText.of(evaluation.verdict()));
    month.show(new Months(evaluation.scenario().firstMonth()), evaluation.projection().months());
    products.offer(evaluation.model().products());
    if (evaluation.model().products().isEmpty()) {
      Card nothing = empties.noProduct();
      VBox.setVgrow(nothing, Priority.ALWAYS);
      main.getChildren().setAll(verdict, nothing);
    } else {
      main.getChildren().setAll(verdict, bar, tiles.node(), grid);
      showProduct();
    }
  }

  /** Paints the charts in this theme. */
  public void apply(Theme theme) {
    groups.apply(theme);
    users.apply(theme);
    moves.apply(theme);
    units.apply(theme);
    prices.apply(theme);
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

  private Optional<ProductEconomics> product(CompanyModel model) {
    return model.products().stream()
        .filter(each -> each.id().equals(products.chosenProperty().get()))
        .findFirst();
  }

  private void with(BiConsumer<Evaluation, ProductEconomics> action) {
    now.ifPresent(
        shown -> product(shown.model()).ifPresent(product -> action.accept(shown, product)));
  }

  private boolean isPerUser() {
    return unitsForm.valueProperty().get().equals(PER_USER);
  }

  private void showProduct() {
    with(this::showProduct);
    showMonth();
  }

  private void showProduct(Evaluation shown, ProductEconomics product) {
    tiles.show(shown, saved.filter(before -> product(before.model()).isPresent()));
    Charts charts = new Charts(shown, product);
    boolean isAtEnd = usersForm.valueProperty().get().equals(AT_END);
    users.show(charts.users());
    moves.show(charts.moves());
    usersCard.content(isAtEnd ? usersCard.surface() : movesInUsersCard.surface());
    show(isPerUser() ? charts.perUser() : charts.perMillion(), units, unitsCard);
    product.market().ifPresent(market -> show(charts.prices(), prices, pricesCard));
    grid.getChildren().clear();
    grid.addRow(0, product.tenths().isEmpty() ? empties.alike(product) : groupsCard, unitsCard);
    grid.addRow(1, usersCard, product.market().isPresent() ? pricesCard : empties.noMarket());
  }

  private static void show(LinesData data, LinesChart chart, ChartView card) {
    chart.show(data);
    String unit = data.notation().symbol(data.unit());
    card.setUnit(data.isWide() ? unit + ", log scale" : unit);
  }

  private void showMonth() {
    with(this::showMonth);
  }

  private void showMonth(Evaluation shown, ProductEconomics product) {
    if (product.tenths().isEmpty()) {
      return;
    }
    int chosen = month.monthProperty().get();
    UserGroupsData data = new Charts(shown, product).groups(chosen);
    groups.show(data);
    groupsCard.setUnit(data.notation().symbol(data.unit()));
    boolean byPlans =
        product.losses().isPresent() && groupsForm.valueProperty().get().equals(PLANS);
    groupsForm.setVisible(product.losses().isPresent());
    product.losses().ifPresent(losses -> plans.show(shown, losses.plans(), chosen));
    groupsCard.content(byPlans ? plans.node() : groupsCard.surface());
  }
}
