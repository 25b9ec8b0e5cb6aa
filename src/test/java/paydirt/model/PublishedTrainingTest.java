package paydirt.model;

import static paydirt.model.TrainingLab.at;
import static paydirt.model.TrainingLab.outcome;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.scenario.About;
import paydirt.scenario.Accelerator;
import paydirt.scenario.Architecture;
import paydirt.scenario.Function;
import paydirt.scenario.Node;
import paydirt.scenario.Owned;
import paydirt.scenario.Ownership;
import paydirt.scenario.Role;
import paydirt.scenario.Supply;
import paydirt.scenario.TrainingPlan;

/**
 * What two published training runs took and cost, from what is published of the models and the
 * prices; each figure is printed with its source, what is expected and what the model says.
 */
class PublishedTrainingTest {

  private static Evaluation evaluate(UnaryOperator<Node> plan, UnaryOperator<Node> change) {
    return new Evaluator()
        .evaluate(
            TrainingLab.scenario(
                plan,
                root ->
                    change.apply(
                        root.with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 12)))));
  }

  private static Node sized(Node root, double total, double active) {
    return root.changing(
        "models.own.architecture",
        shape ->
            shape
                .with(Architecture.TOTAL_PARAMETERS, total)
                .with(Architecture.ACTIVE_PARAMETERS, active));
  }

  private static double hours(Evaluation evaluation, String line) {
    return at(evaluation, "models.own.training." + line, 1);
  }

  private static double cost(Evaluation evaluation, String basis) {
    return outcome(evaluation, "models.own.training.basis." + basis);
  }

  // ---- DeepSeek-V3

  private static final String DEEPSEEK =
      "DeepSeek-V3 technical report, table 1 (arXiv 2412.19437, 2024-12)";

  /** 37B of 671B parameters on 14.8T tokens, 2,048 H800 at 989 TFLOP/s, rented at 2 USD. */
  private static Evaluation deepSeek(double mfu) {
    return evaluate(
        plan ->
            plan.with(TrainingPlan.TOKENS, 14_800)
                .with(TrainingPlan.MFU, mfu)
                .with(TrainingPlan.ACCELERATORS, 2_048)
                .with(TrainingPlan.START, 1)
                .with(TrainingPlan.POST_TRAINING, 0.124 / 2.664),
        root ->
            sized(root, 671, 37)
                .changing(
                    "supplies.gpu", gpu -> gpu.with(Supply.PEAK, 989).with(Supply.HOUR_PRICE, 2)));
  }

  @TestFactory
  Stream<DynamicTest> deep_seek_v3_takes_and_costs_what_was_published() {
    return deepSeekFigures().map(Published::test);
  }

  Stream<Published> deepSeekFigures() {
    Evaluation measured = deepSeek(0.346);
    Evaluation usual = deepSeek(TrainingPlan.MFU.standard().orElseThrow());
    double all =
        TrainingLab.sum(measured, "models.own.training.acceleratorHours")
            + TrainingLab.sum(measured, "models.own.training.postTrainingHours");
    return Stream.of(
        Published.identity(
            "DeepSeek-V3 GPU-hours of pre-training",
            2.664e6,
            0.03,
            hours(measured, "billedHours"),
            DEEPSEEK,
            "MFU 34.6 %, which follows from these hours"),
        new Published(
            "DeepSeek-V3 GPU-hours of pre-training at the default MFU",
            2.664e6,
            0.20,
            hours(usual, "billedHours"),
            DEEPSEEK,
            ""),
        Published.identity(
            "DeepSeek-V3 GPU-hours with context extension and post-training",
            2.788e6,
            0.03,
            all,
            DEEPSEEK,
            "MFU, and the 0.124M hours after pre-training"),
        Published.identity(
            "DeepSeek-V3 rental in USD",
            5.576e6,
            0.03,
            cost(measured, "rental"),
            DEEPSEEK,
            "MFU, the hours after pre-training, 2 USD an hour"));
  }

  // ---- GPT-4

  private static final String EPOCH =
      "Epoch AI, The rising costs of training frontier AI models (arXiv 2405.21015, 2024-05)";

  private static final String SEMI_ANALYSIS =
      "SemiAnalysis, GPT-4 Architecture (2023-07, recalled)";

  private static final double RESERVED_PRICE = 1.45;

  /** Value of an A100 with its server when the run began, after Epoch AI. */
  private static final double VALUE_AT_START = 14_165;

  /** From A100s on sale in summer 2020 to a run that ended in August 2022. */
  private static final double AGE_AT_START = 1.75;

  private static final double LOSS_A_YEAR = 0.2756;
  private static final int START = 7;

  /** 0.4 kW × 2.031 with its server × 75 % drawn in training, after Epoch AI. */
  private static final double POWER = 0.4 * 2.031 * 0.75;

  /**
   * 280B of 1.8T parameters on 13T tokens at an MFU of 34 %, 25,000 A100; experiments of 1.2 times
   * the run and research staff of 35.8M USD, both after Epoch AI; the company owns its cluster.
   */
  private static Evaluation gpt4() {
    return gpt4(RESERVED_PRICE);
  }

  private static Evaluation gpt4(double hourPrice) {
    return evaluate(
        plan ->
            plan.with(TrainingPlan.TOKENS, 13_000)
                .with(TrainingPlan.MFU, 0.34)
                .with(TrainingPlan.ACCELERATORS, 25_000)
                .with(TrainingPlan.START, START)
                .with(TrainingPlan.EXPERIMENTS, 1.2)
                .with(TrainingPlan.EXPERIMENT_MONTHS, START - 1),
        root ->
            research(
                sized(root, 1_800, 280)
                    .changing(
                        "supplies.gpu", gpu -> a100(gpu).with(Supply.HOUR_PRICE, hourPrice))));
  }

  private static Node a100(Node gpu) {
    return gpu.with(Supply.PEAK, 312)
        .with(Accelerator.SECTION, hardware -> hardware.with(Accelerator.MEMORY, 40))
        .with(
            Ownership.SECTION,
            owner ->
                electricity(
                    owner
                        .with(Owned.PRICE, VALUE_AT_START / Math.pow(1 - LOSS_A_YEAR, AGE_AT_START))
                        .with(Owned.NETWORK_SHARE, 0.19)
                        .with(Ownership.DECLINE, LOSS_A_YEAR)
                        .with(Ownership.AGE, AGE_AT_START - (START - 1) / 12.0)))
        .adding(
            Owned.SECTION,
            "cluster",
            "Cluster",
            block ->
                electricity(
                    block
                        .with(Owned.COUNT, 25_000)
                        .with(Owned.PRICE, VALUE_AT_START)
                        .with(Owned.NETWORK_SHARE, 0.19)
                        .with(Owned.LIFE, -1 / Math.log(1 - LOSS_A_YEAR))
                        .with(Owned.COLOCATION, 0)
                        .with(Owned.MAINTENANCE, 0)));
  }

  private static Node electricity(Node node) {
    return node.with(Owned.POWER, POWER).with(Owned.PUE, 1.1).with(Owned.ELECTRICITY, 0.0832);
  }

  /** Ready in month 11: ten months of salaries that make 35.8M. */
  private static Node research(Node root) {
    return root.adding(
        Role.SECTION,
        "research",
        "Research",
        role ->
            role.with(Function.CHOICE, Function.RESEARCH)
                .with(Role.HEADS, 100)
                .with(Role.SALARY, 35.8e6 / 100 * 12 / 10)
                .with(Role.ON_COSTS, 0));
  }

  @TestFactory
  Stream<DynamicTest> gpt_4_costs_what_was_published_on_each_basis() {
    return gpt4Figures().map(Published::test);
  }

  Stream<Published> gpt4Figures() {
    Evaluation gpt4 = gpt4();
    return Stream.of(
        new Published(
            "GPT-4 GPU-hours", 57e6, 0.05, hours(gpt4, "billedHours"), EPOCH, "given MFU 34 %"),
        new Published(
            "GPT-4 cloud rental in USD",
            78.6e6,
            0.15,
            cost(gpt4, "rental"),
            EPOCH,
            "given 1.45 USD an hour, A100 reserved for three years in 2022"),
        new Published(
            "GPT-4 rental in USD (no tolerance published, as cloud)",
            63e6,
            0.15,
            cost(gpt4(1), "rental"),
            SEMI_ANALYSIS,
            "given 1 USD an hour"),
        new Published(
            "GPT-4 amortised and energy in USD",
            40.6e6,
            0.10,
            cost(gpt4, "ownership"),
            EPOCH,
            "given the value of the server at the start"),
        new Published(
            "GPT-4 purchase of the cluster in USD (no tolerance published, as amortised)",
            778e6,
            0.10,
            cost(gpt4, "purchase"),
            EPOCH,
            "given the value of the server at the start, its age"),
        new Published(
            "GPT-4 whole development in USD",
            129e6,
            0.30,
            cost(gpt4, "development"),
            EPOCH,
            "given experiments 1.2 times the run, staff of 35.8M USD"));
  }

  @TestFactory
  Stream<DynamicTest> the_bases_of_gpt_4_differ_by_twenty_times() {
    return gpt4Bases().map(Published::test);
  }

  Stream<Published> gpt4Bases() {
    Evaluation gpt4 = gpt4();
    return Stream.of(
        new Published(
            "GPT-4 purchase over amortised",
            778 / 40.6,
            0.15,
            cost(gpt4, "purchase") / cost(gpt4, "ownership"),
            EPOCH,
            ""));
  }
}
