package paydirt.ui.component;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paydirt.chart.CashChart;
import paydirt.chart.MonthSeries;
import paydirt.chart.RevenueCostChart;
import paydirt.chart.Samples;
import paydirt.chart.Token;
import paydirt.ui.theme.ThemeSwitch;

/** The overview as a person would see it, with invented numbers. */
final class SampleOverview {
  private final BorderPane root = new BorderPane();

  SampleOverview(ThemeSwitch theme) {
    CashChart cash = new CashChart(theme.theme());
    cash.show(Samples.cash());
    theme.follow(cash::apply);
    RevenueCostChart revenue = new RevenueCostChart(theme.theme());
    revenue.show(Samples.revenueAndCost());
    theme.follow(revenue::apply);

    ChartView upper = new ChartView("Cash at month end", "$M", cash);
    upper.lineKey(Token.S4, "Training run");
    upper.action(Buttons.bare(Feather.MORE_HORIZONTAL, "More"));
    ChartView lower = new ChartView("Revenue and cost", "$ per month", revenue);
    lower.monthProperty().bindBidirectional(upper.monthProperty());
    upper.surface().setId("first");
    VBox.setVgrow(upper, Priority.ALWAYS);
    VBox.setVgrow(lower, Priority.ALWAYS);

    VerdictBar verdict = new VerdictBar(VerdictBar.Size.LARGE);
    verdict.show(
        new VerdictText(
            Tone.GOOD,
            "Reaches operating profit in June 2029 (month 30) and never runs short of cash.",
            "Lowest cash $2.9M in Oct 2028. Would fail if churn passed 4.9 % or throughput fell by"
                + " 18 %.",
            Optional.of(new VerdictText.Chance("71 %", "± 1.3 pp", "chance by Dec 2031"))));

    VBox main = new VBox(8, verdict, tiles(), upper, lower);
    main.setPadding(new Insets(10));
    root.setLeft(drivers());
    root.setCenter(main);
  }

  Parent root() {
    return root;
  }

  private static HBox tiles() {
    MonthSeries course = Samples.series(30, m -> Math.sin(m / 5.0) + m / 12.0);
    HBox row =
        new HBox(
            8,
            tile(
                "Operating break-even",
                "Jun 2029",
                "",
                "month 30, sustained",
                new Change(Tone.GOOD, Change.Arrow.UP, "1 month"),
                course),
            tile(
                "Lowest cash",
                "$2.9M",
                "",
                "Oct 2028 · floor $2.0M",
                new Change(Tone.GOOD, Change.Arrow.UP, "+$0.9M"),
                course),
            tile(
                "Funding needed",
                "$15.2M",
                "",
                "planned rounds $18.5M",
                new Change(Tone.GOOD, Change.Arrow.DOWN, "−$0.9M"),
                course),
            tile(
                "Gross margin",
                "76.4",
                "%",
                "2031, reported",
                new Change(Tone.GOOD, Change.Arrow.UP, "+2.1 pp"),
                course),
            tile(
                "Cost per 1M tokens",
                "$0.42",
                "",
                "Oct 2028 · price $1.21",
                new Change(Tone.GOOD, Change.Arrow.DOWN, "−$0.05"),
                course),
            tile(
                "Users",
                "52.6k",
                "",
                "Oct 2028 · paying",
                new Change(Tone.BAD, Change.Arrow.DOWN, "−2.4k"),
                course));
    ((Tile) row.getChildren().get(4)).setChosen(true);
    return row;
  }

  private static Tile tile(
      String label, String value, String unit, String context, Change change, MonthSeries course) {
    Tile tile = new Tile();
    tile.show(new TileText(label, value, unit, context, change, course));
    tile.setPrefWidth(10);
    HBox.setHgrow(tile, Priority.ALWAYS);
    return tile;
  }

  private static VBox drivers() {
    SearchField search = new SearchField("Filter 74 drivers", "Ctrl F");
    VBox.setMargin(search, new Insets(8));
    VBox drivers =
        new VBox(
            search,
            driver("Price, Pro plan", "$/mo", 8, 36, NumberState.of(20).savedAs(18)),
            driver("Free-to-paid rate", "%", 1, 8, NumberState.of(3.4), Badge.uncertain()),
            driver("Price change per year", "%/yr", -20, 20, NumberState.of(0)),
            driver("Churn, paying", "%/mo", 2, 8, NumberState.of(4.1), Badge.uncertain()),
            driver(
                "On-demand H100",
                "$/h",
                1.2,
                4,
                NumberState.of(2.2),
                Badge.overTime(),
                Badge.stale("14 months old")),
            driver(
                "Throughput per replica",
                "tok/s",
                800,
                4000,
                NumberState.of(2450).savedAs(2200),
                Badge.uncertain()),
            driver("Contracted revenue per year", "$", 1e6, 5e8, NumberState.of(125000000)),
            driver(
                "Peak-to-mean load of all the regions together",
                "×",
                1.2,
                4,
                NumberState.of(2.3),
                Badge.uncertain(),
                Badge.recalled()));
    drivers.setPrefWidth(288);
    drivers.setStyle(
        "-fx-background-color: -pd-border, -pd-panel; -fx-background-insets: 0, 0 1 0 0");
    return drivers;
  }

  private static NumberField driver(
      String label, String unit, double low, double high, NumberState state, Badge... badges) {
    NumberField field =
        new NumberField(label, unit, new UsualRange(low, high), PlainNumbers.INSTANCE);
    field.show(state);
    field.setBadges(badges);
    return field;
  }
}
