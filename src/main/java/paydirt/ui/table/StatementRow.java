package paydirt.ui.table;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.IntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import paydirt.analysis.Outline.Form;
import paydirt.formula.Kind;
import paydirt.formula.Line;

/** One half of a row; both halves are lit when the mouse is over one. */
final class StatementRow extends TableRow<Row> {

  private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
  private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
  private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  private final IntegerProperty lit;
  private final InvalidationListener follow = observable -> light();

  /**
   * @param lit the number of the row under the mouse, −1 for none
   */
  StatementRow(IntegerProperty lit) {
    this.lit = lit;
    lit.addListener(new WeakInvalidationListener(follow));
    setOnMouseEntered(event -> lit.set(isEmpty() ? -1 : getIndex()));
    setOnMouseExited(event -> lit.set(-1));
    indexProperty().addListener(follow);
  }

  private void light() {
    pseudoClassStateChanged(LIT, !isEmpty() && getIndex() == lit.get());
  }

  @Override
  protected void updateItem(Row row, boolean empty) {
    super.updateItem(row, empty);
    Form form = empty || row == null ? Form.LINE : row.form();
    pseudoClassStateChanged(SECTION, form == Form.STATEMENT || form == Form.CHAPTER);
    pseudoClassStateChanged(GROUP, form == Form.GROUP || form == Form.ITEM || form == Form.NOTES);
    pseudoClassStateChanged(TOTAL, form == Form.RESULT);
    pseudoClassStateChanged(QUIET, !empty && row != null && isQuiet(row));
    light();
  }

  /** What is said beside the sums. */
  private static boolean isQuiet(Row row) {
    return row.entry()
        .line()
        .filter(line -> line.kind() == Kind.RATIO || line.role() == Line.Role.CHECK)
        .isPresent();
  }
}
