package paydirt.workspace;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import paydirt.file.FileStamp;
import paydirt.file.Reading;
import paydirt.file.ScenarioReader;
import paydirt.file.ScenarioWriter;

/**
 * Unsaved work that an earlier run left behind.
 *
 * @param place the file it is kept in
 * @param file the person's file it belongs to; empty if it had none
 * @param stamp that file as it was when the work began
 * @param time when it was kept
 * @param changes how many changes were not saved
 * @param text the scenario, as a scenario file's text
 */
public record Recoverable(
    Path place,
    String title,
    Optional<Path> file,
    Optional<FileStamp> stamp,
    Instant time,
    int changes,
    String text) {

  private static final String TITLE = "title";
  private static final String FILE = "file";
  private static final String SIZE = "file.size";
  private static final String MODIFIED = "file.modified";
  private static final String SHA256 = "file.sha256";
  private static final String TIME = "time";
  private static final String CHANGES = "changes";
  private static final String SCENARIO = "scenario";

  static Recoverable of(Draft draft, Path place, Instant time) {
    return new Recoverable(
        place,
        draft.title(),
        draft.file(),
        draft.stamp(),
        time,
        draft.changes(),
        ScenarioWriter.toText(draft.scenario()));
  }

  /** Reads the scenario. */
  public Reading read(ScenarioReader reader) {
    return reader.read(title, text.getBytes(StandardCharsets.UTF_8));
  }

  Map<String, String> toMap() {
    Map<String, String> map = new TreeMap<>();
    map.put(TITLE, title);
    file.ifPresent(path -> map.put(FILE, path.toString()));
    stamp.ifPresent(
        known -> {
          map.put(SIZE, String.valueOf(known.size()));
          map.put(MODIFIED, known.modified().toInstant().toString());
          map.put(SHA256, known.sha256());
        });
    map.put(TIME, time.toString());
    map.put(CHANGES, String.valueOf(changes));
    map.put(SCENARIO, text);
    return map;
  }

  /**
   * Reads what {@link #toMap} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  static Recoverable fromMap(Path place, Map<String, String> map) {
    try {
      return new Recoverable(
          place,
          required(map, TITLE),
          Optional.ofNullable(map.get(FILE)).map(Path::of),
          map.containsKey(SHA256) ? Optional.of(stamp(map)) : Optional.empty(),
          Instant.parse(required(map, TIME)),
          Integer.parseInt(required(map, CHANGES)),
          required(map, SCENARIO));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(place + " is broken: " + e.getMessage(), e);
    }
  }

  private static FileStamp stamp(Map<String, String> map) {
    return new FileStamp(
        Long.parseLong(required(map, SIZE)),
        FileTime.from(Instant.parse(required(map, MODIFIED))),
        required(map, SHA256));
  }

  private static String required(Map<String, String> map, String key) {
    String value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException(key + " is missing");
    }
    return value;
  }
}
