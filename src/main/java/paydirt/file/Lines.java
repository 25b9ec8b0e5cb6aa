package paydirt.file;

import java.util.HashMap;
import java.util.Map;

/** In which line of a file each path of a scenario stands. */
final class Lines {

  private final Map<String, Integer> lines = new HashMap<>();

  void put(String path, int line) {
    lines.putIfAbsent(path, line);
  }

  /** The line of a path, or of the nearest thing around it. */
  int of(String path) {
    String around = path;
    while (!lines.containsKey(around)) {
      if (around.isEmpty()) {
        return 0;
      }
      int end = Math.max(around.lastIndexOf('.'), around.lastIndexOf('@'));
      around = end < 0 ? "" : around.substring(0, end);
    }
    return lines.get(around);
  }
}
