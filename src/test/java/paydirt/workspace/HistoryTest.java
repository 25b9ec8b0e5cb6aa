package paydirt.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {

  private final History<String> history = new History<>("0");

  @Test
  void undo_takes_the_last_edit_back_and_tells_where_it_was() {
    history.apply("Price", "chat.price", "1");
    history.apply("Churn", "chat.churn", "2");

    History.Step<String> step = history.undo().orElseThrow();

    assertThat(history.current()).isEqualTo("1");
    assertThat(step.path()).isEqualTo("chat.churn");
    assertThat(step.label()).isEqualTo("Churn");
  }

  @Test
  void redo_repeats_what_was_undone_and_tells_where_it_is() {
    history.apply("Price", "chat.price", "1");
    history.undo();

    History.Step<String> step = history.redo().orElseThrow();

    assertThat(history.current()).isEqualTo("1");
    assertThat(step.path()).isEqualTo("chat.price");
  }

  @Test
  void undo_without_an_edit_does_nothing() {
    assertThat(history.undo()).isEmpty();
    assertThat(history.current()).isEqualTo("0");
  }

  @Test
  void redo_at_the_end_does_nothing() {
    history.apply("Price", "chat.price", "1");

    assertThat(history.redo()).isEmpty();
    assertThat(history.current()).isEqualTo("1");
  }

  @Test
  void an_edit_after_an_undo_gives_up_what_could_be_redone() {
    history.apply("Price", "chat.price", "1");
    history.undo();
    history.apply("Price", "chat.price", "2");

    assertThat(history.redoable()).isEmpty();
    assertThat(history.current()).isEqualTo("2");
  }

  @Test
  void a_thousand_edits_can_be_undone() {
    for (int i = 1; i <= 1000; i++) {
      history.apply("Price", "chat.price", String.valueOf(i));
    }
    for (int i = 0; i < 1000; i++) {
      assertThat(history.undo()).isPresent();
    }
    assertThat(history.current()).isEqualTo("0");
  }

  @Test
  void an_edit_that_changes_nothing_is_no_step() {
    history.apply("Price", "chat.price", "0");

    assertThat(history.undoable()).isEmpty();
  }

  @Test
  void an_edit_that_changes_nothing_leaves_what_can_be_redone() {
    history.apply("Price", "chat.price", "1");
    history.undo();
    history.apply("Price", "chat.price", "0");

    assertThat(history.redoable()).isPresent();
  }

  @Test
  void edits_of_one_path_in_a_gesture_are_one_step() {
    history.beginGesture();
    history.apply("Price", "chat.price", "1");
    history.apply("Price", "chat.price", "2");
    history.apply("Price", "chat.price", "3");
    history.endGesture();

    assertThat(history.current()).isEqualTo("3");
    history.undo();
    assertThat(history.current()).isEqualTo("0");
    assertThat(history.undoable()).isEmpty();
  }

  @Test
  void edits_of_one_path_without_a_gesture_are_steps_of_their_own() {
    history.apply("Price", "chat.price", "1");
    history.apply("Price", "chat.price", "2");

    history.undo();
    assertThat(history.current()).isEqualTo("1");
  }

  @Test
  void two_gestures_are_two_steps() {
    history.beginGesture();
    history.apply("Price", "chat.price", "1");
    history.beginGesture();
    history.apply("Price", "chat.price", "2");

    history.undo();
    assertThat(history.current()).isEqualTo("1");
  }

  @Test
  void another_path_in_a_gesture_is_another_step() {
    history.beginGesture();
    history.apply("Price", "chat.price", "1");
    history.apply("Churn", "chat.churn", "2");

    history.undo();
    assertThat(history.current()).isEqualTo("1");
  }

  @Test
  void a_gesture_does_not_join_to_the_edit_before_it() {
    history.apply("Price", "chat.price", "1");
    history.beginGesture();
    history.apply("Price", "chat.price", "2");

    history.undo();
    assertThat(history.current()).isEqualTo("1");
  }

  @Test
  void a_gesture_that_returns_to_where_it_began_is_no_step() {
    history.beginGesture();
    history.apply("Price", "chat.price", "1");
    history.apply("Price", "chat.price", "0");
    history.endGesture();

    assertThat(history.undoable()).isEmpty();
    assertThat(history.current()).isEqualTo("0");
  }

  @Test
  void a_gesture_goes_on_after_passing_where_it_began() {
    history.beginGesture();
    history.apply("Price", "chat.price", "1");
    history.apply("Price", "chat.price", "0");
    history.apply("Price", "chat.price", "2");
    history.apply("Price", "chat.price", "3");

    history.undo();
    assertThat(history.current()).isEqualTo("0");
  }

  @Test
  void an_undo_ends_the_gesture() {
    history.apply("Price", "chat.price", "1");
    history.beginGesture();
    history.apply("Price", "chat.price", "2");
    history.undo();
    history.apply("Price", "chat.price", "3");
    history.apply("Price", "chat.price", "4");

    history.undo();
    assertThat(history.current()).isEqualTo("3");
  }

  @Test
  void saving_within_a_gesture_keeps_the_saved_state_reachable() {
    history.beginGesture();
    history.apply("Price", "chat.price", "1");
    history.markSaved();
    history.apply("Price", "chat.price", "2");

    history.undo();
    assertThat(history.current()).isEqualTo("1");
    assertThat(history.isDirty()).isFalse();
  }

  @Test
  void an_edit_makes_it_dirty() {
    history.apply("Price", "chat.price", "1");

    assertThat(history.isDirty()).isTrue();
  }

  @Test
  void undoing_back_to_what_was_saved_is_clean() {
    history.apply("Price", "chat.price", "1");
    history.markSaved();
    history.apply("Price", "chat.price", "2");
    history.undo();

    assertThat(history.isDirty()).isFalse();
    assertThat(history.unsavedChanges()).isZero();
  }

  @Test
  void undoing_past_what_was_saved_is_dirty() {
    history.apply("Price", "chat.price", "1");
    history.markSaved();
    history.undo();

    assertThat(history.isDirty()).isTrue();
    assertThat(history.unsavedChanges()).isEqualTo(1);
  }

  @Test
  void editing_back_to_what_was_saved_is_clean() {
    history.apply("Price", "chat.price", "1");
    history.apply("Price", "chat.price", "0");

    assertThat(history.isDirty()).isFalse();
  }

  @Test
  void unsaved_changes_count_the_edits_since_saving() {
    history.apply("Price", "chat.price", "1");
    history.markSaved();
    history.apply("Price", "chat.price", "2");
    history.apply("Churn", "chat.churn", "3");

    assertThat(history.unsavedChanges()).isEqualTo(2);
  }

  @Test
  void unsaved_changes_count_saved_edits_that_were_undone_and_replaced() {
    history.apply("Price", "chat.price", "1");
    history.apply("Price", "chat.price", "2");
    history.markSaved();
    history.undo();
    history.undo();
    history.apply("Price", "chat.price", "3");

    assertThat(history.unsavedChanges()).as("two taken back and one made").isEqualTo(3);
  }

  @Test
  void what_was_never_saved_is_dirty_before_the_first_edit() {
    history.markUnsaved();

    assertThat(history.isDirty()).isTrue();
    assertThat(history.unsavedChanges()).isEqualTo(1);
    assertThat(history.saved()).isEmpty();
  }

  @Test
  void states_that_are_the_same_to_the_person_are_no_change() {
    History<String> words = new History<>("price", String::equalsIgnoreCase);
    words.apply("Name", "name", "PRICE");

    assertThat(words.undoable()).isEmpty();
    assertThat(words.isDirty()).isFalse();
  }
}
