package paydirt.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import paydirt.analysis.Crossover;
import paydirt.analysis.Evaluator;
import paydirt.scenario.Assignment;
import paydirt.scenario.Entry;
import paydirt.scenario.Nearest;
import paydirt.scenario.Node;
import paydirt.scenario.Scenario;
import paydirt.unit.NotANumber;
import paydirt.unit.Notation;
import paydirt.unit.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crossover}: rent, host, fine-tune or train the model of one product. */
@Command(
    name = "crossover",
    description =
        "Rent, host, fine-tune or train: what 1M tokens of a product cost in scenarios that serve it"
            + " in different ways, and every volume where one overtakes another.",
    sortOptions = false)
final class CrossoverCommand implements Callable<Integer> {

  private static final String RANGE_SIGN = "..";

  private final ScenarioSource source;
  private final Evaluator evaluator;
  private final Console console;

  @Parameters(
      arity = "2..4",
      paramLabel = "FILE",
      description = "Two to four scenarios that have the product: files, or names of `templates`.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--product",
      paramLabel = "ID",
      required = true,
      description = "The product; its mean request in the first scenario is asked of all.")
  private String product = "";

  @Option(
      names = "--month",
      paramLabel = "N",
      description = "The month whose prices count, from 1; the last unless given.")
  private Optional<Integer> month = Optional.empty();

  @Option(
      names = "--between",
      paramLabel = "A..B",
      description = "Tokens a month, such as 10m..50bn; around the planned volume unless given.")
  private Optional<String> between = Optional.empty();

  @Mixin private SetOption set = new SetOption();

  @Mixin private FormatOption format = new FormatOption();

  CrossoverCommand(ScenarioSource source, Evaluator evaluator, Console console) {
    this.source = source;
    this.evaluator = evaluator;
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal {
    if (new HashSet<>(files).size() < files.size()) {
      throw Refusal.ofUsage("a scenario is given twice, and is always as good as itself");
    }
    List<Scenario> scenarios = scenarios();
    checkAlike(scenarios);
    int last = scenarios.stream().mapToInt(Scenario::months).min().orElseThrow();
    int at = month.orElse(last);
    if (at < 1 || at > last) {
      throw Refusal.ofUsage("--month is " + at + " but must be from 1 to " + last);
    }
    Optional<Crossover.Range> range = range(scenarios.get(0).notation());
    Crossover crossover = new Crossover(evaluator, scenarios, product, at);
    for (int i = 0; i < files.size(); i++) {
      if (!(crossover.planned(i) > 0)) {
        throw Refusal.ofScenario(
            List.of(files.get(i) + ": products." + product + " has no tokens in month " + at));
      }
    }
    Crossover.Answer answer = crossover.answer(range.orElseGet(crossover::usualRange));
    for (int i : answer.replaced()) {
      console.note(
          files.get(i) + ": asked the mean request of " + files.get(0) + " instead of its own");
    }
    CrossoverResult result = new CrossoverResult(files, scenarios, product, at, answer);
    console.print(format.choose(result::text, result::json, result::csv));
    return 0;
  }

  /** What {@code --set} names is set in every scenario that has it. */
  private List<Scenario> scenarios() throws Refusal {
    List<Scenario> scenarios = new ArrayList<>();
    for (String file : files) {
      scenarios.add(source.scenario(file, List.of()));
    }
    List<Scenario> changed = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      List<String> own = new ArrayList<>();
      for (String assignment : set.get()) {
        if (isIn(scenario, assignment)
            || scenarios.stream().noneMatch(other -> isIn(other, assignment))) {
          own.add(assignment);
        }
      }
      changed.add(source.with(scenario, own));
    }
    return changed;
  }

  private static boolean isIn(Scenario scenario, String assignment) {
    return Assignment.parse(assignment)
        .flatMap(parsed -> Entry.at(scenario.root(), parsed.path()))
        .isPresent();
  }

  private void checkAlike(List<Scenario> scenarios) throws Refusal {
    String currency = scenarios.get(0).notation().currency();
    for (int i = 0; i < files.size(); i++) {
      List<String> known = scenarios.get(i).products().stream().map(Node::id).toList();
      if (!known.contains(product)) {
        String hint = Nearest.hint(product, known);
        throw Refusal.ofUsage(
            "--product "
                + product
                + " is no product of "
                + files.get(i)
                + (hint.isEmpty() ? ", which has " + String.join(", ", known) : "; " + hint));
      }
      String other = scenarios.get(i).notation().currency();
      if (!other.equals(currency)) {
        throw Refusal.ofScenario(
            List.of(
                files.get(i) + ": is in " + other + " but " + files.get(0) + " is in " + currency));
      }
    }
  }

  private Optional<Crossover.Range> range(Notation notation) throws Refusal {
    if (between.isEmpty()) {
      return Optional.empty();
    }
    String text = between.get();
    int sign = text.indexOf(RANGE_SIGN);
    if (sign < 0) {
      throw Refusal.ofUsage("--between " + text + " is no range such as 10m..50bn");
    }
    double low = tokens(text.substring(0, sign), notation);
    double high = tokens(text.substring(sign + RANGE_SIGN.length()), notation);
    if (!(low > 0 && high > low)) {
      throw Refusal.ofUsage("--between " + text + " must rise from above 0");
    }
    return Optional.of(new Crossover.Range(low, high));
  }

  private static double tokens(String text, Notation notation) throws Refusal {
    try {
      return notation.parse(text.strip(), Unit.TOKEN, Notation.Bare.STORED);
    } catch (NotANumber e) {
      throw Refusal.ofUsage("--between: " + e.getMessage());
    }
  }
}
