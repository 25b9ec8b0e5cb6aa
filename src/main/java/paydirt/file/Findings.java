package paydirt.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import paydirt.scenario.Problem;

/** Collects what is found while one file is read. */
final class Findings {

  private final String file;
  private final List<Finding> found = new ArrayList<>();

  Findings(String file) {
    this.file = file;
  }

  void error(int line, String path, String message) {
    error(line, path, message, "");
  }

  void error(int line, String path, String message, String hint) {
    add(line, Problem.error(path, message, hint));
  }

  void add(int line, Problem problem) {
    found.add(new Finding(file, line, problem));
  }

  boolean hasErrors() {
    return found.stream().anyMatch(Finding::isError);
  }

  /** In the order of lines. */
  List<Finding> all() {
    return found.stream().sorted(Comparator.comparingInt(Finding::line)).toList();
  }
}
