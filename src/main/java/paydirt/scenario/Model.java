package paydirt.scenario;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Group;
import paydirt.driver.Section;

/** A model that serves products: trained by us, or rented by the token. */
public final class Model {
  private Model() {}

  public static final Option TRAINED =
      new Option(
          "trained",
          "Trained from scratch",
          "We pay for the run, and serve it on our own replicas.");

  public static final Option RENTED =
      new Option("rented", "Rented by API", "Somebody else runs it; we pay by the token.");

  public static final Choice KIND =
      Choice.of("kind", "Kind", "Where the model comes from.", TRAINED, RENTED);

  public static final Section SECTION =
      Section.listOf("models", "Models", "model", "The models that answer requests.")
          .with(Group.of("Model", "box", KIND))
          .with(
              Architecture.SECTION, TrainingPlan.SECTION, ServingPlan.SECTION, RentedPlan.SECTION);
}
