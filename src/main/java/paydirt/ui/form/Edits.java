package paydirt.ui.form;

import java.util.Optional;
import java.util.function.UnaryOperator;
import paydirt.driver.Values;
import paydirt.scenario.Entry;
import paydirt.scenario.Problem;
import paydirt.ui.Desk;

/** One change of one field, as a step of the history. */
final class Edits {
  private Edits() {}

  /** Changes the values of the field's node; says why not, or nothing if it is done. */
  static Optional<String> make(Desk desk, Entry entry, UnaryOperator<Values> change) {
    String item = entry.node().label();
    String label = entry.field().label();
    return desk
        .edit(
            item.isEmpty() ? label : label + ", " + item,
            entry.path(),
            scenario ->
                scenario.with(
                    root ->
                        root.changing(
                            entry.node().path(), node -> node.with(change.apply(node.values())))))
        .stream()
        .findFirst()
        .map(problem -> sentence(problem, entry));
  }

  private static String sentence(Problem problem, Entry entry) {
    return problem.path().equals(entry.path())
        ? entry.field().label() + " " + problem.message()
        : problem.sentence();
  }
}
