package paydirt.scenario;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Group;
import paydirt.driver.Section;

/** A model that serves products: trained by us, or rented by the token. */
public final class Model {
  private Model() {}

  public static final Option TRAINED = ModelKind.TRAINED;
  public static final Option RENTED = ModelKind.RENTED;
  public static final Choice KIND = ModelKind.CHOICE;

  public static final Section SECTION =
      Section.listOf("models", "Models", "model", "The models that answer requests.")
          .with(Group.of("Model", "box", KIND))
          .with(
              Architecture.SECTION, TrainingPlan.SECTION, ServingPlan.SECTION, RentedPlan.SECTION);
}
