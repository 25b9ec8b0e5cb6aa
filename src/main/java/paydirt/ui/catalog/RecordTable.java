package paydirt.ui.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
  private static final double LEAST_NAME_WIDTH = 170;
  private static final double MARKS_WIDTH = 126;
  private static final double LEAST_NUMBER_WIDTH = 62;
  private static final double SCROLL_BAR_WIDTH = 12;
  private static final double DATE_WIDTH = 68;

  /** Names up to this many letters are not broken into lines. */
  private static final int SHORT_NAME = 10;

  /** Mean widths of a character of the name and the unit in the head, and of a digit. */
  private static final double HEAD_LETTER = 6.8;

  private static final double UNIT_LETTER = 5.6;
  private static final double DIGIT = 7.1;

  private static final double CELL_PADDING = 20;
  private static final String NONE = "–";

  private static final int FEW_DIGITS = 4;
  private static final BigDecimal MANY = BigDecimal.valueOf(1000);

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

  /**
   * Columns for another kind.
   *
   * @param all its records, which the columns are wide enough for
   */
  void setKind(Kind kind, List<CatalogRecord> all) {
    TableColumn<CatalogRecord, CatalogRecord> name = name();
    List<TableColumn<CatalogRecord, ?>> columns = new ArrayList<>(List.of(name, date(), marks()));
    kind.columns().forEach(driver -> columns.add(number(driver, all)));
    double others = columns.stream().skip(1).mapToDouble(TableColumn::getPrefWidth).sum();
    name.prefWidthProperty()
        .bind(
            Bindings.max(
                LEAST_NAME_WIDTH, table.widthProperty().subtract(others + SCROLL_BAR_WIDTH)));
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
    return words("Name", LEAST_NAME_WIDTH, CatalogRecord::label);
  }

  private TableColumn<CatalogRecord, CatalogRecord> date() {
    return words("As of", DATE_WIDTH, record -> record.oldest().toString());
  }

  private TableColumn<CatalogRecord, CatalogRecord> words(
      String title, double width, Function<CatalogRecord, String> text) {
    TableColumn<CatalogRecord, CatalogRecord> column =
        column(title, width, Comparator.comparing(text));
    column.getStyleClass().add("name-column");
    column.setCellFactory(
        source ->
            new TableCell<>() {
              @Override
              protected void updateItem(CatalogRecord record, boolean empty) {
                super.updateItem(record, empty);
                setText(empty ? null : text.apply(record));
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

  private static double width(Driver driver, List<CatalogRecord> all) {
    int word =
        driver.label().length() <= SHORT_NAME
            ? driver.label().length()
            : Stream.of(driver.label().split(" ", -1)).mapToInt(String::length).max().orElse(0);
    int digits = new PointColumn(texts(driver, all)).width();
    double content =
        Math.max(word * HEAD_LETTER, Math.max(unit(driver).length() * UNIT_LETTER, digits * DIGIT));
    return Math.ceil(Math.max(LEAST_NUMBER_WIDTH, content + CELL_PADDING));
  }

  private static List<String> texts(Driver driver, List<CatalogRecord> all) {
    return all.stream()
        .flatMap(record -> record.figure(driver).stream())
        .map(figure -> text(driver, figure))
        .toList();
  }

  private static String unit(Driver driver) {
    return CatalogRecord.NOTATION.symbol(driver.unit());
  }

  private TableColumn<CatalogRecord, CatalogRecord> number(Driver driver, List<CatalogRecord> all) {
    double width = width(driver, all);
    PointColumn points = new PointColumn(texts(driver, all));
    TableColumn<CatalogRecord, CatalogRecord> column =
        column(null, width, Comparator.comparingDouble(record -> order(record.value(driver))));
    Label label = Words.wrapped(driver.label(), "head-name");
    label.setMaxWidth(width - CELL_PADDING);
    VBox head = new VBox(label, Words.fixed(unit(driver), "head-unit"));
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
                setText(
                    empty
                        ? null
                        : points.aligned(figure.map(each -> text(driver, each)).orElse(NONE)));
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

  /** To four digits or whole, which a comparison needs; the detail beside the table has all. */
  private static String text(Driver driver, Figure figure) {
    MathContext digits = new MathContext(FEW_DIGITS, RoundingMode.HALF_UP);
    BigDecimal exact = BigDecimal.valueOf(figure.value());
    BigDecimal few = exact.abs().compareTo(MANY) < 0 ? exact.round(digits) : whole(exact);
    return CatalogRecord.NOTATION.exact(few.doubleValue(), driver.unit());
  }

  private static BigDecimal whole(BigDecimal number) {
    return number.setScale(0, RoundingMode.HALF_UP);
  }
}
