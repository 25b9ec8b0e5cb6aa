package paydirt.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import paydirt.catalog.CatalogRecord;
import paydirt.driver.Driver;
import paydirt.driver.Value;
import paydirt.engine.Series;
import paydirt.formula.Ladder;
import paydirt.scenario.About;
import paydirt.scenario.Architecture;
import paydirt.scenario.Calibration;
import paydirt.scenario.CatalogFigures;
import paydirt.scenario.CatalogFigures.Precision;
import paydirt.scenario.CatalogFigures.Taken;
import paydirt.scenario.Demand;
import paydirt.scenario.Hosting;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Product;
import paydirt.scenario.Scenario;
import paydirt.scenario.ServingPlan;
import paydirt.scenario.Supply;
import paydirt.scenario.ThroughputKind;
import paydirt.scenario.TrainingPlan;
import paydirt.scenario.Usage;

/**
 * What one replica of a model can do and what its tokens cost, as a company of one product would
 * see it: a scenario is made of the question, and the engine's lines are the answer.
 */
public final class ReplicaStudy {

  private static final String ID = "model";
  private static final String SUPPLY = "supply";
  private static final String PRODUCT = "product";

  /** What a cycle is mostly spent on, as the line {@code throughput.bottleneck} counts it. */
  private static final int READING_INPUT = 1;

  private static final int COMPUTING = 3;
  private static final int OVERHEAD = 4;

  /**
   * The question.
   *
   * @param accelerators in one replica
   * @param inputLength fresh input tokens of a request
   * @param outputLength output tokens of a request, above zero
   * @param latencyTarget tokens per second that each request must get; 0 for none
   * @param batch sequences worked on together; empty for the best batch
   * @param hourPrice USD for one accelerator and hour, with its source if it has one
   */
  public record Question(
      CatalogRecord model,
      CatalogRecord accelerator,
      int accelerators,
      Precision precision,
      double inputLength,
      double outputLength,
      double latencyTarget,
      Optional<Integer> batch,
      Value hourPrice) {}

  /**
   * The answer, for a whole replica.
   *
   * @param batch sequences worked on together; 0 if not one fits
   * @param largestBatch sequences that the memory holds beside the weights
   * @param limit what keeps it from more: memory, latency, bandwidth or compute
   * @param outputRate output tokens per second, reading the input in turn
   * @param inputRate input tokens per second while it only reads
   * @param decodeRate output tokens per second while it only writes
   * @param userSpeed output tokens per second of each request
   * @param outputCost USD for 1M output tokens, without idle time
   * @param inputCost USD for 1M fresh input tokens, likewise
   * @param expectedError median error of the calibration on models it had not seen
   */
  public record Answer(
      double batch,
      double largestBatch,
      String limit,
      double outputRate,
      double inputRate,
      double decodeRate,
      double userSpeed,
      double weightsGigabytes,
      double outputCost,
      double inputCost,
      double expectedError,
      Calibration calibration) {}

  private final Evaluator evaluator;
  private final List<Calibration> calibrations;

  public ReplicaStudy(Evaluator evaluator, List<Calibration> calibrations) {
    this.evaluator = evaluator;
    this.calibrations = List.copyOf(calibrations);
  }

  /**
   * What the catalogue does not state of the model or the accelerator, without which no answer is
   * given.
   */
  public List<Driver> missing(Question question) {
    Node model = Node.item(Model.SECTION, "models", ID, question.model().label());
    Node supply = Node.item(Supply.SECTION, "supplies", SUPPLY, question.accelerator().label());
    Taken shape = CatalogFigures.architecture(model.part(Architecture.SECTION), question.model());
    Taken hardware =
        CatalogFigures.supply(supply, question.accelerator(), question.precision(), calibrations);
    return java.util.stream.Stream.of(shape, hardware)
        .flatMap(taken -> taken.missing().stream())
        .filter(driver -> driver != Supply.PEAK)
        .toList();
  }

  /** A company that does nothing but answer the question. */
  public Scenario scenario(Question question) {
    double bytes = question.precision().bytes();
    return Scenario.EMPTY.with(
        root ->
            root.with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 12))
                .adding(
                    Supply.SECTION,
                    SUPPLY,
                    question.accelerator().label(),
                    supply ->
                        CatalogFigures.supply(
                                supply.with(Supply.HOUR_PRICE, question.hourPrice()),
                                question.accelerator(),
                                question.precision(),
                                calibrations)
                            .node())
                .adding(
                    Model.SECTION,
                    ID,
                    question.model().label(),
                    model ->
                        model
                            .with(
                                Architecture.SECTION,
                                shape ->
                                    CatalogFigures.architecture(shape, question.model()).node())
                            .with(
                                TrainingPlan.SECTION,
                                plan ->
                                    plan.with(TrainingPlan.SUPPLY, SUPPLY)
                                        .with(TrainingPlan.TOKENS, 0))
                            .with(
                                ServingPlan.SECTION,
                                plan ->
                                    plan.with(ServingPlan.SUPPLY, SUPPLY)
                                        .with(ThroughputKind.CHOICE, ThroughputKind.COMPUTED)
                                        .with(
                                            Hosting.SECTION,
                                            hosting ->
                                                hosting
                                                    .with(
                                                        Hosting.ACCELERATORS,
                                                        question.accelerators())
                                                    .with(
                                                        Hosting.ATTENTION_SPLIT,
                                                        question.accelerators())
                                                    .with(Hosting.DENSE_BYTES, bytes)
                                                    .with(Hosting.EXPERT_BYTES, bytes)
                                                    .with(Hosting.CACHE_BYTES, Math.max(1, bytes))
                                                    .with(
                                                        Hosting.LATENCY_TARGET,
                                                        question.latencyTarget())
                                                    .with(
                                                        Hosting.BATCH_LIMIT,
                                                        question
                                                            .batch()
                                                            .orElse(
                                                                (int)
                                                                    Hosting.BATCH_LIMIT.most())))))
                .adding(
                    Product.SECTION,
                    PRODUCT,
                    "Product",
                    product ->
                        product
                            .with(Product.MODEL, ID)
                            .with(Demand.PAYING_AT_START, 1_000)
                            .with(Usage.INPUT_TOKENS, question.inputLength())
                            .with(Usage.CACHED_SHARE, 0)
                            .with(Usage.OUTPUT_TOKENS, question.outputLength())));
  }

  /** The answer at the best batch, from the engine's lines. */
  public Answer answer(Question question) {
    Evaluation evaluation = evaluator.evaluate(scenario(question));
    Calibration calibration = Calibration.of(question.accelerator().id(), calibrations);
    double batch = last(evaluation, "throughput.batch");
    return new Answer(
        batch,
        last(evaluation, "throughput.largestBatch"),
        limit(question, evaluation, batch),
        last(evaluation, "throughput.output"),
        last(evaluation, "throughput.prefillRate"),
        last(evaluation, "throughput.decodeRate"),
        last(evaluation, "throughput.userSpeed"),
        last(evaluation, "throughput.weights"),
        last(evaluation, "serving.busyCostPerMillionOutput"),
        last(evaluation, "serving.busyCostPerMillionInput"),
        calibration.medianError(),
        calibration);
  }

  /** What keeps a batch from being larger; of a batch at its limit, what takes its time. */
  private static String limit(Question question, Evaluation evaluation, double batch) {
    int spentOn = (int) last(evaluation, "throughput.bottleneck");
    OptionalDouble next =
        Ladder.POWERS_AND_HALVES.stream().mapToDouble(r -> r).filter(r -> r > batch).min();
    if (spentOn == COMPUTING || spentOn == READING_INPUT) {
      return "compute";
    }
    boolean stated = question.batch().filter(wanted -> wanted == batch).isPresent();
    if (stated || next.isEmpty()) {
      return spentOn == OVERHEAD ? "latency" : "bandwidth";
    }
    return next.getAsDouble() > last(evaluation, "throughput.largestBatch") ? "memory" : "latency";
  }

  private static double last(Evaluation evaluation, String line) {
    Series series =
        evaluation
            .projection()
            .series(evaluation.model().sheet().line("models." + ID + "." + line));
    return series.value(series.size() - 1);
  }
}
