package paydirt.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the window remembers between two starts.
 *
 * @param recentFiles the files last opened or saved, the latest first, at most {@link #MOST_RECENT}
 * @param foldedPanes the ids of panes that are folded away
 */
public record Settings(
    List<Path> recentFiles, Theme theme, WindowSize window, Set<String> foldedPanes) {

  /** How many files are remembered. */
  public static final int MOST_RECENT = 10;

  /** What stands before anything is remembered. */
  public static final Settings DEFAULTS =
      new Settings(List.of(), Theme.LIGHT, new WindowSize(1440, 900, false), Set.of());

  /** How the window looks. */
  public enum Theme {
    LIGHT,
    DARK
  }

  /**
   * The size of the window.
   *
   * @param width in pixels before scaling, above 0; it remains when the window is maximized
   * @param height likewise
   */
  public record WindowSize(double width, double height, boolean isMaximized) {
    public WindowSize {
      requireLength("width", width);
      requireLength("height", height);
    }

    private static void requireLength(String name, double length) {
      if (!(length > 0 && Double.isFinite(length))) {
        throw new IllegalArgumentException(
            "the window's " + name + " is " + length + " but must be a length above 0");
      }
    }
  }

  public Settings {
    recentFiles = recentFiles.stream().limit(MOST_RECENT).toList();
    foldedPanes = Collections.unmodifiableSet(new TreeSet<>(foldedPanes));
  }

  /** The recent files that are still there. */
  public List<Path> recentFilesPresent() {
    return recentFiles.stream().filter(Files::isRegularFile).toList();
  }

  /** A file was opened or saved. */
  public Settings withRecentFile(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    List<Path> files = new ArrayList<>(recentFiles);
    files.remove(whole);
    files.add(0, whole);
    return new Settings(files, theme, window, foldedPanes);
  }

  public Settings withTheme(Theme newTheme) {
    return new Settings(recentFiles, newTheme, window, foldedPanes);
  }

  public Settings withWindow(WindowSize newWindow) {
    return new Settings(recentFiles, theme, newWindow, foldedPanes);
  }

  /** A pane was folded away or out. */
  public Settings withPane(String pane, boolean isFolded) {
    Set<String> panes = new TreeSet<>(foldedPanes);
    if (isFolded) {
      panes.add(pane);
    } else {
      panes.remove(pane);
    }
    return new Settings(recentFiles, theme, window, panes);
  }
}
