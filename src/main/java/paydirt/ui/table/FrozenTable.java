package paydirt.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paydirt.engine.Span;
import paydirt.ui.component.Buttons;
import paydirt.ui.component.Words;

/** Two tables over the same rows: names that stay, and periods that scroll sideways. */
final class FrozenTable {

  private static final double ROW_HEIGHT = 26;
  private static final double NAME_WIDTH = 252;
  private static final double COURSE_WIDTH = 92;
  private static final double PERIOD_WIDTH = 84;
  private static final double CUT_PERIOD_WIDTH = 104;

  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final TableView<Row> names = new TableView<>(rows);
  private final TableView<Row> periods = new TableView<>(rows);
  private final TableColumn<Row, Row> nameColumn = new TableColumn<>();
  private final TableColumn<Row, Row> courseColumn = new TableColumn<>();
  private final Label scale = Words.yielding("");
  private final IntegerProperty lit = new SimpleIntegerProperty(-1);
  private final Region underNames = new Region();
  private final HBox both;
  private final ObservableValue<Optional<Figures>> figures;
  private final TableActions actions;

  FrozenTable(ObservableValue<Optional<Figures>> figures, TableActions actions) {
    this.figures = figures;
    this.actions = actions;
    names.getStyleClass().add("names");
    prepare(names);
    prepare(periods);
    names.setId("names");
    periods.setId("periods");
    fix(nameColumn, NAME_WIDTH, "name-column");
    nameColumn.setGraphic(nameHead());
    nameColumn.setCellFactory(column -> new NameCell(figures));
    fix(courseColumn, COURSE_WIDTH, "course-column");
    courseColumn.setCellFactory(column -> new CourseCell(figures));
    names.getColumns().add(nameColumn);
    names.getColumns().add(courseColumn);
    names.setMinWidth(NAME_WIDTH + COURSE_WIDTH + 2);
    names.setMaxWidth(NAME_WIDTH + COURSE_WIDTH + 2);
    names.focusedProperty().addListener(observable -> lookFromNames());
    names.getFocusModel().focusedIndexProperty().addListener(observable -> lookFromNames());
    periods.getSelectionModel().setCellSelectionEnabled(true);
    periods.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    periods.getFocusModel().focusedCellProperty().addListener(observable -> lookFromPeriods());
    periods.skinProperty().addListener(skin -> periods.applyCss());
    periods.heightProperty().addListener(height -> link());
    new TableKeys(names, periods, actions);
    new CellMouse(names, periods, actions);
    VBox.setVgrow(names, Priority.ALWAYS);
    HBox.setHgrow(periods, Priority.ALWAYS);
    both = new HBox(new VBox(names, underNames), periods);
    both.getStyleClass().add("frozen-table");
  }

  private Node nameHead() {
    Button fold = Buttons.bare(Feather.CHEVRONS_UP, "Fold all (Ctrl+←)");
    fold.setOnAction(event -> actions.turnAll(false));
    Button unfold = Buttons.bare(Feather.CHEVRONS_DOWN, "Unfold all (Ctrl+→)");
    unfold.setOnAction(event -> actions.turnAll(true));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(scale, between, fold, unfold);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setPrefWidth(NAME_WIDTH - 16);
    return head;
  }

  Node node() {
    return both;
  }

  ObservableList<Row> rows() {
    return rows;
  }

  /** What stands where there is no row. */
  void setPlaceholder(Node node) {
    periods.setPlaceholder(node);
  }

  /** Goes to the first row, as after a search. */
  void focusFirst() {
    if (!rows.isEmpty()) {
      names.getSelectionModel().clearAndSelect(0);
      names.requestFocus();
    }
  }

  /** Shows these rows; numbers follow the figures by themselves. */
  void show(List<Row> wanted) {
    figures
        .getValue()
        .ifPresent(
            shown -> {
              scale.setText(shown.scale());
              courseColumn.setText(shown.years());
              columns(shown);
            });
    if (!rows.equals(wanted)) {
      Optional<String> name = keyAt(names.getFocusModel().getFocusedIndex());
      TablePosition<?, ?> cell = periods.getFocusModel().getFocusedCell();
      Optional<String> number = keyAt(cell.getRow());
      rows.setAll(wanted);
      name.flatMap(this::indexOf).ifPresent(names.getSelectionModel()::clearAndSelect);
      number.flatMap(this::indexOf).ifPresent(row -> select(row, cell.getColumn()));
    }
  }

  private Optional<String> keyAt(int row) {
    return row >= 0 && row < rows.size() ? Optional.of(rows.get(row).key()) : Optional.empty();
  }

  private Optional<Integer> indexOf(String key) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).key().equals(key)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private void select(int row, int column) {
    if (column >= 0 && column < periods.getColumns().size()) {
      periods.getSelectionModel().clearAndSelect(row, periods.getColumns().get(column));
    }
  }

  /** The cells that are selected, row by row. */
  List<TablePosition<Row, ?>> selected() {
    List<TablePosition<Row, ?>> cells = new ArrayList<>();
    for (TablePosition<?, ?> cell : periods.getSelectionModel().getSelectedCells()) {
      cells.add(
          new TablePosition<>(periods, cell.getRow(), periods.getColumns().get(cell.getColumn())));
    }
    return cells;
  }

  private void lookFromNames() {
    int row = names.getFocusModel().getFocusedIndex();
    if (names.isFocused() && row >= 0 && row < rows.size()) {
      actions.look(rows.get(row), -1);
    }
  }

  private void lookFromPeriods() {
    TablePosition<?, ?> cell = periods.getFocusModel().getFocusedCell();
    if (cell.getRow() >= 0 && cell.getRow() < rows.size()) {
      actions.look(rows.get(cell.getRow()), cell.getColumn());
    }
  }

  private void columns(Figures shown) {
    List<Span> spans = shown.spans();
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      titles.add(shown.title(i));
    }
    if (titles.equals(periods.getColumns().stream().map(TableColumn::getText).toList())) {
      return;
    }
    List<TableColumn<Row, Row>> columns = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      int index = i;
      boolean startsYear = i > 0 && !year(spans.get(i)).equals(year(spans.get(i - 1)));
      TableColumn<Row, Row> column = new TableColumn<>(titles.get(i));
      double width = spans.get(i).isFull() ? PERIOD_WIDTH : CUT_PERIOD_WIDTH;
      fix(column, width, startsYear ? "new-year" : "in-year");
      column.setCellFactory(unused -> new FigureCell(figures, index, startsYear));
      columns.add(column);
    }
    periods.getColumns().setAll(columns);
  }

  private static String year(Span span) {
    return span.label().substring(span.label().length() - 4);
  }

  private static void fix(TableColumn<Row, Row> column, double width, String styleClass) {
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setSortable(false);
    column.setReorderable(false);
    column.setResizable(false);
    column.setPrefWidth(width);
    column.getStyleClass().add(styleClass);
  }

  private void prepare(TableView<Row> table) {
    table.getStyleClass().add("statement-table");
    table.setFixedCellSize(ROW_HEIGHT);
    table.setPlaceholder(new Region());
    table.setRowFactory(unused -> new StatementRow(lit));
  }

  /** One scroll bar moves both tables; the room under the names is what the other bar takes. */
  private void link() {
    Optional<ScrollBar> left = bar(names, Orientation.VERTICAL);
    Optional<ScrollBar> right = bar(periods, Orientation.VERTICAL);
    Optional<ScrollBar> below = bar(periods, Orientation.HORIZONTAL);
    if (left.isEmpty() || right.isEmpty() || below.isEmpty()) {
      return;
    }
    left.get().valueProperty().unbindBidirectional(right.get().valueProperty());
    left.get().valueProperty().bindBidirectional(right.get().valueProperty());
    underNames
        .minHeightProperty()
        .bind(
            Bindings.when(below.get().visibleProperty())
                .then(below.get().heightProperty())
                .otherwise(0));
  }

  private static Optional<ScrollBar> bar(TableView<Row> table, Orientation orientation) {
    return table.lookupAll(".scroll-bar").stream()
        .filter(ScrollBar.class::isInstance)
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == orientation)
        .findFirst();
  }
}
