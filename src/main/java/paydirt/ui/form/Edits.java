package paydirt.ui.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import paydirt.driver.Values;
import paydirt.scenario.Consequences;
import paydirt.scenario.Entry;
import paydirt.scenario.Excerpt;
import paydirt.scenario.Problem;
import paydirt.scenario.Scenario;
import paydirt.ui.Desk;

/** One change of one field, with what it brings with it, as a step of the history. */
final class Edits {
  private Edits() {}

  /**
   * Why a change is not made.
   *
   * @param place where in the text that was typed, if that is what is wrong
   */
  record Refused(String sentence, Optional<Excerpt> place) {}

  /** How a desk changes the scenario. */
  private interface Way {
    List<Problem> change(String label, String path, UnaryOperator<Scenario> change);
  }

  /** Changes the values of the field's node; says why not, or nothing if it is done. */
  static Optional<Refused> make(Desk desk, Entry entry, UnaryOperator<Values> change) {
    return make(desk::edit, entry, change);
  }

  /** The same in the course of a drag, which is one step with the change that ends it. */
  static Optional<Refused> adjust(Desk desk, Entry entry, UnaryOperator<Values> change) {
    return make(desk::adjust, entry, change);
  }

  private static Optional<Refused> make(Way way, Entry entry, UnaryOperator<Values> change) {
    String item = entry.node().label();
    String label = entry.field().label();
    String path = entry.node().path();
    return way
        .change(
            item.isEmpty() ? label : label + ", " + item,
            entry.path(),
            scenario ->
                scenario.with(
                    root ->
                        Consequences.of(
                            root.changing(path, node -> node.with(change.apply(node.values()))),
                            path)))
        .stream()
        .min(Comparator.comparing(problem -> !isOf(problem, entry)))
        .map(problem -> refused(problem, entry));
  }

  private static boolean isOf(Problem problem, Entry entry) {
    return problem.path().equals(entry.path());
  }

  private static Refused refused(Problem problem, Entry entry) {
    return isOf(problem, entry)
        ? new Refused(problem.sentence(entry.field().label()), problem.excerpt())
        : new Refused(problem.sentence(), Optional.empty());
  }
}
