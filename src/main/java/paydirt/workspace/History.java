package paydirt.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The states a document went through, for undo and redo without limit.
 *
 * <p>States are immutable, so a step is two references. One gesture is one step: between {@link
 * #beginGesture} and {@link #endGesture} edits of one path join. An edit after an undo gives up
 * what could be redone. "Dirty" means "differs from what was saved", by whichever way it came
 * about. Belongs to one thread.
 *
 * @param <T> an immutable state
 */
public final class History<T> {

  /**
   * One edit that can be undone.
   *
   * @param label what was done: {@code Price, Chat}
   * @param path where, so that the place can be shown; empty for the whole document
   */
  public record Step<T>(String label, String path, T before, T after) {}

  private final BiPredicate<? super T, ? super T> same;
  private final T first;
  private final List<Step<T>> steps = new ArrayList<>();
  private int done;

  private Optional<T> saved;

  /** How many steps were done when it was saved. */
  private int savedAt;

  /** How many of those are still steps here; the others were undone and given up. */
  private int shared;

  private boolean inGesture;
  private boolean lastIsOfGesture;

  /** A history that begins with a saved state. */
  public History(T saved) {
    this(saved, Objects::equals);
  }

  /**
   * A history that begins with a saved state.
   *
   * @param same whether two states are the same to the person
   */
  public History(T saved, BiPredicate<? super T, ? super T> same) {
    this.first = saved;
    this.saved = Optional.of(saved);
    this.same = same;
  }

  public T current() {
    return done == 0 ? first : steps.get(done - 1).after();
  }

  /** The state that was last saved; empty if none was. */
  public Optional<T> saved() {
    return saved;
  }

  /** Notes an edit. One that changes nothing is no step. */
  public void apply(String label, String path, T next) {
    boolean joins = lastIsOfGesture && steps.get(done - 1).path().equals(path);
    T before = joins ? steps.get(done - 1).before() : current();
    boolean changes = !same.test(before, next);
    if (!joins && !changes) {
      return;
    }
    forgetFrom(joins ? done - 1 : done);
    if (changes) {
      steps.add(new Step<>(label, path, before, next));
      done++;
    }
    lastIsOfGesture = inGesture && changes;
  }

  private void forgetFrom(int length) {
    steps.subList(length, steps.size()).clear();
    done = length;
    shared = Math.min(shared, length);
  }

  /** From now on edits of one path join to one step. */
  public void beginGesture() {
    endGesture();
    inGesture = true;
  }

  /** The gesture that is open goes on; without one a gesture begins. */
  void keepGesture() {
    if (!inGesture) {
      beginGesture();
    }
  }

  /** The gesture is over; without one this does nothing. */
  public void endGesture() {
    inGesture = false;
    lastIsOfGesture = false;
  }

  /** The step that {@link #undo} would take back. */
  public Optional<Step<T>> undoable() {
    return done == 0 ? Optional.empty() : Optional.of(steps.get(done - 1));
  }

  /** The step that {@link #redo} would repeat. */
  public Optional<Step<T>> redoable() {
    return done == steps.size() ? Optional.empty() : Optional.of(steps.get(done));
  }

  /** Takes the last step back, and says which; empty if there is none. An open gesture ends. */
  public Optional<Step<T>> undo() {
    endGesture();
    Optional<Step<T>> step = undoable();
    step.ifPresent(taken -> done--);
    return step;
  }

  /** Repeats the step that was undone, and says which; empty if there is none. */
  public Optional<Step<T>> redo() {
    endGesture();
    Optional<Step<T>> step = redoable();
    step.ifPresent(repeated -> done++);
    return step;
  }

  /** The current state is what is saved. */
  public void markSaved() {
    saved = Optional.of(current());
    savedAt = done;
    shared = done;
    lastIsOfGesture = false;
  }

  /** Nothing is saved; the first state counts as a change. */
  public void markUnsaved() {
    saved = Optional.empty();
    savedAt = -1;
    shared = -1;
  }

  /** Whether the current state differs from what was saved. */
  public boolean isDirty() {
    return saved.isEmpty() || !same.test(saved.get(), current());
  }

  /** How many steps, done or undone, lead from what was saved to here; 0 if it is the same. */
  public int unsavedChanges() {
    int common = Math.min(shared, done);
    return isDirty() ? savedAt - common + done - common : 0;
  }
}
