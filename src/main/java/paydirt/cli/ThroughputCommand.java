package paydirt.cli;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import paydirt.analysis.Evaluator;
import paydirt.analysis.ReplicaStudy;
import paydirt.analysis.ReplicaStudy.Question;
import paydirt.catalog.Accelerator;
import paydirt.catalog.AiModel;
import paydirt.catalog.Catalog;
import paydirt.catalog.CatalogRecord;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.file.CalibrationReader;
import paydirt.file.CatalogReader;
import paydirt.scenario.Architecture;
import paydirt.scenario.CatalogFigures.Precision;
import paydirt.scenario.Hosting;
import paydirt.scenario.Problem;
import paydirt.scenario.Requests;
import paydirt.scenario.ServingConstants;
import paydirt.scenario.Supply;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code throughput}: what one replica of a model can do, and what its tokens cost. */
@Command(
    name = "throughput",
    description =
        "Compute what one replica of a model can do: tokens per second, the batch, what limits it,"
            + " and the cost of 1M tokens, with the error to expect.",
    sortOptions = false)
final class ThroughputCommand implements Callable<Integer> {

  /** Where the figures stand that the answer depends on. */
  private static final Set<Section> USED =
      Set.of(
          Architecture.SECTION,
          paydirt.scenario.Accelerator.SECTION,
          ServingConstants.SECTION,
          Supply.SECTION);

  private final Evaluator evaluator;
  private final Console console;
  private final Clock clock;

  @Option(
      names = "--model",
      required = true,
      paramLabel = "ID",
      description = "A model of the catalogue, such as llama-3.1-70b.")
  private String model = "";

  @Option(
      names = "--accelerator",
      required = true,
      paramLabel = "ID",
      description = "An accelerator of the catalogue, such as h100-sxm.")
  private String accelerator = "";

  @Option(
      names = "--count",
      required = true,
      paramLabel = "N",
      description = "Accelerators in one replica.")
  private int count;

  @Option(
      names = "--precision",
      defaultValue = "fp8",
      paramLabel = "P",
      description = "bf16 or fp16, fp8 or fp4; ${DEFAULT-VALUE} unless given.")
  private String precision = "";

  @Option(
      names = "--input",
      defaultValue = "1000",
      paramLabel = "N",
      description = "Fresh input tokens of a request, such as 8k; ${DEFAULT-VALUE} unless given.")
  private String input = "";

  @Option(
      names = "--output",
      defaultValue = "500",
      paramLabel = "N",
      description = "Output tokens of a request; ${DEFAULT-VALUE} unless given.")
  private String output = "";

  @Option(
      names = "--batch",
      paramLabel = "N",
      description = "Sequences worked on together; the best batch unless given.")
  private Optional<Integer> batch = Optional.empty();

  @Option(
      names = "--latency",
      paramLabel = "N",
      description =
          "Output tokens per second that each request must get, 0 for any; 20 unless this or a batch"
              + " is given.")
  private Optional<String> latency = Optional.empty();

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
  ThroughputCommand(Evaluator evaluator, Console console, Clock clock) {
    this.evaluator = evaluator;
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Refusal {
    CatalogLookup.check("--count", count, Hosting.ACCELERATORS);
    double inputLength = CatalogLookup.number("--input", input, Requests.INPUT_LENGTH);
    double outputLength = CatalogLookup.number("--output", output, Requests.OUTPUT_LENGTH);
    double target = latencyTarget();
    if (batch.isPresent()) {
      CatalogLookup.check("--batch", batch.get(), Hosting.BATCH_LIMIT);
    }
    Catalog catalog = CatalogReader.ofProgram();
    CatalogRecord chip = CatalogLookup.find(catalog, Accelerator.KIND, accelerator);
    Question question =
        new Question(
            CatalogLookup.find(catalog, AiModel.KIND, model),
            chip,
            count,
            precision(),
            inputLength,
            outputLength,
            target,
            batch,
            CatalogLookup.hourPrice(price, catalog, chip));
    ReplicaStudy study = new ReplicaStudy(evaluator, CalibrationReader.ofProgram());
    refuseWhatIsNotKnown(study, question);
    ThroughputResult result =
        new ThroughputResult(
            question,
            study.answer(question),
            new AnswerSources(study.scenario(question), USED, YearMonth.now(clock)));
    console.print(format.choose(result::text, result::json, result::csv));
    return 0;
  }

  /** As stated; none where a batch is; else the usual one. */
  private double latencyTarget() throws Refusal {
    if (latency.isPresent()) {
      return CatalogLookup.number("--latency", latency.get(), Hosting.LATENCY_TARGET);
    }
    return batch.isPresent() ? 0 : Hosting.LATENCY_TARGET.standard().orElseThrow();
  }

  /** Numbers of 16 bit compute alike, whichever of them they are. */
  private Precision precision() throws Refusal {
    if (precision.equalsIgnoreCase("fp16")) {
      return Precision.BF16;
    }
    for (Precision each : Precision.values()) {
      if (each.name().equalsIgnoreCase(precision)) {
        return each;
      }
    }
    throw Refusal.ofUsage("--precision is “" + precision + "” but must be bf16, fp16, fp8 or fp4");
  }

  private static void refuseWhatIsNotKnown(ReplicaStudy study, Question question) throws Refusal {
    List<Driver> missing = study.missing(question);
    if (!missing.isEmpty()) {
      throw Refusal.ofScenario(
          List.of(
              "the catalogue does not know "
                  + missing.stream().map(Field::label).collect(Collectors.joining(", "))
                  + " of "
                  + question.model().id()
                  + " on "
                  + question.accelerator().id()
                  + ", so its throughput is not computed"));
    }
    List<String> errors =
        study.scenario(question).problems().stream()
            .filter(Problem::isError)
            .map(Problem::message)
            .toList();
    if (!errors.isEmpty()) {
      throw Refusal.ofScenario(errors.stream().map(error -> "--count " + error).toList());
    }
  }
}
