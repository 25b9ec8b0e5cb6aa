package paydirt.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Writes a file so that at every moment either the old or the new one is there, whole.
 *
 * <p>The text goes to a hidden file beside the target, is forced to the disk and moved over it. The
 * target itself is never opened for writing. What it held before is kept beside it under its name
 * with {@code ~} behind: {@code lean.json~}. A link is followed, so that the file it names is
 * replaced and not the link. A file that already holds the text is left alone, backup and all.
 */
public final class SafeFile {

  private static final int MOST_LINKS = 40;
  private static final int MOST_NAMES_TRIED = 100;

  /** The steps that can fail, apart so that tests can let them fail. */
  interface Disk {
    void write(FileChannel channel, byte[] bytes) throws IOException;

    void move(Path from, Path to, CopyOption... options) throws IOException;
  }

  private static final Disk REAL =
      new Disk() {
        @Override
        public void write(FileChannel channel, byte[] bytes) throws IOException {
          ByteBuffer rest = ByteBuffer.wrap(bytes);
          while (rest.hasRemaining()) {
            channel.write(rest);
          }
          channel.force(true);
        }

        @Override
        public void move(Path from, Path to, CopyOption... options) throws IOException {
          Files.move(from, to, options);
        }
      };

  private final Disk disk;

  SafeFile(Disk disk) {
    this.disk = disk;
  }

  /**
   * Writes the text in UTF-8.
   *
   * @return the file as it is now
   * @throws IOException with a sentence for a person; the target is then as it was
   */
  public static FileStamp write(Path target, String text) throws IOException {
    return new SafeFile(REAL).save(target, text);
  }

  /**
   * Writes the text unless another program has changed or removed the file.
   *
   * @param before the file as it was when it was read or last written
   * @throws ChangedOnDisk if it is no longer so; nothing is written
   */
  public static FileStamp write(Path target, String text, FileStamp before) throws IOException {
    if (!before.matches(target)) {
      throw new ChangedOnDisk(target);
    }
    return write(target, text);
  }

  FileStamp save(Path target, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      Path real = behindLinks(target);
      if (!Files.exists(real) || !Arrays.equals(Files.readAllBytes(real), bytes)) {
        replace(real, bytes);
      }
      return FileStamp.of(bytes, Files.getLastModifiedTime(real));
    } catch (IOException e) {
      throw new IOException(
          target + " could not be saved and is as it was: " + reason(target, e), e);
    }
  }

  private static String reason(Path target, IOException trouble) {
    Path folder = target.toAbsolutePath().getParent();
    String ofFolder = folder == null ? "it is no file" : FileTrouble.ofFolder(folder);
    return ofFolder.isEmpty() ? FileTrouble.reason(trouble) : ofFolder;
  }

  private static Path behindLinks(Path target) throws IOException {
    Path real = target.toAbsolutePath();
    for (int i = 0; Files.isSymbolicLink(real); i++) {
      if (i == MOST_LINKS) {
        throw new IOException("its link leads in a circle");
      }
      real = real.resolveSibling(Files.readSymbolicLink(real));
    }
    if (Files.exists(real) && !Files.isRegularFile(real)) {
      throw new IOException("it is not a file");
    }
    return real;
  }

  private void replace(Path real, byte[] bytes) throws IOException {
    boolean isThere = Files.exists(real);
    Path fresh = written(real, bytes);
    try {
      if (isThere) {
        copyPermissions(real, fresh);
        keepBackup(real);
      }
      moveOver(fresh, real);
    } finally {
      Files.deleteIfExists(fresh);
    }
    forceFolder(real.getParent());
  }

  /** A complete new file beside the target. */
  private Path written(Path real, byte[] bytes) throws IOException {
    Path fresh = unusedName(real);
    boolean complete = false;
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      disk.write(channel, bytes);
      complete = true;
    } finally {
      if (!complete) {
        Files.deleteIfExists(fresh);
      }
    }
    return fresh;
  }

  /** Created here rather than as a temporary file, whose permissions would be too narrow. */
  private static Path unusedName(Path real) throws IOException {
    for (int i = 1; ; i++) {
      Path name = real.resolveSibling("." + real.getFileName() + "." + i + ".tmp");
      try {
        return Files.createFile(name);
      } catch (FileAlreadyExistsException e) {
        if (i == MOST_NAMES_TRIED) {
          throw e;
        }
      }
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    if (Files.getFileStore(from).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  private void keepBackup(Path real) throws IOException {
    Path copy = written(real, Files.readAllBytes(real));
    try {
      copyPermissions(real, copy);
      moveOver(copy, backupOf(real));
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /** Where the version before the last is kept. */
  public static Path backupOf(Path file) {
    return file.resolveSibling(file.getFileName() + "~");
  }

  private void moveOver(Path from, Path to) throws IOException {
    try {
      disk.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      disk.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Makes the move itself last; where folders cannot be opened, the system sees to it. */
  private static void forceFolder(Path folder) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows does not open folders; the file is in place and complete all the same.
      return;
    }
  }

  /** The file is no longer as it was when it was read. */
  public static final class ChangedOnDisk extends IOException {
    private static final long serialVersionUID = 1L;

    ChangedOnDisk(Path file) {
      super(
          file
              + (Files.exists(file)
                  ? " was changed by another program since it was read"
                  : " was removed or renamed by another program since it was read"));
    }
  }
}
