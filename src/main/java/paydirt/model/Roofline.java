package paydirt.model;

import static paydirt.formula.Formula.constant;
import static paydirt.formula.Formula.ln;
import static paydirt.formula.Formula.max;
import static paydirt.formula.Formula.min;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.sum;
import static paydirt.formula.Formula.when;
import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.BYTE;
import static paydirt.unit.Unit.FLOP;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.PARAMETER;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.REPLICA;
import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.TOKEN;

import paydirt.driver.Driver;
import paydirt.formula.Constant;
import paydirt.formula.Formula;
import paydirt.scenario.Accelerator;
import paydirt.scenario.Architecture;
import paydirt.scenario.Hosting;
import paydirt.scenario.Node;
import paydirt.scenario.ServingConstants;

/**
 * The roofline of one replica: what a batch needs in memory, and how long it takes to read its
 * input and to write a token of each sequence.
 *
 * <p>Reading and computing overlap, so the slower of the two counts (Williams et al. 2009,
 * "Roofline"; its use for transformers follows Pope et al. 2022, arXiv 2211.05102); what no data
 * sheet states is added. Two terms are what the calibration found to carry over to models it had
 * not seen: the fixed cost of an exchange grows with the doublings of the accelerators, and all
 * fixed costs belong to the software, not to a generation of accelerators.
 */
final class Roofline {

  static final Constant ONE_REQUEST = constant(1, REQUEST, "1 request");
  static final Constant ONE_REPLICA = constant(1, REPLICA, "1 replica");

  /** A step of decoding writes one token of each sequence. */
  static final Constant TOKEN_OF_EACH = constant(1, TOKEN.per(REQUEST), "1 token per request");

  private static final Constant ONE_ACCELERATOR = constant(1, ACCELERATOR, "1 accelerator");
  private static final Constant SERVER = constant(8, ACCELERATOR, "8 accelerators of a server");
  private static final Constant ONE_TOKEN = constant(1, TOKEN, "1 token");

  /** The forward pass: a multiplication and an addition (Kaplan et al. 2020, §2.1). */
  private static final Constant FLOP_PER_PARAMETER_AND_TOKEN =
      constant(2, FLOP.per(PARAMETER.times(TOKEN)), "2 FLOP per parameter and token");

  /** Four for each pair of tokens, of which a causal kernel computes half. */
  private static final Constant FLOP_PER_PAIR =
      constant(
          2, FLOP.times(REQUEST).per(TOKEN.times(TOKEN)), "2 FLOP per pair of tokens and width");

  /** Activations travel in 16 bit. */
  private static final Constant BYTES_SENT = constant(2, BYTE, "2 bytes");

  /** How many input tokens share one reading of the weights. */
  private static final Constant CHUNK = constant(8_192, TOKEN, "8,192 tokens");

  /** A sequence has on average written half of its output. */
  private static final double OUTPUT_WRITTEN = 0.5;

  private final Node architecture;
  private final Node accelerator;
  private final Node constants;
  private final Node hosting;
  private final Formula inputLength;
  private final Formula outputLength;

  Roofline(ThroughputChapter.Parts parts) {
    this.architecture = parts.architecture();
    this.accelerator = parts.accelerator();
    this.constants = parts.constants();
    this.hosting = parts.hosting();
    this.inputLength = parts.inputLength();
    this.outputLength = parts.outputLength();
  }

  // ---- memory

  Formula denseWeights() {
    return architecture
        .input(Architecture.TOTAL_PARAMETERS)
        .times(architecture.input(Architecture.EXPERT_SHARE).complement())
        .times(hosting.input(Hosting.DENSE_BYTES));
  }

  Formula expertWeights() {
    return architecture
        .input(Architecture.TOTAL_PARAMETERS)
        .times(architecture.input(Architecture.EXPERT_SHARE))
        .times(hosting.input(Hosting.EXPERT_BYTES));
  }

  /** What a token leaves in memory, with the copies that cannot be avoided. */
  Formula cachePerToken() {
    return architecture
        .input(Architecture.KV_ELEMENTS)
        .times(hosting.input(Hosting.CACHE_BYTES))
        .times(
            max(
                number(1),
                hosting
                    .input(Hosting.ATTENTION_SPLIT)
                    .over(architecture.input(Architecture.KV_HEADS))));
  }

  Formula usableMemory() {
    return accelerators().times(accelerator.input(Accelerator.MEMORY)).times(Hosting.USABLE_MEMORY);
  }

  Formula memoryOf(Formula batch, Formula weights, Formula cachePerToken) {
    return weights.plus(batch.times(tokensHeld(Hosting.OUTPUT_HELD)).times(cachePerToken));
  }

  // ---- input

  Formula inputTokens(Formula batch) {
    return batch.times(inputLength);
  }

  Formula prefillTime(Formula batch) {
    Formula tokens = inputTokens(batch);
    Formula pairs =
        FLOP_PER_PAIR
            .times(architecture.input(Architecture.LAYERS))
            .times(architecture.input(Architecture.ATTENTION_WIDTH))
            .times(inputLength);
    Formula computing =
        flopPerToken().plus(pairs).times(tokens).over(compute(ServingConstants.PREFILL_EFFICIENCY));
    Formula reading =
        weightsTouched(min(CHUNK, tokens).over(ONE_TOKEN))
            .times(tokens.over(CHUNK))
            .over(bandwidth());
    return max(computing, reading).plus(trafficTime(tokens));
  }

  // ---- output

  Formula readingTime(Formula batch, Formula cachePerToken) {
    return weightsTouched(batch.over(ONE_REQUEST))
        .plus(batch.times(tokensHeld(OUTPUT_WRITTEN)).times(cachePerToken))
        .over(bandwidth());
  }

  Formula computingTime(Formula batch) {
    return flopPerToken()
        .times(batch.times(TOKEN_OF_EACH))
        .over(compute(ServingConstants.DECODE_EFFICIENCY));
  }

  /** What a step takes however fast the accelerators are, and what their links take. */
  Formula overhead(Formula batch) {
    Formula doublings = ln(accelerators().over(ONE_ACCELERATOR)).over(ln2());
    Formula perLayer =
        sum(
            constants.input(ServingConstants.LAYER_TIME),
            constants.input(ServingConstants.EXCHANGE_TIME).times(doublings),
            when(
                architecture.input(Architecture.EXPERT_SHARE).isAboveZero(),
                constants.input(ServingConstants.EXPERT_TIME),
                constant(0, HOUR)));
    return sum(
        architecture.input(Architecture.LAYERS).times(perLayer),
        batch.times(partOfSequences()).times(constants.input(ServingConstants.SEQUENCE_TIME)),
        trafficTime(batch.times(TOKEN_OF_EACH)));
  }

  /**
   * The part of a batch that one server looks after: all of it on one server, as in every measured
   * row, and wherever accelerators of several servers share a sequence.
   */
  private Formula partOfSequences() {
    Formula together = max(SERVER, hosting.input(Hosting.ATTENTION_SPLIT).times(ONE_ACCELERATOR));
    return min(accelerators(), together).over(accelerators());
  }

  Formula steps() {
    return outputLength.over(TOKEN_OF_EACH);
  }

  // ---- terms of both

  private Formula accelerators() {
    return hosting.input(Hosting.ACCELERATORS).times(ONE_REPLICA);
  }

  private Formula compute(Driver efficiency) {
    return accelerators()
        .times(accelerator.input(Accelerator.PEAK))
        .times(constants.input(efficiency));
  }

  private Formula bandwidth() {
    return accelerators()
        .times(accelerator.input(Accelerator.BANDWIDTH))
        .times(constants.input(ServingConstants.BANDWIDTH_EFFICIENCY));
  }

  private Formula flopPerToken() {
    return FLOP_PER_PARAMETER_AND_TOKEN.times(architecture.input(Architecture.ACTIVE_PARAMETERS));
  }

  /** The weights that so many tokens need: each misses an expert with probability 1 − k/E. */
  private Formula weightsTouched(Formula tokens) {
    Formula missed =
        architecture
            .input(Architecture.EXPERTS_PER_TOKEN)
            .over(architecture.input(Architecture.EXPERTS))
            .complement()
            .pow(tokens);
    return denseWeights().plus(expertWeights().times(missed.complement()));
  }

  private Formula tokensHeld(double partOfOutput) {
    return inputLength.plus(outputLength.times(partOfOutput));
  }

  /**
   * Tokens' activations travel twice a layer. After attention a ring over the accelerators that
   * share a sequence sends each of them 2·(split − 1) times in all; after the rest a ring over all
   * does the same, unless sequences are spread: then each token goes to its experts and back.
   */
  private Formula trafficTime(Formula tokens) {
    Formula sharing = hosting.input(Hosting.ATTENTION_SPLIT);
    Formula all = accelerators().over(ONE_ACCELERATOR);
    Formula others = all.minus(number(1));
    Formula reached =
        when(
            sharing.lessThan(all),
            min(others, architecture.input(Architecture.EXPERTS_PER_TOKEN)),
            others);
    return tokens
        .times(architecture.input(Architecture.HIDDEN_WIDTH))
        .times(BYTES_SENT)
        .times(architecture.input(Architecture.LAYERS))
        .times(sharing.minus(number(1)).plus(reached).times(2))
        .over(
            accelerators()
                .times(accelerator.input(Accelerator.LINK))
                .times(constants.input(ServingConstants.LINK_EFFICIENCY)));
  }

  private static Constant ln2() {
    return constant(Math.log(2), PURE, "ln 2");
  }
}
