package paydirt.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Evaluates a plan for one set of numbers, month by month. */
final class ScalarRun {

  /** One computation with its numbers at hand. */
  private static final class Step {
    private final Op op;
    private final double[] out;
    private final double[] a;
    private final double[] b;
    private final double[] c;
    private final double[] past;

    private Step(Op op, double[] out, double[] a, double[] b, double[] c, double[] past) {
      this.op = op;
      this.out = out;
      this.a = a;
      this.b = b;
      this.c = c;
      this.past = past;
    }
  }

  private static final double[] NONE = {};

  private final Plan plan;
  private final double[][] series;

  private ScalarRun(Plan plan) {
    this.plan = plan;
    this.series = new double[plan.nodes().size()][];
  }

  /** The values of all months by node; zeros for what is missing, null for what is not needed. */
  static double[][] of(Plan plan) {
    ScalarRun run = new ScalarRun(plan);
    run.prepare();
    run.compute();
    return run.series;
  }

  private void prepare() {
    int months = plan.months();
    for (Node node : plan.nodes()) {
      if (!plan.isNeeded(node) || node.outcome) {
        continue;
      }
      if (node.op == Op.INPUT) {
        series[node.id] = plan.inputs().sharedPath(node.input());
        continue;
      }
      double[] values = new double[months];
      if (node.op == Op.CONSTANT) {
        Arrays.fill(values, node.number);
      } else if (node.op == Op.MONTH) {
        Arrays.setAll(values, t -> t);
      }
      series[node.id] = values;
    }
  }

  private void compute() {
    List<Step> steps = new ArrayList<>();
    for (Node node : plan.nodes()) {
      if (!plan.isComputed(node) || node.op.compareTo(Op.MONTH) <= 0) {
        continue;
      }
      Step step = step(node);
      if (plan.isMonthly(node)) {
        steps.add(step);
      } else {
        Arrays.fill(step.out, value(step, 0));
      }
    }
    Step[] monthly = steps.toArray(Step[]::new);
    for (int t = 0; t < plan.months(); t++) {
      for (Step step : monthly) {
        step.out[t] = value(step, t);
      }
    }
  }

  private Step step(Node node) {
    return new Step(
        node.op,
        series[node.id],
        arg(node, 0),
        arg(node, 1),
        arg(node, 2),
        node.past == null ? NONE : series[node.past.id]);
  }

  private double[] arg(Node node, int index) {
    return index < node.args.length ? series[node.args[index].id] : series[node.args[0].id];
  }

  private static double value(Step step, int t) {
    return switch (step.op) {
      case PREVIOUS -> t == 0 ? step.a[0] : step.past[t - 1];
      case AGO -> ago(step, t);
      case RUNNING_SUM -> t == 0 ? step.a[0] : step.out[t - 1] + step.a[t];
      case SUM_OF_LAST -> sumOfLast(step, t);
      case CONVOLUTION -> convolution(step, t);
      default -> Arithmetic.apply(step.op, step.a[t], step.b[t], step.c[t]);
    };
  }

  private static double ago(Step step, int t) {
    int then = t - Arithmetic.months(step.a[t]);
    return then < 0 ? step.b[t] : step.past[then];
  }

  private static double sumOfLast(Step step, int t) {
    double sum = 0;
    for (int i = Math.max(0, t + 1 - Arithmetic.months(step.b[t])); i <= t; i++) {
      sum += step.a[i];
    }
    return sum;
  }

  private static double convolution(Step step, int t) {
    double sum = 0;
    for (int age = 0; age <= t; age++) {
      sum += step.a[t - age] * step.b[age];
    }
    return sum;
  }
}
