package paydirt.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import paydirt.catalog.CatalogRecord;
import paydirt.driver.Driver;
import paydirt.driver.Value;
import paydirt.engine.Outcome;
import paydirt.formula.Line;
import paydirt.scenario.About;
import paydirt.scenario.Architecture;
import paydirt.scenario.BenchmarkMfu;
import paydirt.scenario.Calibration;
import paydirt.scenario.CatalogFigures;
import paydirt.scenario.CatalogFigures.Precision;
import paydirt.scenario.CatalogFigures.Taken;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Ownership;
import paydirt.scenario.OwnershipFigures;
import paydirt.scenario.Scenario;
import paydirt.scenario.ServingPlan;
import paydirt.scenario.Supply;
import paydirt.scenario.TrainingPlan;

/**
 * What a training run takes and costs, as a company that does nothing else would see it: a scenario
 * is made of the question, and the engine's lines are the answer.
 */
public final class TrainingStudy {

  private static final String ID = "model";
  private static final String SUPPLY = "supply";
  private static final String PRECISION = "bf16";

  /** The longest horizon, so that a long run lies within it. */
  public static final int MONTHS = (int) About.MONTHS_AHEAD.most();

  /**
   * The question.
   *
   * @param parameters all of them, in billions
   * @param activeParameters that work on a token, in billions
   * @param tokens in billions
   * @param owner the catalogue's conditions of owning
   * @param accelerators of the run; as many as usual, or as hold it, unless given
   * @param mfu on the 6·N·D count; that of benchmarks, or the usual one, unless given
   * @param goodput the usual one unless given
   * @param hourPrice USD for one accelerator and hour, with its source if it has one
   */
  public record Question(
      double parameters,
      double activeParameters,
      double tokens,
      CatalogRecord accelerator,
      CatalogRecord owner,
      OptionalInt accelerators,
      OptionalDouble mfu,
      OptionalDouble goodput,
      Value hourPrice) {

    boolean isMixture() {
      return activeParameters < parameters;
    }
  }

  /**
   * The answer.
   *
   * @param months from the start of the run to its end
   * @param ownership empty where the catalogue does not know price or power, and {@code purchase}
   *     likewise
   */
  public record Answer(
      double flop,
      double gpuHours,
      double billedGpuHours,
      double months,
      double accelerators,
      double leastAccelerators,
      Value mfu,
      double goodput,
      double rental,
      OptionalDouble ownership,
      OptionalDouble purchase) {}

  private final Evaluator evaluator;
  private final List<Calibration> calibrations;
  private final List<BenchmarkMfu> benchmarks;

  public TrainingStudy(
      Evaluator evaluator, List<Calibration> calibrations, List<BenchmarkMfu> benchmarks) {
    this.evaluator = evaluator;
    this.calibrations = List.copyOf(calibrations);
    this.benchmarks = List.copyOf(benchmarks);
  }

  /** What the catalogue does not state of the accelerator, without which no answer is given. */
  public List<Driver> missing(Question question) {
    List<Driver> missing = new ArrayList<>(taken(supplyOf(question), question).missing());
    missing.retainAll(List.of(Supply.PEAK, paydirt.scenario.Accelerator.MEMORY));
    return missing;
  }

  private static Node supplyOf(Question question) {
    return Node.item(Supply.SECTION, Supply.SECTION.key(), SUPPLY, question.accelerator().label());
  }

  private Taken taken(Node supply, Question question) {
    return CatalogFigures.supply(supply, question.accelerator(), Precision.BF16, calibrations);
  }

  /** A company that does nothing but the run, on as many accelerators as are asked for. */
  public Scenario scenario(Question question) {
    Scenario usual = on(question, TrainingPlan.ACCELERATORS.standard().orElseThrow());
    if (question.accelerators().isPresent()) {
      return on(question, question.accelerators().getAsInt());
    }
    double least = line(evaluator.evaluate(usual), "leastAccelerators");
    return least
            > usual
                .models()
                .get(0)
                .part(TrainingPlan.SECTION)
                .value(TrainingPlan.ACCELERATORS)
                .start()
        ? on(question, least)
        : usual;
  }

  private Scenario on(Question question, double accelerators) {
    return Scenario.EMPTY.with(
        root ->
            root.with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, MONTHS))
                .adding(
                    Supply.SECTION,
                    SUPPLY,
                    question.accelerator().label(),
                    supply -> supply(supply, question))
                .adding(
                    Model.SECTION,
                    ID,
                    "Model",
                    model ->
                        model
                            .with(
                                Architecture.SECTION,
                                shape ->
                                    shape
                                        .with(Architecture.TOTAL_PARAMETERS, question.parameters())
                                        .with(
                                            Architecture.ACTIVE_PARAMETERS,
                                            question.activeParameters()))
                            .with(
                                TrainingPlan.SECTION,
                                plan ->
                                    plan(plan, question)
                                        .with(TrainingPlan.ACCELERATORS, accelerators))
                            .with(
                                ServingPlan.SECTION,
                                plan ->
                                    plan.with(ServingPlan.SUPPLY, SUPPLY)
                                        .with(ServingPlan.MINIMUM_REPLICAS, 0))));
  }

  private Node supply(Node supply, Question question) {
    Node filled = taken(supply, question).node().with(Supply.HOUR_PRICE, question.hourPrice());
    return owned(filled, question)
        .map(owned -> filled.with(Ownership.SECTION, node -> owned))
        .orElse(filled);
  }

  private static Optional<Node> owned(Node supply, Question question) {
    return OwnershipFigures.of(
        supply.part(Ownership.SECTION), question.accelerator(), question.owner());
  }

  private Node plan(Node plan, Question question) {
    Node filled =
        plan.with(TrainingPlan.SUPPLY, SUPPLY)
            .with(TrainingPlan.TOKENS, question.tokens())
            .with(TrainingPlan.DATA_COST, 0)
            .with(TrainingPlan.MFU, mfu(plan, question));
    return question.goodput().isPresent()
        ? filled.with(TrainingPlan.GOODPUT, question.goodput().getAsDouble())
        : filled;
  }

  private Value mfu(Node plan, Question question) {
    if (question.mfu().isPresent()) {
      return Value.of(question.mfu().getAsDouble());
    }
    return BenchmarkMfu.of(question.accelerator().id(), question.isMixture(), PRECISION, benchmarks)
        .map(BenchmarkMfu::toValue)
        .orElse(plan.value(TrainingPlan.MFU));
  }

  /** The answer, from the engine's lines. */
  public Answer answer(Question question) {
    Evaluation evaluation = evaluator.evaluate(scenario(question));
    Node plan = evaluation.scenario().models().get(0).part(TrainingPlan.SECTION);
    boolean owned = owned(supplyOf(question), question).isPresent();
    return new Answer(
        line(evaluation, "flop"),
        line(evaluation, "usefulHours"),
        line(evaluation, "billedHours"),
        line(evaluation, "duration"),
        plan.value(TrainingPlan.ACCELERATORS).start(),
        line(evaluation, "leastAccelerators"),
        plan.value(TrainingPlan.MFU),
        plan.value(TrainingPlan.GOODPUT).start(),
        basis(evaluation, "rental").value().orElseThrow(),
        owned ? basis(evaluation, "ownership").value() : OptionalDouble.empty(),
        owned ? basis(evaluation, "purchase").value() : OptionalDouble.empty());
  }

  private static double line(Evaluation evaluation, String name) {
    return evaluation.projection().series(find(evaluation, name)).value(0);
  }

  private static Outcome basis(Evaluation evaluation, String name) {
    return evaluation.projection().outcome(find(evaluation, "basis." + name));
  }

  private static Line find(Evaluation evaluation, String name) {
    return evaluation.model().sheet().line("models." + ID + ".training." + name);
  }
}
