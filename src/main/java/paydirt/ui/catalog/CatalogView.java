package paydirt.ui.catalog;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import paydirt.catalog.Catalog;
import paydirt.catalog.CatalogRecord;
import paydirt.catalog.Kind;
import paydirt.ui.component.SearchField;
import paydirt.ui.component.Segment;
import paydirt.ui.component.Words;

/** The catalogue, a kind at a time: a table to compare in, and one record with its sources. */
public final class CatalogView {

  private final Catalog catalog;
  private final Segment<Kind> kind = new Segment<>("Kind", Catalog.KINDS, Kind::label);
  private final SearchField search = new SearchField("Filter", "");
  private final Label about = Words.yielding("", "t11", "faint");
  private final RecordDetail detail = new RecordDetail();
  private final RecordTable table;
  private final VBox all;
  private YearMonth month;
  private Optional<CatalogRecord> chosen = Optional.empty();

  /**
   * @param month the month against which figures are stale
   */
  public CatalogView(Catalog catalog, YearMonth month) {
    this.catalog = catalog;
    this.month = month;
    table = new RecordTable(month, this::showDetail);
    kind.valueProperty().addListener(value -> showKind());
    search.textProperty().addListener(text -> showRecords());
    search.setPrefWidth(200);
    search.setMinWidth(120);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox tools = new HBox(10, kind, search, between, about);
    tools.getStyleClass().add("statements-tools");
    HBox.setHgrow(table.node(), Priority.ALWAYS);
    HBox halves = new HBox(table.node(), detail.node());
    VBox.setVgrow(halves, Priority.ALWAYS);
    all = new VBox(tools, halves);
    all.getStyleClass().add("statements-view");
    tellMonth();
    showKind();
  }

  /** The view, to be put where there is room. */
  public Node node() {
    return all;
  }

  /** Marks what is stale against another month, as when another scenario is opened. */
  public void show(YearMonth now) {
    if (!now.equals(month)) {
      month = now;
      tellMonth();
      table.setMonth(now);
      showDetail(chosen);
    }
  }

  /** Chooses what is listed. */
  public void choose(Kind wanted) {
    kind.valueProperty().set(wanted);
  }

  /** Lists the kind of a record and chooses it. */
  public void choose(CatalogRecord record) {
    search.textProperty().set("");
    choose(record.kind());
    table.choose(record);
  }

  /** The field that filters the records, to put the cursor into it. */
  public SearchField search() {
    return search;
  }

  /** The records that are listed at the moment. */
  public List<CatalogRecord> shown() {
    return table.shown();
  }

  /** The record whose figures are shown at the side. */
  public Optional<CatalogRecord> chosen() {
    return chosen;
  }

  private void tellMonth() {
    about.setText("Stale: more than a year before " + month + ", the first month");
  }

  private void showKind() {
    Kind wanted = kind.valueProperty().get();
    List<CatalogRecord> records = catalog.records(wanted);
    search.setPrompt("Filter " + records.size() + " records");
    table.setKind(wanted, records);
    showRecords();
  }

  private void showRecords() {
    String[] words = search.textProperty().get().toLowerCase(Locale.ROOT).strip().split("\\s+", -1);
    table.show(
        catalog.records(kind.valueProperty().get()).stream()
            .filter(record -> mentions(record, words))
            .toList());
  }

  private static boolean mentions(CatalogRecord record, String... words) {
    List<String> texts = new ArrayList<>(List.of(record.id(), record.label(), record.note()));
    texts.addAll(record.texts().values());
    String text = String.join(" ", texts).toLowerCase(Locale.ROOT);
    return Stream.of(words).allMatch(text::contains);
  }

  private void showDetail(Optional<CatalogRecord> record) {
    chosen = record;
    record.ifPresentOrElse(each -> detail.show(each, month), detail::clear);
  }
}
