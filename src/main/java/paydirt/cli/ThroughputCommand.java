package paydirt.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import paydirt.analysis.Evaluator;
import paydirt.analysis.ReplicaStudy;
import paydirt.analysis.ReplicaStudy.Answer;
import paydirt.analysis.ReplicaStudy.Question;
import paydirt.catalog.Accelerator;
import paydirt.catalog.AiModel;
import paydirt.catalog.Catalog;
import paydirt.catalog.CatalogRecord;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.file.CalibrationReader;
import paydirt.file.CatalogReader;
import paydirt.scenario.CatalogFigures.Precision;
import paydirt.scenario.Hosting;
import paydirt.scenario.Problem;
import paydirt.scenario.Requests;
import paydirt.scenario.Supply;
import paydirt.unit.Notation;
import paydirt.unit.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code throughput}: what one replica of a model can do, and what its tokens cost. */
@Command(
    name = "throughput",
    description = {
      "Compute what one replica of a model can do: tokens per second, the batch, what limits it,",
      "and the cost of 1M tokens, with the error to expect."
    },
    sortOptions = false)
final class ThroughputCommand implements Callable<Integer> {

  private static final Notation DOLLARS = CatalogRecord.NOTATION;

  private final Evaluator evaluator;
  private final Console console;

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
      description = "bf16, fp8 or fp4; ${DEFAULT-VALUE} unless given.")
  private String precision = "";

  @Option(
      names = "--input",
      defaultValue = "1000",
      paramLabel = "N",
      description = "Fresh input tokens of a request; ${DEFAULT-VALUE} unless given.")
  private double input;

  @Option(
      names = "--output",
      defaultValue = "500",
      paramLabel = "N",
      description = "Output tokens of a request; ${DEFAULT-VALUE} unless given.")
  private double output;

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
  private Optional<Double> latency = Optional.empty();

  @Option(
      names = "--price",
      paramLabel = "USD",
      description =
          "Price of an accelerator-hour; the catalogue's latest price on demand unless given.")
  private Optional<Double> price = Optional.empty();

  @Mixin private FormatOption format = new FormatOption();

  ThroughputCommand(Evaluator evaluator, Console console) {
    this.evaluator = evaluator;
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal {
    CatalogLookup.check("--count", count, Hosting.ACCELERATORS);
    CatalogLookup.check("--input", input, Requests.INPUT_LENGTH);
    CatalogLookup.check("--output", output, Requests.OUTPUT_LENGTH);
    double target =
        latency.orElse(batch.isPresent() ? 0 : Hosting.LATENCY_TARGET.standard().orElseThrow());
    CatalogLookup.check("--latency", target, Hosting.LATENCY_TARGET);
    if (batch.isPresent()) {
      CatalogLookup.check("--batch", batch.get(), Hosting.BATCH_LIMIT);
    }
    Catalog catalog = CatalogReader.ofProgram();
    CatalogRecord chip = CatalogLookup.find(catalog, Accelerator.KIND, accelerator);
    double hour = price.isPresent() ? price.get() : CatalogLookup.hourPrice(catalog, chip);
    CatalogLookup.check("--price", hour, Supply.HOUR_PRICE);
    Question question =
        new Question(
            CatalogLookup.find(catalog, AiModel.KIND, model),
            chip,
            count,
            precision(),
            input,
            output,
            target,
            batch,
            hour);
    ReplicaStudy study = new ReplicaStudy(evaluator, CalibrationReader.ofProgram());
    refuseWhatIsNotKnown(study, question);
    Answer answer = study.answer(question);
    console.print(
        format.choose(
            () -> text(question, answer),
            () -> Json.text(json(question, answer)),
            () -> csv(question, answer)));
    return 0;
  }

  private Precision precision() throws Refusal {
    for (Precision each : Precision.values()) {
      if (each.name().equalsIgnoreCase(precision)) {
        return each;
      }
    }
    throw Refusal.ofUsage("--precision is “" + precision + "” but must be bf16, fp8 or fp4");
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

  /** Every figure once: for the eye, for programs, for spreadsheets. */
  private record Row(String key, String label, double value, Unit unit) {}

  private static List<Row> rows(Question question, Answer answer) {
    Unit rate = Unit.TOKEN.per(Unit.SECOND);
    Unit cost = Unit.MONEY.per(Unit.MILLION_TOKENS);
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row("outputTokensPerSecond", "Output, reading in turn", answer.outputRate(), rate));
    rows.add(
        new Row(
            "perAccelerator",
            "  per accelerator",
            answer.outputRate() / question.accelerators(),
            rate.per(Unit.ACCELERATOR)));
    rows.add(new Row("decodeTokensPerSecond", "Output, writing only", answer.decodeRate(), rate));
    rows.add(new Row("inputTokensPerSecond", "Input, reading only", answer.inputRate(), rate));
    rows.add(
        new Row("userSpeed", "Speed of an answer", answer.userSpeed(), rate.per(Unit.REQUEST)));
    rows.add(new Row("batch", "Batch", answer.batch(), Unit.REQUEST));
    rows.add(new Row("weights", "Weights", answer.weightsGigabytes(), Unit.GIGABYTE));
    rows.add(
        new Row(
            "hourPrice",
            "Price of a GPU-hour",
            question.hourPrice(),
            Unit.MONEY.per(Unit.ACCELERATOR.times(Unit.HOUR))));
    rows.add(new Row("costPerMillionInput", "Cost of 1M input tokens", answer.inputCost(), cost));
    rows.add(
        new Row("costPerMillionOutput", "Cost of 1M output tokens", answer.outputCost(), cost));
    rows.add(new Row("expectedError", "Expected error", answer.expectedError(), Unit.SHARE));
    return rows;
  }

  private static String text(Question question, Answer answer) {
    Page page =
        new Page()
            .wrapped(
                "",
                question.model().label()
                    + " in "
                    + question.precision().name().toLowerCase(Locale.ROOT)
                    + " on "
                    + question.accelerators()
                    + " × "
                    + question.accelerator().label()
                    + ", "
                    + Notation.grouped(question.inputLength(), 0)
                    + " tokens in and "
                    + Notation.grouped(question.outputLength(), 0)
                    + " out: "
                    + Notation.compactNumber(answer.outputRate())
                    + " output tokens/s, limited by "
                    + answer.limit()
                    + ".")
            .blank();
    TextTable table = new TextTable(TextTable.Side.LEFT, TextTable.Side.RIGHT);
    for (Row row : rows(question, answer)) {
      table.row(row.label(), DOLLARS.compact(row.value(), row.unit()));
    }
    return page.lines(table.lines())
        .blank()
        .wrapped(
            "",
            "Half of the measurements of models that the calibration had not seen lie within "
                + DOLLARS.compact(answer.expectedError(), Unit.SHARE)
                + " of such a figure; it rests on "
                + answer.calibration().rows()
                + " measurements of this generation. Costs are of busy hours: capacity that stands"
                + " idle comes on top.")
        .text();
  }

  private static ObjectNode json(Question question, Answer answer) {
    ObjectNode object = Json.object();
    object.put("model", question.model().id());
    object.put("accelerator", question.accelerator().id());
    object.put("count", question.accelerators());
    object.put("precision", question.precision().name().toLowerCase(Locale.ROOT));
    object.put("limit", answer.limit());
    rows(question, answer).forEach(row -> object.set(row.key(), Json.number(row.value())));
    return object;
  }

  private static String csv(Question question, Answer answer) {
    Csv csv = new Csv(List.of("figure", "label", "value", "unit"));
    for (Row row : rows(question, answer)) {
      csv.row(
          List.of(
              row.key(),
              row.label().strip(),
              Csv.number(row.value()),
              Json.unit(row.unit(), DOLLARS)));
    }
    csv.row(List.of("limit", "Limited by", answer.limit(), ""));
    return csv.text();
  }
}
