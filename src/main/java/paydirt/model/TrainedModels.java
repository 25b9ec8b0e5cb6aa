package paydirt.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.model.Ledger.Account;
import paydirt.scenario.Node;
import paydirt.scenario.TrainingPlan;

/**
 * The models that are trained, on their way through the chapters: their runs first, what the hours
 * cost once their supply is shared out, the bases once all costs are known.
 */
final class TrainedModels {

  private final Sheet.Builder sheet;
  private final Ledger ledger;
  private final Map<String, TrainingChapter.Run> runs = new LinkedHashMap<>();
  private final List<Paid> paid = new ArrayList<>();

  /** A model whose training has its price. */
  private record Paid(
      Node model,
      TrainingChapter.Costs costs,
      Line onDemandPrice,
      OwnershipChapter.Cost ownership) {}

  TrainedModels(Sheet.Builder sheet, Ledger ledger) {
    this.sheet = sheet;
    this.ledger = ledger;
  }

  void train(Node model, Node supply) {
    TrainingChapter.Run run = TrainingChapter.write(sheet, model, supply);
    runs.put(model.id(), run);
    ledger.add(Account.DATA, run.dataCost());
  }

  /** The month from which a model is ready; none if it is not trained. */
  Optional<Line> readyMonth(Node model) {
    return Optional.ofNullable(runs.get(model.id())).map(TrainingChapter.Run::readyMonth);
  }

  /** The part of each month that each run takes. */
  List<Line> underWay() {
    return runs.values().stream().map(TrainingChapter.Run::underWay).toList();
  }

  /** The runs and what they cost, once their supplies are shared out. */
  List<ComputeChapter.Trained> paid() {
    return paid.stream()
        .map(
            one -> new ComputeChapter.Trained(one.model(), runs.get(one.model().id()), one.costs()))
        .toList();
  }

  /** All accelerator-hours that training these models asks of their supply. */
  List<Line> hours(List<Node> models) {
    return models.stream().flatMap(model -> runs.get(model.id()).uses().stream()).toList();
  }

  /** What training a model costs: an expense of its months, or an asset. */
  void pay(Node model, FleetChapter.Fleet fleet, OwnershipChapter.Cost ownership) {
    TrainingChapter.Run run = runs.get(model.id());
    TrainingChapter.Costs costs = TrainingChapter.costs(sheet, model, run, fleet.trainingPrice());
    paid.add(new Paid(model, costs, fleet.onDemandPrice(), ownership));
    ledger.add(Account.EXPERIMENTS, costs.experiments());
    if (model.part(TrainingPlan.SECTION).is(TrainingPlan.ACCOUNTING, TrainingPlan.EXPENSE)) {
      ledger.add(Account.TRAINING, costs.run());
      ledger.add(Account.POST_TRAINING, costs.postTraining());
      ledger.add(Account.TRAINING_SPREAD, CapitalisationChapter.spread(sheet, model, run, costs));
      return;
    }
    CapitalisationChapter.Asset asset =
        CapitalisationChapter.write(sheet, model, run, costs, fleet.trainingDepreciation());
    ledger.add(Account.CAPITALISED, asset.capitalised());
    asset.depreciation().ifPresent(part -> ledger.add(Account.CAPITALISED_DEPRECIATION, part));
    ledger.add(Account.AMORTISATION, asset.amortisation());
    ledger.add(Account.TRAINING_SPREAD, asset.amortisation());
    ledger.add(Account.CAPITALISED_MODELS, asset.bookValue());
  }

  /** The bases of all that is paid; the ledger must hold all research staff by now. */
  void bases() {
    for (Paid one : paid) {
      CostBasisChapter.write(
          sheet,
          one.model(),
          runs.get(one.model().id()),
          one.costs(),
          one.onDemandPrice(),
          one.ownership(),
          ledger.total(Account.RESEARCH_STAFF));
    }
  }
}
