package paydirt.engine;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The rows of a block: for every node that differs between trials, the row of lanes in which each
 * month's values stand.
 *
 * <p>What is read in later months keeps a row for each month, or two in turns where only the month
 * before is read; what is the same in all months, or is wanted, keeps one. All else borrows a row
 * until its last reader has run, so that a month's work stays in the cache.
 */
final class RowStore {

  private enum Keep {
    WHILE_READ,
    ONE,
    TWO,
    ALL
  }

  private final Plan plan;
  private final int months;
  private final int size;
  private final double[][][] rows;
  private final double[][][] spread;
  private final double[] ones;

  RowStore(Plan plan, Lanes lanes, List<Result> wanted, int size) {
    this.plan = plan;
    this.months = plan.months();
    this.size = size;
    int nodes = plan.nodes().size();
    this.rows = new double[nodes][][];
    this.spread = new double[nodes][][];
    this.ones = new double[months];
    Arrays.fill(ones, 1);
    allot(lanes, keeps(wanted));
  }

  private Keep[] keeps(List<Result> wanted) {
    Keep[] keeps = new Keep[plan.nodes().size()];
    Arrays.fill(keeps, Keep.WHILE_READ);
    for (Result result : wanted) {
      raise(keeps, result.values(), Keep.ONE);
      raise(keeps, result.presence(), Keep.ONE);
    }
    for (Node node : plan.nodes()) {
      if (!plan.isNeeded(node)) {
        continue;
      }
      switch (node.op) {
        case PREVIOUS -> raise(keeps, node.past, Keep.TWO);
        case AGO -> raise(keeps, node.past, Keep.ALL);
        case RUNNING_SUM -> raise(keeps, node, Keep.TWO);
        case SUM_OF_LAST -> raise(keeps, node.args[0], Keep.ALL);
        case CONVOLUTION -> {
          raise(keeps, node.args[0], Keep.ALL);
          raise(keeps, node.args[1], Keep.ALL);
        }
        default -> {
          if (node.op.readsSource()) {
            raise(keeps, node.args[0], Keep.ALL);
            raise(keeps, node.args[1], Keep.ALL);
          }
        }
      }
    }
    return keeps;
  }

  private static void raise(Keep[] keeps, Node node, Keep atLeast) {
    if (keeps[node.id].compareTo(atLeast) < 0) {
      keeps[node.id] = atLeast;
    }
  }

  private void allot(Lanes lanes, Keep[] keeps) {
    int[] lastReader = lastReaders();
    Deque<double[]> free = new ArrayDeque<>();
    for (Node node : plan.nodes()) {
      if (node.outcome || !lanes.differ(node)) {
        continue;
      }
      if (!plan.isMonthly(node)) {
        rows[node.id] = everyMonth(new double[size]);
        continue;
      }
      rows[node.id] =
          switch (keeps[node.id]) {
            case ALL -> inTurns(months);
            case TWO -> inTurns(2);
            case ONE -> everyMonth(new double[size]);
            case WHILE_READ -> everyMonth(free.isEmpty() ? new double[size] : free.pop());
          };
      giveBack(node, lanes, keeps, lastReader, free);
    }
  }

  /** The id of the step that reads a node last within a month. */
  private int[] lastReaders() {
    int[] last = new int[plan.nodes().size()];
    for (Node node : plan.nodes()) {
      if (plan.isComputed(node)) {
        for (Node arg : node.args) {
          last[arg.id] = node.id;
        }
      }
    }
    return last;
  }

  private void giveBack(
      Node step, Lanes lanes, Keep[] keeps, int[] lastReader, Deque<double[]> free) {
    for (int i = 0; i < step.args.length; i++) {
      Node arg = step.args[i];
      boolean again = Arrays.asList(step.args).indexOf(arg) < i;
      if (!again
          && lastReader[arg.id] == step.id
          && keeps[arg.id] == Keep.WHILE_READ
          && lanes.differ(arg)
          && plan.isMonthly(arg)) {
        free.push(rows[arg.id][0]);
      }
    }
  }

  private double[][] inTurns(int count) {
    double[][] own = new double[Math.min(count, months)][size];
    double[][] byMonth = new double[months][];
    for (int t = 0; t < months; t++) {
      byMonth[t] = own[t % own.length];
    }
    return byMonth;
  }

  /** One row that stands for every month. */
  double[][] everyMonth(double[] row) {
    double[][] byMonth = new double[months][];
    Arrays.fill(byMonth, row);
    return byMonth;
  }

  /** The number 1 for every month. */
  double[] ones() {
    return ones;
  }

  /** The rows of a node that differs between trials. */
  double[][] of(Node node) {
    return rows[node.id];
  }

  /** Rows for a node that does not, made when first asked for. */
  double[][] spread(Node node, double[] values) {
    if (spread[node.id] == null) {
      double[][] own = new double[months][size];
      for (int t = 0; t < months; t++) {
        Arrays.fill(own[t], values[t]);
      }
      spread[node.id] = own;
    }
    return spread[node.id];
  }
}
