package paydirt.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * A workspace in which trials are computed, some hundred side by side. What does not differ between
 * trials comes from the projection of the base; what does not differ between months is computed
 * once per block; only the rest runs month by month.
 */
final class Block {

  private final Projection base;
  private final Plan plan;
  private final Trials trials;
  private final Lanes lanes;
  private final RowStore rows;
  private final List<Drawn> drawn = new ArrayList<>();
  private final BlockStep[] once;
  private final BlockStep[] monthly;
  private final List<Node> outcomes = new ArrayList<>();
  private final Answer[] answers;
  private final Horizon horizon;

  /** An input that differs, and the row for its values or factors. */
  private static final class Drawn {
    private final Trials.Draws draws;
    private final double[] path;
    private final double[] row;

    private Drawn(Trials.Draws draws, double[] path, double[] row) {
      this.draws = draws;
      this.path = path;
      this.row = row;
    }
  }

  Block(Projection base, Trials trials, List<Result> wanted, int size) {
    this.base = base;
    this.plan = base.plan();
    this.trials = trials;
    this.lanes = new Lanes(plan, trials);
    this.rows = new RowStore(plan, lanes, wanted, size);
    this.answers = new Answer[plan.nodes().size()];
    this.horizon = new Horizon(this::rowsOf, answers, plan.missing());
    double[][] spares = {new double[size], new double[size]};
    List<BlockStep> onceSteps = new ArrayList<>();
    List<BlockStep> monthlySteps = new ArrayList<>();
    for (Node node : plan.nodes()) {
      if (node.outcome) {
        addOutcome(node, size);
      } else if (lanes.differ(node)) {
        List<BlockStep> steps = plan.isMonthly(node) ? monthlySteps : onceSteps;
        if (node.op == Op.INPUT) {
          addInput(node, steps, spares, size);
        } else {
          steps.add(step(node, spares));
        }
      }
    }
    this.once = onceSteps.toArray(BlockStep[]::new);
    this.monthly = monthlySteps.toArray(BlockStep[]::new);
  }

  private void addOutcome(Node node, int size) {
    if (!plan.isComputedOutcome(node)) {
      return;
    }
    if (lanes.differ(node)) {
      outcomes.add(node);
    } else {
      answers[node.id] = base.answer(node).spread(size);
    }
  }

  private void addInput(Node node, List<BlockStep> steps, double[][] spares, int size) {
    double[] path = base.values(node);
    Trials.Draws draws = trials.draws(node.input());
    double[] row = new double[size];
    drawn.add(new Drawn(draws, path, row));
    Operand factors = Operand.rows(rows.everyMonth(row));
    Operand base = Operand.shared(draws.isValue(path) ? rows.ones() : path);
    Operand[] args = {base, factors};
    steps.add(new BlockStep(Op.INPUT, rows.of(node), args, null, spares));
  }

  private BlockStep step(Node node, double[][] spares) {
    Operand[] args = new Operand[node.args.length];
    for (int i = 0; i < args.length; i++) {
      args[i] = operand(node.args[i]);
    }
    Operand past = node.past == null ? null : operand(node.past);
    return new BlockStep(node.op, rows.of(node), args, past, spares);
  }

  private Operand operand(Node node) {
    return lanes.differ(node) ? Operand.rows(rows.of(node)) : Operand.shared(base.values(node));
  }

  private double[][] rowsOf(Node node) {
    return lanes.differ(node) ? rows.of(node) : rows.spread(node, base.values(node));
  }

  /** Whether a node's value may differ from trial to trial. */
  boolean differ(Node node) {
    return lanes.differ(node);
  }

  /** Told after each month, while that month's rows stand. */
  interface MonthSink {
    void month(int month);
  }

  /** Computes some trials; lane 0 is the first of them. */
  void run(int firstTrial, int count, MonthSink sink) {
    for (Drawn input : drawn) {
      input.draws.fill(input.path, firstTrial, count, input.row);
    }
    for (BlockStep step : once) {
      step.run(0, count);
    }
    for (int t = 0; t < plan.months(); t++) {
      for (BlockStep step : monthly) {
        step.run(t, count);
      }
      sink.month(t);
    }
    for (Node outcome : outcomes) {
      horizon.compute(outcome, count);
    }
  }

  /** The lanes of a month, while it stands. */
  double[] row(Node node, int month) {
    return rows.of(node)[month];
  }

  Answer answer(Node node) {
    return answers[node.id];
  }
}
