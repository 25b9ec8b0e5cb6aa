package paydirt.ui.form;

import java.util.function.UnaryOperator;
import paydirt.driver.Values;
import paydirt.scenario.Entry;
import paydirt.ui.Desk;

/** One change of one field, as a step of the history. */
final class Edits {
  private Edits() {}

  /** Changes the values of the field's node. */
  static void make(Desk desk, Entry entry, UnaryOperator<Values> change) {
    String item = entry.node().label();
    String label = entry.field().label();
    desk.edit(
        item.isEmpty() ? label : label + ", " + item,
        entry.path(),
        scenario ->
            scenario.with(
                root ->
                    root.changing(
                        entry.node().path(), node -> node.with(change.apply(node.values())))));
  }
}
