package paydirt.ui.table;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import paydirt.formula.Line;
import paydirt.ui.component.Sparkline;

/** How a line runs over all months, over zero; for a line that has only one number, that number. */
final class CourseCell extends LiveCell {

  private final Sparkline course = new Sparkline();

  CourseCell(ObservableValue<Optional<Figures>> figures) {
    super(figures);
    getStyleClass().add("course-column");
    course.setPrefSize(64, 18);
    course.setMaxHeight(18);
    course.setFilled(true);
  }

  @Override
  void show(Row row, Figures shown) {
    Optional<Line> line = row.entry().line();
    Optional<Line> single = line.filter(Row::isSingle);
    row.lineByPeriod().ifPresent(each -> course.show(shown.course(row.entry(), each)));
    setGraphic(row.lineByPeriod().isPresent() ? course : null);
    setText(single.map(shown::single).orElse(null));
    explain(single.map(shown::singleRemark).orElse(""));
  }
}
