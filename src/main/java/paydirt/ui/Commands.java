package paydirt.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import paydirt.workspace.OpenDocument;

/** Everything a person can do by name or by keys, declared once for menu, palette and keyboard. */
final class Commands {

  /** What the window itself does. */
  interface Shell {
    void showStart();

    void undo();

    void redo();

    /** Puts the cursor into the filter of what is in sight: lines in a table, else drivers. */
    void find();

    void openPalette();

    /** Shows how the model works, at the line or driver that a person looks at. */
    void showHelp();

    void toggleDrivers();

    void toggleExplanation();

    void nextPane();

    void switchTheme();

    void showView(int index);

    void quit();
  }

  private final FileCommands files;
  private final Action undo;
  private final Action redo;
  private final Action palette;
  private final List<List<Action>> menu;
  private final List<Action> all = new ArrayList<>();

  Commands(Shell shell, FileCommands files, OpenDocument document, List<String> views) {
    this.files = files;
    undo =
        Action.of("Undo", Feather.ROTATE_CCW, shell::undo, "Shortcut+Z").when(document.canUndo());
    redo =
        Action.of("Redo", Feather.ROTATE_CW, shell::redo, "Shortcut+Shift+Z", "Shortcut+Y")
            .when(document.canRedo());
    palette =
        Action.of(
            "Find an action, driver or result",
            Feather.SEARCH,
            shell::openPalette,
            "Shortcut+K",
            "Shortcut+Shift+P");
    menu =
        List.of(
            List.of(
                Action.of("New…", Feather.PLUS, shell::showStart, "Shortcut+N"),
                Action.of("Open…", Feather.FOLDER, files::chooseAndOpen, "Shortcut+O")),
            List.of(
                Action.of("Save", Feather.SAVE, files::save, "Shortcut+S").when(document.open()),
                Action.of("Save as…", Feather.COPY, files::saveAs, "Shortcut+Shift+S")
                    .when(document.open()),
                Action.of("Revert to saved", Feather.CORNER_UP_LEFT, files::revert)
                    .when(document.dirty())),
            List.of(
                Action.of("How the model works", Feather.BOOK_OPEN, shell::showHelp, "F1"),
                Action.of("Light or dark", Feather.MOON, shell::switchTheme, "Shortcut+Shift+L"),
                Action.of("Quit", Feather.LOG_OUT, shell::quit, "Shortcut+Q")));
    menu.forEach(all::addAll);
    all.addAll(
        List.of(
            undo,
            redo,
            palette,
            Action.of(
                "Find a line, or filter the drivers", Feather.FILTER, shell::find, "Shortcut+F"),
            Action.of(
                "Fold or show the drivers", Feather.SIDEBAR, shell::toggleDrivers, "Shortcut+B"),
            Action.of(
                "Fold or show the explanation",
                Feather.HELP_CIRCLE,
                shell::toggleExplanation,
                "Shortcut+E"),
            Action.of("Go to the next pane", Feather.COLUMNS, shell::nextPane, "F6")));
    for (int i = 0; i < views.size(); i++) {
      int index = i;
      all.add(
          Action.of(
              "Show " + views.get(i),
              Feather.EYE,
              () -> shell.showView(index),
              "Shortcut+" + (i + 1)));
    }
  }

  Action undo() {
    return undo;
  }

  Action redo() {
    return redo;
  }

  Action palette() {
    return palette;
  }

  /** The menu of the file, in groups. */
  List<List<Action>> menu() {
    return menu;
  }

  List<Action> all() {
    return List.copyOf(all);
  }

  /** An action for each of these files that opens it. */
  List<Action> recent(List<Path> recent) {
    return recent.stream()
        .map(
            file ->
                Action.of(
                    String.valueOf(file.getFileName()), Feather.FILE_TEXT, () -> files.open(file)))
        .toList();
  }

  /** Runs the action of these keys, before any field takes them. */
  void handle(KeyEvent event) {
    if (event.getCode() == KeyCode.UNDEFINED) {
      return;
    }
    for (Action action : all) {
      if (action.keys().stream().anyMatch(keys -> keys.match(event))) {
        action.run();
        event.consume();
        return;
      }
    }
  }
}
