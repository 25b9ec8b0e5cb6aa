package paydirt.model;

import java.util.List;
import paydirt.formula.Line;

/**
 * Where the GPU-hours and the money for compute go.
 *
 * @param uses GPU-hours by what they do, in the order in which they are stacked
 * @param hours all GPU-hours that are paid
 * @param costPerMillion cost per 1M tokens of all models
 * @param ofSources the same of own replicas and of rented models, as far as there are any
 * @param ofModels the same of each model, those on own replicas first
 * @param trainingSoFar what training has cost up to the end of each month
 * @param runs the training of each model
 */
public record Compute(
    List<Line> uses,
    Line hours,
    Line utilisation,
    Line idleShare,
    Line revenueShare,
    Line trainingSoFar,
    Line servingCost,
    Line tokens,
    Line costPerMillion,
    List<Line> ofSources,
    List<Line> ofModels,
    List<Run> runs,
    AtTheEnd atTheEnd) {

  /** Copies the lists. */
  public Compute {
    uses = List.copyOf(uses);
    ofSources = List.copyOf(ofSources);
    ofModels = List.copyOf(ofModels);
    runs = List.copyOf(runs);
  }

  /**
   * The training of a model.
   *
   * @param model label of the model
   * @param stages in the order in which they follow each other
   * @param hours outcome: GPU-hours of all stages within the horizon
   * @param cost outcome: what they cost
   */
  public record Run(String model, List<Stage> stages, Line hours, Line cost) {
    /** Copies the stages. */
    public Run {
      stages = List.copyOf(stages);
    }
  }

  /**
   * A stage of a training run: experiments, the run itself, post-training.
   *
   * @param underWay the part of each month that it takes
   * @param hours its GPU-hours of each month
   * @param cost what they cost
   */
  public record Stage(Line underWay, Line hours, Line cost) {}

  /** Outcomes: shares of the last twelve months, hours of the last one, training of all months. */
  public record AtTheEnd(
      Line utilisation, Line idleShare, Line revenueShare, Line hours, Line trainingCost) {}
}
