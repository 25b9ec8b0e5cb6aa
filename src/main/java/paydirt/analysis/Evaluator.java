package paydirt.analysis;

import java.util.List;
import java.util.function.Function;
import paydirt.engine.Inputs;
import paydirt.engine.Program;
import paydirt.engine.Projection;
import paydirt.formula.Sheet;
import paydirt.model.CompanyModel;
import paydirt.scenario.Scenario;

/**
 * Projects scenarios. It keeps the sheet and the program of the last structure, so that an edit of
 * a number evaluates and does not build again. Safe for use by several threads.
 */
public final class Evaluator {

  private record Compiled(List<String> structure, CompanyModel model, Program program) {}

  private final Function<Scenario, CompanyModel> author;
  private Compiled last;

  /** Of the model that comes with the program. */
  public Evaluator() {
    this(CompanyModel::of);
  }

  /**
   * @param author writes the model of a scenario; of its structure only
   */
  public Evaluator(Function<Scenario, CompanyModel> author) {
    this.author = author;
  }

  /** One of the same model that keeps a structure of its own, to go back and forth between two. */
  public Evaluator another() {
    return new Evaluator(author);
  }

  /**
   * The model of a scenario, without a projection.
   *
   * @throws IllegalArgumentException if the scenario has errors among its problems
   */
  public CompanyModel model(Scenario scenario) {
    return compiled(scenario).model;
  }

  /**
   * The lines of a scenario, written anew: nothing is kept and nothing made ready to compute.
   *
   * @throws IllegalArgumentException if the scenario has errors among its problems
   */
  public Sheet sheet(Scenario scenario) {
    return author.apply(scenario).sheet();
  }

  /**
   * The projection of a scenario and its verdict.
   *
   * @throws IllegalArgumentException if the scenario has errors among its problems
   */
  public Evaluation evaluate(Scenario scenario) {
    Compiled compiled = compiled(scenario);
    Projection projection = compiled.program.project(inputs(scenario));
    Verdict verdict = new VerdictWriter(scenario, compiled.model, projection).write();
    return new Evaluation(scenario, compiled.model, projection, verdict);
  }

  private synchronized Compiled compiled(Scenario scenario) {
    List<String> structure = scenario.structure();
    if (last == null || !last.structure.equals(structure)) {
      CompanyModel model = author.apply(scenario);
      last = new Compiled(structure, model, Program.compile(model.sheet()));
    }
    return last;
  }

  private static Inputs inputs(Scenario scenario) {
    Inputs.Builder inputs = Inputs.builder(scenario.months());
    for (Scenario.Bound bound : scenario.drivers()) {
      bound
          .value()
          .ifPresentOrElse(
              value -> inputs.value(bound.input(), value), () -> inputs.notEntered(bound.input()));
    }
    return inputs.build();
  }
}
