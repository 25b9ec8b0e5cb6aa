package paydirt.scenario;

import static paydirt.unit.Unit.MONTH;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;
import paydirt.driver.Text;

/**
 * A model that serves products: trained or fine-tuned by us, or rented by the token; perhaps one of
 * several generations.
 */
public final class Model {
  private Model() {}

  public static final Option TRAINED = ModelKind.TRAINED;
  public static final Option FINE_TUNED = ModelKind.FINE_TUNED;
  public static final Option RENTED = ModelKind.RENTED;
  public static final Choice KIND = ModelKind.CHOICE;

  public static final Option CLOSED = new Option("closed", "Closed", "Only we can run it.");

  public static final Option OPEN =
      new Option("open", "Open", "Everybody can download its weights and run it.");

  public static final Choice WEIGHTS =
      Choice.of("weights", "Weights", "Who can run the model.", CLOSED, OPEN).when(KIND, TRAINED);

  public static final Text SUCCESSOR =
      Text.of(
              "successor",
              "Successor",
              "",
              "The id of the model that takes over the products of this one as soon as it is ready; routes state their shares themselves and follow no successor.")
          .naming("models")
          .orNone();

  public static final Driver RETIREMENT =
      Driver.of("retirement", MONTH)
          .label("Retirement")
          .limits(0, 1_200)
          .usual(0, 180)
          .standard(0)
          .fixed()
          .whole()
          .source(Source.assumption("Served as long as it is asked", "2026-11"))
          .doc(
              "The month from which it serves no more, 0 for never; a product that no model serves any longer ends, and loses its users.");

  public static final Section SECTION =
      Section.listOf("models", "Models", "model", "The models that answer requests.")
          .with(
              Group.of("Model", "box", KIND, WEIGHTS),
              Group.of("Generations", "git-branch", SUCCESSOR, RETIREMENT))
          .with(
              Architecture.SECTION, TrainingPlan.SECTION, ServingPlan.SECTION, RentedPlan.SECTION);
}
