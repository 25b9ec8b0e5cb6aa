package paydirt.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import paydirt.file.SafeFile;
import paydirt.file.ScenarioWriter;
import paydirt.scenario.Nearest;
import paydirt.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new}: a scenario of one's own, begun from one that is shipped. */
@Command(
    name = "new",
    description = "Write a new scenario file, begun from a shipped one.",
    sortOptions = false)
final class NewCommand implements Callable<Integer> {

  private final ScenarioSource source;
  private final Console console;

  @Parameters(
      paramLabel = "TEMPLATE",
      arity = "0..1",
      description = "A name that `templates` lists; the first unless given.")
  private Optional<String> template = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "PATH",
      required = true,
      description = "The file to write; it must not exist yet.")
  private Path target = Path.of("");

  @Mixin private SetOption set = new SetOption();

  NewCommand(ScenarioSource source, Console console) {
    this.source = source;
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal {
    String name = name();
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw Refusal.ofScenario(List.of(target + " exists already and is left as it is"));
    }
    Scenario scenario = source.scenario(source.shippedReading(name), name, set.get());
    try {
      SafeFile.write(target, ScenarioWriter.toText(scenario));
    } catch (IOException e) {
      throw Refusal.ofScenario(List.of(e.getMessage()));
    }
    console.print(target + " is written from " + name + ".\n");
    return 0;
  }

  private String name() throws Refusal {
    List<String> names = source.shipped().names();
    String name =
        template
            .or(() -> names.stream().findFirst())
            .orElseThrow(() -> Refusal.ofScenario(List.of("no scenario is shipped")));
    if (!names.contains(name)) {
      String hint = Nearest.hint(name, names);
      throw Refusal.ofUsage(
          name
              + " is no shipped scenario; "
              + (hint.isEmpty() ? "they are " + String.join(", ", names) : hint));
    }
    return name;
  }
}
