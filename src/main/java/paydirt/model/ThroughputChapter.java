package paydirt.model;

import static paydirt.formula.Formula.constant;
import static paydirt.formula.Formula.growth;
import static paydirt.formula.Formula.max;
import static paydirt.formula.Formula.month;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.when;
import static paydirt.model.Roofline.ONE_REPLICA;
import static paydirt.model.Roofline.ONE_REQUEST;
import static paydirt.model.Roofline.TOKEN_OF_EACH;
import static paydirt.unit.Unit.BYTE;
import static paydirt.unit.Unit.GIGABYTE;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.REPLICA;
import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.SECOND;
import static paydirt.unit.Unit.TOKEN;

import java.util.function.UnaryOperator;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Ladder;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Hosting;
import paydirt.scenario.Node;
import paydirt.scenario.Requests;
import paydirt.scenario.ServingConstants;
import paydirt.unit.Unit;

/**
 * What one replica can do: the largest batch that fits and is quick enough, the time it takes, and
 * from it tokens per second.
 *
 * <p>A replica works in cycles: it reads the input of a batch, then writes the outputs token by
 * token. Example: Llama 3.1 70B in 8 bit on four H100, 1,000 tokens in and 500 out, 64 sequences:
 * reading 64,000 tokens at 60 % of 4 · 1,979 TFLOP/s takes at least 1.9 s; a step reads 70.6 GB of
 * weights and 13.1 GB of cache at 80 % of 13.4 TB/s, 7.8 ms, and adds its fixed times.
 */
public final class ThroughputChapter {

  private static final Unit MILLISECOND = HOUR.scaled(1 / 3.6e6, "ms");

  private ThroughputChapter() {}

  /**
   * What the throughput of a model depends on.
   *
   * @param inputLength fresh input tokens of a mean request
   * @param outputLength its output tokens, above zero
   */
  public record Parts(
      Node architecture,
      Node accelerator,
      Node constants,
      Node hosting,
      Formula inputLength,
      Formula outputLength) {

    /** The same for requests of stated lengths. */
    public static Parts of(
        Node architecture, Node accelerator, Node constants, Node hosting, Node requests) {
      return new Parts(
          architecture,
          accelerator,
          constants,
          hosting,
          requests.input(Requests.INPUT_LENGTH),
          requests.input(Requests.OUTPUT_LENGTH));
    }
  }

  /**
   * What other chapters read.
   *
   * @param cycleRate output tokens per second when reading and writing take turns
   * @param prefillRate input tokens per second while it only reads
   * @param decodeRate output tokens per second while it only writes
   */
  public record Throughput(Line batch, Line cycleRate, Line prefillRate, Line decodeRate) {}

  /** The lines of a model, at the best batch. */
  public static Throughput write(Sheet.Builder sheet, Node model, Parts parts) {
    Chapter chapter = sheet.chapter("Throughput", model.path(), model.label());
    Roofline roofline = new Roofline(parts);
    Line weights =
        chapter.constant(
            "throughput.weights",
            "Weights",
            GIGABYTE,
            roofline.denseWeights().plus(roofline.expertWeights()),
            "Memory that one copy of the model takes.");
    Line cache = cacheLine(chapter, roofline);
    Line largest =
        chapter.level(
            "throughput.largestBatch",
            "Largest batch in memory",
            REQUEST,
            roofline
                .usableMemory()
                .minus(weights)
                .atLeastZero()
                .over(
                    roofline.memoryOf(ONE_REQUEST, weights, cache).minus(weights).over(ONE_REQUEST),
                    0),
            "Sequences that 90 % of the memory holds beside the weights, each with its input and 0.75 of its output.");
    Formula target = parts.hosting().input(Hosting.LATENCY_TARGET);
    Formula output = parts.outputLength();
    Formula limit = parts.hosting().input(Hosting.BATCH_LIMIT);
    UnaryOperator<Formula> admits =
        sequences -> {
          Formula cycle =
              roofline
                  .prefillTime(sequences)
                  .plus(roofline.steps().times(stepTime(roofline, sequences, cache)));
          return sequences.atMost(largest).and(target.times(cycle).atMost(output));
        };
    Line batch =
        chapter.level(
            "throughput.batch",
            "Batch",
            REQUEST,
            when(
                admits.apply(limit),
                limit,
                Ladder.over(
                    Ladder.POWERS_AND_HALVES,
                    rung -> {
                      Formula sequences = rung.times(ONE_REQUEST);
                      return admits.apply(sequences).and(sequences.atMost(limit));
                    },
                    rung -> rung,
                    rung -> rung.times(ONE_REQUEST),
                    when(largest.atLeast(ONE_REQUEST), ONE_REQUEST, constant(0, REQUEST)))),
            "The batch limit, or else the largest of 1, 2, 3, 4, 6, 8 … 4,096 sequences below it that fits into memory and gives each the latency target; 1 if none is quick enough, 0 if none fits.");
    return write(chapter, parts, roofline, cache, batch);
  }

  /** The lines of a model at a batch that is known from elsewhere, such as a measurement. */
  public static Throughput atBatch(Sheet.Builder sheet, Node model, Parts parts, Formula batch) {
    Chapter chapter = sheet.chapter("Throughput", model.path(), model.label());
    Roofline roofline = new Roofline(parts);
    Line stated =
        chapter.level(
            "throughput.batch", "Batch", REQUEST, batch, "Sequences that are worked on together.");
    return write(chapter, parts, roofline, cacheLine(chapter, roofline), stated);
  }

  private static Line cacheLine(Chapter chapter, Roofline roofline) {
    return chapter.constant(
        "throughput.cachePerToken",
        "Cache per token",
        BYTE.per(TOKEN),
        roofline.cachePerToken(),
        "KV elements per token times their size, times the copies where more accelerators share a sequence than there are KV heads.");
  }

  private static Formula stepTime(Roofline roofline, Formula batch, Formula cache) {
    return max(roofline.readingTime(batch, cache), roofline.computingTime(batch))
        .plus(roofline.overhead(batch));
  }

  private static Throughput write(
      Chapter chapter, Parts parts, Roofline roofline, Line cache, Line batch) {
    Line prefill =
        chapter.level(
            "throughput.prefillTime",
            "Time to read the batch's input",
            MILLISECOND,
            roofline.prefillTime(batch),
            "The longer of computing all input tokens and reading the weights for every 8,192 of them, plus traffic between accelerators.");
    Line reading =
        chapter.level(
            "throughput.readingTime",
            "Reading of a step",
            MILLISECOND,
            roofline.readingTime(batch, cache),
            "Weights that the batch touches and the cache of its sequences, over the bandwidth reached.");
    Line computing =
        chapter.level(
            "throughput.computingTime",
            "Computing of a step",
            MILLISECOND,
            roofline.computingTime(batch),
            "2 FLOP per active parameter and sequence, over the compute reached.");
    Line overhead =
        chapter.level(
            "throughput.overhead",
            "Overhead of a step",
            MILLISECOND,
            roofline.overhead(batch),
            "Fixed times of the layers, time per sequence, and traffic between accelerators.");
    Line step =
        chapter.level(
            "throughput.stepTime",
            "Step",
            MILLISECOND,
            max(reading, computing).plus(overhead),
            "Time in which each sequence of the batch gets one token: the longer of reading and computing, plus the overhead.");
    Line cycle =
        chapter.level(
            "throughput.cycle",
            "Cycle",
            SECOND,
            prefill.plus(roofline.steps().times(step)),
            "Reading the input of a batch and writing all of its output.");
    chapter.level(
        "throughput.bottleneck",
        "Bottleneck",
        PURE,
        when(
            prefill.atLeast(roofline.steps().times(step)),
            number(1),
            when(
                overhead.atLeast(max(reading, computing)),
                number(4),
                when(reading.atLeast(computing), number(2), number(3)))),
        "What most of a cycle goes to: 1 reading input, else of a step 2 memory bandwidth, 3 computing, 4 overhead and traffic.");

    Line gain =
        chapter.level(
            "throughput.gain",
            "Throughput factor",
            PURE,
            parts
                .constants()
                .input(ServingConstants.THROUGHPUT_FACTOR)
                .times(growth(parts.hosting().input(Hosting.EFFICIENCY_GAIN), month())),
            "Factor on the roofline: its uncertainty, and the efficiency gained since the start.");
    Formula output = parts.outputLength();
    Unit rate = TOKEN.per(SECOND).per(REPLICA);
    Line cycleRate =
        chapter.level(
            "throughput.output",
            "Output in turn with input",
            rate,
            perReplica(batch.times(output), cycle).times(gain),
            "All output tokens of a cycle over its time, input included: what benchmarks state.");
    Line prefillRate =
        chapter.level(
            "throughput.prefillRate",
            "Throughput, input",
            rate,
            perReplica(roofline.inputTokens(batch), prefill).times(gain),
            "Input tokens per second of a replica that does nothing else.");
    Line decodeRate =
        chapter.level(
            "throughput.decodeRate",
            "Throughput, output",
            rate,
            perReplica(batch.times(TOKEN_OF_EACH), step).times(gain),
            "Output tokens per second of a replica that does nothing else, all its sequences together.");
    chapter.level(
        "throughput.userSpeed",
        "Speed of an answer",
        TOKEN.per(SECOND).per(REQUEST),
        output.over(cycle, 0).times(gain),
        "Output tokens per second that each sequence gets while others' input is read in between.");
    return new Throughput(batch, cycleRate, prefillRate, decodeRate);
  }

  private static Formula perReplica(Formula tokens, Formula time) {
    return tokens.over(time, 0).over(ONE_REPLICA);
  }
}
