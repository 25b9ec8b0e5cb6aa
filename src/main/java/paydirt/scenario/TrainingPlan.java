package paydirt.scenario;

import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.BILLION_TOKENS;
import static paydirt.unit.Unit.BYTE;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTH;
import static paydirt.unit.Unit.MONTHS;
import static paydirt.unit.Unit.PARAMETER;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.TOKEN;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;
import paydirt.driver.Text;

/**
 * The run that trains a model, from scratch or on from open weights, the experiments before it and
 * the post-training after it.
 */
public final class TrainingPlan {
  private TrainingPlan() {}

  public static final Text SUPPLY =
      Text.of("supply", "Trained on", "", "The id of the compute supply that the run uses.")
          .naming("supplies");

  public static final Option FROM_TOKENS =
      new Option(
          "tokens",
          "From tokens",
          "Parameters and tokens give the operations, peak and MFU the hours.");

  public static final Option STATED_HOURS =
      new Option(
          "hours",
          "Hours stated",
          "The hours of the run are known, from a model card or a bill; a family of models may be one run.");

  public static final Choice SIZE =
      Choice.of("size", "Size of the run", "How long the run is.", FROM_TOKENS, STATED_HOURS);

  public static final Driver USEFUL_HOURS =
      Driver.of("usefulHours", ACCELERATOR.times(HOUR))
          .label("GPU-hours of the run")
          .limits(0, 1e12)
          .usual(10_000, 100e6)
          .standard(1_022_362)
          .fixed()
          .source(Source.recalled("LLaMA 65B on A100 80GB (arXiv 2302.13971, table 15)", "2023-02"))
          .when(SIZE, STATED_HOURS)
          .doc(
              "Accelerator-hours of the final run before what goodput adds; at the stated MFU they tell the operations of the run.");

  public static final Driver TOKENS =
      Driver.of("tokens", BILLION_TOKENS)
          .label("Training tokens")
          .limits(0, 10_000_000)
          .usual(0.01, 20_000)
          .standard(2_000)
          .fixed()
          .source(Source.found("Llama 2 70B model card: 2T tokens", "2023-07"))
          .when(SIZE, FROM_TOKENS)
          .doc(
              "Tokens that the final run reads, repeats counted; of fine-tuning only its own, 0 for weights that are served as they are.");

  public static final Option PARAMETERS_ONLY =
      new Option(
          "parameters",
          "6·N·D",
          "Parameters only, without attention; published MFU mostly means this.");

  public static final Option WITH_ATTENTION =
      new Option(
          "attention",
          "With attention",
          "6·N·D and the comparison of every token with the others.");

  public static final Choice FLOP_COUNT =
      Choice.of(
              "flopCount",
              "Operations counted",
              "The count of floating-point operations that the utilisation refers to.",
              PARAMETERS_ONLY,
              WITH_ATTENTION)
          .when(SIZE, FROM_TOKENS);

  public static final Option FULL =
      new Option("full", "In full", "All pairs of tokens are counted, as most papers do.");

  public static final Option CAUSAL =
      new Option(
          "causal", "Causal half", "Kernels skip the half of the pairs that lies in the future.");

  public static final Choice ATTENTION_PAIRS =
      Choice.of(
              "attentionPairs",
              "Pairs of tokens",
              "Which pairs of tokens the attention term counts.",
              FULL,
              CAUSAL)
          .when(SIZE, FROM_TOKENS);

  public static final Driver SEQUENCE =
      Driver.of("sequence", TOKEN)
          .label("Sequence length")
          .limits(1, 1e8)
          .usual(2_048, 131_072)
          .standard(4_096)
          .fixed()
          .whole()
          .source(Source.recalled("Llama 2 was trained on sequences of 4,096 tokens", "2023-07"))
          .when(SIZE, FROM_TOKENS)
          .doc("Tokens of a training sequence; the attention term grows with it.");

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
          .doc(
              "Share of the peak that the run's floating-point operations use (MFU), on the count that is chosen; published ones mostly mean 6·N·D.");

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
          .when(Goodput.FROM, Goodput.STATED)
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

  public static final Driver STATE_BYTES =
      Driver.of("stateBytes", BYTE.per(PARAMETER))
          .label("Training state")
          .limits(1, 64)
          .usual(16, 18)
          .standard(16)
          .fixed()
          .source(
              Source.found(
                  "Rajbhandari et al. 2020 (ZeRO, arXiv 1910.02054), §3.1: 16 bytes with Adam in mixed precision",
                  "2020-05"))
          .doc(
              "Bytes of each parameter with its gradient and optimizer state, divided among all accelerators of the run; little more than the 2 of 16-bit weights where fine-tuning trains small adapters only.");

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

  public static final Driver EXPERIMENTS =
      Driver.of("experiments", PURE)
          .label("Experiments")
          .limits(0, 100)
          .usual(0, 4)
          .standard(0)
          .fixed()
          .source(
              Source.found(
                  "Epoch AI (arXiv 2405.21015): all compute over that of the final run 2.2, 90 % between 1.2 and 4.0; 0 so that it is a decision",
                  "2024-05"))
          .doc(
              "GPU-hours of trials before the run, as a multiple of the final run's billed hours.");

  public static final Driver EXPERIMENT_MONTHS =
      Driver.of("experimentMonths", MONTHS)
          .label("Months of experiments")
          .limits(1, 120)
          .usual(3, 18)
          .standard(6)
          .fixed()
          .source(Source.assumption("Half a year before the final run", "2026-11"))
          .doc(
              "How long before the run the experiments begin, spread evenly; what lies before month 1 is spent already and not paid.");

  public static final Driver POST_TRAINING =
      Driver.of("postTraining", SHARE)
          .label("Post-training")
          .limits(0, 10)
          .usual(0, 0.5)
          .standard(0)
          .fixed()
          .source(
              Source.found(
                  "DeepSeek-V3 report, table 1: 0.124M of 2.664M hours, so 5 %; 0 so that it is a decision",
                  "2024-12"))
          .doc("GPU-hours after the run, as a share of the final run's billed hours.");

  public static final Driver POST_TRAINING_MONTHS =
      Driver.of("postTrainingMonths", MONTHS)
          .label("Months of post-training")
          .limits(0.1, 60)
          .usual(0.5, 6)
          .standard(1)
          .fixed()
          .source(Source.assumption("A month between the run and the launch", "2026-11"))
          .doc(
              "How long after the run the model is ready, if there is post-training; its hours are spread evenly.");

  public static final Option EXPENSE =
      new Option("expense", "Expensed", "Cost of the months in which the hours fall due.");

  public static final Option CAPITALISE =
      new Option(
          "capitalise",
          "Capitalised",
          "The run and its post-training become an asset, which is amortised from the month in which the model is ready; experiments and data are expensed.");

  public static final Choice ACCOUNTING =
      Choice.of(
          "accounting",
          "Accounting",
          "When training becomes a cost; the cash is the same, the tax is not.",
          EXPENSE,
          CAPITALISE);

  public static final Driver AMORTISATION =
      Driver.of("amortisation", MONTHS)
          .label("Amortised over")
          .limits(1, 240)
          .usual(12, 60)
          .standard(36)
          .fixed()
          .whole()
          .source(Source.assumption("Three years, as of software", "2026-11"))
          .doc(
              "Months over which a trained model becomes a cost in equal parts: in the books if it is capitalised, else in the fully loaded margin only.");

  public static final Section SECTION =
      Section.of(
              "training",
              "Training",
              "How the model is trained: size, tokens, efficiency, cluster.")
          .when(ModelKind.CHOICE, ModelKind.TRAINED, ModelKind.FINE_TUNED)
          .with(
              Group.of(
                  "Training",
                  "activity",
                  SUPPLY,
                  SIZE,
                  USEFUL_HOURS,
                  TOKENS,
                  FLOP_COUNT,
                  ATTENTION_PAIRS,
                  SEQUENCE,
                  MFU,
                  Goodput.FROM,
                  GOODPUT,
                  ACCELERATORS,
                  STATE_BYTES,
                  START,
                  DATA_COST),
              Group.of(
                  "Before and after the run",
                  "git-commit",
                  EXPERIMENTS,
                  EXPERIMENT_MONTHS,
                  POST_TRAINING,
                  POST_TRAINING_MONTHS),
              Group.of("Accounting", "book", ACCOUNTING, AMORTISATION))
          .with(Goodput.FAILURES);
}
