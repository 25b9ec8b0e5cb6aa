package paydirt.ui.catalog;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paydirt.catalog.CatalogRecord;
import paydirt.catalog.Derived;
import paydirt.catalog.Figure;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Source;
import paydirt.ui.component.EmptyState;
import paydirt.ui.component.Tone;
import paydirt.ui.component.Words;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/** Everything that is known of one record, each figure with its source. */
final class RecordDetail {
  private static final Notation NOTATION = CatalogRecord.NOTATION;

  private final VBox body = new VBox(12);
  private final VBox pane;

  RecordDetail() {
    body.setPadding(new Insets(12, 14, 14, 14));
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    pane = new VBox(scroll);
    pane.getStyleClass().add("explanation-pane");
    clear();
  }

  Node node() {
    return pane;
  }

  void clear() {
    body.getChildren()
        .setAll(
            new EmptyState(
                Tone.OFF, Feather.BOOK_OPEN, "No record is chosen", "Choose one in the table."));
  }

  /** Shows a record, its figures marked against a month. */
  void show(CatalogRecord record, YearMonth month) {
    body.getChildren().setAll(head(record));
    List<Source> sources = record.sources();
    for (Group group : record.kind().section().groups()) {
      List<Node> rows = new ArrayList<>();
      for (Driver driver : record.figures().keySet()) {
        if (group.fields().contains(driver)) {
          Figure figure = record.figure(driver).orElseThrow();
          rows.add(figure(driver, figure, sources.indexOf(figure.source()) + 1, month));
        }
      }
      if (!rows.isEmpty()) {
        body.getChildren().add(section(group.label(), rows));
      }
    }
    List<Node> derived = new ArrayList<>();
    for (Derived each : record.kind().derived()) {
      each.of(record).ifPresent(value -> derived.add(derived(each, value)));
    }
    if (!derived.isEmpty()) {
      body.getChildren().add(section("What follows", derived));
    }
    List<Node> cards = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      cards.add(card(i + 1, sources.get(i), month));
    }
    body.getChildren().add(section(cards.size() == 1 ? "Source" : "Sources", cards));
  }

  private static Node head(CatalogRecord record) {
    VBox head =
        new VBox(
            3,
            Words.yielding(record.kind().label() + " · " + record.id(), "path-part"),
            Words.wrapped(record.label(), "t15"));
    record
        .texts()
        .forEach(
            (text, words) ->
                head.getChildren().add(Words.wrapped(text.label() + ": " + words, "muted")));
    if (!record.note().isEmpty()) {
      head.getChildren().add(Words.wrapped(record.note(), "muted"));
    }
    return head;
  }

  private static Node figure(Driver driver, Figure figure, int source, YearMonth month) {
    Node row =
        row(
            driver.label(),
            NOTATION.exact(figure.value(), driver.unit()),
            driver.unit(),
            Words.fixed("[" + source + "]", "t10", "faint"),
            Marks.isMarked(figure, month));
    return figure.note().isEmpty()
        ? row
        : new VBox(row, Words.wrapped(figure.note(), "t11", "muted"));
  }

  private static Node derived(Derived each, double value) {
    return row(
        each.label(), Notation.compactNumber(value), each.unit(), Words.fixed("", "t10"), false);
  }

  private static Node row(String label, String number, Unit unit, Node source, boolean isMarked) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row =
        new HBox(
            4,
            Words.yielding(label, "muted"),
            gap,
            Words.fixed(number, "t12-medium", isMarked ? "warn-text" : "figure-text"),
            Words.fixed(NOTATION.symbol(unit), "t11", "faint"),
            source);
    row.setAlignment(Pos.BASELINE_LEFT);
    return row;
  }

  private static Node card(int number, Source source, YearMonth month) {
    HBox head = new HBox(6, Words.fixed("[" + number + "]", "t11", "faint"));
    head.getChildren().addAll(Marks.of(new Figure(0, source, ""), month));
    head.setAlignment(Pos.CENTER_LEFT);
    VBox card =
        new VBox(
            head,
            Words.wrapped(source.text(), "t11", "muted"),
            Words.wrapped("As of " + source.date(), "t11", "faint"));
    card.getStyleClass().add("source-card");
    return card;
  }

  private static Node section(String title, List<Node> content) {
    VBox section = new VBox(4, Words.fixed(title, "t12-strong"));
    section.getChildren().addAll(content);
    return section;
  }
}
