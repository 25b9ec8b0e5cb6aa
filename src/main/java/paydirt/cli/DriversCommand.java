package paydirt.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import paydirt.driver.Section;
import paydirt.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code drivers}: what can be set. */
@Command(
    name = "drivers",
    description = {
      "List every driver: id, unit, value, limits, usual range, source and its basis.",
      "Without a file the whole catalogue with its defaults."
    },
    sortOptions = false)
final class DriversCommand implements Callable<Integer> {

  private final ScenarioSource source;
  private final Section declared;
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "A scenario file, or a name that `templates` lists.")
  private Optional<String> file = Optional.empty();

  @Mixin private SetOption set = new SetOption();

  @Mixin private FormatOption format = new FormatOption();

  DriversCommand(ScenarioSource source, Section declared, Console console) {
    this.source = source;
    this.declared = declared;
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal {
    if (file.isEmpty() && !set.get().isEmpty()) {
      throw Refusal.ofUsage("--set needs a FILE to set something in");
    }
    DriversResult result =
        file.isEmpty() ? catalogue() : of(source.scenario(file.get(), set.get()));
    console.print(format.choose(result::text, result::json, result::csv));
    return 0;
  }

  private static DriversResult of(Scenario scenario) {
    return new DriversResult(
        DriverEntry.of(scenario.root()), scenario.notation(), Optional.of(scenario.firstMonth()));
  }

  private DriversResult catalogue() {
    return new DriversResult(
        DriverEntry.catalogue(declared), Scenario.EMPTY.notation(), Optional.empty());
  }
}
