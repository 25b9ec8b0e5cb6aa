package paydirt.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Why a file could not be read or written, in words for a person. */
final class FileTrouble {

  private FileTrouble() {}

  static String reason(IOException trouble) {
    if (trouble instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (trouble instanceof AccessDeniedException) {
      return "permission is denied";
    }
    if (trouble instanceof NotDirectoryException) {
      return "its folder is not a folder";
    }
    if (trouble instanceof FileSystemException named && named.getReason() != null) {
      return named.getReason();
    }
    String message = trouble.getMessage();
    return message == null ? trouble.getClass().getSimpleName() : message;
  }

  /** Why a folder cannot take a file; empty if it can, as far as one can tell. */
  static String ofFolder(Path folder) {
    if (!Files.exists(folder)) {
      return "there is no folder " + folder;
    }
    return Files.isDirectory(folder) ? "" : folder + " is not a folder";
  }
}
