package paydirt.ui.table;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;

/** The mouse over the table: a click asks or folds, a drag selects a block of numbers. */
final class CellMouse {

  private final TableView<Row> periods;
  private final TableActions actions;
  private Optional<TablePosition<Row, Row>> pressed = Optional.empty();

  CellMouse(TableView<Row> names, TableView<Row> periods, TableActions actions) {
    this.periods = periods;
    this.actions = actions;
    names.addEventHandler(
        MouseEvent.MOUSE_CLICKED, event -> cell(event).ifPresent(cell -> click(event, cell, -1)));
    periods.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> cell(event).ifPresent(cell -> click(event, cell, column(cell))));
    // A quick drag has left the cell it began in before it is detected.
    periods.addEventFilter(
        MouseEvent.MOUSE_PRESSED, event -> pressed = cell(event).map(CellMouse::position));
    periods.addEventHandler(
        MouseEvent.DRAG_DETECTED, event -> pressed.ifPresent(from -> periods.startFullDrag()));
    periods.addEventHandler(
        MouseDragEvent.MOUSE_DRAG_OVER, event -> cell(event).ifPresent(this::select));
  }

  /** The cell of a row under the mouse. */
  private static Optional<LiveCell> cell(MouseEvent event) {
    Node node = event.getPickResult().getIntersectedNode();
    while (node != null && !(node instanceof LiveCell)) {
      node = node.getParent();
    }
    return Optional.ofNullable((LiveCell) node).filter(cell -> cell.getItem() != null);
  }

  private int column(LiveCell cell) {
    return periods.getColumns().indexOf(cell.getTableColumn());
  }

  private void click(MouseEvent event, LiveCell cell, int column) {
    Row row = cell.getItem();
    boolean isPlain = !event.isShiftDown() && !event.isShortcutDown() && event.isStillSincePress();
    if (!isPlain || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    boolean isNumber = column >= 0 && row.entry().line().isPresent();
    if (row.canFold() && !isNumber) {
      actions.turn(row);
    } else {
      actions.explain(row, column);
    }
  }

  private static TablePosition<Row, Row> position(LiveCell cell) {
    return new TablePosition<>(cell.getTableView(), cell.getIndex(), cell.getTableColumn());
  }

  private void select(LiveCell cell) {
    if (pressed.isEmpty() || column(cell) < 0) {
      return;
    }
    TablePosition<Row, Row> from = pressed.get();
    TablePosition<?, ?> focused = periods.getFocusModel().getFocusedCell();
    if (focused.getRow() != cell.getIndex() || focused.getTableColumn() != cell.getTableColumn()) {
      TableView.TableViewSelectionModel<Row> selection = periods.getSelectionModel();
      selection.clearSelection();
      selection.selectRange(
          from.getRow(), from.getTableColumn(), cell.getIndex(), cell.getTableColumn());
      periods.getFocusModel().focus(cell.getIndex(), cell.getTableColumn());
    }
  }
}
