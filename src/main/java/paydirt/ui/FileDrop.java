package paydirt.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes a file that is dropped anywhere on the window. */
final class FileDrop {
  private final Consumer<Path> onFile;

  FileDrop(Consumer<Path> onFile) {
    this.onFile = onFile;
  }

  void on(Scene scene) {
    scene.setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
          }
          event.consume();
        });
    scene.setOnDragDropped(this::drop);
  }

  private void drop(DragEvent event) {
    boolean taken = event.getDragboard().hasFiles();
    if (taken) {
      File first = event.getDragboard().getFiles().get(0);
      // The program that drags waits for the answer, so questions are asked after it.
      javafx.application.Platform.runLater(() -> onFile.accept(first.toPath()));
    }
    event.setDropCompleted(taken);
    event.consume();
  }
}
