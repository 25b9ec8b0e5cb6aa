package paydirt.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What came of an edit.
 *
 * @param root the changed scenario; empty if the edit was refused
 * @param problems why it was refused, or warnings about what is there now
 */
public record Edited(Optional<Node> root, List<Problem> problems) {

  public Edited {
    problems = List.copyOf(problems);
  }

  static Edited refused(Problem... problems) {
    return new Edited(Optional.empty(), List.of(problems));
  }
}
