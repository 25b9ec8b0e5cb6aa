package paydirt.ui.table;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/**
 * A cell that follows the figures by itself, so that an edit redraws what is in sight only. A table
 * keeps many more cells than that: those wait until they come into sight.
 */
abstract class LiveCell extends TableCell<Row, Row> {

  private static final double TIP_WIDTH = 420;

  private final ObservableValue<Optional<Figures>> figures;
  private final InvalidationListener follow = observable -> render();
  private boolean waits = true;

  LiveCell(ObservableValue<Optional<Figures>> figures) {
    this.figures = figures;
    figures.addListener(new WeakInvalidationListener(follow));
    parentProperty()
        .addListener(
            observable -> {
              if (waits) {
                render();
              }
            });
  }

  @Override
  protected final void updateItem(Row row, boolean empty) {
    super.updateItem(row, empty);
    render();
  }

  private void render() {
    waits = getParent() == null;
    if (waits) {
      return;
    }
    Optional<Figures> shown = figures.getValue();
    Row row = isEmpty() ? null : getItem();
    // Figures of another structure may come before its rows.
    if (row == null || shown.isEmpty() || !row.entry().line().map(shown.get()::has).orElse(true)) {
      clear();
    } else {
      show(row, shown.get());
    }
  }

  /** Shows a row of these figures. */
  abstract void show(Row row, Figures shown);

  /** Shows nothing. */
  void clear() {
    setText(null);
    setGraphic(null);
    setAccessibleText(null);
    explain("");
  }

  /** What is said beside the mouse; nothing for an empty text. */
  final void explain(String text) {
    if (text.isEmpty()) {
      setTooltip(null);
    } else if (getTooltip() == null) {
      Tooltip tip = new Tooltip(text);
      tip.setWrapText(true);
      tip.setMaxWidth(TIP_WIDTH);
      setTooltip(tip);
    } else {
      getTooltip().setText(text);
    }
  }
}
