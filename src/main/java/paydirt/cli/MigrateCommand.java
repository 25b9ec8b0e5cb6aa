package paydirt.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import paydirt.file.Reading;
import paydirt.file.SafeFile;
import paydirt.file.ScenarioReader;
import paydirt.file.ScenarioWriter;
import paydirt.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code migrate}: a file in the current format, with every driver stated, so that no later change
 * of a default changes it. What is so already is left byte for byte; what is not is rewritten and
 * means what it meant.
 */
@Command(
    name = "migrate",
    description = {
      "Rewrite an old scenario file in the current format, with every driver stated. A file that"
          + " is so already is left as it is; of any other a backup is kept beside it."
    },
    sortOptions = false)
final class MigrateCommand implements Callable<Integer> {

  private final ScenarioSource source;
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A scenario file.")
  private Path file = Path.of("");

  MigrateCommand(ScenarioSource source, Console console) {
    this.source = source;
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal {
    if (!Files.exists(file) && source.shipped().text(file.toString()).isPresent()) {
      throw Refusal.ofUsage(
          file + " is shipped and no file; `new " + file + " --to PATH` copies it");
    }
    Reading reading = source.read(file.toString());
    Scenario scenario = source.scenario(reading, file.toString(), List.of());
    if (!reading.wasMigrated() && reading.defaults().isEmpty()) {
      console.print(file + " is in format " + ScenarioReader.FORMAT + " and is left as it is.\n");
      return 0;
    }
    try {
      SafeFile.write(file, ScenarioWriter.toText(scenario), reading.stamp().orElseThrow());
    } catch (IOException e) {
      throw Refusal.ofScenario(List.of(e.getMessage()));
    }
    console.print(text(reading, scenario));
    return 0;
  }

  private String text(Reading reading, Scenario scenario) {
    Page page = new Page();
    page.wrapped(
        "",
        file
            + " is rewritten in format "
            + ScenarioReader.FORMAT
            + " with every driver stated; "
            + SafeFile.backupOf(file)
            + " is as it was.");
    reading.migrations().forEach(sentence -> page.wrapped("  ", "    ", sentence));
    reading
        .defaults()
        .forEach(taken -> page.wrapped("  ", "    ", taken.statement(scenario.notation())));
    return page.text();
  }
}
