package paydirt.ui.form;

import java.util.Optional;
import java.util.function.UnaryOperator;
import paydirt.driver.Values;
import paydirt.scenario.Consequences;
import paydirt.scenario.Entry;
import paydirt.scenario.Problem;
import paydirt.ui.Desk;

/** One change of one field, with what it brings with it, as a step of the history. */
final class Edits {
  private Edits() {}

  /** Changes the values of the field's node; says why not, or nothing if it is done. */
  static Optional<String> make(Desk desk, Entry entry, UnaryOperator<Values> change) {
    String item = entry.node().label();
    String label = entry.field().label();
    String path = entry.node().path();
    return desk
        .edit(
            item.isEmpty() ? label : label + ", " + item,
            entry.path(),
            scenario ->
                scenario.with(
                    root ->
                        Consequences.of(
                            root.changing(path, node -> node.with(change.apply(node.values()))),
                            path)))
        .stream()
        .findFirst()
        .map(problem -> sentence(problem, entry));
  }

  private static String sentence(Problem problem, Entry entry) {
    return problem.path().equals(entry.path())
        ? problem.sentence(entry.field().label())
        : problem.sentence();
  }
}
