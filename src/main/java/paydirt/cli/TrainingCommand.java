package paydirt.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
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
import paydirt.driver.Source;
import paydirt.file.BenchmarkMfuReader;
import paydirt.file.CalibrationReader;
import paydirt.file.CatalogReader;
import paydirt.scenario.Architecture;
import paydirt.scenario.Problem;
import paydirt.scenario.Supply;
import paydirt.scenario.TrainingPlan;
import paydirt.unit.NotANumber;
import paydirt.unit.Notation;
import paydirt.unit.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code training}: what a training run takes, and what it costs on each basis. */
@Command(
    name = "training",
    description = {
      "Compute what a training run takes: floating-point operations, GPU-hours, days, and its cost",
      "rented, owned and as the purchase of the cluster."
    },
    sortOptions = false)
final class TrainingCommand implements Callable<Integer> {

  private static final Notation DOLLARS = CatalogRecord.NOTATION;
  private static final String OWNER = "hyperscaler";
  private static final double HOURS_IN_A_MONTH = 730;
  private static final double HOURS_IN_A_DAY = 24;
  private static final double BILLION = 1e9;
  private static final Unit DAYS = Unit.PURE.scaled(1, "days");

  private static final String NO_DEVELOPMENT =
      "development includes experiments, post-training, data and staff, which a scenario states";

  private static final String NOT_OWNED =
      "the catalogue does not know the accelerator's price or power";

  private final Evaluator evaluator;
  private final Console console;

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
          "Price of an accelerator-hour; the catalogue's latest price on demand unless given.")
  private Optional<String> price = Optional.empty();

  @Mixin private FormatOption format = new FormatOption();

  TrainingCommand(Evaluator evaluator, Console console) {
    this.evaluator = evaluator;
    this.console = console;
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
    console.print(
        format.choose(
            () -> text(question, answer),
            () -> Json.text(json(question, answer)),
            () -> csv(question, answer)));
    return 0;
  }

  private Question question() throws Refusal {
    double all = number("--params", params, Unit.PARAMETER, Architecture.TOTAL_PARAMETERS);
    double working =
        active.isPresent()
            ? number("--active", active.get(), Unit.PARAMETER, Architecture.ACTIVE_PARAMETERS)
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
        number("--tokens", tokens, Unit.TOKEN, TrainingPlan.TOKENS),
        chip,
        CatalogLookup.find(catalog, Ownership.KIND, OWNER),
        count.map(OptionalInt::of).orElse(OptionalInt.empty()),
        share("--mfu", mfu, TrainingPlan.MFU),
        share("--goodput", goodput, TrainingPlan.GOODPUT),
        price.isPresent()
            ? number("--price", price.get(), Supply.HOUR_PRICE.unit(), Supply.HOUR_PRICE)
            : CatalogLookup.hourPrice(catalog, chip));
  }

  private static OptionalDouble share(String option, Optional<String> text, Driver driver)
      throws Refusal {
    return text.isPresent()
        ? OptionalDouble.of(number(option, text.get(), driver.unit(), driver))
        : OptionalDouble.empty();
  }

  /** A number as people write it, counted in a unit, as a value of a driver. */
  private static double number(String option, String text, Unit unit, Driver driver)
      throws Refusal {
    try {
      double value =
          driver.unit().fromBase(unit.toBase(DOLLARS.parse(text, unit, Notation.Bare.STORED)));
      CatalogLookup.check(option, value, driver);
      return value;
    } catch (NotANumber e) {
      throw Refusal.ofUsage(option + ": " + e.getMessage());
    }
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

  // ---- answers

  /** Every figure once: for the eye, for programs, for spreadsheets. */
  private record Row(String key, String label, double value, Unit unit) {}

  private static List<Row> rows(Question question, Answer answer) {
    Unit hours = Unit.ACCELERATOR.times(Unit.HOUR);
    return List.of(
        new Row("flop", "Training compute, 6·N·D", answer.flop(), Unit.FLOP),
        new Row("mfu", "Model FLOP utilisation", answer.mfu().start(), Unit.SHARE),
        new Row("gpuHours", "Useful GPU-hours", answer.gpuHours(), hours),
        new Row("goodput", "Goodput", answer.goodput(), Unit.SHARE),
        new Row("billedGpuHours", "Billed GPU-hours", answer.billedGpuHours(), hours),
        new Row("count", "Accelerators", answer.accelerators(), Unit.ACCELERATOR),
        new Row("leastCount", "  least that hold it", answer.leastAccelerators(), Unit.ACCELERATOR),
        new Row("days", "Days", days(answer), DAYS),
        new Row("hourPrice", "Price of a GPU-hour", question.hourPrice(), Unit.MONEY.per(hours)));
  }

  private static double days(Answer answer) {
    return answer.months() * HOURS_IN_A_MONTH / HOURS_IN_A_DAY;
  }

  /** What the run costs on one basis. */
  private record Cost(String key, String label, OptionalDouble value, String reason) {}

  private static List<Cost> costs(Answer answer) {
    return List.of(
        new Cost("rental", "Cost, rented", OptionalDouble.of(answer.rental()), ""),
        new Cost("ownership", "Cost, owned: value lost and energy", answer.ownership(), NOT_OWNED),
        new Cost("purchase", "Purchase of the cluster", answer.purchase(), NOT_OWNED),
        new Cost("development", "Whole development", OptionalDouble.empty(), NO_DEVELOPMENT));
  }

  private static String text(Question question, Answer answer) {
    Page page =
        new Page()
            .wrapped(
                "",
                Notation.compactNumber(question.activeParameters() * BILLION)
                    + " parameters on "
                    + Notation.compactNumber(question.tokens() * BILLION)
                    + " tokens take "
                    + Notation.compactNumber(answer.billedGpuHours())
                    + " GPU-hours of "
                    + question.accelerator().label()
                    + ", "
                    + Notation.grouped(days(answer), 1)
                    + " days on "
                    + Notation.grouped(answer.accelerators(), 0)
                    + ": "
                    + DOLLARS.money(answer.rental())
                    + " rented.")
            .blank();
    TextTable table = new TextTable(TextTable.Side.LEFT, TextTable.Side.RIGHT);
    for (Row row : rows(question, answer)) {
      table.row(row.label(), shown(row));
    }
    List<String> notes = new ArrayList<>();
    for (Cost cost : costs(answer)) {
      table.row(
          cost.label(), cost.value().isPresent() ? DOLLARS.money(cost.value().getAsDouble()) : "–");
      if (cost.value().isEmpty()) {
        notes.add(cost.label() + ": " + cost.reason() + ".");
      }
    }
    page.lines(table.lines()).blank();
    notes.forEach(note -> page.wrapped("", note));
    return page.wrapped("", "MFU: " + utilisation(answer) + ".").text();
  }

  /** A cluster is counted, not rounded. */
  private static String shown(Row row) {
    return row.unit().equals(Unit.ACCELERATOR)
        ? DOLLARS.exactWithUnit(row.value(), row.unit())
        : DOLLARS.compact(row.value(), row.unit());
  }

  private static String utilisation(Answer answer) {
    String note = answer.mfu().note();
    return answer
        .mfu()
        .source()
        .map(Source::text)
        .map(source -> note.isEmpty() ? source : note + "; " + source)
        .orElse(
            TrainingPlan.MFU.standard().orElseThrow() == answer.mfu().start()
                ? "the usual one; no benchmark run of the accelerator is known"
                : "as stated");
  }

  private static ObjectNode json(Question question, Answer answer) {
    ObjectNode object = Json.object();
    object.put("accelerator", question.accelerator().id());
    rows(question, answer).forEach(row -> object.set(row.key(), Json.number(row.value())));
    object.put("mfuSource", utilisation(answer));
    ObjectNode costs = object.putObject("cost");
    ObjectNode reasons = Json.object();
    for (Cost cost : costs(answer)) {
      if (cost.value().isPresent()) {
        costs.set(cost.key(), Json.number(cost.value().getAsDouble()));
      } else {
        costs.putNull(cost.key());
        reasons.put(cost.key(), cost.reason());
      }
    }
    costs.set("reason", reasons);
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
    for (Cost cost : costs(answer)) {
      csv.row(
          List.of(
              "cost." + cost.key(),
              cost.label(),
              cost.value().isPresent() ? Csv.number(cost.value().getAsDouble()) : "",
              Json.unit(Unit.MONEY, DOLLARS)));
    }
    return csv.text();
  }
}
