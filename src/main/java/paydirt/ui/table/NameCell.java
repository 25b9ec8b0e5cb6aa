package paydirt.ui.table;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import paydirt.formula.Line;
import paydirt.ui.component.Icons;
import paydirt.ui.component.Words;

/**
 * The name of a row: a group with its arrow, or a line, indented, with the unit that is its own.
 */
final class NameCell extends TableCell<Row, Row> {

  private final Supplier<Optional<Figures>> figures;
  private final FontIcon open = Icons.of(Feather.CHEVRON_DOWN, 14);
  private final FontIcon closed = Icons.of(Feather.CHEVRON_RIGHT, 14);
  private final Label name = Words.yielding("", "row-name");
  private final Label unit = Words.fixed("", "t10", "faint");
  private final Region between = new Region();
  private final Region indent = new Region();
  private final HBox content = new HBox(5);
  private final Tooltip doc = new Tooltip();

  NameCell(Supplier<Optional<Figures>> figures) {
    this.figures = figures;
    getStyleClass().add("name-column");
    content.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(between, Priority.ALWAYS);
    indent.setMinWidth(14);
    doc.setWrapText(true);
    doc.setMaxWidth(420);
  }

  @Override
  protected void updateItem(Row row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    name.setText(row.name());
    if (row.isHead()) {
      content.getChildren().setAll(row.unfolded() ? open : closed, name);
      setTooltip(null);
    } else {
      Line line = row.line().orElseThrow();
      unit.setText(figures.get().map(shown -> shown.unit(line)).orElse(""));
      content.getChildren().setAll(indent, name, between, unit);
      doc.setText(line.title() + "\n" + line.doc());
      setTooltip(doc);
    }
    setGraphic(content);
  }
}
