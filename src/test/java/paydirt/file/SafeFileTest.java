package paydirt.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name_the_file() {
    file = folder.resolve("lean.json");
  }

  /** A disk that works, with one thing about it changed. */
  private static class Disk implements SafeFile.Disk {
    @Override
    public void write(FileChannel channel, byte[] bytes) throws IOException {
      channel.write(ByteBuffer.wrap(bytes));
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
      Files.move(from, to, options);
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void a_new_file_is_written_and_nothing_else() throws IOException {
    SafeFile.write(file, "Größe\n");

    assertThat(file).hasContent("Größe\n");
    assertThat(names()).containsExactly("lean.json");
  }

  @Test
  void the_version_before_is_kept_beside() throws IOException {
    SafeFile.write(file, "one");
    SafeFile.write(file, "two");
    SafeFile.write(file, "three");

    assertThat(file).hasContent("three");
    assertThat(SafeFile.backupOf(file)).hasContent("two");
    assertThat(names()).containsExactly("lean.json", "lean.json~");
  }

  @Test
  void the_same_text_leaves_file_and_backup_alone() throws IOException {
    SafeFile.write(file, "one");
    SafeFile.write(file, "two");
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(file, longAgo);

    SafeFile.write(file, "two");

    assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    assertThat(SafeFile.backupOf(file)).hasContent("one");
  }

  @Test
  void a_disk_that_fills_up_half_way_leaves_the_file_whole() throws IOException {
    SafeFile.write(file, "one");
    SafeFile full =
        new SafeFile(
            new Disk() {
              @Override
              public void write(FileChannel channel, byte[] bytes) throws IOException {
                super.write(channel, Arrays.copyOf(bytes, bytes.length / 2));
                throw new IOException("No space left on device");
              }
            });

    assertThatThrownBy(() -> full.save(file, "two"))
        .isInstanceOf(IOException.class)
        .hasMessage(file + " could not be saved and is as it was: No space left on device");
    assertThat(file).hasContent("one");
    assertThat(names()).containsExactly("lean.json");
  }

  @Test
  void a_move_that_fails_leaves_the_file_whole() throws IOException {
    SafeFile.write(file, "one");
    SafeFile stuck =
        new SafeFile(
            new Disk() {
              @Override
              public void move(Path from, Path to, CopyOption... options) throws IOException {
                throw new IOException("stuck");
              }
            });

    assertThatThrownBy(() -> stuck.save(file, "two")).hasMessageEndingWith("stuck");
    assertThat(file).hasContent("one");
    assertThat(names()).containsExactly("lean.json");
  }

  @Test
  void a_disk_that_cannot_move_at_once_moves_all_the_same() throws IOException {
    SafeFile.write(file, "one");
    SafeFile plain =
        new SafeFile(
            new Disk() {
              @Override
              public void move(Path from, Path to, CopyOption... options) throws IOException {
                if (Arrays.asList(options).contains(StandardCopyOption.ATOMIC_MOVE)) {
                  throw new AtomicMoveNotSupportedException("a", "b", "across devices");
                }
                super.move(from, to, options);
              }
            });

    plain.save(file, "two");

    assertThat(file).hasContent("two");
    assertThat(SafeFile.backupOf(file)).hasContent("one");
  }

  @Test
  void a_link_is_followed() throws IOException {
    Path link = folder.resolve("link.json");
    SafeFile.write(file, "one");
    Files.createSymbolicLink(link, Path.of("lean.json"));

    SafeFile.write(link, "two");

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(file).hasContent("two");
  }

  @Test
  void a_link_in_a_circle_is_refused() throws IOException {
    Files.createSymbolicLink(file, Path.of("lean.json"));

    assertThatThrownBy(() -> SafeFile.write(file, "two"))
        .hasMessageEndingWith("its link leads in a circle");
  }

  @Test
  void permissions_stay_as_they_were() throws IOException {
    Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    SafeFile.write(file, "one");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

    SafeFile.write(file, "two");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw----");
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    Path lost = folder.resolve("none").resolve("lean.json");

    assertThatThrownBy(() -> SafeFile.write(lost, "one"))
        .hasMessage(
            lost
                + " could not be saved and is as it was: there is no folder "
                + folder.resolve("none"));
  }

  @Test
  void a_folder_is_not_overwritten() {
    assertThatThrownBy(() -> SafeFile.write(folder, "one"))
        .hasMessageEndingWith("it is not a file");
  }

  @Test
  void a_file_that_another_program_changed_is_not_overwritten() throws IOException {
    FileStamp before = SafeFile.write(file, "one");
    Files.writeString(file, "eno");

    assertThatThrownBy(() -> SafeFile.write(file, "two", before))
        .isInstanceOf(SafeFile.ChangedOnDisk.class)
        .hasMessage(file + " was changed by another program since it was read");
    assertThat(file).hasContent("eno");
  }

  @Test
  void a_file_that_another_program_removed_is_not_written_again() throws IOException {
    FileStamp before = SafeFile.write(file, "one");
    Files.delete(file);

    assertThatThrownBy(() -> SafeFile.write(file, "two", before))
        .hasMessageEndingWith("was removed or renamed by another program since it was read");
    assertThat(file).doesNotExist();
  }

  @Test
  void a_file_that_was_only_touched_is_overwritten() throws IOException {
    FileStamp before = SafeFile.write(file, "one");
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));

    assertThat(before.looksLike(file)).isFalse();
    FileStamp after = SafeFile.write(file, "two", before);

    assertThat(after.matches(file)).isTrue();
    assertThat(after.looksLike(file)).isTrue();
  }
}
