package paydirt.ui.catalog;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paydirt.catalog.CatalogRecord;
import paydirt.catalog.Figure;
import paydirt.catalog.Kind;
import paydirt.driver.Driver;
import paydirt.ui.component.EmptyState;
import paydirt.ui.component.Tone;
import paydirt.ui.component.Words;

/** The records of a kind side by side, a column for each number that tells them apart. */
final class RecordTable {
  private static final double NAME_WIDTH = 236;
  private static final double MARKS_WIDTH = 132;
  private static final double LEAST_NUMBER_WIDTH = 72;
  private static final double LETTER_WIDTH = 6.2;
  private static final double NUMBER_PADDING = 26;
  private static final String NONE = "–";

  private final ObservableList<CatalogRecord> records = FXCollections.observableArrayList();
  private final SortedList<CatalogRecord> sorted = new SortedList<>(records);
  private final TableView<CatalogRecord> table = new TableView<>(sorted);
  private YearMonth month;

  RecordTable(YearMonth month, Consumer<Optional<CatalogRecord>> onChosen) {
    this.month = month;
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.getStyleClass().addAll("statement-table", "catalog-table");
    table.setFixedCellSize(26);
    table.setPlaceholder(
        new EmptyState(
            Tone.OFF,
            Feather.SEARCH,
            "Nothing is called that",
            "Names, ids, providers and notes are searched."));
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((source, before, now) -> onChosen.accept(Optional.ofNullable(now)));
  }

  Node node() {
    return table;
  }

  /** What stands in the table, in its order. */
  List<CatalogRecord> shown() {
    return List.copyOf(sorted);
  }

  /** Columns for another kind. */
  void setKind(Kind kind) {
    List<TableColumn<CatalogRecord, ?>> columns = new ArrayList<>(List.of(name(), marks()));
    kind.columns().forEach(driver -> columns.add(number(driver)));
    records.clear();
    table.getSortOrder().clear();
    table.getColumns().setAll(columns);
  }

  /** Shows these records of the kind; the chosen one stays chosen if it is among them. */
  void show(List<CatalogRecord> wanted) {
    CatalogRecord chosen = table.getSelectionModel().getSelectedItem();
    records.setAll(wanted);
    if (chosen != null && wanted.contains(chosen)) {
      choose(chosen);
    } else {
      table.getSelectionModel().clearSelection();
      table.getSelectionModel().selectFirst();
      table.scrollTo(0);
    }
  }

  /** Chooses a record that is shown. */
  void choose(CatalogRecord record) {
    table.getSelectionModel().select(record);
    table.scrollTo(record);
  }

  /** Marks figures against another month. */
  void setMonth(YearMonth now) {
    month = now;
    table.refresh();
  }

  private TableColumn<CatalogRecord, CatalogRecord> name() {
    TableColumn<CatalogRecord, CatalogRecord> column =
        column("Name", NAME_WIDTH, Comparator.comparing(CatalogRecord::label));
    column.getStyleClass().add("name-column");
    column.setCellFactory(
        source ->
            new TableCell<>() {
              @Override
              protected void updateItem(CatalogRecord record, boolean empty) {
                super.updateItem(record, empty);
                getStyleClass().setAll("cell", "indexed-cell", "table-cell", "name-column");
                setText(empty ? null : record.label());
              }
            });
    return column;
  }

  private TableColumn<CatalogRecord, CatalogRecord> marks() {
    TableColumn<CatalogRecord, CatalogRecord> column =
        column(
            "Marks",
            MARKS_WIDTH,
            Comparator.comparingInt((CatalogRecord record) -> Marks.of(record, month).size()));
    column.getStyleClass().add("name-column");
    column.setCellFactory(
        source ->
            new TableCell<>() {
              @Override
              protected void updateItem(CatalogRecord record, boolean empty) {
                super.updateItem(record, empty);
                HBox badges = new HBox(4);
                badges.setAlignment(Pos.CENTER_LEFT);
                if (!empty) {
                  badges.getChildren().setAll(Marks.of(record, month));
                }
                setGraphic(badges);
              }
            });
    return column;
  }

  private TableColumn<CatalogRecord, CatalogRecord> number(Driver driver) {
    String unit = CatalogRecord.NOTATION.symbol(driver.unit());
    int longest = Math.max(driver.label().length(), unit.length());
    TableColumn<CatalogRecord, CatalogRecord> column =
        column(
            null,
            Math.max(LEAST_NUMBER_WIDTH, longest * LETTER_WIDTH + NUMBER_PADDING),
            Comparator.comparingDouble(record -> order(record.value(driver))));
    VBox head = new VBox(Words.fixed(driver.label(), "head-name"), Words.fixed(unit, "head-unit"));
    head.getStyleClass().add("catalog-head");
    column.setGraphic(head);
    column.setCellFactory(
        source ->
            new TableCell<>() {
              @Override
              protected void updateItem(CatalogRecord record, boolean empty) {
                super.updateItem(record, empty);
                Optional<Figure> figure = empty ? Optional.empty() : record.figure(driver);
                getStyleClass().removeAll("marked");
                if (figure.filter(each -> Marks.isMarked(each, month)).isPresent()) {
                  getStyleClass().add("marked");
                }
                setText(empty ? null : figure.map(each -> text(driver, each)).orElse(NONE));
              }
            });
    return column;
  }

  private static TableColumn<CatalogRecord, CatalogRecord> column(
      String title, double width, Comparator<CatalogRecord> order) {
    TableColumn<CatalogRecord, CatalogRecord> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setReorderable(false);
    column.setComparator(order);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    return column;
  }

  /** What is not known comes before the smallest. */
  private static double order(OptionalDouble value) {
    return value.orElse(Double.NEGATIVE_INFINITY);
  }

  private static String text(Driver driver, Figure figure) {
    return CatalogRecord.NOTATION.exact(figure.value(), driver.unit());
  }
}
