package paydirt.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import paydirt.file.SafeFile;

/**
 * The settings and the file that keeps them.
 *
 * <p>A settings file never stands in a person's way: one that is broken is set aside and the
 * defaults are used, one that cannot be written leaves the settings in memory. {@link #trouble}
 * tells of it.
 */
public final class SettingsFile {

  private static final String NAME = "settings.properties";
  private static final String RECENT = "recent.";
  private static final String THEME = "theme";
  private static final String WIDTH = "window.width";
  private static final String HEIGHT = "window.height";
  private static final String MAXIMIZED = "window.maximized";
  private static final String FOLDED = "folded.";

  private final Path file;
  private final ReadOnlyObjectWrapper<Settings> settings =
      new ReadOnlyObjectWrapper<>(Settings.DEFAULTS);
  private final ReadOnlyObjectWrapper<Optional<String>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Reads the settings in a folder, which need not exist. */
  public SettingsFile(Path folder) {
    this.file = folder.resolve(NAME);
    if (Files.exists(file)) {
      read();
    }
  }

  public ReadOnlyObjectProperty<Settings> settings() {
    return settings.getReadOnlyProperty();
  }

  /** Why the settings could last not be read or written; empty if they could. */
  public ReadOnlyObjectProperty<Optional<String>> trouble() {
    return trouble.getReadOnlyProperty();
  }

  /** Changes the settings and writes them, where they differ. */
  public void change(UnaryOperator<Settings> change) {
    Settings changed = change.apply(settings.get());
    if (changed.equals(settings.get())) {
      return;
    }
    settings.set(changed);
    try {
      Files.createDirectories(file.getParent());
      SafeFile.write(file, PropertiesText.of(toMap(changed)));
      trouble.set(Optional.empty());
    } catch (IOException e) {
      trouble.set(Optional.of("The settings were not kept: " + e.getMessage()));
    }
  }

  private void read() {
    try {
      settings.set(fromMap(PropertiesText.read(file)));
    } catch (IOException | IllegalArgumentException e) {
      trouble.set(Optional.of("The settings could not be read: " + setAside()));
    }
  }

  private String setAside() {
    try {
      return "they start afresh, and the old ones are in " + PropertiesText.setAside(file);
    } catch (IOException e) {
      return "they start afresh, and " + file + " stays as it is";
    }
  }

  private static Map<String, String> toMap(Settings settings) {
    Map<String, String> map = new TreeMap<>();
    for (int i = 0; i < settings.recentFiles().size(); i++) {
      map.put(RECENT + i, settings.recentFiles().get(i).toString());
    }
    map.put(THEME, settings.theme().name().toLowerCase(Locale.ROOT));
    map.put(WIDTH, String.valueOf(settings.window().width()));
    map.put(HEIGHT, String.valueOf(settings.window().height()));
    map.put(MAXIMIZED, String.valueOf(settings.window().isMaximized()));
    settings.foldedPanes().forEach(pane -> map.put(FOLDED + pane, "true"));
    return map;
  }

  /** Keys that are not known may be a newer program's; keys that are missing take defaults. */
  private static Settings fromMap(Map<String, String> map) {
    Settings defaults = Settings.DEFAULTS;
    Set<String> folded = new TreeSet<>();
    for (String key : map.keySet()) {
      if (key.startsWith(FOLDED)) {
        folded.add(key.substring(FOLDED.length()));
      }
    }
    String theme = map.getOrDefault(THEME, defaults.theme().name());
    return new Settings(
        IntStream.range(0, Settings.MOST_RECENT)
            .mapToObj(i -> map.get(RECENT + i))
            .filter(Objects::nonNull)
            .map(Path::of)
            .toList(),
        Settings.Theme.valueOf(theme.toUpperCase(Locale.ROOT)),
        new Settings.WindowSize(
            length(map, WIDTH, defaults.window().width()),
            length(map, HEIGHT, defaults.window().height()),
            Boolean.parseBoolean(map.get(MAXIMIZED))),
        folded);
  }

  private static double length(Map<String, String> map, String key, double standard) {
    String text = map.get(key);
    return text == null ? standard : Double.parseDouble(text);
  }
}
