package paydirt.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import paydirt.file.FileStamp;
import paydirt.file.Reading;
import paydirt.file.SafeFile;
import paydirt.file.ScenarioReader;
import paydirt.file.ScenarioWriter;
import paydirt.scenario.Problem;
import paydirt.scenario.Scenario;

/**
 * The open document: what is in it, what came of it, and everything a person can do to it as a
 * whole. At most one is open. Belongs to the window's thread.
 *
 * @param <R> what an evaluation gives
 */
public final class Workspace<R> {

  private final ScenarioReader reader = ScenarioReader.ofScenarios();
  private final Results<R> results;
  private final Recovery recovery;
  private final OpenDocument document = new OpenDocument();

  private History<Scenario> history = new History<>(Scenario.EMPTY);
  private Optional<FileStamp> stamp = Optional.empty();

  /** A workspace in which nothing is open yet. */
  public Workspace(Results<R> results, Recovery recovery) {
    this.results = results;
    this.recovery = recovery;
  }

  /** What can be watched of the open document. */
  public OpenDocument document() {
    return document;
  }

  /** What comes of it. */
  public Results<R> results() {
    return results;
  }

  /**
   * Opens a scenario that is in no file yet. Unsaved work of the open document is given up.
   *
   * @throws IllegalArgumentException if there are errors among its problems
   */
  public void newFrom(Scenario scenario, String name) {
    List<Problem> errors = errors(scenario);
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(name + ": " + errors.get(0).sentence());
    }
    show(name, Optional.empty(), Optional.empty(), newHistory(scenario));
  }

  /**
   * Opens a file. Unsaved work of the open document is given up; but if the file cannot be opened,
   * the document stays as it is, and the findings say why.
   */
  public Reading open(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    Reading reading = reader.read(whole);
    reading
        .scenario()
        .ifPresent(
            scenario ->
                show(nameOf(whole), Optional.of(whole), reading.stamp(), newHistory(scenario)));
    return reading;
  }

  /**
   * Opens work that an earlier run left behind: its file with one change upon it, which can be
   * undone. The file itself is left alone; if it was changed since, saving says so. Unsaved work of
   * the open document is given up.
   */
  public Reading recover(Recoverable work) {
    Reading reading = work.read(reader);
    if (reading.scenario().isEmpty()) {
      return reading;
    }
    Scenario scenario = reading.scenario().get();
    Optional<Scenario> inFile = work.file().map(reader::read).flatMap(Reading::scenario);
    History<Scenario> recovered = newHistory(inFile.orElse(scenario));
    if (inFile.isPresent()) {
      recovered.apply("Recover unsaved work", "", scenario);
    } else {
      recovered.markUnsaved();
    }
    show(work.title(), work.file(), work.stamp(), recovered);
    if (!recovered.isDirty() || recovery.keepNow(draft())) {
      recovery.discard(work);
    }
    return reading;
  }

  /** Closes the document. Unsaved work is given up. */
  public void close() {
    replace("", Optional.empty(), Optional.empty(), new History<>(Scenario.EMPTY));
    document.setOpen(false);
    document.follow(history);
    results.clear();
  }

  private void show(
      String title, Optional<Path> file, Optional<FileStamp> fileStamp, History<Scenario> states) {
    replace(title, file, fileStamp, states);
    document.setOpen(true);
    results.beginDocument();
    refresh();
  }

  private void replace(
      String title, Optional<Path> file, Optional<FileStamp> fileStamp, History<Scenario> states) {
    recovery.discard();
    history = states;
    stamp = fileStamp;
    document.setPlace(title, file);
  }

  /** Two scenarios are the same to a person if their files are. */
  private static History<Scenario> newHistory(Scenario saved) {
    return new History<>(
        saved, (a, b) -> a.equals(b) || ScenarioWriter.toText(a).equals(ScenarioWriter.toText(b)));
  }

  /**
   * Changes the scenario.
   *
   * @param label what was done, for undo: {@code Price, Chat}
   * @param path where, so that undo can show the place
   * @return the errors for which the edit is refused, and nothing is changed; empty if it is made
   */
  public List<Problem> edit(String label, String path, UnaryOperator<Scenario> change) {
    requireOpen();
    List<Problem> errors = change(label, path, change);
    history.endGesture();
    return errors;
  }

  /**
   * Changes the scenario while something is dragged: such changes of one path, and the edit of it
   * that follows, are one step for undo. Otherwise as {@link #edit}.
   */
  public List<Problem> adjust(String label, String path, UnaryOperator<Scenario> change) {
    requireOpen();
    history.keepGesture();
    return change(label, path, change);
  }

  private List<Problem> change(String label, String path, UnaryOperator<Scenario> change) {
    Scenario next = change.apply(history.current());
    List<Problem> errors = errors(next, history.current());
    if (errors.isEmpty()) {
      history.apply(label, path, next);
      refresh();
    }
    return errors;
  }

  private static List<Problem> errors(Scenario scenario) {
    return ScenarioReader.problems(scenario.root()).stream().filter(Problem::isError).toList();
  }

  private static List<Problem> errors(Scenario scenario, Scenario before) {
    return ScenarioReader.problemsAfter(before, scenario.root()).stream()
        .filter(Problem::isError)
        .toList();
  }

  /** Takes the last step back, and says which; empty if there is none. */
  public Optional<History.Step<Scenario>> undo() {
    Optional<History.Step<Scenario>> step = history.undo();
    step.ifPresent(taken -> refresh());
    return step;
  }

  /** Repeats the step that was undone, and says which; empty if there is none. */
  public Optional<History.Step<Scenario>> redo() {
    Optional<History.Step<Scenario>> step = history.redo();
    step.ifPresent(repeated -> refresh());
    return step;
  }

  /** Goes back to what was saved; one step that can be undone. */
  public void revert() {
    requireOpen();
    history.saved().ifPresent(saved -> history.apply("Revert to saved", "", saved));
    refresh();
  }

  /** Writes the document to its file, unless another program changed that. */
  public Saving save() {
    requireOpen();
    Optional<Path> file = file();
    if (file.isEmpty()) {
      return new Saving(Saving.Outcome.NO_FILE, title() + " has no file yet");
    }
    String text = text();
    return saving(
        file.get(),
        stamp.isPresent()
            ? () -> SafeFile.write(file.get(), text, stamp.get())
            : () -> SafeFile.write(file.get(), text));
  }

  /** Writes the document to its file, over what another program wrote there. */
  public Saving saveAnyway() {
    requireOpen();
    return file().map(this::saveAs).orElseGet(this::save);
  }

  /** Writes the document to a file, whatever that holds, which is its file from then on. */
  public Saving saveAs(Path file) {
    requireOpen();
    Path whole = file.toAbsolutePath().normalize();
    String text = text();
    return saving(whole, () -> SafeFile.write(whole, text));
  }

  private String text() {
    return ScenarioWriter.toText(history.current());
  }

  private interface Write {
    FileStamp run() throws IOException;
  }

  private Saving saving(Path file, Write write) {
    try {
      stamp = Optional.of(write.run());
    } catch (SafeFile.ChangedOnDisk e) {
      return new Saving(Saving.Outcome.CONFLICT, e.getMessage());
    } catch (IOException e) {
      return new Saving(Saving.Outcome.FAILED, e.getMessage());
    }
    document.setPlace(nameOf(file), Optional.of(file));
    history.markSaved();
    refresh();
    return new Saving(Saving.Outcome.SAVED, "");
  }

  /** Whether another program has changed or removed the file since it was read or written. */
  public boolean isChangedOnDisk() {
    if (file().isEmpty() || stamp.isEmpty()) {
      return false;
    }
    try {
      Path file = file().get();
      return !stamp.get().looksLike(file) && !stamp.get().matches(file);
    } catch (IOException e) {
      // A file that can no longer be read is not as it was; saving it will say more.
      return true;
    }
  }

  /**
   * Takes in what another program wrote; one step that can be undone. If the file cannot be opened,
   * the document stays as it is, and the findings say why.
   *
   * @throws IllegalStateException if the document has no file
   */
  public Reading reload() {
    Path file = file().orElseThrow(() -> new IllegalStateException(title() + " has no file"));
    Reading reading = reader.read(file);
    if (reading.scenario().isPresent()) {
      history.apply("Reload", "", reading.scenario().get());
      history.markSaved();
      stamp = reading.stamp();
      refresh();
    }
    return reading;
  }

  private void refresh() {
    document.follow(history);
    if (history.isDirty()) {
      recovery.keep(draft());
    } else {
      recovery.discard();
    }
    results.follow(history.current(), history.saved());
  }

  private Draft draft() {
    return new Draft(title(), file(), stamp, history.unsavedChanges(), history.current());
  }

  private String title() {
    return document.title().get();
  }

  private Optional<Path> file() {
    return document.file().get();
  }

  private void requireOpen() {
    if (!document.open().get()) {
      throw new IllegalStateException("no document is open");
    }
  }

  private static String nameOf(Path file) {
    return Objects.toString(file.getFileName(), file.toString());
  }
}
