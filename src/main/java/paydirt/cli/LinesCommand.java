package paydirt.cli;

import java.util.concurrent.Callable;
import paydirt.model.CompanyModel;
import paydirt.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lines}: what is computed. */
@Command(
    name = "lines",
    description = "List every computed line: id, kind, unit, and its formula in words.",
    sortOptions = false)
final class LinesCommand implements Callable<Integer> {

  private final ScenarioSource source;
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description = "A scenario file, or a name that `templates` lists.")
  private String file = "";

  @Mixin private SetOption set = new SetOption();

  @Mixin private FormatOption format = new FormatOption();

  LinesCommand(ScenarioSource source, Console console) {
    this.source = source;
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal {
    Scenario scenario = source.scenario(file, set.get());
    LinesResult result = new LinesResult(CompanyModel.of(scenario).sheet(), scenario.notation());
    console.print(format.choose(result::text, result::json, result::csv));
    return 0;
  }
}
