package paydirt.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import paydirt.file.SafeFile;

/**
 * A place for one draft, held by one running program.
 *
 * <p>It is held by a lock on a file beside the draft, which the system lets go of however the
 * program ends: a draft whose lock is free was left behind.
 */
final class DraftSlot {

  private static final String PREFIX = "draft-";
  private static final String SUFFIX = ".properties";
  private static final int MOST = 1000;

  private final Path place;
  private final FileChannel lock;

  private DraftSlot(Path place, FileChannel lock) {
    this.place = place;
    this.lock = lock;
  }

  /** The drafts in a folder, whoever holds them. */
  static List<Path> draftsIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> drafts = new ArrayList<>(files.filter(DraftSlot::isDraft).toList());
      drafts.sort(null);
      return drafts;
    }
  }

  private static boolean isDraft(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
  }

  /** The first slot that nobody holds and that has no draft left behind in it. */
  static DraftSlot claimFree(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int i = 1; i <= MOST; i++) {
      Path place = folder.resolve(PREFIX + i + SUFFIX);
      Optional<DraftSlot> slot = Files.exists(place) ? Optional.empty() : claim(place);
      if (slot.isPresent()) {
        return slot.get();
      }
    }
    throw new IOException(folder + " holds " + MOST + " drafts already");
  }

  /** Holds a slot; empty if another running program does. */
  static Optional<DraftSlot> claim(Path place) throws IOException {
    FileChannel lock =
        FileChannel.open(
            place.resolveSibling(place.getFileName() + ".lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    boolean isHeld = false;
    try {
      isHeld = lock.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    } finally {
      if (!isHeld) {
        lock.close();
      }
    }
    return isHeld ? Optional.of(new DraftSlot(place, lock)) : Optional.empty();
  }

  Path place() {
    return place;
  }

  void write(String text) throws IOException {
    SafeFile.write(place, text);
    Files.deleteIfExists(SafeFile.backupOf(place));
  }

  void clear() throws IOException {
    Files.deleteIfExists(place);
  }

  /** Lets go of the slot; a draft in it stays. */
  void release() throws IOException {
    lock.close();
  }
}
