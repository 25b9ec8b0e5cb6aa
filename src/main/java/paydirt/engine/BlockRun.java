package paydirt.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paydirt.formula.Kind;
import paydirt.formula.Line;

/** Runs all trials, block after block, and keeps the lines that are wanted. */
final class BlockRun {

  private final Projection base;
  private final Trials trials;
  private final Block block;
  private final int size;
  private final Map<Line, TrialMonths> months = new HashMap<>();
  private final List<TrialMonths> differing = new ArrayList<>();
  private final Map<Line, Answer> outcomes = new HashMap<>();

  BlockRun(Projection base, Trials trials, List<Line> wanted, int lanes) {
    this.base = base;
    this.trials = trials;
    this.size = Math.min(lanes, trials.count());
    List<Result> results = wanted.stream().map(line -> base.plan().program().result(line)).toList();
    this.block = new Block(base, trials, results, size);
    for (int i = 0; i < results.size(); i++) {
      keep(wanted.get(i), results.get(i));
    }
  }

  private void keep(Line line, Result result) {
    boolean differs = block.differ(result.values()) || block.differ(result.presence());
    if (!differs) {
      return;
    }
    if (result.values().outcome) {
      outcomes.put(line, new Answer(trials.count()));
    } else {
      int kept = line.kind() == Kind.CONSTANT || line.kind() == Kind.OUTCOME ? 1 : base.months();
      TrialMonths values = new TrialMonths(line, result, kept, trials.count());
      months.put(line, values);
      differing.add(values);
    }
  }

  BlockResult result() {
    for (int first = 0; first < trials.count(); first += size) {
      int start = first;
      int count = Math.min(size, trials.count() - first);
      block.run(first, count, month -> keepMonth(month, start, count));
      outcomes.forEach(
          (line, kept) ->
              kept.take(block.answer(base.plan().program().result(line).values()), start, count));
    }
    return new BlockResult(base, trials.count(), months, outcomes);
  }

  private void keepMonth(int month, int first, int count) {
    for (TrialMonths kept : differing) {
      kept.take(block, base, month, first, count);
    }
  }
}
