package paydirt.ui.component;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import paydirt.chart.MonthSeries;
import paydirt.chart.Samples;
import paydirt.chart.Theme;
import paydirt.chart.Token;
import paydirt.file.CatalogReader;
import paydirt.ui.catalog.CatalogView;
import paydirt.ui.theme.ThemeSwitch;

/**
 * Every component in every state, and an overview of made-up data, to be looked at. Arguments:
 * {@code states}, {@code overview}, {@code charts}, {@code table} or {@code catalog}, {@code light}
 * or {@code dark}, width and height.
 */
public final class Gallery {
  private Gallery() {}

  /** Opens the gallery. */
  public static void main(String[] arguments) {
    Application.launch(Window.class, arguments);
  }

  /** The gallery's window; launched from a class that is no application, as from a jar. */
  public static final class Window extends Application {
    @Override
    public void start(Stage stage) {
      List<String> arguments = getParameters().getRaw();
      ThemeSwitch theme = new ThemeSwitch(Theme.valueOf(arguments.get(1).toUpperCase(Locale.ROOT)));
      double width = Double.parseDouble(arguments.get(2));
      double height = Double.parseDouble(arguments.get(3));
      Parent root =
          switch (arguments.get(0)) {
            case "states" -> states(theme);
            case "charts" -> new SampleCharts(theme).root();
            case "table" -> new SampleTable().root();
            case "catalog" ->
                (Parent) new CatalogView(CatalogReader.ofProgram(), YearMonth.of(2027, 1)).node();
            default -> new SampleOverview(theme).root();
          };
      if (width < 1360) {
        root.getStyleClass().add("compact");
      }
      Scene scene = new Scene(root, width, height);
      theme.attach(scene);
      stage.setScene(scene);
      stage.setTitle("Gallery");
      stage.setX(0);
      stage.setY(0);
      stage.show();
      if (root.lookup("#first") != null) {
        root.lookup("#first").requestFocus();
      }
    }
  }

  private static Parent states(ThemeSwitch theme) {
    VBox left = new VBox(10, fields(), tokens(theme));
    VBox middle = new VBox(10, verdicts(), tiles(), badges(), buttons(), type());
    VBox right = new VBox(8, nothing(), calculating(), outOfDate(), failed(), notice());
    left.setMinWidth(430);
    left.setMaxWidth(430);
    middle.setMinWidth(566);
    middle.setMaxWidth(566);
    right.setMinWidth(396);
    right.setMaxWidth(396);
    HBox all = new HBox(10, left, middle, right);
    all.setPadding(new Insets(14));
    return all;
  }

  private static Card fields() {
    GridPane grid = new GridPane();
    grid.getColumnConstraints().addAll(new ColumnConstraints(116), new ColumnConstraints(284));
    NumberField typed = churn(NumberState.of(4.1));
    typed.input().setText("4,1,0");
    typed.input().fireEvent(new ActionEvent());
    NumberField focused = churn(NumberState.of(4.6).savedAs(4.1));
    focused.input().setId("first");
    NumberField uncertain = churn(NumberState.of(4.1).note("90 % range 2.8 to 6.2, log-normal"));
    uncertain.setBadges(Badge.uncertain());
    NumberState far = NumberState.of(14).savedAs(4.1);
    List<Node> rows =
        List.of(
            churn(NumberState.of(4.1)),
            focused,
            uncertain,
            churn(far.note("Usual is 2 to 8. Did you mean 14 % a year?")),
            typed,
            churn(NumberState.notEntered().note("6 results need it")),
            churn(NumberState.formula(4.1).note("from the retention curve")));
    List<String> names =
        List.of(
            "normal",
            "focus, changed",
            "uncertain",
            "unusual, computes",
            "cannot be read",
            "not entered",
            "follows a formula");
    for (int i = 0; i < rows.size(); i++) {
      grid.add(Words.fixed(names.get(i), "t11", "muted"), 0, i);
      grid.add(rows.get(i), 1, i);
      GridPane.setMargin(rows.get(i), new Insets(0, 0, 8, 0));
    }
    return new Card("Number field with slider", "88 × 24 px, slider over the usual range")
        .content(grid);
  }

  private static NumberField churn(NumberState state) {
    NumberField field =
        new NumberField("Churn, paying", "%/mo", new UsualRange(2, 8), PlainNumbers.INSTANCE);
    field.show(state);
    return field;
  }

  private static Card tokens(ThemeSwitch theme) {
    FlowPane flow = new FlowPane(8, 5);
    for (Token token : Token.values()) {
      Region swatch = new Region();
      swatch.setMinSize(20, 20);
      swatch.setStyle(
          "-fx-background-color: -pd-border-strong, -pd-"
              + token.id()
              + "; -fx-background-insets: 0, 1; -fx-background-radius: 4, 3;");
      VBox words =
          new VBox(
              Words.fixed(token.id(), "t10"),
              Words.fixed(token.hex(theme.theme()), "t10", "faint"));
      HBox one = new HBox(5, swatch, words);
      one.setPrefWidth(92);
      flow.getChildren().add(one);
    }
    return new Card("Colour tokens", theme.theme().name().toLowerCase(Locale.ROOT)).content(flow);
  }

  private static Card verdicts() {
    return new Card("Verdict", "one line: state, when, how sure")
        .content(
            verdict(
                Tone.GOOD,
                "Reaches operating profit in June 2029",
                "never short of cash",
                "71 %",
                "± 1.3 pp"),
            verdict(
                Tone.WARN,
                "Reaches profit in June 2029, loses it in March 2031",
                "prices fell",
                "38 %",
                "± 1.4 pp"),
            verdict(
                Tone.BAD,
                "Not within 60 months; out of cash in Sep 2029",
                "$7.1M short",
                "4 %",
                "± 0.6 pp"),
            verdict(
                Tone.OFF,
                "Cannot be said: churn is not entered",
                "6 results wait for it",
                "–",
                ""));
  }

  private static VerdictBar verdict(
      Tone tone, String headline, String detail, String value, String spread) {
    VerdictBar bar = new VerdictBar(VerdictBar.Size.LINE);
    bar.show(
        new VerdictText(
            tone, headline, detail, Optional.of(new VerdictText.Chance(value, spread, ""))));
    return bar;
  }

  private static Card tiles() {
    MonthSeries falling = Samples.series(24, m -> 1 / (1.0 + m));
    MonthSeries none = MonthSeries.of();
    Change better = new Change(Tone.GOOD, Change.Arrow.DOWN, "−$0.05");
    Change worse = new Change(Tone.BAD, Change.Arrow.UP, "+$0.04");
    Tile calculating =
        tile(
            "Cost per 1M tokens",
            "$0.42",
            "old value stays",
            new Change(Tone.OFF, Change.Arrow.NONE, "calculating"),
            falling);
    calculating.setCalculating(true);
    FlowPane flow =
        new FlowPane(
            8,
            8,
            tile("Cost per 1M tokens", "$0.42", "better than saved", better, falling),
            tile("Cost per 1M tokens", "$0.51", "worse than saved", worse, falling),
            calculating,
            tile(
                "LTV ÷ CAC",
                "–",
                "churn is 0",
                new Change(Tone.OFF, Change.Arrow.NONE, "not defined"),
                none),
            tile(
                "Break-even",
                "never",
                "best: month 58",
                new Change(Tone.BAD, Change.Arrow.NONE, "within 60 months"),
                none),
            tile(
                "Break-even",
                "lost",
                "reached Jun 2029",
                new Change(Tone.WARN, Change.Arrow.NONE, "from Mar 2031"),
                falling));
    return new Card("Tile", "128–160 × 92 px").content(flow);
  }

  static Tile tile(String label, String value, String context, Change change, MonthSeries course) {
    Tile tile = new Tile();
    tile.setPrefWidth(140);
    tile.show(new TileText(label, value, "", context, change, course));
    return tile;
  }

  private static Card badges() {
    FlowPane badges =
        new FlowPane(
            8,
            6,
            Badge.uncertain(),
            Badge.overTime(),
            Badge.recalled(),
            Badge.stale("14 months old"),
            Badge.of(Tone.GOOD, Feather.CHECK, "found"),
            Badge.of(Tone.WARN, Feather.HELP_CIRCLE, "recalled"),
            Badge.of(Tone.WARN, Feather.CLOCK, "14 mo"),
            Badge.of(Tone.ACCENT, "2 changed"),
            Badge.of(Tone.OFF, "ratio"));
    FlowPane chips =
        new FlowPane(
            8,
            6,
            new Chip(Tone.GOOD, "Reaches profit, Aug 2028"),
            new Chip(Tone.WARN, "Reached, then lost"),
            new Chip(Tone.BAD, "Not within 60 months"),
            new Chip(Tone.OFF, "Not defined"));
    return new Card("Badge 15 px, chip 20 px", "").content(badges, chips);
  }

  private static Card buttons() {
    HBox row =
        new HBox(
            8,
            Buttons.primary("Run", Feather.PLAY),
            Buttons.plain("Export", Feather.SHARE),
            Buttons.small("Small"),
            Buttons.bare(Feather.X, "Close"),
            new Segment<>("Period", List.of("Month", "Quarter", "Year"), word -> word),
            Buttons.link("Link"));
    row.setAlignment(Pos.CENTER_LEFT);
    return new Card("Button 28 and 24 px, segment 26 px", "")
        .content(row, new SearchField("Find an action, driver or result", "Ctrl K"));
  }

  private static Card type() {
    HBox large =
        new HBox(
            14,
            Words.fixed("22 $0.42", "t22"),
            Words.fixed("20 Jun 2029", "t20"),
            Words.fixed("17 Reaches profit", "t17"),
            Words.fixed("15 Title", "t15"));
    HBox small =
        new HBox(
            14,
            Words.fixed("13 Card title", "t13"),
            Words.fixed("12 Body and table 1,234.5"),
            Words.fixed("12 Input 2,450", "t12-medium", "accent-text"),
            Words.fixed("11 Axis, hint", "t11", "faint"),
            Words.fixed("10 Range", "t10", "faint"));
    return new Card("IBM Plex Sans", "all figures tabular: 1,111,111 = 8,888,888")
        .content(large, small);
  }

  private static Card nothing() {
    return new Card("Nothing yet", "")
        .content(
            new EmptyState(
                Tone.OFF,
                Feather.ACTIVITY,
                "No trials have been run",
                "19 drivers are uncertain",
                Buttons.primary("Run 5,000 trials", Feather.PLAY)));
  }

  private static Card calculating() {
    return new Card("Calculating, over 300 ms", "")
        .content(
            new EmptyState(
                Tone.ACCENT,
                Feather.LOADER,
                "3,100 of 5,000 trials",
                "the last result stays below, dimmed to 45 %",
                EmptyState.progress(0.62),
                Words.fixed("Esc stops and keeps what is there", "t11", "faint")));
  }

  private static Card outOfDate() {
    return new Card("Out of date", "")
        .content(
            new EmptyState(
                Tone.WARN,
                Feather.REFRESH_CW,
                "These trials are from before 2 changes",
                "the curve is drawn dashed until it is run again",
                Buttons.plain("Run again  Ctrl R", Feather.PLAY)));
  }

  private static Card failed() {
    return new Card("Could not be done", "")
        .content(
            new EmptyState(
                Tone.BAD,
                Feather.X_OCTAGON,
                "Goal seek found no value",
                "price from $8 to $36: best is $36, month 33",
                Buttons.link("Show the curve")));
  }

  private static Notice notice() {
    return new Notice(
        Tone.WARN,
        "The file was changed by another program",
        "atlas-assistant.json, 18:44. Your 2 changes are kept.",
        Buttons.small("Compare"),
        Buttons.small("Reload"),
        Buttons.small("Keep mine"));
  }
}
