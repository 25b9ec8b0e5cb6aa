package paydirt.ui.table;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import paydirt.formula.Line;

/** The number of one line in one period. */
final class FigureCell extends LiveCell {

  private final int column;

  FigureCell(ObservableValue<Optional<Figures>> figures, int column, boolean startsYear) {
    super(figures);
    this.column = column;
    if (startsYear) {
      getStyleClass().add("new-year");
    }
  }

  @Override
  void show(Row row, Figures shown) {
    Optional<Line> line = row.lineByPeriod();
    if (line.isEmpty() || column >= shown.spans().size()) {
      clear();
      return;
    }
    String text = shown.text(row.entry(), line.get(), column);
    setText(text);
    mark("parentheses", text.endsWith(")"));
    mark("loss", shown.isLoss(row.entry(), line.get(), column));
    mark("absent", !shown.isPresent(line.get(), column));
    explain(shown.remark(line.get(), column));
    setAccessibleText(line.get().title() + ", " + shown.title(column) + ", " + text);
  }

  @Override
  void clear() {
    super.clear();
    getStyleClass().removeAll("parentheses", "loss", "absent");
  }

  private void mark(String styleClass, boolean wanted) {
    if (wanted != getStyleClass().contains(styleClass)) {
      if (wanted) {
        getStyleClass().add(styleClass);
      } else {
        getStyleClass().remove(styleClass);
      }
    }
  }
}
