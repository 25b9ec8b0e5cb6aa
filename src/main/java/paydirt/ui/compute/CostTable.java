package paydirt.ui.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import paydirt.analysis.Evaluation;
import paydirt.engine.Calendar;
import paydirt.engine.Period;
import paydirt.engine.PeriodTable;
import paydirt.engine.Series;
import paydirt.engine.Span;
import paydirt.formula.Line;
import paydirt.model.Compute;
import paydirt.unit.Scale;

/** Cost per 1M tokens by source and by model, a column for each year. */
final class CostTable {
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
  private static final double ROW_HEIGHT = 26;
  private static final double LEAST_NAME_WIDTH = 90;
  private static final double YEAR_WIDTH = 47;
  private static final double SCROLL_BAR_WIDTH = 12;

  /** A ratio with its numbers by year. */
  private record Row(Line line, String name, boolean isHead, Series years) {}

  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final TableView<Row> table = new TableView<>(rows);
  private final ObjIntConsumer<Line> onCell;
  private List<Span> spans = List.of();
  private Scale scale = Scale.of(0);

  /**
   * @param onCell called with a line that was chosen, and the last month of its year, 1-based
   */
  CostTable(ObjIntConsumer<Line> onCell) {
    this.onCell = onCell;
    table.getStyleClass().addAll("statement-table", "cost-table");
    table.setFixedCellSize(ROW_HEIGHT);
    table.setPlaceholder(new Region());
    table.setMinHeight(0);
    VBox.setMargin(table, new Insets(6, 0, 0, 0));
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.setRowFactory(
        unused ->
            new TableRow<>() {
              @Override
              protected void updateItem(Row row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(GROUP, !empty && row != null && row.isHead());
              }
            });
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  Node node() {
    return table;
  }

  void show(Evaluation now) {
    PeriodTable years =
        PeriodTable.of(
            now.projection(),
            new Calendar(now.scenario().firstMonth(), now.projection().months()),
            Period.YEAR);
    Compute compute = now.model().compute();
    List<Row> wanted = new ArrayList<>();
    wanted.add(row(compute.costPerMillion(), "All", true, years));
    for (Line source : compute.ofSources()) {
      wanted.add(row(source, source.label(), true, years));
    }
    for (Line model : compute.ofModels()) {
      wanted.add(row(model, model.item(), false, years));
    }
    scale =
        Scale.of(
            wanted.stream()
                .map(Row::years)
                .flatMapToDouble(
                    row ->
                        IntStream.range(0, row.size())
                            .filter(row::isPresent)
                            .mapToDouble(row::value))
                .max()
                .orElse(0));
    columns(years.spans());
    rows.setAll(wanted);
  }

  private static Row row(Line line, String name, boolean isHead, PeriodTable years) {
    return new Row(line, name, isHead, years.row(line));
  }

  private void columns(List<Span> wanted) {
    if (wanted.equals(spans)) {
      return;
    }
    spans = wanted;
    List<TableColumn<Row, ?>> columns = new ArrayList<>();
    TableColumn<Row, Row> name = column("", -1, LEAST_NAME_WIDTH);
    name.prefWidthProperty()
        .bind(
            Bindings.max(
                LEAST_NAME_WIDTH,
                table.widthProperty().subtract(YEAR_WIDTH * spans.size() + SCROLL_BAR_WIDTH)));
    columns.add(name);
    for (int i = 0; i < spans.size(); i++) {
      columns.add(column(spans.get(i).label(), i, YEAR_WIDTH));
    }
    table.getColumns().setAll(columns);
  }

  private TableColumn<Row, Row> column(String name, int year, double width) {
    TableColumn<Row, Row> column = new TableColumn<>(name);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(unused -> new Cell(year));
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(width);
    if (year < 0) {
      column.getStyleClass().add("name-column");
    }
    return column;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F1) {
      TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
      if (cell.getRow() >= 0 && cell.getRow() < rows.size()) {
        choose(rows.get(cell.getRow()), cell.getColumn() - 1);
        event.consume();
      }
    }
  }

  private void choose(Row row, int year) {
    Span span = spans.get(year < 0 ? spans.size() - 1 : year);
    onCell.accept(row.line(), span.lastMonth() + 1);
  }

  /** A name, or the number of a year. */
  private final class Cell extends TableCell<Row, Row> {
    private final int year;
    private final Tooltip tooltip = new Tooltip();

    Cell(int year) {
      this.year = year;
      if (year < 0) {
        getStyleClass().add("name-column");
      }
      tooltip.setWrapText(true);
      tooltip.setMaxWidth(420);
      setOnMouseClicked(
          event -> {
            if (getItem() != null) {
              choose(getItem(), year);
            }
          });
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setText(null);
        setTooltip(null);
        return;
      }
      boolean absent = year >= 0 && !row.years().isPresent(year);
      setText(
          year < 0
              ? (row.isHead() ? "" : "   ") + row.name()
              : absent ? Scale.NONE : scale.text(row.years().value(year)));
      String words = absent ? row.years().reason(year) : year < 0 ? row.line().doc() : "";
      tooltip.setText(words);
      setTooltip(words.isEmpty() ? null : tooltip);
    }
  }
}
