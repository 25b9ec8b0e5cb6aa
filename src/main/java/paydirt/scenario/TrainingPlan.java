package paydirt.scenario;

import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.BILLION_TOKENS;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTH;
import static paydirt.unit.Unit.SHARE;

import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;
import paydirt.driver.Text;

/** The run that trains a model from scratch. */
public final class TrainingPlan {
  private TrainingPlan() {}

  public static final Text SUPPLY =
      Text.of("supply", "Trained on", "", "The id of the compute supply that the run uses.")
          .naming("supplies");

  public static final Driver TOKENS =
      Driver.of("tokens", BILLION_TOKENS)
          .label("Training tokens")
          .limits(0, 10_000_000)
          .usual(500, 20_000)
          .standard(2_000)
          .fixed()
          .source(Source.found("Llama 2 70B model card: 2T tokens", "2023-07"))
          .doc("Tokens that the final run reads, repeats counted.");

  public static final Driver MFU =
      Driver.of("mfu", SHARE)
          .label("Model FLOP utilisation")
          .limits(0.01, 1)
          .usual(0.3, 0.5)
          .standard(0.4)
          .fixed()
          .source(
              Source.recalled(
                  "Reported large runs on H100 lie at 38 to 43 % on the 6ND count (Llama 3)",
                  "2024-07"))
          .doc("Share of the peak that the run's 6·N·D floating-point operations use (MFU).");

  public static final Driver GOODPUT =
      Driver.of("goodput", SHARE)
          .label("Goodput")
          .limits(0.05, 1)
          .usual(0.85, 0.98)
          .standard(0.9)
          .fixed()
          .source(
              Source.recalled(
                  "Llama 3 405B: above 90 % effective training time in 54 days", "2024-07"))
          .doc(
              "Share of billed hours that make progress; failures, restarts and re-done steps take the rest.");

  public static final Driver ACCELERATORS =
      Driver.of("accelerators", ACCELERATOR)
          .label("Accelerators")
          .limits(1, 1_000_000)
          .usual(64, 24_000)
          .standard(1_024)
          .fixed()
          .whole()
          .doc("How many accelerators the run holds from its start to its end.");

  public static final Driver START =
      Driver.of("start", MONTH)
          .label("Start of the run")
          .limits(1, 180)
          .usual(1, 24)
          .standard(1)
          .fixed()
          .whole()
          .doc("The month at whose beginning the run starts; 1 is the first month.");

  public static final Driver DATA_COST =
      Driver.of("dataCost", MONEY)
          .label("Data cost")
          .limits(0, 1e11)
          .usual(0, 20e6)
          .optional()
          .fixed()
          .doc("What the training data costs, paid in the month in which the run starts.");

  public static final Section SECTION =
      Section.of(
              "training",
              "Training",
              "How the model is trained: size, tokens, efficiency, cluster.")
          .when(ModelKind.CHOICE, ModelKind.TRAINED)
          .with(
              Group.of(
                  "Training",
                  "activity",
                  SUPPLY,
                  TOKENS,
                  MFU,
                  GOODPUT,
                  ACCELERATORS,
                  START,
                  DATA_COST));
}
