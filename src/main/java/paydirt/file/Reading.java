package paydirt.file;

import java.util.List;
import java.util.Optional;
import paydirt.scenario.Node;
import paydirt.scenario.Scenario;

/**
 * What came of reading a file.
 *
 * @param root the scenario; empty if there is an error among the findings
 * @param findings errors, or warnings, in the order of the file's stages
 * @param migrations what was changed to bring an older file to the current format, a sentence each
 * @param defaults fields that the file leaves out
 * @param stamp the file as it was when it was read; empty if it could not be read or was no file
 */
public record Reading(
    Optional<Node> root,
    List<Finding> findings,
    List<String> migrations,
    List<Default> defaults,
    Optional<FileStamp> stamp) {

  public Reading {
    findings = List.copyOf(findings);
    migrations = List.copyOf(migrations);
    defaults = List.copyOf(defaults);
  }

  static Reading refused(Findings findings) {
    return new Reading(Optional.empty(), findings.all(), List.of(), List.of(), Optional.empty());
  }

  Reading stamped(FileStamp when) {
    return new Reading(root, findings, migrations, defaults, Optional.of(when));
  }

  /**
   * The root as a scenario, where the reader was one {@linkplain ScenarioReader#ofScenarios of
   * scenarios}.
   */
  public Optional<Scenario> scenario() {
    return root.map(Scenario::new);
  }

  /** Whether the file was in an older format. */
  public boolean wasMigrated() {
    return !migrations.isEmpty();
  }
}
