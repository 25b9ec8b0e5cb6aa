package paydirt.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Questions that must be answered before anything goes on. */
final class Dialogs {

  /** What to do with unsaved work. */
  enum Unsaved {
    SAVE,
    GIVE_UP,
    CANCEL
  }

  private static final String ENDING = ".json";

  private final Stage stage;

  Dialogs(Stage stage) {
    this.stage = stage;
  }

  /** Asks what to do with unsaved work. */
  Unsaved askUnsaved(String title, int changes) {
    ButtonType save = new ButtonType("Save", ButtonData.YES);
    ButtonType giveUp = new ButtonType("Don't save", ButtonData.NO);
    Alert alert = alert("Save the changes to " + title + "?");
    alert.setContentText(
        (changes <= 1 ? "One change is" : changes + " changes are")
            + " not saved. Without saving, what was changed is lost.");
    alert.getButtonTypes().setAll(save, giveUp, ButtonType.CANCEL);
    Optional<ButtonType> answer = alert.showAndWait();
    return answer.filter(save::equals).isPresent()
        ? Unsaved.SAVE
        : answer.filter(giveUp::equals).isPresent() ? Unsaved.GIVE_UP : Unsaved.CANCEL;
  }

  /** Asks for a yes to something that cannot be told by its button alone. */
  boolean confirm(String question, String meaning, String yes) {
    ButtonType go = new ButtonType(yes, ButtonData.YES);
    Alert alert = alert(question);
    alert.setContentText(meaning);
    alert.getButtonTypes().setAll(go, ButtonType.CANCEL);
    return alert.showAndWait().filter(go::equals).isPresent();
  }

  private Alert alert(String question) {
    Alert alert = new Alert(Alert.AlertType.NONE);
    alert.initOwner(stage);
    alert.setTitle("Paydirt");
    alert.setHeaderText(question);
    Scene scene = alert.getDialogPane().getScene();
    scene.setUserAgentStylesheet(stage.getScene().getUserAgentStylesheet());
    scene.getStylesheets().setAll(stage.getScene().getStylesheets());
    return alert;
  }

  /** Asks for a scenario file to open. */
  Optional<Path> chooseToOpen(Optional<Path> near) {
    return Optional.ofNullable(chooser("Open a scenario", near).showOpenDialog(stage))
        .map(File::toPath);
  }

  /** Asks for a file to save to; its name ends as scenario files do. */
  Optional<Path> chooseToSave(String name, Optional<Path> near) {
    FileChooser chooser = chooser("Save the scenario", near);
    chooser.setInitialFileName(name.endsWith(ENDING) ? name : fileName(name));
    return Optional.ofNullable(chooser.showSaveDialog(stage))
        .map(File::toPath)
        .map(Dialogs::withEnding);
  }

  /** A name that every system takes: {@code Atlas, a lab} becomes {@code atlas-a-lab.json}. */
  private static String fileName(String name) {
    String plain = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String trimmed = plain.replaceAll("^-|-$", "");
    return (trimmed.isEmpty() ? "scenario" : trimmed) + ENDING;
  }

  private static Path withEnding(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.contains(".") ? file : file.resolveSibling(name + ENDING);
  }

  private static FileChooser chooser(String title, Optional<Path> near) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .addAll(
            List.of(
                new FileChooser.ExtensionFilter("Scenarios", "*" + ENDING),
                new FileChooser.ExtensionFilter("All files", "*")));
    near.map(Path::getParent)
        .map(Path::toFile)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    return chooser;
  }
}
