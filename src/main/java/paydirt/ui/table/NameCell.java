package paydirt.ui.table;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import paydirt.formula.Line;
import paydirt.ui.component.Icons;
import paydirt.ui.component.Words;

/** The name of a row, indented, with the arrow that folds it and the unit that is its own. */
final class NameCell extends LiveCell {

  private static final double STEP = 14;

  private final FontIcon open = Icons.of(Feather.CHEVRON_DOWN, 14);
  private final FontIcon closed = Icons.of(Feather.CHEVRON_RIGHT, 14);
  private final StackPane arrow = new StackPane(open, closed);
  private final Label name = Words.yielding("", "row-name");
  private final Label unit = Words.fixed("", "t10", "faint");
  private final Region indent = new Region();
  private final HBox content;

  NameCell(ObservableValue<Optional<Figures>> figures) {
    super(figures);
    getStyleClass().add("name-column");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    arrow.setMinWidth(STEP);
    content = new HBox(5, indent, arrow, name, between, unit);
    content.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  void show(Row row, Figures shown) {
    Optional<Line> line = row.entry().line();
    name.setText(row.entry().name());
    unit.setText(line.map(shown::unit).orElse(""));
    indent.setMinWidth(STEP * row.level());
    open.setVisible(row.canFold() && row.unfolded());
    closed.setVisible(row.canFold() && !row.unfolded());
    explain(line.map(each -> each.title() + "\n" + each.doc()).orElse(""));
    String fold = row.unfolded() ? ", unfolded" : ", folded";
    setAccessibleText(row.entry().name() + (row.canFold() ? fold : ""));
    setGraphic(content);
  }
}
