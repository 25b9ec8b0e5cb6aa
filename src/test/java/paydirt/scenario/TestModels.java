package paydirt.scenario;

/** Models of one's own on a supply called “gpu”, for scenarios of tests. */
public final class TestModels {
  private static final String SUPPLY = "gpu";

  private TestModels() {}

  /** The root with a supply of defaults that {@link #trained} models name. */
  public static Node withSupply(Node root) {
    return root.adding(Supply.SECTION, SUPPLY, "GPU", supply -> supply);
  }

  /** The model trained and served on that supply, else as it was. */
  public static Node trained(Node model) {
    return model
        .with(TrainingPlan.SECTION, plan -> plan.with(TrainingPlan.SUPPLY, SUPPLY))
        .with(ServingPlan.SECTION, plan -> plan.with(ServingPlan.SUPPLY, SUPPLY));
  }
}
