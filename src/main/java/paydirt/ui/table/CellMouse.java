package paydirt.ui.table;

import javafx.scene.control.TableCell;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The mouse over cells: a click asks or folds, a drag selects a block of numbers. */
final class CellMouse {

  private final TableView<Row> periods;
  private final TableActions actions;
  private TablePosition<?, ?> anchor;

  CellMouse(TableView<Row> periods, TableActions actions) {
    this.periods = periods;
    this.actions = actions;
  }

  /**
   * Makes a cell react.
   *
   * @param column the number of its period; −1 in the names
   */
  TableCell<Row, Row> on(TableCell<Row, Row> cell, int column) {
    cell.setOnMouseClicked(event -> click(event, cell, column));
    if (column >= 0) {
      cell.setOnDragDetected(
          event -> {
            anchor = new TablePosition<>(periods, cell.getIndex(), cell.getTableColumn());
            cell.startFullDrag();
            event.consume();
          });
      cell.setOnMouseDragEntered(event -> select(cell));
    }
    return cell;
  }

  private void click(MouseEvent event, TableCell<Row, Row> cell, int column) {
    Row row = cell.getItem();
    boolean isPlain = !event.isShiftDown() && !event.isShortcutDown() && event.isStillSincePress();
    if (row == null || !isPlain || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    boolean isNumber = column >= 0 && row.entry().line().isPresent();
    if (row.canFold() && !isNumber) {
      actions.turn(row);
    } else {
      actions.explain(row, column);
    }
  }

  private void select(TableCell<Row, Row> cell) {
    if (anchor != null && !cell.isEmpty()) {
      periods.getSelectionModel().clearSelection();
      periods
          .getSelectionModel()
          .selectRange(
              anchor.getRow(),
              periods.getColumns().get(anchor.getColumn()),
              cell.getIndex(),
              cell.getTableColumn());
    }
  }
}
