package paydirt.ui.table;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.ui.component.Courses;
import paydirt.ui.component.Sparkline;

/** How a line runs over all months; for an outcome, which has none, its one number. */
final class CourseCell extends TableCell<Row, Row> {

  private final Supplier<Optional<Figures>> figures;
  private final Sparkline course = new Sparkline();
  private final Tooltip reason = new Tooltip();

  CourseCell(Supplier<Optional<Figures>> figures) {
    this.figures = figures;
    getStyleClass().add("course-column");
    course.setPrefSize(64, 18);
  }

  @Override
  protected void updateItem(Row row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(null);
    setText(null);
    setTooltip(null);
    if (!empty && row != null && row.line().isPresent() && figures.get().isPresent()) {
      show(figures.get().get(), row.line().get());
    }
  }

  private void show(Figures shown, Line line) {
    if (line.kind() != Kind.OUTCOME) {
      course.show(Courses.of(shown.months(line)));
      setGraphic(course);
      return;
    }
    setText(shown.outcome(line));
    reason.setText(shown.outcomeRemark(line));
    setTooltip(reason.getText().isEmpty() ? null : reason);
  }
}
