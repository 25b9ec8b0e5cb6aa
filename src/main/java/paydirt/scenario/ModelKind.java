package paydirt.scenario;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;

/**
 * Where a model comes from. It stands by itself because the sections of a {@link Model} depend on
 * it and the model on them: whichever class is read first, all are complete.
 */
final class ModelKind {
  private ModelKind() {}

  static final Option TRAINED =
      new Option(
          "trained",
          "Trained from scratch",
          "We pay for the run, and serve it on our own replicas.");

  static final Option FINE_TUNED =
      new Option(
          "fineTuned",
          "Fine-tuned from open weights",
          "Others paid for the weights; we pay for the run that adapts them, if there is one, and serve the model on our own replicas.");

  static final Option RENTED =
      new Option("rented", "Rented by API", "Somebody else runs it; we pay by the token.");

  static final Choice CHOICE =
      Choice.of("kind", "Kind", "Where the model comes from.", TRAINED, FINE_TUNED, RENTED);
}
