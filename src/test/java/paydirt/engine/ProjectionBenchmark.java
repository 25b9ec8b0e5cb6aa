package paydirt.engine;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import paydirt.formula.Input;
import paydirt.formula.Line;

/**
 * Times the reference model, warm: one projection, and 100,000 trials in one thread. Run its main
 * method; no test asserts a time.
 */
final class ProjectionBenchmark {

  private static final int TRIALS = 100_000;
  private static final int ROUNDS = 15;

  private ProjectionBenchmark() {}

  public static void main(String[] args) {
    ReferenceModel model = new ReferenceModel();
    long start = now();
    Program program = Program.compile(model.sheet);
    Projection cold = program.project(model.inputs());
    print("compile and first projection, cold", (now() - start) / 1e6, "ms");
    print("its break-even month", cold.outcome(model.breakEven).value().orElse(0), "");
    projections(program, model);
    trials(program, model);
  }

  private static void projections(Program program, ReferenceModel model) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = now();
      for (int i = 0; i < 2000; i++) {
        program.project(model.inputs());
      }
      best = Math.min(best, (now() - start) / 2000e3);
    }
    print("one projection, warm", best, "µs");
  }

  private static void trials(Program program, ReferenceModel model) {
    Trials trials = draws(model);
    List<Line> wanted =
        List.of(
            model.cumulativeCash,
            model.breakEven,
            model.payback,
            model.lowestCash,
            model.presentValue);
    double[] times = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = now();
      BlockResult result = program.run(model.inputs(), trials, wanted);
      times[round] = (double) (now() - start) / TRIALS / ReferenceModel.MONTHS;
      if (round == 0) {
        print("first 100,000 trials", times[0] * TRIALS * ReferenceModel.MONTHS / 1e6, "ms");
        double[] months = result.outcomes(model.breakEven, 0, 0);
        print(
            "share that breaks even",
            Arrays.stream(months).filter(month -> month > 0).count() / (double) TRIALS,
            "");
      }
    }
    Arrays.sort(times);
    print("trials, warm, best", times[0], "ns per trial-month");
    print("trials, warm, median", times[ROUNDS / 2], "ns per trial-month");
  }

  private static Trials draws(ReferenceModel model) {
    SplittableRandom random = new SplittableRandom(1);
    Trials.Builder trials = Trials.builder(TRIALS);
    for (Input input : model.uncertain()) {
      double[] starts = new double[TRIALS];
      for (int i = 0; i < TRIALS; i++) {
        starts[i] = model.baseValue(input) * (0.75 + 0.5 * random.nextDouble());
      }
      trials.starts(input, starts);
    }
    return trials.build();
  }

  /** Time that this thread has worked, in ns: what others do on the machine counts little. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void print(String what, double number, String unit) {
    System.out.printf("%-40s %10.3f %s%n", what, number, unit);
  }
}
