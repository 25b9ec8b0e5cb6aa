package paydirt.ui.table;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import paydirt.formula.Line;

/** The number of one line in one period. */
final class FigureCell extends LiveCell {

  private static final PseudoClass PARENTHESES = PseudoClass.getPseudoClass("parentheses");
  private static final PseudoClass LOSS = PseudoClass.getPseudoClass("loss");
  private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");

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
    pseudoClassStateChanged(PARENTHESES, text.endsWith(")"));
    pseudoClassStateChanged(LOSS, shown.isLoss(row.entry(), line.get(), column));
    pseudoClassStateChanged(ABSENT, !shown.isPresent(line.get(), column));
    explain(shown.remark(line.get(), column));
    setAccessibleText(line.get().title() + ", " + shown.title(column) + ", " + text);
  }

  @Override
  void clear() {
    super.clear();
    pseudoClassStateChanged(PARENTHESES, false);
    pseudoClassStateChanged(LOSS, false);
    pseudoClassStateChanged(ABSENT, false);
  }
}
