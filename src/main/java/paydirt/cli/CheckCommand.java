package paydirt.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import paydirt.analysis.AssertionReport;
import paydirt.analysis.AssertionResult;
import paydirt.analysis.Evaluator;
import paydirt.file.Finding;
import paydirt.file.Reading;
import paydirt.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code check}: what is wrong with files, or worth a look, and whether their assertions hold. */
@Command(
    name = "check",
    description = {
      "List all problems and warnings of scenario files, the defaults they take, and whether"
          + " their assertions hold."
    },
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  private final ScenarioSource source;
  private final Evaluator evaluator;
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Scenario files, or names that `templates` lists.")
  private List<String> files = new ArrayList<>();

  @Mixin private SetOption set = new SetOption();

  @Mixin private FormatOption format = new FormatOption();

  CheckCommand(ScenarioSource source, Evaluator evaluator, Console console) {
    this.source = source;
    this.evaluator = evaluator;
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal {
    List<CheckResult> results = new ArrayList<>();
    boolean isFine = true;
    for (String file : files) {
      try {
        Reading reading = source.read(file);
        reading.findings().forEach(this::report);
        CheckResult result = result(file, reading);
        result.editErrors().forEach(console::error);
        results.add(result);
        isFine &= !result.hasErrors() && !result.assertionFails();
      } catch (Refusal refusal) {
        if (refusal.exitCode() != 1) {
          throw refusal;
        }
        refusal.sentences().forEach(console::error);
        isFine = false;
      }
    }
    console.print(format.choose(() -> text(results), () -> json(results), () -> csv(results)));
    return isFine ? 0 : 1;
  }

  /** In a file without errors, also what is wrong with {@code --set}, or what comes of it. */
  private CheckResult result(String file, Reading reading) throws Refusal {
    if (reading.findings().stream().anyMatch(Finding::isError)) {
      return new CheckResult(file, reading, List.of(), List.of());
    }
    try {
      Scenario scenario = source.with(reading.scenario().orElseThrow(), set.get());
      List<AssertionResult> assertions =
          scenario.assertions().isEmpty()
              ? List.of()
              : AssertionReport.of(evaluator.evaluate(scenario));
      return new CheckResult(file, reading, List.of(), assertions);
    } catch (Refusal refusal) {
      if (refusal.exitCode() != 1) {
        throw refusal;
      }
      return new CheckResult(file, reading, refusal.sentences(), List.of());
    }
  }

  private void report(Finding finding) {
    if (finding.isError()) {
      console.error(finding.report());
    } else {
      console.warning(finding.report());
    }
  }

  private static String text(List<CheckResult> results) {
    Page page = new Page();
    for (CheckResult result : results) {
      page.line(result.summary());
      result.notes(page);
    }
    return page.text();
  }

  private static String json(List<CheckResult> results) {
    ObjectNode tree = Json.object();
    ArrayNode files = tree.putArray("files");
    results.forEach(result -> files.add(result.json()));
    return Json.text(tree);
  }

  private static String csv(List<CheckResult> results) {
    Csv csv = new Csv(List.of("file", "line", "kind", "id", "message"));
    results.forEach(result -> result.addTo(csv));
    return csv.text();
  }
}
