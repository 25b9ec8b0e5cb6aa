package paydirt.cli;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import paydirt.methodology.Entry;
import paydirt.methodology.Methodology;
import paydirt.methodology.Topic;
import paydirt.scenario.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code help}: how every number is computed, what can be set, and how a command is used. */
@Command(
    name = "help",
    description = {
      "Say how the model works: each chapter, every line and every driver.",
      "With the name of a command, how it is used."
    },
    sortOptions = false)
final class HelpCommand implements Callable<Integer> {

  private static final String ALL = "all";

  private final Supplier<Methodology> methodology;
  private final Console console;
  private final Clock clock;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description =
          "A command, a chapter, or the id of a line or driver; `all` for everything. Without it,"
              + " the chapters.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--chapter",
      description = "NAME is meant as a chapter, though a command is called so too.")
  private boolean isChapter;

  @Mixin private FormatOption format = new FormatOption();

  /**
   * @param methodology made when it is first needed
   * @param clock tells the month in which the command runs, against which figures are stale
   */
  HelpCommand(Supplier<Methodology> methodology, Console console, Clock clock) {
    this.methodology = methodology;
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Refusal {
    Optional<CommandLine> command = command();
    if (command.isPresent()) {
      console.print(usage(command.get()));
      return 0;
    }
    if (name.isEmpty()) {
      HelpData data = new HelpData(methodology.get().topics(), now());
      HelpText text = new HelpText(now());
      console.print(
          format.choose(() -> text.contents(data.topics()), data::contents, data::contentsCsv));
      return 0;
    }
    List<Topic> topics = topics(name.get());
    HelpData data = new HelpData(topics, now());
    console.print(format.choose(() -> new HelpText(now()).text(topics), data::json, data::csv));
    return 0;
  }

  private YearMonth now() {
    return YearMonth.now(clock);
  }

  private Optional<CommandLine> command() {
    return isChapter
        ? Optional.empty()
        : name.map(given -> spec.commandLine().getParent().getSubcommands().get(given));
  }

  /** How a command is used; a chapter of its name is pointed at, since the command hides it. */
  private String usage(CommandLine command) {
    String usage = command.getUsageMessage();
    List<Topic> hidden = methodology.get().called(name.orElseThrow());
    return hidden.isEmpty()
        ? usage
        : usage
            + "\n`help --chapter "
            + name.get()
            + "` is the chapter “"
            + hidden.get(0).title()
            + "” of the model.\n";
  }

  /** The chapters of a name, or the one entry of an id with its chapter's head. */
  private List<Topic> topics(String wanted) throws Refusal {
    Methodology all = methodology.get();
    if (wanted.equals(ALL)) {
      return all.topics();
    }
    List<Topic> called = all.called(wanted);
    if (!called.isEmpty()) {
      return called;
    }
    List<Entry> found = isChapter ? List.of() : all.find(wanted);
    if (!found.isEmpty()) {
      return found.stream().map(all::only).toList();
    }
    throw Refusal.ofUsage(
        "help knows no "
            + (isChapter ? "chapter" : "command, chapter, line or driver")
            + " “"
            + wanted
            + "”; "
            + hint(all, wanted));
  }

  private String hint(Methodology all, String wanted) {
    List<String> known = new ArrayList<>();
    all.topics().forEach(topic -> known.add(topic.key()));
    if (!isChapter) {
      known.addAll(spec.commandLine().getParent().getSubcommands().keySet());
      all.entries().map(Entry::id).forEach(known::add);
    }
    String nearest = Nearest.hint(wanted, known);
    return nearest.isEmpty() ? "`help` lists the chapters" : nearest;
  }
}
