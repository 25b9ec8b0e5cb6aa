package paydirt.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it was at one moment, to notice that another program has changed it since.
 *
 * @param size in bytes
 * @param modified when it was last written
 * @param sha256 of its bytes, in hexadecimal digits
 */
public record FileStamp(long size, FileTime modified, String sha256) {

  /** The file as it is now. */
  public static FileStamp of(Path file) throws IOException {
    return of(Files.readAllBytes(file), Files.getLastModifiedTime(file));
  }

  static FileStamp of(byte[] bytes, FileTime modified) {
    return new FileStamp(bytes.length, modified, hash(bytes));
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A quick look that reads nothing: whether size and time are the same. */
  public boolean looksLike(Path file) throws IOException {
    try {
      return Files.size(file) == size && Files.getLastModifiedTime(file).equals(modified);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Whether the file is there and holds the same bytes, whenever they were written. */
  public boolean matches(Path file) throws IOException {
    try {
      return Files.size(file) == size && hash(Files.readAllBytes(file)).equals(sha256);
    } catch (NoSuchFileException e) {
      return false;
    }
  }
}
