package paydirt.cli;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import paydirt.analysis.Evaluator;
import paydirt.analysis.TrainingStudy;
import paydirt.analysis.TrainingStudy.Answer;
import paydirt.analysis.TrainingStudy.Question;
import paydirt.catalog.Accelerator;
import paydirt.catalog.Catalog;
import paydirt.catalog.CatalogRecord;
import paydirt.catalog.Ownership;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.file.BenchmarkMfuReader;
import paydirt.file.CalibrationReader;
import paydirt.file.CatalogReader;
import paydirt.scenario.Architecture;
import paydirt.scenario.Problem;
import paydirt.scenario.Supply;
import paydirt.scenario.TrainingPlan;
import paydirt.unit.Notation;
import paydirt.unit.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code training}: what a training run takes, and what it costs on each basis. */
@Command(
    name = "training",
    description =
        "Compute what a training run takes: floating-point operations, GPU-hours, days, and its cost"
            + " rented, owned and as the purchase of the cluster.",
    sortOptions = false)
final class TrainingCommand implements Callable<Integer> {

  private static final String OWNER = "hyperscaler";

  /** Where the figures stand that the answer depends on. */
  private static final Set<Section> USED =
      Set.of(
          TrainingPlan.SECTION,
          paydirt.scenario.Accelerator.SECTION,
          Supply.SECTION,
          paydirt.scenario.Ownership.SECTION);

  private final Evaluator evaluator;
  private final Console console;
  private final Clock clock;

  @Option(
      names = "--params",
      required = true,
      paramLabel = "N",
      description = "Parameters of the model, such as 70bn or 70e9.")
  private String params = "";

  @Option(
      names = "--active",
      paramLabel = "N",
      description = "Parameters that work on each token; all unless given.")
  private Optional<String> active = Optional.empty();

  @Option(
      names = "--tokens",
      required = true,
      paramLabel = "N",
      description = "Tokens that the run reads, such as 1.4t or 1.4e12.")
  private String tokens = "";

  @Option(
      names = "--accelerator",
      required = true,
      paramLabel = "ID",
      description = "An accelerator of the catalogue, such as h100-sxm.")
  private String accelerator = "";

  @Option(
      names = "--count",
      paramLabel = "N",
      description =
          "Accelerators of the run; 1,024 unless given, or as many as hold it if that is more.")
  private Optional<Integer> count = Optional.empty();

  @Option(
      names = "--mfu",
      paramLabel = "X",
      description =
          "Model FLOP utilisation on the 6ND count, such as 40%% or 0.4; the median of benchmark runs"
              + " on the accelerator unless given.")
  private Optional<String> mfu = Optional.empty();

  @Option(
      names = "--goodput",
      paramLabel = "X",
      description = "Share of billed hours that make progress; 90%% unless given.")
  private Optional<String> goodput = Optional.empty();

  @Option(
      names = "--price",
      paramLabel = "USD",
      description =
          "Price of an accelerator-hour; the median on demand of the catalogue's latest year unless given.")
  private Optional<String> price = Optional.empty();

  @Mixin private FormatOption format = new FormatOption();

  /**
   * @param clock tells the month in which the command runs, against which figures are stale
   */
  TrainingCommand(Evaluator evaluator, Console console, Clock clock) {
    this.evaluator = evaluator;
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Refusal {
    Question question = question();
    TrainingStudy study =
        new TrainingStudy(evaluator, CalibrationReader.ofProgram(), BenchmarkMfuReader.ofProgram());
    refuseWhatCannotBe(study, question);
    Answer answer = study.answer(question);
    if (answer.months() > TrainingStudy.MONTHS) {
      throw Refusal.ofScenario(
          List.of(
              "the run takes "
                  + Notation.grouped(Math.ceil(answer.months()), 0)
                  + " months on "
                  + Notation.grouped(answer.accelerators(), 0)
                  + " accelerators but must end within "
                  + TrainingStudy.MONTHS
                  + "; raise --count"));
    }
    TrainingResult result =
        new TrainingResult(
            question,
            answer,
            new AnswerSources(study.scenario(question), USED, YearMonth.now(clock)));
    console.print(format.choose(result::text, result::json, result::csv));
    return 0;
  }

  private Question question() throws Refusal {
    double all =
        CatalogLookup.number("--params", params, Unit.PARAMETER, Architecture.TOTAL_PARAMETERS);
    double working =
        active.isPresent()
            ? CatalogLookup.number(
                "--active", active.get(), Unit.PARAMETER, Architecture.ACTIVE_PARAMETERS)
            : all;
    if (working > all) {
      throw Refusal.ofUsage(
          "--active is " + active.orElseThrow() + " but must be at most --params, " + params);
    }
    if (count.isPresent()) {
      CatalogLookup.check("--count", count.get(), TrainingPlan.ACCELERATORS);
    }
    Catalog catalog = CatalogReader.ofProgram();
    CatalogRecord chip = CatalogLookup.find(catalog, Accelerator.KIND, accelerator);
    return new Question(
        all,
        working,
        CatalogLookup.number("--tokens", tokens, Unit.TOKEN, TrainingPlan.TOKENS),
        chip,
        CatalogLookup.find(catalog, Ownership.KIND, OWNER),
        count.map(OptionalInt::of).orElse(OptionalInt.empty()),
        share("--mfu", mfu, TrainingPlan.MFU),
        share("--goodput", goodput, TrainingPlan.GOODPUT),
        CatalogLookup.hourPrice(price, catalog, chip));
  }

  private static OptionalDouble share(String option, Optional<String> text, Driver driver)
      throws Refusal {
    return text.isPresent()
        ? OptionalDouble.of(CatalogLookup.number(option, text.get(), driver))
        : OptionalDouble.empty();
  }

  private static void refuseWhatCannotBe(TrainingStudy study, Question question) throws Refusal {
    List<Driver> missing = study.missing(question);
    if (!missing.isEmpty()) {
      throw Refusal.ofScenario(
          List.of(
              "the catalogue does not know "
                  + missing.stream().map(Field::label).collect(Collectors.joining(", "))
                  + " of "
                  + question.accelerator().id()
                  + ", so no run on it is computed"));
    }
    List<String> errors =
        study.scenario(question).problems().stream()
            .filter(Problem::isError)
            .map(problem -> "--count " + problem.message())
            .toList();
    if (!errors.isEmpty()) {
      throw Refusal.ofScenario(errors);
    }
  }
}
