package paydirt.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import paydirt.analysis.Evaluation;
import paydirt.file.Finding;
import paydirt.file.Reading;
import paydirt.scenario.Scenario;
import paydirt.ui.component.Tone;
import paydirt.workspace.OpenDocument;
import paydirt.workspace.Recoverable;
import paydirt.workspace.Recovery;
import paydirt.workspace.Saving;
import paydirt.workspace.SettingsFile;
import paydirt.workspace.Workspace;

/** Opening and saving: nothing unsaved is given up unasked, and what fails says what was kept. */
final class FileCommands {
  private static final String FILE = "file";
  private static final String DISK = "disk";
  private static final int MOST_FINDINGS = 8;

  private final Workspace<Evaluation> workspace;
  private final Recovery recovery;
  private final SettingsFile settings;
  private final Dialogs dialogs;
  private final Notices notices;
  private final Runnable onOpened;

  /**
   * @param onOpened called when another document is open
   */
  FileCommands(
      Workspace<Evaluation> workspace,
      Recovery recovery,
      SettingsFile settings,
      Dialogs dialogs,
      Notices notices,
      Runnable onOpened) {
    this.workspace = workspace;
    this.recovery = recovery;
    this.settings = settings;
    this.dialogs = dialogs;
    this.notices = notices;
    this.onOpened = onOpened;
  }

  private OpenDocument document() {
    return workspace.document();
  }

  /** Opens a scenario that has no file yet. */
  void begin(Scenario scenario, String name) {
    if (mayLeave()) {
      workspace.newFrom(scenario, name);
      opened();
    }
  }

  /** Asks for a file and opens it. */
  void chooseAndOpen() {
    dialogs.chooseToOpen(place()).ifPresent(this::open);
  }

  /** Opens a file; if it is broken, the open document stays and the findings are shown. */
  void open(Path file) {
    if (!mayLeave()) {
      return;
    }
    Reading reading = workspace.open(file);
    if (reading.scenario().isPresent()) {
      settings.change(s -> s.withRecentFile(file));
      opened();
      told(reading, file);
    } else {
      broken(reading, file, () -> open(file));
    }
  }

  private void broken(Reading reading, Path file, Runnable again) {
    String kept =
        document().open().get() ? "\n" + document().title().get() + " stays open, unchanged." : "";
    notices.show(
        FILE,
        Tone.BAD,
        file.getFileName() + " could not be opened",
        sentences(reading.findings()) + kept,
        List.of(new Notices.Answer("Try again", again)));
  }

  /** Says what an older file was changed by, and what in a file is worth a look. */
  private void told(Reading reading, Path file) {
    if (reading.wasMigrated()) {
      notices.show(
          FILE,
          Tone.OFF,
          file.getFileName() + " was written by an older Paydirt",
          String.join("\n", reading.migrations()) + "\nSaving writes the current format.",
          List.of());
    }
  }

  private static String sentences(List<Finding> findings) {
    String first =
        findings.stream()
            .limit(MOST_FINDINGS)
            .map(Finding::sentence)
            .collect(Collectors.joining("\n"));
    int more = findings.size() - MOST_FINDINGS;
    return more > 0 ? first + "\nand " + more + " more" : first;
  }

  /** Opens work that an earlier run left behind. */
  void recover(Recoverable work) {
    if (mayLeave()) {
      Reading reading = workspace.recover(work);
      if (reading.scenario().isPresent()) {
        opened();
      } else {
        broken(reading, work.place(), () -> recover(work));
      }
    }
  }

  /** Throws away work that an earlier run left behind. */
  void discard(Recoverable work) {
    boolean sure =
        dialogs.confirm(
            "Discard the unsaved work on " + work.title() + "?",
            "Its file, if it has one, is left alone.",
            "Discard");
    if (sure) {
      recovery.discard(work);
    }
  }

  /** What earlier runs left behind. */
  List<Recoverable> left() {
    return recovery.left();
  }

  private void opened() {
    notices.clear(FILE);
    notices.clear(DISK);
    onOpened.run();
  }

  /** Saves; asks for a file if there is none. Says whether it is saved. */
  boolean save() {
    return settle(workspace.save());
  }

  /** Asks for a file and saves to it. */
  boolean saveAs() {
    Optional<Path> file = dialogs.chooseToSave(document().title().get(), place());
    return file.isPresent() && saveTo(file.get());
  }

  /** Saves to a file, which is the document's from then on. */
  boolean saveTo(Path file) {
    return settle(workspace.saveAs(file));
  }

  private boolean settle(Saving saving) {
    switch (saving.outcome()) {
      case SAVED -> {
        document().file().get().ifPresent(file -> settings.change(s -> s.withRecentFile(file)));
        notices.clear(FILE);
        notices.clear(DISK);
      }
      case NO_FILE -> {
        return saveAs();
      }
      case CONFLICT -> changedElsewhere(saving.message());
      case FAILED ->
          notices.show(
              FILE,
              Tone.BAD,
              "It could not be saved",
              saving.message() + "\nThe changes are still here.",
              List.of(
                  new Notices.Answer("Try again", this::save),
                  new Notices.Answer("Save as…", this::saveAs)));
    }
    return saving.isSaved();
  }

  /** Goes back to what was saved; undo takes that back. */
  void revert() {
    workspace.revert();
  }

  /** Looks whether another program changed the file, as when the window comes to the front. */
  void lookAtDisk() {
    if (document().open().get() && workspace.isChangedOnDisk()) {
      changedElsewhere("");
    }
  }

  private void changedElsewhere(String why) {
    int changes = document().unsavedChanges().get();
    String kept =
        changes == 0
            ? "What is shown is what was read before."
            : "Your " + changes + (changes == 1 ? " change is" : " changes are") + " kept.";
    notices.show(
        DISK,
        Tone.WARN,
        "The file was changed by another program",
        (why.isEmpty() ? document().title().get() + ". " : why + ".\n") + kept,
        List.of(
            new Notices.Answer("Reload", this::reload),
            new Notices.Answer("Keep mine", () -> settle(workspace.saveAnyway()))));
  }

  private void reload() {
    Path file = document().file().get().orElseThrow();
    Reading reading = workspace.reload();
    if (reading.scenario().isEmpty()) {
      broken(reading, file, this::reload);
    }
  }

  /** Whether the open document may be left: nothing is unsaved, or the person said what to do. */
  boolean mayLeave() {
    if (!document().open().get() || !document().dirty().get()) {
      return true;
    }
    int changes = document().unsavedChanges().get();
    return switch (dialogs.askUnsaved(document().title().get(), changes)) {
      case SAVE -> save();
      case GIVE_UP -> true;
      case CANCEL -> false;
    };
  }

  private Optional<Path> place() {
    return document()
        .file()
        .get()
        .or(() -> settings.settings().get().recentFilesPresent().stream().findFirst());
  }
}
