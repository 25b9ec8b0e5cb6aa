package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.scenario.Accelerator;
import paydirt.scenario.Architecture;
import paydirt.scenario.Hosting;
import paydirt.scenario.Requests;
import paydirt.scenario.ServingConstants;

/**
 * A replica in round numbers, worked out by hand.
 *
 * <pre>
 * 10B parameters in 8 bit on four accelerators of 100 TFLOP/s, 1 TB/s, 10 GB and 100 GB/s links, of each of which half is reached.
 * 10 layers, widths 1,000, 1,000 KV elements of 2 bytes a token: 2,000 bytes. 1,000 tokens in, 500 out.
 *
 * Memory: 90 % · 40 GB = 36 GB, less 10 GB of weights = 26 GB; a request holds 1,375 tokens = 2.75 MB: 9,454.5 requests.
 *
 * 64 sequences. Input: 64,000 tokens of 2 · 10e9 + 2 · 10 · 1,000 · 1,000 = 2.002e10 FLOP at 2e14 FLOP/s = 6.4064 s; weights
 *   64,000/8,192 · 10 GB at 2 TB/s = 39 ms, less. Traffic 64,000 · 1,000 · 2 bytes · 2 · 10 layers · 2 · 3 = 15.36 GB at 200 GB/s
 *   = 76.8 ms. Together 6.4832 s.
 * Step: reading 10 GB + 64 · 1,250 · 2,000 bytes = 10.16 GB at 2 TB/s = 5.08 ms; computing 64 · 2e10 at 2e14 = 6.4 ms; overhead
 *   10 · (10 + 20 · 2) + 64 · 5 + traffic 76.8 = 896.8 µs. Together 7.2968 ms.
 * Cycle: 6.4832 + 500 · 0.0072968 = 10.1316 s.
 * </pre>
 */
class ThroughputChapterTest {

  private static final Offset<Double> TINY = within(1e-9);

  private final Replica open =
      Replica.DEFAULT
          .with(Architecture.TOTAL_PARAMETERS, 10)
          .with(Architecture.ACTIVE_PARAMETERS, 10)
          .with(Architecture.LAYERS, 10)
          .with(Architecture.HIDDEN_WIDTH, 1_000)
          .with(Architecture.ATTENTION_WIDTH, 1_000)
          .with(Architecture.KV_ELEMENTS, 1_000)
          .with(Architecture.KV_HEADS, 4)
          .with(Accelerator.PEAK, 100)
          .with(Accelerator.BANDWIDTH, 1)
          .with(Accelerator.MEMORY, 10)
          .with(Accelerator.LINK, 100)
          .with(ServingConstants.PREFILL_EFFICIENCY, 0.5)
          .with(ServingConstants.DECODE_EFFICIENCY, 0.5)
          .with(ServingConstants.BANDWIDTH_EFFICIENCY, 0.5)
          .with(ServingConstants.LAYER_TIME, 10)
          .with(ServingConstants.EXCHANGE_TIME, 20)
          .with(ServingConstants.EXPERT_TIME, 30)
          .with(ServingConstants.SEQUENCE_TIME, 5)
          .with(ServingConstants.LINK_EFFICIENCY, 0.5)
          .with(Hosting.ACCELERATORS, 4)
          .with(Hosting.ATTENTION_SPLIT, 4)
          .with(Hosting.CACHE_BYTES, 2)
          .with(Requests.INPUT_LENGTH, 1_000)
          .with(Requests.OUTPUT_LENGTH, 500)
          .with(Hosting.LATENCY_TARGET, 0);

  private final Replica batch64 = open.atBatch(64);

  private final Replica experts =
      open.with(Architecture.EXPERT_SHARE, 0.9)
          .with(Architecture.EXPERTS, 10)
          .with(Architecture.EXPERTS_PER_TOKEN, 1);

  @Test
  void reading_the_input_takes_its_computing_and_its_traffic() {
    assertThat(batch64.value("prefillTime")).isCloseTo(6_483.2, TINY);
  }

  @Test
  void a_step_takes_the_longer_of_reading_and_computing_and_its_overhead() {
    assertThat(batch64.value("readingTime")).isCloseTo(5.08, TINY);
    assertThat(batch64.value("computingTime")).isCloseTo(6.4, TINY);
    assertThat(batch64.value("overhead")).isCloseTo(0.8968, TINY);
    assertThat(batch64.value("stepTime")).isCloseTo(7.2968, TINY);
  }

  @Test
  void throughput_is_what_a_cycle_gives_over_its_time() {
    assertThat(batch64.value("cycle")).isCloseTo(10.1316, TINY);
    assertThat(batch64.value("output")).isCloseTo(32_000 / 10.1316, TINY);
    assertThat(batch64.value("prefillRate")).isCloseTo(64_000 / 6.4832, TINY);
    assertThat(batch64.value("decodeRate")).isCloseTo(64 / 7.2968e-3, TINY);
    assertThat(batch64.value("userSpeed")).isCloseTo(500 / 10.1316, TINY);
  }

  @Test
  void memory_holds_weights_and_the_cache_of_the_largest_batch() {
    assertThat(open.value("weights")).isCloseTo(10, TINY);
    assertThat(open.value("largestBatch")).isCloseTo(26e9 / 2.75e6, within(1e-6));
    assertThat(open.value("batch")).isEqualTo(4_096);
    assertThat(open.with(Accelerator.MEMORY, 3).value("largestBatch"))
        .as("10.8 GB less the weights, over 2.75 MB")
        .isCloseTo(0.8e9 / 2.75e6, within(1e-6));
    assertThat(open.with(Accelerator.MEMORY, 3).value("batch")).isEqualTo(256);
  }

  @Test
  void a_latency_target_makes_the_batch_smaller() {
    assertThat(open.with(Hosting.LATENCY_TARGET, 49.35).value("batch"))
        .as("64 sequences get 49.3506 tokens/s each")
        .isEqualTo(64);
    assertThat(open.with(Hosting.LATENCY_TARGET, 49.36).value("batch")).isEqualTo(48);
  }

  @Test
  void a_model_that_does_not_fit_serves_nothing() {
    Replica small = open.with(Accelerator.MEMORY, 2);
    assertThat(small.value("batch")).isZero();
    assertThat(small.value("output")).isZero();
    assertThat(small.value("prefillRate")).isZero();
    assertThat(small.value("decodeRate")).isZero();
  }

  @Test
  void a_target_that_no_batch_meets_leaves_one_sequence_at_a_time() {
    assertThat(open.with(Hosting.LATENCY_TARGET, 5_000).value("batch")).isEqualTo(1);
  }

  @Test
  void the_cache_is_copied_where_more_accelerators_than_heads_share_a_sequence() {
    assertThat(open.value("cachePerToken")).isCloseTo(2_000, TINY);
    assertThat(open.with(Architecture.KV_HEADS, 1).value("cachePerToken"))
        .as("latent attention under tensor parallelism")
        .isCloseTo(8_000, TINY);
    assertThat(
            open.with(Architecture.KV_HEADS, 1)
                .with(Hosting.ATTENTION_SPLIT, 1)
                .value("cachePerToken"))
        .as("latent attention under data-parallel attention")
        .isCloseTo(2_000, TINY);
  }

  @Test
  void data_parallel_attention_sends_a_token_to_its_experts_only() {
    assertThat(batch64.with(Hosting.ATTENTION_SPLIT, 1).value("overhead"))
        .as("to one of three others instead of twice to three: 76.8/6 µs")
        .isCloseTo(0.82 + 0.0128, TINY);
    assertThat(
            experts
                .with(Architecture.EXPERTS_PER_TOKEN, 8)
                .with(Hosting.ATTENTION_SPLIT, 1)
                .atBatch(64)
                .value("overhead"))
        .as("eight experts are on all three others")
        .isCloseTo(0.82 + 0.3 + 0.0384, TINY);
  }

  @Test
  void each_server_looks_after_its_own_sequences() {
    Replica twoServers = batch64.with(Hosting.ACCELERATORS, 16);
    double layers = 10 * (10 + 20 * 4);
    double ring = 64 * 1_000 * 2 * 10 * 2 / (16 * 0.05e6);
    assertThat(twoServers.with(Hosting.ATTENTION_SPLIT, 16).value("overhead") * 1_000)
        .isCloseTo(layers + 64 * 5 + ring * 30, within(1e-6));
    assertThat(twoServers.with(Hosting.ATTENTION_SPLIT, 1).value("overhead") * 1_000)
        .isCloseTo(layers + 32 * 5 + ring, within(1e-6));
  }

  @Test
  void a_batch_reads_only_the_experts_it_needs() {
    assertThat(experts.atBatch(1).value("readingTime"))
        .as("1 GB dense, 10 % of 9 GB, 1,250 tokens of cache")
        .isCloseTo((1e9 + 0.9e9 + 2.5e6) / 2e9, TINY);
    assertThat(experts.atBatch(2).value("readingTime"))
        .as("two sequences miss an expert with 81 %")
        .isCloseTo((1e9 + 1.71e9 + 5e6) / 2e9, TINY);
  }

  @Test
  void choosing_experts_takes_a_time_of_its_own() {
    assertThat(experts.atBatch(64).value("overhead")).isCloseTo(0.8968 + 0.3, TINY);
  }

  @Test
  void experts_may_be_smaller_than_the_rest() {
    assertThat(
            experts.with(Hosting.DENSE_BYTES, 2).with(Hosting.EXPERT_BYTES, 0.5).value("weights"))
        .isCloseTo(2 + 4.5, TINY);
  }

  @Test
  void the_bottleneck_is_what_most_of_the_cycle_goes_to() {
    assertThat(batch64.value("bottleneck")).as("input").isEqualTo(1);
    Replica output = open.with(Requests.INPUT_LENGTH, 10);
    assertThat(output.atBatch(4).value("bottleneck")).as("bandwidth").isEqualTo(2);
    assertThat(output.atBatch(512).value("bottleneck")).as("computing").isEqualTo(3);
    assertThat(output.atBatch(4).with(ServingConstants.LAYER_TIME, 1_000).value("bottleneck"))
        .as("overhead")
        .isEqualTo(4);
  }

  @Test
  void the_factor_and_the_yearly_gain_scale_all_rates() {
    Replica better =
        batch64.with(ServingConstants.THROUGHPUT_FACTOR, 0.8).with(Hosting.EFFICIENCY_GAIN, 0.5);
    assertThat(better.value("output")).isCloseTo(0.8 * 32_000 / 10.1316, TINY);
    assertThat(better.value("output", 12)).isCloseTo(0.8 * 1.5 * 32_000 / 10.1316, within(1e-8));
    assertThat(better.value("decodeRate", 12)).isCloseTo(1.2 * 64 / 7.2968e-3, within(1e-8));
  }
}
