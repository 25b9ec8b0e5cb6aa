package paydirt.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import paydirt.engine.Span;

/** Two tables over the same rows: names that stay, and periods that scroll sideways. */
final class FrozenTable {

  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
  private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
  private static final double ROW_HEIGHT = 26;
  private static final double NAME_WIDTH = 252;
  private static final double COURSE_WIDTH = 92;
  private static final double PERIOD_WIDTH = 84;

  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final TableView<Row> names = new TableView<>(rows);
  private final TableView<Row> periods = new TableView<>(rows);
  private final TableColumn<Row, Row> nameColumn = new TableColumn<>();
  private final TableColumn<Row, Row> courseColumn = new TableColumn<>();
  private final Region underNames = new Region();
  private final HBox both;
  private final Supplier<Optional<Figures>> figures;
  private Consumer<Row> onHead = row -> {};
  private ObjIntConsumer<Row> onCell = (row, column) -> {};

  FrozenTable(Supplier<Optional<Figures>> figures) {
    this.figures = figures;
    names.getStyleClass().add("names");
    prepare(names);
    prepare(periods);
    names.setId("names");
    periods.setId("periods");
    names.setFocusTraversable(false);
    fix(nameColumn, NAME_WIDTH, "name-column");
    nameColumn.setCellFactory(column -> clickable(new NameCell(figures), -1));
    fix(courseColumn, COURSE_WIDTH, "course-column");
    courseColumn.setCellFactory(column -> clickable(new CourseCell(figures), -1));
    names.getColumns().add(nameColumn);
    names.getColumns().add(courseColumn);
    names.setMinWidth(NAME_WIDTH + COURSE_WIDTH + 2);
    names.setMaxWidth(NAME_WIDTH + COURSE_WIDTH + 2);
    periods.getSelectionModel().setCellSelectionEnabled(true);
    periods.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    periods.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    periods.skinProperty().addListener(skin -> periods.applyCss());
    periods.heightProperty().addListener(height -> link());
    VBox.setVgrow(names, Priority.ALWAYS);
    HBox.setHgrow(periods, Priority.ALWAYS);
    both = new HBox(new VBox(names, underNames), periods);
    both.getStyleClass().add("frozen-table");
  }

  Node node() {
    return both;
  }

  /** Called with the head of a group that was clicked. */
  void setOnHead(Consumer<Row> action) {
    onHead = action;
  }

  /** Called with a row and the number of a period; −1 where the name was clicked. */
  void setOnCell(ObjIntConsumer<Row> action) {
    onCell = action;
  }

  ObservableList<Row> rows() {
    return rows;
  }

  /** Shows these rows; if they are the ones shown, only their numbers change. */
  void show(List<Row> wanted) {
    figures
        .get()
        .ifPresent(
            shown -> {
              nameColumn.setText(shown.scale());
              courseColumn.setText(shown.years());
              columns(shown.spans());
            });
    if (rows.equals(wanted)) {
      names.refresh();
      periods.refresh();
    } else {
      rows.setAll(wanted);
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

  private void columns(List<Span> spans) {
    List<String> labels = spans.stream().map(Span::label).toList();
    if (labels.equals(periods.getColumns().stream().map(TableColumn::getText).toList())) {
      return;
    }
    List<TableColumn<Row, Row>> columns = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      int index = i;
      boolean startsYear = i > 0 && !year(spans.get(i)).equals(year(spans.get(i - 1)));
      TableColumn<Row, Row> column = new TableColumn<>(labels.get(i));
      fix(column, PERIOD_WIDTH, startsYear ? "new-year" : "in-year");
      column.setCellFactory(unused -> clickable(new FigureCell(figures, index, startsYear), index));
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

  private static void prepare(TableView<Row> table) {
    table.getStyleClass().add("statement-table");
    table.setFixedCellSize(ROW_HEIGHT);
    table.setPlaceholder(new Region());
    table.setRowFactory(
        unused ->
            new TableRow<>() {
              @Override
              protected void updateItem(Row row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(GROUP, !empty && row != null && row.isHead());
                pseudoClassStateChanged(TOTAL, !empty && row != null && row.isTotal());
              }
            });
  }

  private TableCell<Row, Row> clickable(TableCell<Row, Row> cell, int column) {
    cell.setOnMouseClicked(
        event -> {
          Row row = cell.getItem();
          boolean plain = !event.isShiftDown() && !event.isShortcutDown();
          if (row != null && plain && event.getButton() == MouseButton.PRIMARY) {
            act(row, column);
          }
        });
    return cell;
  }

  private void act(Row row, int column) {
    if (row.isHead()) {
      onHead.accept(row);
    } else {
      onCell.accept(row, column);
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F1) {
      TablePosition<?, ?> cell = periods.getFocusModel().getFocusedCell();
      if (cell.getRow() >= 0 && cell.getRow() < rows.size()) {
        act(rows.get(cell.getRow()), Math.max(0, cell.getColumn()));
        event.consume();
      }
    }
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
            javafx.beans.binding.Bindings.when(below.get().visibleProperty())
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
