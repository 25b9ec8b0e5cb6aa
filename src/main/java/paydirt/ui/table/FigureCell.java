package paydirt.ui.table;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import paydirt.formula.Kind;
import paydirt.formula.Line;

/** The number of one line in one period. */
final class FigureCell extends TableCell<Row, Row> {

  private final Supplier<Optional<Figures>> figures;
  private final int column;
  private final Tooltip remark = new Tooltip();

  FigureCell(Supplier<Optional<Figures>> figures, int column, boolean startsYear) {
    this.figures = figures;
    this.column = column;
    if (startsYear) {
      getStyleClass().add("new-year");
    }
  }

  @Override
  protected void updateItem(Row row, boolean empty) {
    super.updateItem(row, empty);
    Optional<Line> line =
        empty || row == null
            ? Optional.empty()
            : row.line().filter(each -> each.kind() != Kind.OUTCOME);
    getStyleClass().removeAll("parentheses", "ratio", "loss");
    if (line.isEmpty() || figures.get().filter(f -> column < f.spans().size()).isEmpty()) {
      setText(null);
      setTooltip(null);
      return;
    }
    show(figures.get().orElseThrow(), line.get());
  }

  private void show(Figures shown, Line line) {
    String text = shown.text(line, column);
    setText(text);
    if (text.endsWith(")")) {
      getStyleClass().add("parentheses");
    }
    if (line.kind() == Kind.RATIO) {
      getStyleClass().add("ratio");
    }
    if (shown.isLoss(line, column)) {
      getStyleClass().add("loss");
    }
    String why = shown.remark(line, column);
    remark.setText(why);
    setTooltip(why.isEmpty() ? null : remark);
    setAccessibleText(line.title() + ", " + shown.spans().get(column).label() + ", " + text);
  }
}
