package paydirt.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import paydirt.analysis.AssertionResult;
import paydirt.file.Default;
import paydirt.file.Finding;
import paydirt.file.Reading;
import paydirt.scenario.Scenario;
import paydirt.unit.Notation;

/**
 * What {@code check} found out about one file.
 *
 * @param file as the person named it
 * @param editErrors what is wrong with the edits of {@code --set}
 * @param assertions what came of the assertions; empty if there is an error
 */
record CheckResult(
    String file, Reading reading, List<String> editErrors, List<AssertionResult> assertions) {

  CheckResult {
    editErrors = List.copyOf(editErrors);
    assertions = List.copyOf(assertions);
  }

  boolean assertionFails() {
    return assertions.stream().anyMatch(AssertionResult::fails);
  }

  boolean hasErrors() {
    return errors() > 0;
  }

  private long errors() {
    return editErrors.size() + reading.findings().stream().filter(Finding::isError).count();
  }

  private long warnings() {
    return reading.findings().stream().filter(finding -> !finding.isError()).count();
  }

  /** What is no problem and yet worth knowing: assertions, changes of format and defaults taken. */
  Page notes(Page page) {
    AssertionText.addTo(page, "  ", assertions);
    reading.migrations().forEach(sentence -> page.wrapped("  ", "    ", sentence));
    reading.defaults().forEach(taken -> page.wrapped("  ", "    ", sentence(taken)));
    return page;
  }

  private String sentence(Default taken) {
    return taken.sentence(
        reading.scenario().map(Scenario::notation).orElseGet(() -> new Notation("USD")));
  }

  /** The whole in a line. */
  String summary() {
    if (hasErrors()) {
      return file + ": " + counted(errors(), "error") + ", " + counted(warnings(), "warning");
    }
    long figures = reading.defaults().stream().filter(Default::isOfCatalog).count();
    return file
        + ": fine, "
        + counted(warnings(), "warning")
        + ", "
        + counted(reading.defaults().size() - figures, "default")
        + " taken"
        + (figures == 0 ? "" : ", " + counted(figures, "figure") + " of the catalogue")
        + (reading.wasMigrated() ? ", older format" : "");
  }

  private static String counted(long number, String noun) {
    return (number == 0 ? "no" : String.valueOf(number)) + " " + noun + (number == 1 ? "" : "s");
  }

  ObjectNode json() {
    ObjectNode object = Json.object().put("file", file).put("valid", !hasErrors());
    ArrayNode problems = object.putArray("problems");
    for (Finding finding : reading.findings()) {
      ObjectNode problem =
          problems
              .addObject()
              .put("severity", severity(finding))
              .put("line", finding.line())
              .put("id", finding.problem().path())
              .put("message", finding.problem().message())
              .put("hint", finding.problem().hint());
      finding.problem().excerpt().ifPresent(place -> problem.put("column", place.column()));
    }
    editErrors.forEach(
        sentence ->
            problems
                .addObject()
                .put("severity", "error")
                .put("line", 0)
                .put("id", "")
                .put("message", sentence)
                .put("hint", ""));
    object.set("assertions", AssertionText.json(assertions));
    ArrayNode migrations = object.putArray("migrations");
    reading.migrations().forEach(migrations::add);
    ArrayNode defaults = object.putArray("defaults");
    reading
        .defaults()
        .forEach(d -> defaults.addObject().put("id", d.path()).put("message", sentence(d)));
    return object;
  }

  void addTo(Csv csv) {
    for (Finding finding : reading.findings()) {
      csv.row(
          List.of(
              file,
              String.valueOf(finding.line()),
              severity(finding),
              finding.problem().path(),
              finding.problem().sentence()));
    }
    editErrors.forEach(sentence -> csv.row(List.of(file, "", "error", "", sentence)));
    for (AssertionResult result : assertions) {
      csv.row(
          List.of(
              file,
              "",
              "assertion " + result.state().word(),
              "assertions." + result.assertion().id(),
              result.assertion().label() + " " + result.sentence()));
    }
    reading.migrations().forEach(sentence -> csv.row(List.of(file, "", "migration", "", sentence)));
    reading.defaults().forEach(d -> csv.row(List.of(file, "", "default", d.path(), sentence(d))));
  }

  private static String severity(Finding finding) {
    return finding.isError() ? "error" : "warning";
  }
}
