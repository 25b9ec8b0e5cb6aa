package paydirt.workspace;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import paydirt.scenario.Scenario;

/**
 * What can be watched of the open document; the {@link Workspace} changes it. While none is open,
 * the scenario is the empty one.
 */
public final class OpenDocument {

  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<Path>> file = empty();
  private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper unsavedChanges = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Optional<History.Step<Scenario>>> undoable = empty();
  private final ReadOnlyObjectWrapper<Optional<History.Step<Scenario>>> redoable = empty();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Scenario>> saved = empty();
  private final ReadOnlyObjectWrapper<Scenario> scenario =
      new ReadOnlyObjectWrapper<>(Scenario.EMPTY);

  OpenDocument() {}

  private static <T> ReadOnlyObjectWrapper<Optional<T>> empty() {
    return new ReadOnlyObjectWrapper<>(Optional.empty());
  }

  void setOpen(boolean isOpen) {
    open.set(isOpen);
  }

  void setPlace(String newTitle, Optional<Path> newFile) {
    title.set(newTitle);
    file.set(newFile);
  }

  /** The scenario comes last, so that who watches it finds the others up to date. */
  void follow(History<Scenario> history) {
    dirty.set(history.isDirty());
    unsavedChanges.set(history.unsavedChanges());
    undoable.set(history.undoable());
    redoable.set(history.redoable());
    canUndo.set(history.undoable().isPresent());
    canRedo.set(history.redoable().isPresent());
    saved.set(history.saved());
    scenario.set(history.current());
  }

  /** Whether there is a document. */
  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  /** The file's name, or the name it was opened by. */
  public ReadOnlyStringProperty title() {
    return title.getReadOnlyProperty();
  }

  /** Its file, as a whole path; empty if it has none yet. */
  public ReadOnlyObjectProperty<Optional<Path>> file() {
    return file.getReadOnlyProperty();
  }

  /** Whether the scenario differs from what was saved or opened. */
  public ReadOnlyBooleanProperty dirty() {
    return dirty.getReadOnlyProperty();
  }

  /** How many steps lie between what was saved and now. */
  public ReadOnlyIntegerProperty unsavedChanges() {
    return unsavedChanges.getReadOnlyProperty();
  }

  /** The step that undo would take back. */
  public ReadOnlyObjectProperty<Optional<History.Step<Scenario>>> undoable() {
    return undoable.getReadOnlyProperty();
  }

  /** The step that redo would repeat. */
  public ReadOnlyObjectProperty<Optional<History.Step<Scenario>>> redoable() {
    return redoable.getReadOnlyProperty();
  }

  /** Whether there is a step to take back. */
  public ReadOnlyBooleanProperty canUndo() {
    return canUndo.getReadOnlyProperty();
  }

  /** Whether there is a step to repeat. */
  public ReadOnlyBooleanProperty canRedo() {
    return canRedo.getReadOnlyProperty();
  }

  /** The scenario as it was saved or opened; empty if it never was. */
  public ReadOnlyObjectProperty<Optional<Scenario>> saved() {
    return saved.getReadOnlyProperty();
  }

  /** The scenario as it stands; of all these properties it changes last. */
  public ReadOnlyObjectProperty<Scenario> scenario() {
    return scenario.getReadOnlyProperty();
  }
}
