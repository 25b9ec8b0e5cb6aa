package paydirt.ui.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TablePosition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paydirt.analysis.Evaluation;
import paydirt.engine.Period;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.ui.Desk;
import paydirt.ui.component.Buttons;
import paydirt.ui.component.SearchField;
import paydirt.ui.component.Segment;
import paydirt.ui.component.Words;

/** All lines by month, quarter or year. */
public final class StatementsView {

  private static final PseudoClass CALCULATING = PseudoClass.getPseudoClass("calculating");
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final Desk desk;
  private final Segment<Period> period =
      new Segment<>("Period", List.of(Period.values()), StatementsView::title);
  private final SearchField search = new SearchField("Filter lines", "");
  private final Set<String> turned = new HashSet<>();
  private final FrozenTable table = new FrozenTable(this::figures);
  private final VBox all;
  private Optional<Evaluation> now = Optional.empty();
  private Optional<Figures> figures = Optional.empty();

  /** A view without numbers yet. */
  public StatementsView(Desk desk) {
    this.desk = desk;
    period.valueProperty().set(Period.QUARTER);
    period.valueProperty().addListener(chosen -> showFigures());
    search.textProperty().addListener(text -> showRows());
    table.setOnHead(this::turn);
    table.setOnCell(this::explain);
    table.node().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    all = new VBox(tools(), table.node());
    all.getStyleClass().add("statements-view");
  }

  /** The view, to be put where there is room. */
  public Node node() {
    return all;
  }

  /**
   * Shows these numbers.
   *
   * @param before the evaluation of the saved document; this view does not compare with it
   */
  public void show(Evaluation evaluation, Optional<Evaluation> before) {
    now = Optional.of(evaluation);
    showFigures();
  }

  /** Dims the numbers while others are being worked out. */
  public void setCalculating(boolean calculating) {
    all.pseudoClassStateChanged(CALCULATING, calculating);
  }

  /** The length of time that a column covers. */
  public void setPeriod(Period wanted) {
    period.valueProperty().set(wanted);
  }

  /** The field that filters the lines, to put the cursor into it. */
  public SearchField search() {
    return search;
  }

  private Optional<Figures> figures() {
    return figures;
  }

  private Node tools() {
    HBox tools = new HBox(10);
    tools.getStyleClass().add("statements-tools");
    search.setPrefWidth(200);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Button copy = Buttons.plain("Copy", Feather.COPY);
    copy.setOnAction(event -> copy());
    Button csv = Buttons.plain("CSV", Feather.CLIPBOARD);
    csv.setAccessibleText("Copy all lines as CSV");
    csv.setTooltip(new javafx.scene.control.Tooltip("Copy all lines as CSV"));
    csv.setOnAction(event -> copyAll());
    tools
        .getChildren()
        .addAll(
            period,
            search,
            between,
            Words.yielding(
                "Flows add up, balances take the last month, ratios are recomputed",
                "t11",
                "faint"),
            copy,
            csv);
    return tools;
  }

  private void showFigures() {
    figures = now.map(shown -> new Figures(shown, period.valueProperty().get()));
    showRows();
  }

  private void showRows() {
    List<Row> rows = new ArrayList<>();
    String words = search.textProperty().get();
    for (Group group : groups()) {
      List<Row> lines = group.lines().stream().map(line -> Row.of(group, line)).toList();
      if (words.isBlank()) {
        boolean open = isOpen(group);
        rows.add(Row.head(group, open));
        rows.addAll(open ? lines : List.of());
      } else {
        Row head = Row.head(group, true);
        List<Row> found =
            head.mentions(words) ? lines : lines.stream().filter(l -> l.mentions(words)).toList();
        if (!found.isEmpty()) {
          rows.add(head);
          rows.addAll(found);
        }
      }
    }
    table.show(rows);
  }

  private List<Group> groups() {
    return now.map(shown -> Group.of(shown.model().sheet())).orElse(List.of());
  }

  /** The statements are open unless they were folded; the rest is folded unless it was opened. */
  private boolean isOpen(Group group) {
    return group.isStatement() != turned.contains(group.name());
  }

  private void turn(Row head) {
    if (!turned.remove(head.name())) {
      turned.add(head.name());
    }
    showRows();
  }

  private void explain(Row row, int column) {
    figures.ifPresent(
        shown -> {
          int last = shown.spans().size() - 1;
          int month = shown.spans().get(column < 0 ? last : column).lastMonth() + 1;
          row.line().ifPresent(line -> desk.explain(line.id(), month));
        });
  }

  private void key(KeyEvent event) {
    if (COPY.match(event)) {
      copy();
      event.consume();
    }
  }

  /**
   * The selected cells with their lines and periods; without a selection of several, what is shown.
   */
  private void copy() {
    List<TablePosition<Row, ?>> selected = table.selected();
    Set<Integer> rows = new TreeSet<>();
    Set<Integer> columns = new TreeSet<>();
    for (TablePosition<Row, ?> cell : selected) {
      rows.add(cell.getRow());
      columns.add(cell.getColumn());
    }
    boolean several = selected.size() > 1;
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      if (!several || rows.contains(i)) {
        table.rows().get(i).line().filter(StatementsView::hasPeriods).ifPresent(lines::add);
      }
    }
    put(text -> text.tabs(lines, several ? List.copyOf(columns) : everyColumn()));
  }

  private void copyAll() {
    List<Line> lines =
        groups().stream()
            .flatMap(group -> group.lines().stream())
            .filter(StatementsView::hasPeriods)
            .toList();
    put(text -> text.commas(lines, everyColumn()));
  }

  private static boolean hasPeriods(Line line) {
    return line.kind() != Kind.OUTCOME;
  }

  private List<Integer> everyColumn() {
    return IntStream.range(0, figures.map(shown -> shown.spans().size()).orElse(0))
        .boxed()
        .toList();
  }

  private void put(java.util.function.Function<TableText, String> text) {
    figures.ifPresent(
        shown -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text.apply(new TableText(shown)));
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private static String title(Period each) {
    return Character.toUpperCase(each.word().charAt(0)) + each.word().substring(1);
  }
}
