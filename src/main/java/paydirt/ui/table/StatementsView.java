package paydirt.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TablePosition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paydirt.analysis.Check;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Months;
import paydirt.analysis.Outline;
import paydirt.analysis.Outline.Entry;
import paydirt.analysis.Outline.Form;
import paydirt.engine.Period;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Words;
import paydirt.ui.Desk;
import paydirt.ui.component.EmptyState;
import paydirt.ui.component.SearchField;
import paydirt.ui.component.Tone;

/** The statements and all other lines by month, quarter or year. */
public final class StatementsView {

  private static final PseudoClass CALCULATING = PseudoClass.getPseudoClass("calculating");
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final Desk desk;
  private final StatementTools tools = new StatementTools();
  private final Folds folds = new Folds();
  private final ObjectProperty<Optional<Figures>> figures =
      new SimpleObjectProperty<>(Optional.empty());
  private final FrozenTable table = new FrozenTable(figures, new Actions());
  private final StatusLine status;
  private final VBox all;
  private Optional<Evaluation> now = Optional.empty();
  private Optional<Evaluation> saved = Optional.empty();
  private Optional<Sheet> outlined = Optional.empty();
  private List<Entry> outline = List.of();
  private Optional<String> chosen = Optional.empty();

  /** A view without numbers yet. */
  public StatementsView(Desk desk) {
    this.desk = desk;
    status = new StatusLine((line, month) -> desk.explain(line.id(), month));
    tools.onFigures(observable -> showFigures());
    tools.onRows(observable -> showRows());
    tools.copyButton().setOnAction(event -> copy());
    tools.csvButton().setOnAction(event -> copyAll());
    tools.search().input().addEventFilter(KeyEvent.KEY_PRESSED, this::keyInSearch);
    table.node().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    all = new VBox(tools.node(), table.node(), status.node());
    all.getStyleClass().add("statements-view");
  }

  /** The view, to be put where there is room. */
  public Node node() {
    return all;
  }

  /**
   * Shows these numbers.
   *
   * @param before the evaluation of the saved document, if it is to be compared with
   */
  public void show(Evaluation evaluation, Optional<Evaluation> before) {
    now = Optional.of(evaluation);
    saved = before;
    Sheet sheet = evaluation.model().sheet();
    if (!outlined.equals(Optional.of(sheet))) {
      outlined = Optional.of(sheet);
      outline = Outline.of(sheet);
      tools.offer(sheet.statements());
    }
    status.show(
        Check.of(evaluation.projection()),
        new Months(evaluation.scenario().firstMonth()),
        evaluation.scenario().notation());
    showFigures();
  }

  /** Dims the numbers while others are being worked out. */
  public void setCalculating(boolean calculating) {
    all.pseudoClassStateChanged(CALCULATING, calculating);
  }

  /** The length of time that a column covers. */
  public void setPeriod(Period wanted) {
    tools.period().valueProperty().set(wanted);
  }

  /** Unfolds or folds all rows that are in the scope of the switch. */
  void turnAll(boolean open) {
    folds.setAll(inScope(), open);
    showRows();
  }

  /** The field that finds lines, to put the cursor into it. */
  public SearchField search() {
    return tools.search();
  }

  private void showFigures() {
    figures.set(
        now.map(
            shown ->
                new Figures(shown, saved, tools.period().valueProperty().get(), tools.measure())));
    showRows();
  }

  private void showRows() {
    List<Row> rows =
        tools.words().isBlank() ? Rows.of(inScope(), folds) : Rows.found(outline, tools.words());
    if (rows.isEmpty() && !tools.words().isBlank()) {
      table.setPlaceholder(
          new EmptyState(
              Tone.OFF,
              Feather.SEARCH,
              "No line is called “" + tools.words().strip() + "”",
              "Names and ids of all lines were searched; Esc shows them again."));
    }
    table.show(rows);
  }

  private List<Entry> inScope() {
    return switch (tools.scope()) {
      case StatementTools.ALL -> outline;
      case StatementTools.OTHER ->
          outline.stream().filter(entry -> entry.form() == Form.CHAPTER).toList();
      default ->
          outline.stream()
              .filter(entry -> entry.name().equals(tools.scope()))
              .flatMap(entry -> entry.parts().stream())
              .toList();
    };
  }

  /** What the table asks for. */
  private final class Actions implements TableActions {

    @Override
    public void turn(Row row) {
      folds.turn(row.entry());
      showRows();
    }

    @Override
    public void turnAll(boolean open) {
      StatementsView.this.turnAll(open);
    }

    @Override
    public void explain(Row row, int column) {
      row.entry().line().ifPresent(line -> desk.explain(line.id(), month(column)));
    }

    @Override
    public void look(Row row, int column) {
      chosen = row.entry().line().map(Line::id);
      status.say(row.entry().line().map(line -> words(line, column)).orElse(""));
    }

    /** The last month of a period, 1-based; of all of them where none is meant. */
    private int month(int column) {
      return figures
          .get()
          .map(shown -> shown.spans())
          .map(spans -> spans.get(column < 0 ? spans.size() - 1 : column).lastMonth() + 1)
          .orElse(1);
    }
  }

  /** {@code Idle capacity, Q4 2028: $291k = capacity − busy hours}. */
  private String words(Line line, int column) {
    Optional<Figures> shown = figures.get().filter(f -> column < f.spans().size());
    if (shown.isEmpty() || outlined.isEmpty()) {
      return "";
    }
    String formula = Words.of(line.formula(), outlined.get());
    return column < 0 || Row.isSingle(line)
        ? line.title() + " = " + formula
        : line.title()
            + ", "
            + shown.get().title(column)
            + ": "
            + shown.get().compact(line, column)
            + " = "
            + formula;
  }

  private void key(KeyEvent event) {
    if (COPY.match(event)) {
      copy();
      event.consume();
    }
  }

  private void keyInSearch(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
      table.focusFirst();
      event.consume();
    }
  }

  /** The line of the row that was selected last. */
  public Optional<String> chosen() {
    return chosen;
  }

  /**
   * The selected cells with their lines and periods; without a selection of several, what is shown.
   */
  private void copy() {
    Set<Integer> rows = new TreeSet<>();
    Set<Integer> columns = new TreeSet<>();
    List<TablePosition<Row, ?>> selected = table.selected();
    for (TablePosition<Row, ?> cell : selected) {
      rows.add(cell.getRow());
      columns.add(cell.getColumn());
    }
    boolean several = selected.size() > 1;
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      if ((!several || rows.contains(i)) && row.lineByPeriod().isPresent()) {
        entries.add(row.entry());
      }
    }
    put(text -> text.tabs(entries, several ? List.copyOf(columns) : everyColumn()));
  }

  /** Every line once, with its own sign. */
  private void copyAll() {
    List<Entry> entries =
        outlined.stream()
            .flatMap(sheet -> sheet.lines().stream())
            .filter(line -> !Row.isSingle(line))
            .map(
                line ->
                    new Entry(Form.LINE, line.id(), line.title(), Optional.of(line), 1, List.of()))
            .toList();
    put(text -> text.commas(entries, everyColumn()));
  }

  private List<Integer> everyColumn() {
    return IntStream.range(0, figures.get().map(shown -> shown.spans().size()).orElse(0))
        .boxed()
        .toList();
  }

  private void put(Function<TableText, String> text) {
    figures
        .get()
        .ifPresent(
            shown -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(text.apply(new TableText(shown)));
              Clipboard.getSystemClipboard().setContent(content);
            });
  }
}
