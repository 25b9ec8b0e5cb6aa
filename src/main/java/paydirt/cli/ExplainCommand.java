package paydirt.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import paydirt.analysis.Evaluator;
import paydirt.analysis.Explainer;
import paydirt.analysis.Months;
import paydirt.scenario.Nearest;
import paydirt.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: why a number is what it is. */
@Command(
    name = "explain",
    description =
        "Say why a number is what it is: formula, values, inputs, down to drivers and sources.",
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

  private static final int MOST_DEPTH = 100;

  private final ScenarioSource source;
  private final Evaluator evaluator;
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "A scenario file, or a name that `templates` lists.")
  private String file = "";

  @Parameters(
      index = "1",
      paramLabel = "LINE",
      description = "The id of a line, a metric or a driver; `lines` and `drivers` list them.")
  private String id = "";

  @Option(
      names = "--month",
      paramLabel = "N",
      description = "The month, from 1; the last unless given.")
  private Optional<Integer> month = Optional.empty();

  @Option(
      names = "--depth",
      paramLabel = "D",
      defaultValue = "2",
      description = "How many times numbers are taken apart; ${DEFAULT-VALUE} unless given.")
  private int depth;

  @Mixin private SetOption set = new SetOption();

  @Mixin private FormatOption format = new FormatOption();

  ExplainCommand(ScenarioSource source, Evaluator evaluator, Console console) {
    this.source = source;
    this.evaluator = evaluator;
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal {
    Scenario scenario = source.scenario(file, set.get());
    Explainer explainer = new Explainer(evaluator.evaluate(scenario));
    int at = month.orElse(scenario.months());
    check("--month", at, 1, scenario.months());
    check("--depth", depth, 0, MOST_DEPTH);
    if (explainer.explain(id, at).isEmpty()) {
      String hint = Nearest.hint(id, explainer.ids());
      throw Refusal.ofUsage(
          id
              + " is no line and no driver of this scenario"
              + (hint.isEmpty() ? "; see `lines` and `drivers`" : "; " + hint));
    }
    ExplainResult result =
        new ExplainResult(
            Branch.of(explainer, id, at, depth),
            scenario.notation(),
            new Months(scenario.firstMonth()));
    console.print(format.choose(result::text, result::json, result::csv));
    return 0;
  }

  private static void check(String option, int value, int least, int most) throws Refusal {
    if (value < least || value > most) {
      throw Refusal.ofUsage(option + " is " + value + " but must be from " + least + " to " + most);
    }
  }
}
