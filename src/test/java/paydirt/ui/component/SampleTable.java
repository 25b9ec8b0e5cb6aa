package paydirt.ui.component;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paydirt.chart.Samples;

/** A statement, the bars around it and a card of the start page, with invented numbers. */
final class SampleTable {
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
  private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");

  private record Row(String name, boolean group, boolean total, List<String> cells) {}

  private final VBox root = new VBox();

  SampleTable() {
    TableView<Row> table = new TableView<>();
    table.getStyleClass().add("statement-table");
    table.getSelectionModel().setCellSelectionEnabled(true);
    TableColumn<Row, String> name = new TableColumn<>("$ thousand");
    name.getStyleClass().add("name-column");
    name.setPrefWidth(240);
    name.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().name()));
    table.getColumns().add(name);
    for (int q = 0; q < 8; q++) {
      int at = q;
      TableColumn<Row, String> column =
          new TableColumn<>("Q" + (q % 4 + 1) + (q < 4 ? " 2027" : " 2028"));
      column.setPrefWidth(96);
      column.setCellValueFactory(
          row -> new ReadOnlyStringWrapper(row.getValue().cells().get(at % 4)));
      column.setCellFactory(shown -> new Cell(at == 4));
      table.getColumns().add(column);
    }
    table.setRowFactory(
        shown ->
            new TableRow<>() {
              @Override
              protected void updateItem(Row row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(GROUP, !empty && row.group());
                pseudoClassStateChanged(TOTAL, !empty && row.total());
              }
            });
    table
        .getItems()
        .addAll(
            new Row("Revenue", true, false, List.of("573", "707", "914", "1,214")),
            new Row("    Pro subscriptions", false, false, List.of("424", "523", "676", "898")),
            new Row("Cost of revenue", true, false, List.of("(604)", "(868)", "(897)", "(942)")),
            new Row("    Idle capacity", false, false, List.of("(87)", "(242)", "–", "(193)")),
            new Row("Gross profit", false, true, List.of("(31)", "(161)", "17", "272")),
            new Row("Operating income", false, true, List.of("(2,233)", "(4,356)", "81", "740")));
    VBox.setVgrow(table, Priority.ALWAYS);
    root.getChildren().addAll(top(), views(), table, cards(), status());
  }

  Parent root() {
    return root;
  }

  private static HBox top() {
    HBox bar =
        new HBox(
            Words.fixed("Paydirt", "top-name"),
            Words.fixed("atlas-assistant.json", "top-file"),
            Words.fixed("2 unsaved changes", "t11", "muted"),
            Buttons.bare(Feather.CORNER_UP_LEFT, "Undo"),
            Buttons.plain("Export", Feather.SHARE),
            new Segment<>("Theme", List.of("Light", "Dark"), word -> word)
                .icon("Light", Feather.SUN)
                .icon("Dark", Feather.MOON));
    bar.getStyleClass().add("top-bar");
    return bar;
  }

  private static HBox views() {
    HBox bar = new HBox();
    bar.getStyleClass().add("view-bar");
    for (String view : List.of("Overview", "Statements", "Customers")) {
      ToggleButton tab = new ToggleButton(view);
      tab.getStyleClass().setAll("view-tab");
      tab.setSelected(view.equals("Statements"));
      bar.getChildren().add(tab);
    }
    return bar;
  }

  private static HBox cards() {
    HBox row = new HBox(14);
    row.setPadding(new Insets(14));
    for (Tone tone : List.of(Tone.GOOD, Tone.WARN, Tone.BAD)) {
      Sparkline curve = new Sparkline();
      curve.setFilled(true);
      curve.setTone(tone);
      curve.show(Samples.series(40, m -> (tone == Tone.BAD ? 20 - m : m - 10) * 1.0 * m + 30));
      curve.setPrefHeight(120);
      VBox card =
          new VBox(
              8,
              Words.fixed("Frontier lab", "t13"),
              Words.wrapped("Trains ever larger models. Each must pay for the next.", "muted"),
              curve,
              new Chip(tone, "Profit after 4 rounds"));
      card.getStyleClass().add("library-card");
      card.setPrefWidth(270);
      row.getChildren().add(card);
    }
    return row;
  }

  private static HBox status() {
    HBox bar = new HBox(Words.fixed("Balance sheet balances in all 60 months", "good-text"));
    bar.getStyleClass().add("status-bar");
    return bar;
  }

  private static final class Cell extends TableCell<Row, String> {
    Cell(boolean newYear) {
      if (newYear) {
        getStyleClass().add("new-year");
      }
    }

    @Override
    protected void updateItem(String text, boolean empty) {
      super.updateItem(text, empty);
      setText(empty ? null : text);
      getStyleClass().removeAll("parentheses", "loss");
      if (!empty && text.startsWith("(")) {
        getStyleClass().add("parentheses");
        Row row = getTableRow() == null ? null : getTableRow().getItem();
        if (row != null && row.total()) {
          getStyleClass().add("loss");
        }
      }
    }
  }
}
