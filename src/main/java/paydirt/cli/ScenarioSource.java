package paydirt.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paydirt.file.Finding;
import paydirt.file.Reading;
import paydirt.file.ScenarioReader;
import paydirt.file.ShippedScenarios;
import paydirt.scenario.Assignment;
import paydirt.scenario.Edited;
import paydirt.scenario.Entry;
import paydirt.scenario.NamedRecords;
import paydirt.scenario.Nearest;
import paydirt.scenario.Node;
import paydirt.scenario.Problem;
import paydirt.scenario.Scenario;
import paydirt.scenario.ValueCheck;

/**
 * Scenarios as commands name them: a file, or one that is shipped; with what {@code --set} says.
 */
final class ScenarioSource {

  private final ShippedScenarios shipped;
  private final ScenarioReader reader;
  private final Console console;

  ScenarioSource(ShippedScenarios shipped, ScenarioReader reader, Console console) {
    this.shipped = shipped;
    this.reader = reader;
    this.console = console;
  }

  ShippedScenarios shipped() {
    return shipped;
  }

  /**
   * What comes of reading a file; a file of this name, but no folder, goes before a shipped
   * scenario.
   */
  Reading read(String name) throws Refusal {
    Path path = path(name);
    boolean isShipped = shipped.text(name).isPresent();
    if (Files.exists(path) && !(isShipped && Files.isDirectory(path))) {
      return reader.read(path);
    }
    return isShipped ? shippedReading(name) : missing(name);
  }

  private Reading missing(String name) {
    Problem problem =
        Problem.error("", "there is no such file", Nearest.hint(name, shipped.names()));
    return new Reading(
        Optional.empty(),
        List.of(new Finding(name, 0, problem)),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** What comes of reading a shipped scenario that there is. */
  Reading shippedReading(String name) {
    byte[] bytes = shipped.text(name).orElseThrow().getBytes(StandardCharsets.UTF_8);
    return reader.read(name, bytes);
  }

  private static Path path(String name) throws Refusal {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw Refusal.ofScenario(List.of(name + ": is no name of a file: " + e.getReason()));
    }
  }

  /** A scenario without errors; what is worth a look goes to the console. */
  Scenario scenario(String name, List<String> assignments) throws Refusal {
    return scenario(read(name), name, assignments);
  }

  /** The same of what was read already. */
  Scenario scenario(Reading reading, String name, List<String> assignments) throws Refusal {
    List<String> errors =
        reading.findings().stream().filter(Finding::isError).map(Finding::report).toList();
    if (!errors.isEmpty()) {
      throw Refusal.ofScenario(errors);
    }
    reading.findings().forEach(finding -> console.warning(finding.report()));
    reading.migrations().forEach(sentence -> console.note(name + ": " + sentence));
    return with(reading.scenario().orElseThrow(), assignments);
  }

  /** The scenario after these edits, which are made in their order. */
  Scenario with(Scenario scenario, List<String> assignments) throws Refusal {
    List<String> errors = new ArrayList<>();
    Node root = scenario.root();
    for (String assignment : assignments) {
      checkForm(assignment, root);
      ValueCheck check = check(new Scenario(root));
      Edited edited = Assignment.apply(root, assignment, check);
      for (Problem problem : edited.problems()) {
        if (problem.isError()) {
          errors.add("--set " + assignment + ": " + problem.report());
        } else {
          console.warning("--set " + assignment + ": " + problem.report());
        }
      }
      root = edited.root().map(changed -> taken(changed, assignment)).orElse(root);
    }
    Scenario changed = new Scenario(root);
    if (errors.isEmpty() && !assignments.isEmpty()) {
      // An edit can make another number wrong, such as a step beyond a limit in another currency.
      ScenarioReader.problems(root).stream()
          .filter(Problem::isError)
          .forEach(problem -> errors.add("after --set: " + problem.report()));
    }
    if (!errors.isEmpty()) {
      throw Refusal.ofScenario(errors);
    }
    return changed;
  }

  /** An edit of a name of the catalogue takes the figures of what it names. */
  private Node taken(Node root, String assignment) {
    String path = Assignment.parse(assignment).orElseThrow().path();
    NamedRecords.Filled filled = ScenarioReader.namedRecords().take(root, path);
    filled
        .problems()
        .forEach(problem -> console.warning("--set " + assignment + ": " + problem.report()));
    return filled.root();
  }

  private static void checkForm(String text, Node root) throws Refusal {
    Assignment assignment =
        Assignment.parse(text)
            .orElseThrow(
                () ->
                    Refusal.ofUsage(
                        "--set " + text + " is none of ID=VALUE, ID*=FACTOR and ID@MONTH=VALUE"));
    if (Entry.at(root, assignment.path()).isEmpty()) {
      List<String> known = Entry.all(root).stream().map(Entry::path).toList();
      throw Refusal.ofUsage(
          "--set "
              + Problem.error(
                      assignment.path(),
                      "is not in this scenario",
                      Nearest.hint(assignment.path(), known))
                  .sentence());
    }
  }

  private static ValueCheck check(Scenario scenario) {
    return new ValueCheck(scenario.months(), scenario.notation());
  }
}
