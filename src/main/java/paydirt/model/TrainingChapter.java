package paydirt.model;

import static paydirt.formula.Formula.ceil;
import static paydirt.formula.Formula.constant;
import static paydirt.formula.Formula.max;
import static paydirt.formula.Formula.min;
import static paydirt.formula.Formula.month;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.HOURS_IN_A_MONTH;
import static paydirt.model.Terms.monthNumber;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.FLOP;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTHS;
import static paydirt.unit.Unit.PARAMETER;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.TOKEN;

import java.util.List;
import paydirt.formula.Chapter;
import paydirt.formula.Constant;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Reference;
import paydirt.formula.Sheet;
import paydirt.scenario.Accelerator;
import paydirt.scenario.Architecture;
import paydirt.scenario.Hosting;
import paydirt.scenario.Node;
import paydirt.scenario.Supply;
import paydirt.scenario.TrainingPlan;
import paydirt.unit.Unit;

/**
 * From parameters and tokens to the months and the cost of a training run, of the experiments
 * before it and of the post-training after it.
 *
 * <p>FLOP = 6·N·D (Kaplan et al. 2020, arXiv 2001.08361, §2.1: two for the forward and four for the
 * backward pass). Attention adds 12·layers·width·sequence·D (Chowdhery et al. 2022, arXiv
 * 2204.02311, appendix B), or half of it where kernels skip what is masked. Example: 70e9
 * parameters × 1.4e12 tokens at 989 TFLOP/s and an MFU of 40 % are 5.88e23 FLOP and 412,875
 * GPU-hours.
 */
final class TrainingChapter {

  private static final Unit GPU_HOURS = ACCELERATOR.times(HOUR);

  static final Constant FLOP_PER_PARAMETER_AND_TOKEN =
      constant(6, FLOP.per(PARAMETER.times(TOKEN)), "6 FLOP per parameter and token");

  private static final Constant FLOP_PER_PAIR =
      constant(12, FLOP.per(TOKEN.times(TOKEN)), "12 FLOP per pair of tokens and width");

  private static final Constant FLOP_PER_PAIR_OF_THE_PAST =
      constant(6, FLOP.per(TOKEN.times(TOKEN)), "6 FLOP per pair of tokens and width, causal");

  private final Chapter chapter;
  private final Node architecture;
  private final Node plan;
  private final Node supply;

  private TrainingChapter(Sheet.Builder sheet, Node model, Node supply) {
    this.chapter = sheet.chapter("Training", model.path(), model.label());
    this.architecture = model.part(Architecture.SECTION);
    this.plan = model.part(TrainingPlan.SECTION);
    this.supply = supply;
  }

  /**
   * The lines of a run that later chapters read.
   *
   * @param experimentHours before the run, {@code acceleratorHours} in it, and {@code
   *     postTrainingHours} after it, as they fall into the months
   * @param underWay the part of each month that the run takes; so for what is before and after it
   */
  record Run(
      Line readyMonth,
      Line experimentHours,
      Line acceleratorHours,
      Line postTrainingHours,
      Line dataCost,
      Line experimentsUnderWay,
      Line underWay,
      Line postTrainingUnderWay) {

    /** All accelerator-hours that the run asks of its supply. */
    List<Line> uses() {
      return List.of(experimentHours, acceleratorHours, postTrainingHours);
    }
  }

  /** What the hours of a run cost. */
  record Costs(Line experiments, Line run, Line postTraining) {

    List<Line> all() {
      return List.of(experiments, run, postTraining);
    }
  }

  /** The run up to its hours; what they cost is known once all uses of the supply are. */
  static Run write(Sheet.Builder sheet, Node model, Node supply) {
    return new TrainingChapter(sheet, model, supply).write();
  }

  /** The operations of a model's final run by the 6·N·D rule, wherever it stands on the sheet. */
  static Reference compute(Node model) {
    return new Reference(model.path() + ".training.flop", FLOP);
  }

  private Run write() {
    Line billedHours =
        billedHours(
            plan.is(TrainingPlan.SIZE, TrainingPlan.FROM_TOKENS) ? computedHours() : statedHours());
    leastAccelerators();
    return months(billedHours);
  }

  private Line computedHours() {
    return usefulHours(
        flop().over(useOfAnHour()),
        "Accelerator-hours the run takes at the stated MFU if nothing ever fails.");
  }

  private Line statedHours() {
    Line hours =
        usefulHours(
            plan.input(TrainingPlan.USEFUL_HOURS), "Accelerator-hours of the run, as stated.");
    chapter.constant(
        "training.flop",
        "Training compute",
        FLOP,
        hours.times(useOfAnHour()),
        "Floating-point operations that the stated hours hold at the peak and the MFU.");
    return hours;
  }

  /** Operations of an accelerator-hour. */
  private Formula useOfAnHour() {
    return supply.input(Supply.PEAK).times(plan.input(TrainingPlan.MFU));
  }

  private Line usefulHours(Formula hours, String doc) {
    return chapter.constant("training.usefulHours", "Useful GPU-hours", GPU_HOURS, hours, doc);
  }

  private Line flop() {
    Line parameters =
        chapter.constant(
            "training.flop",
            "Training compute",
            FLOP,
            FLOP_PER_PARAMETER_AND_TOKEN
                .times(architecture.input(Architecture.ACTIVE_PARAMETERS))
                .times(plan.input(TrainingPlan.TOKENS)),
            "Floating-point operations of the final run by the 6·N·D rule, without attention.");
    boolean causal = plan.is(TrainingPlan.ATTENTION_PAIRS, TrainingPlan.CAUSAL);
    Line withAttention =
        chapter.constant(
            "training.flopWithAttention",
            "Training compute with attention",
            FLOP,
            parameters.plus(
                (causal ? FLOP_PER_PAIR_OF_THE_PAST : FLOP_PER_PAIR)
                    .times(architecture.input(Architecture.LAYERS))
                    .times(architecture.input(Architecture.ATTENTION_WIDTH))
                    .times(plan.input(TrainingPlan.SEQUENCE))
                    .times(plan.input(TrainingPlan.TOKENS))),
            causal
                ? "6·N·D and 6·layers·width·sequence·D: causal kernels skip half of the pairs."
                : "6·N·D and 12·layers·width·sequence·D: every pair of tokens of a sequence.");
    return plan.is(TrainingPlan.FLOP_COUNT, TrainingPlan.WITH_ATTENTION)
        ? withAttention
        : parameters;
  }

  private Line billedHours(Line usefulHours) {
    return chapter.constant(
        "training.billedHours",
        "Billed GPU-hours",
        GPU_HOURS,
        usefulHours.over(GoodputChapter.write(chapter, plan)),
        "Accelerator-hours that are paid: the useful ones over the goodput.");
  }

  private void leastAccelerators() {
    chapter.constant(
        "training.leastAccelerators",
        "Least accelerators",
        ACCELERATOR,
        ceil(
            architecture
                .input(Architecture.TOTAL_PARAMETERS)
                .times(plan.input(TrainingPlan.STATE_BYTES))
                .over(
                    supply
                        .part(Accelerator.SECTION)
                        .input(Accelerator.MEMORY)
                        .times(Hosting.USABLE_MEMORY))),
        "The least number whose memory, nine tenths of it usable, holds parameters, gradients and optimizer state.");
  }

  private Run months(Line billedHours) {
    Formula start = plan.input(TrainingPlan.START).minus(number(1));
    Line duration =
        chapter.constant(
            "training.duration",
            "Duration of the run",
            MONTHS,
            billedHours.over(plan.input(TrainingPlan.ACCELERATORS).times(HOURS_IN_A_MONTH)),
            "Months the run takes on its accelerators, around the clock.");
    Formula end = start.plus(duration);
    Formula postTraining =
        when(
            plan.input(TrainingPlan.POST_TRAINING).isAboveZero(),
            plan.input(TrainingPlan.POST_TRAINING_MONTHS),
            number(0));
    Line ready =
        chapter.constant(
            "training.readyMonth",
            "Model ready",
            MONTHS,
            ceil(end.plus(postTraining)).plus(number(1)),
            "The first whole month after the run and its post-training, numbered from 1: no product on this model starts before it.");
    Line underWay =
        chapter.level(
            "training.underWay",
            "Part of the month in training",
            PURE,
            overlap(start, end),
            "Overlap of the month with the run: max(0, min(t+1, start+duration) − max(t, start)).");
    Formula before = plan.input(TrainingPlan.EXPERIMENT_MONTHS);
    Line experimenting =
        chapter.level(
            "training.experimentsUnderWay",
            "Part of the month in experiments",
            PURE,
            when(
                plan.input(TrainingPlan.EXPERIMENTS).isAboveZero(),
                overlap(start.minus(before), start),
                number(0)),
            "Overlap of the month with the months before the run that experiments are spread over; 0 without any.");
    Formula after = plan.input(TrainingPlan.POST_TRAINING_MONTHS);
    Line postTrainingUnderWay =
        chapter.level(
            "training.postTrainingUnderWay",
            "Part of the month in post-training",
            PURE,
            overlap(end, end.plus(postTraining)),
            "Overlap of the month with the months after the run that post-training is spread over; 0 without any.");
    Line experiments =
        hours(
            "training.experimentHours",
            "GPU-hours of experiments",
            plan.input(TrainingPlan.EXPERIMENTS)
                .times(billedHours)
                .over(before)
                .times(experimenting),
            "A multiple of the billed hours, spread evenly over the months before the run; what lies before month 1 is spent already and in no month.");
    Line run =
        hours(
            "training.acceleratorHours",
            "Training GPU-hours",
            underWay.times(plan.input(TrainingPlan.ACCELERATORS)).times(HOURS_IN_A_MONTH),
            "Accelerator-hours of the run that fall into the month.");
    Line afterwards =
        hours(
            "training.postTrainingHours",
            "GPU-hours of post-training",
            plan.input(TrainingPlan.POST_TRAINING)
                .times(billedHours)
                .over(after)
                .times(postTrainingUnderWay),
            "A share of the billed hours, spread evenly over the months after the run.");
    return new Run(
        ready, experiments, run, afterwards, data(), experimenting, underWay, postTrainingUnderWay);
  }

  /** The part of the month, a month long, that lies between two points in time. */
  private static Formula overlap(Formula from, Formula to) {
    return max(number(0), min(month().plus(number(1)), to).minus(max(month(), from)));
  }

  private Line hours(String id, String label, Formula hours, String doc) {
    return chapter.flow(id, label, GPU_HOURS, hours, doc);
  }

  private Line data() {
    return chapter.flow(
        "training.dataSpend",
        "Training data",
        MONEY,
        when(
            monthNumber().equalTo(plan.input(TrainingPlan.START)),
            plan.input(TrainingPlan.DATA_COST),
            zero(MONEY)),
        "What the training data costs, in the month in which the run starts.");
  }

  /** What the run's hours cost. */
  static Costs costs(Sheet.Builder sheet, Node model, Run run, Line hourPrice) {
    Chapter chapter = sheet.chapter("Training", model.path(), model.label());
    return new Costs(
        cost(chapter, "training.experimentCost", "Experiments", run.experimentHours(), hourPrice),
        cost(chapter, "training.cost", "Training run", run.acceleratorHours(), hourPrice),
        cost(
            chapter,
            "training.postTrainingCost",
            "Post-training",
            run.postTrainingHours(),
            hourPrice));
  }

  private static Line cost(Chapter chapter, String id, String label, Line hours, Line hourPrice) {
    return chapter.flow(
        id,
        label,
        MONEY,
        hours.times(hourPrice),
        label + ": the accelerator-hours of the month at their price.");
  }
}
