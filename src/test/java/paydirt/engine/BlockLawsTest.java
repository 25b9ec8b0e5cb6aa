package paydirt.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import paydirt.formula.Input;
import paydirt.formula.Kind;
import paydirt.formula.Line;

/** The two interpreters agree to the last bit, on sheets that use every operation. */
class BlockLawsTest {

  private static final int TRIALS = 7;

  @Property(tries = 400)
  void a_block_of_equal_trials_equals_the_projection(@ForAll long seed) {
    RandomSheet random = new RandomSheet(seed);
    Inputs base = random.numbers(true);
    Trials.Builder equal = Trials.builder(TRIALS);
    for (Input input : random.inputs) {
      double[] ones = new double[TRIALS];
      Arrays.fill(ones, 1);
      equal.factors(input, ones);
    }
    Program program = Program.compile(random.sheet);
    BlockResult block = program.run(base, equal.build(), random.sheet.lines());
    Projection projection = program.project(base);
    for (int trial = 0; trial < TRIALS; trial++) {
      assertSame(random.sheet.lines(), block, trial, projection);
    }
  }

  @Property(tries = 400)
  void every_trial_equals_the_projection_with_its_numbers(
      @ForAll long seed, @ForAll boolean allEntered) {
    RandomSheet random = new RandomSheet(seed);
    Inputs base = random.numbers(allEntered);
    Trials trials = random.trials(TRIALS);
    Program program = Program.compile(random.sheet);
    List<Line> lines = random.sheet.lines();
    BlockResult block = program.run(base, trials, lines);
    for (int trial = 0; trial < TRIALS; trial++) {
      assertSame(lines, block, trial, program.project(trials.inputs(base, trial)));
    }
  }

  @Property(tries = 200)
  void the_size_of_the_blocks_and_what_else_is_wanted_change_nothing(@ForAll long seed) {
    RandomSheet random = new RandomSheet(seed);
    Inputs base = random.numbers(true);
    Trials trials = random.trials(TRIALS);
    Program program = Program.compile(random.sheet);
    List<Line> lines = random.sheet.lines();
    BlockResult whole = program.run(base, trials, lines, 256);
    BlockResult pairs = program.run(base, trials, lines, 2);
    for (Line line : lines) {
      BlockResult alone = program.run(base, trials, List.of(line), 3);
      for (int trial = 0; trial < TRIALS; trial++) {
        assertThat(seen(pairs, line, trial)).isEqualTo(seen(whole, line, trial));
        assertThat(seen(alone, line, trial)).isEqualTo(seen(whole, line, trial));
      }
    }
  }

  @Property(tries = 200)
  void sharing_equal_computations_changes_nothing(@ForAll long seed) {
    RandomSheet random = new RandomSheet(seed);
    Inputs base = random.numbers(false);
    Projection shared = Program.compile(random.sheet, true).project(base);
    Projection apart = Program.compile(random.sheet, false).project(base);
    for (Line line : random.sheet.lines()) {
      assertThat(seen(apart, line)).isEqualTo(seen(shared, line));
    }
  }

  private static void assertSame(
      List<Line> lines, BlockResult block, int trial, Projection projection) {
    for (Line line : lines) {
      assertThat(seen(block, line, trial)).as("%s", line).isEqualTo(seen(projection, line));
    }
  }

  /** Every bit and every reason, as text. */
  private static String seen(Projection projection, Line line) {
    if (line.kind() == Kind.OUTCOME) {
      return seen(projection.outcome(line));
    }
    Series series = projection.series(line);
    StringBuilder text = new StringBuilder();
    for (int t = 0; t < projection.months(); t++) {
      text.append(series.isPresent(t) ? bits(series.value(t)) : series.reason(t)).append('\n');
    }
    return text.toString();
  }

  private static String seen(BlockResult block, Line line, int trial) {
    if (line.kind() == Kind.OUTCOME) {
      return seen(block.outcome(line, trial));
    }
    StringBuilder text = new StringBuilder();
    for (int t = 0; t < block.months(); t++) {
      var value = block.value(line, t, trial);
      text.append(value.isPresent() ? bits(value.getAsDouble()) : block.reason(line, t, trial))
          .append('\n');
    }
    return text.toString();
  }

  private static String seen(Outcome outcome) {
    return (outcome.value().isPresent() ? bits(outcome.value().getAsDouble()) : outcome.reason())
        + outcome.isNever()
        + outcome.without();
  }

  private static String bits(double value) {
    return value + " " + Double.doubleToRawLongBits(value);
  }
}
