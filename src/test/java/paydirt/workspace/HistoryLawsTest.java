package paydirt.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A history against a plain list of states and a place in it. */
class HistoryLawsTest {

  private static final int UNDO = -1;
  private static final int REDO = -2;
  private static final int SAVE = -3;

  /** A state and the one it was made from. */
  private record State(int value, State before) {
    Set<State> line() {
      Set<State> line = new HashSet<>();
      for (State state = this; state != null; state = state.before) {
        line.add(state);
      }
      return line;
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /** What a history promises, written without thought of speed. */
  private static final class Model {
    final List<State> states = new ArrayList<>(List.of(new State(0, null)));
    int at;
    State saved = states.get(0);

    State current() {
      return states.get(at);
    }

    void run(int action) {
      if (action == UNDO) {
        at = Math.max(0, at - 1);
      } else if (action == REDO) {
        at = Math.min(states.size() - 1, at + 1);
      } else if (action == SAVE) {
        saved = current();
      } else if (action != current().value) {
        states.subList(at + 1, states.size()).clear();
        states.add(new State(action, states.get(at)));
        at++;
      }
    }

    /** Steps from the saved state back to the last common one and on to the current one. */
    int unsavedChanges() {
      if (saved.value == current().value) {
        return 0;
      }
      Set<State> apart = new HashSet<>(saved.line());
      apart.addAll(current().line());
      Set<State> common = new HashSet<>(saved.line());
      common.retainAll(current().line());
      return apart.size() - common.size();
    }
  }

  @Provide
  Arbitrary<List<Integer>> actions() {
    return Arbitraries.integers().between(SAVE, 5).list().ofMaxSize(60);
  }

  @Property
  void any_sequence_of_edits_undos_redos_and_saves_equals_a_list_of_states(
      @ForAll("actions") List<Integer> actions) {
    Model model = new Model();
    History<Integer> history = new History<>(0);
    for (int action : actions) {
      model.run(action);
      switch (action) {
        case UNDO -> history.undo();
        case REDO -> history.redo();
        case SAVE -> history.markSaved();
        default -> history.apply("edit", "path", action);
      }
      assertThat(history.current()).isEqualTo(model.current().value);
      assertThat(history.undoable().isPresent()).isEqualTo(model.at > 0);
      assertThat(history.redoable().isPresent()).isEqualTo(model.at < model.states.size() - 1);
      assertThat(history.isDirty()).isEqualTo(model.saved.value != model.current().value);
      assertThat(history.unsavedChanges()).isEqualTo(model.unsavedChanges());
    }
  }
}
