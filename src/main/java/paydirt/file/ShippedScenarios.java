package paydirt.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The scenarios that come with the program, by name: {@code atlas-lab} is {@code
 * /scenarios/atlas-lab.json} of the class path.
 *
 * <p>They are found by looking, so that a new file there is all it takes to ship one.
 */
public final class ShippedScenarios {

  private static final String FOLDER = "/scenarios";
  private static final String ENDING = ".json";
  private static final String SCHEMA_ENDING = ".schema.json";

  /**
   * The order in which they are offered; the first is the one that is shown before a person has
   * chosen any. What is not named here follows by name.
   */
  private static final List<String> ORDER =
      List.of(
          "heron-lab",
          "atlas-lab",
          "atlas-rented",
          "gpt-4-lab",
          "llama-open-weights",
          "falcon-institute",
          "copilot-flat-price",
          "firefly-credits",
          "deepseek-api",
          "midjourney-app",
          "stability-2023",
          "minimax-challenger",
          "boreal-newcomer",
          "lexa-vertical",
          "quill-rented",
          "harbor-rented",
          "harbor-fine-tuned",
          "harbor-own");

  private final Map<String, String> texts;

  /**
   * @param texts the text of each file by its name
   */
  public ShippedScenarios(Map<String, String> texts) {
    this.texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /** Those in the program's own files, be they in a jar or in a folder of classes. */
  public static ShippedScenarios ofProgram() {
    URL folder = ShippedScenarios.class.getResource(FOLDER);
    if (folder == null) {
      return new ShippedScenarios(Map.of());
    }
    try {
      return new ShippedScenarios(
          folder.getProtocol().equals("jar") ? ofJar(folder) : ofFolder(Path.of(folder.toURI())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class path names " + folder, e);
    }
  }

  private static Map<String, String> ofJar(URL folder) throws IOException {
    JarURLConnection connection = (JarURLConnection) folder.openConnection();
    try (FileSystem jar = FileSystems.newFileSystem(pathOf(connection.getJarFileURL()), Map.of())) {
      return ofFolder(jar.getPath(FOLDER));
    }
  }

  private static Path pathOf(URL file) {
    try {
      return Path.of(file.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class path names " + file, e);
    }
  }

  private static Map<String, String> ofFolder(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(folder)) {
      String name = String.valueOf(file.getFileName());
      if (name.endsWith(ENDING) && !name.endsWith(SCHEMA_ENDING)) {
        texts.put(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
      }
    }
    return texts;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  /** The names, the example first. */
  public List<String> names() {
    List<String> names = new ArrayList<>(ORDER);
    names.retainAll(texts.keySet());
    texts.keySet().stream().filter(name -> !ORDER.contains(name)).forEach(names::add);
    return List.copyOf(names);
  }

  /** The one to begin with; empty if none is shipped. */
  public Optional<String> example() {
    return names().stream().findFirst();
  }

  /** The text of the file of this name. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }
}
