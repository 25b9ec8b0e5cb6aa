package paydirt.cli;

import java.util.concurrent.Callable;
import paydirt.analysis.Evaluator;
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
  private final Evaluator evaluator;
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description = "A scenario file, or a name that `templates` lists.")
  private String file = "";

  @Mixin private SetOption set = new SetOption();

  @Mixin private FormatOption format = new FormatOption();

  LinesCommand(ScenarioSource source, Evaluator evaluator, Console console) {
    this.source = source;
    this.evaluator = evaluator;
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal {
    Scenario scenario = source.scenario(file, set.get());
    LinesResult result = new LinesResult(evaluator.model(scenario).sheet(), scenario.notation());
    console.print(format.choose(result::text, result::json, result::csv));
    return 0;
  }
}
