package paydirt.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import paydirt.analysis.Evaluator;
import paydirt.driver.Section;
import paydirt.file.CalibrationReader;
import paydirt.file.ScenarioReader;
import paydirt.file.ShippedScenarios;
import paydirt.methodology.Methodology;
import paydirt.scenario.Scenario;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The command line: finds the command, runs it, and says in a sentence what went wrong. */
public final class Cli {

  private static final int AT_FAULT = 1;
  private static final int USAGE = 2;

  private final ShippedScenarios shipped;
  private final Section declared;
  private final Evaluator evaluator;
  private final Clock clock;

  /** Over everything that the program declares. */
  public Cli(ShippedScenarios shipped) {
    this(shipped, Scenario.SECTION, new Evaluator());
  }

  /**
   * @param declared what a scenario consists of
   * @param evaluator knows the lines that are computed from it
   */
  public Cli(ShippedScenarios shipped, Section declared, Evaluator evaluator) {
    this(shipped, declared, evaluator, Clock.systemUTC());
  }

  private Cli(ShippedScenarios shipped, Section declared, Evaluator evaluator, Clock clock) {
    this.shipped = shipped;
    this.declared = declared;
    this.evaluator = evaluator;
    this.clock = clock;
  }

  /** The same command line with another clock, which tells what is old by now. */
  public Cli at(Clock now) {
    return new Cli(shipped, declared, evaluator, now);
  }

  @Command(
      name = "paydirt",
      description =
          "Projects whether a company that builds, or builds on, a large AI model reaches profit.",
      versionProvider = Version.class,
      mixinStandardHelpOptions = true,
      scope = CommandLine.ScopeType.INHERIT,
      synopsisSubcommandLabel = "COMMAND",
      usageHelpAutoWidth = false,
      usageHelpWidth = 100)
  private static final class Root implements Runnable {
    @CommandLine.Spec private CommandSpec spec;

    @Override
    public void run() {
      throw new ParameterException(spec.commandLine(), "a command is missing");
    }
  }

  /**
   * Runs a command.
   *
   * @return the exit code: 0 done, 1 the scenario or the result is at fault, 2 wrong usage
   */
  public int run(String[] args, PrintStream out, PrintStream err) {
    Console console = new Console(out, err);
    StringWriter help = new StringWriter();
    CommandLine commands = commands(console);
    commands.setOut(new PrintWriter(help));
    commands.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setParameterExceptionHandler((problem, given) -> usage(problem, console));
    commands.setExecutionExceptionHandler((problem, command, parsed) -> fault(problem, console));
    int exitCode = commands.execute(args);
    console.print(help.toString().replace("\r\n", "\n"));
    return exitCode;
  }

  /** Prints the verdict, the metrics and the yearly table of the shipped example. */
  public int printExample(PrintStream out, PrintStream err) {
    return shipped.example().map(name -> run(new String[] {"run", name}, out, err)).orElse(0);
  }

  private CommandLine commands(Console console) {
    ScenarioReader reader = new ScenarioReader(declared, ScenarioReader::problems);
    ScenarioSource source = new ScenarioSource(shipped, reader, console);
    CommandLine commands = new CommandLine(new Root());
    List.of(
            new RunCommand(source, evaluator, console),
            new CheckCommand(source, evaluator, console),
            new DriversCommand(source, declared, console),
            new LinesCommand(source, evaluator, console),
            new ExplainCommand(source, evaluator, console),
            new ThroughputCommand(evaluator, console, clock),
            new TrainingCommand(evaluator, console, clock),
            new CrossoverCommand(source, evaluator, console),
            new SchemaCommand(declared, console),
            new NewCommand(source, console),
            new TemplatesCommand(source, evaluator, console),
            new MigrateCommand(source, console),
            new CatalogCommand(console, clock),
            new HelpCommand(this::methodology, console, clock))
        .forEach(commands::addSubcommand);
    return commands;
  }

  private Methodology methodology() {
    return Methodology.of(declared, evaluator::sheet, CalibrationReader.ofProgram());
  }

  private static int usage(ParameterException problem, Console console) {
    console.error(UsageText.of(problem));
    return USAGE;
  }

  private static int fault(Exception problem, Console console) {
    if (problem instanceof Refusal refusal) {
      refusal.sentences().forEach(console::error);
      return refusal.exitCode();
    }
    if (problem instanceof UncheckedIOException trouble) {
      console.error(trouble.getCause().getMessage());
    } else {
      console.error("this is a fault of Paydirt itself: " + problem);
    }
    return AT_FAULT;
  }
}
