package paydirt.ui.table;

import java.util.Optional;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of both halves of the table: in the names left and right fold as in a tree, and right of
 * a row that cannot open lie its numbers.
 */
final class TableKeys {

  private final TableView<Row> names;
  private final TableView<Row> periods;
  private final TableActions actions;

  TableKeys(TableView<Row> names, TableView<Row> periods, TableActions actions) {
    this.names = names;
    this.periods = periods;
    this.actions = actions;
    names.addEventFilter(KeyEvent.KEY_PRESSED, this::inNames);
    periods.addEventFilter(KeyEvent.KEY_PRESSED, this::inPeriods);
  }

  private void inNames(KeyEvent event) {
    int at = names.getFocusModel().getFocusedIndex();
    if (at < 0 || at >= names.getItems().size() || event.isShiftDown()) {
      return;
    }
    boolean isDone = event.isShortcutDown() ? allInNames(event.getCode()) : inNames(event, at);
    if (isDone) {
      event.consume();
    }
  }

  private boolean allInNames(KeyCode code) {
    if (code != KeyCode.LEFT && code != KeyCode.RIGHT) {
      return false;
    }
    actions.turnAll(code == KeyCode.RIGHT);
    return true;
  }

  private boolean inNames(KeyEvent event, int at) {
    Row row = names.getItems().get(at);
    switch (event.getCode()) {
      case LEFT -> {
        if (row.canFold() && row.unfolded()) {
          actions.turn(row);
        } else {
          parent(at).ifPresent(this::chooseName);
        }
      }
      case RIGHT -> {
        if (row.canFold() && !row.unfolded()) {
          actions.turn(row);
        } else {
          choosePeriod(at, Math.max(0, focusedColumn()));
        }
      }
      case ENTER, SPACE -> {
        if (row.canFold()) {
          actions.turn(row);
        } else {
          actions.explain(row, -1);
        }
      }
      case F1 -> actions.explain(row, -1);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The row above that this one folds away with. */
  private Optional<Integer> parent(int at) {
    String key = names.getItems().get(at).key();
    for (int i = at - 1; i >= 0; i--) {
      Row row = names.getItems().get(i);
      if (row.canFold() && key.startsWith(row.key() + "/")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private void inPeriods(KeyEvent event) {
    TablePosition<?, ?> cell = periods.getFocusModel().getFocusedCell();
    int at = cell.getRow();
    if (at < 0 || at >= periods.getItems().size()) {
      return;
    }
    boolean plain = !event.isShiftDown() && !event.isShortcutDown();
    boolean atStart = cell.getColumn() <= 0;
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F1) {
      actions.explain(periods.getItems().get(at), Math.max(0, cell.getColumn()));
      event.consume();
    } else if (event.getCode() == KeyCode.LEFT && plain && atStart) {
      chooseName(at);
      event.consume();
    }
  }

  private int focusedColumn() {
    return periods.getFocusModel().getFocusedCell().getColumn();
  }

  private void chooseName(int at) {
    names.getSelectionModel().clearAndSelect(at);
    names.getFocusModel().focus(at);
    names.scrollTo(Math.max(0, at - 2));
    names.requestFocus();
  }

  private void choosePeriod(int at, int column) {
    if (column < periods.getColumns().size()) {
      periods.getSelectionModel().clearAndSelect(at, periods.getColumns().get(column));
      periods.getFocusModel().focus(at, periods.getColumns().get(column));
      periods.requestFocus();
    }
  }
}
