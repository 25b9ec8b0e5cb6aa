package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import paydirt.driver.Driver;
import paydirt.scenario.Accelerator;
import paydirt.scenario.Architecture;
import paydirt.scenario.Hosting;
import paydirt.scenario.Requests;
import paydirt.scenario.ServingConstants;

/**
 * Published throughput that is no row of the calibration, computed with the constants that ship.
 *
 * <p>Llama 2 70B: TensorRT-LLM, docs/source/performance.md of v0.6.1 (December 2023), output tokens
 * per second and GPU; to be met within 30 %, and the ratio of the two generations within 20 % of
 * 3.9. The calibration knows this model under a later version (0.9). The ratio at 128 in and 128
 * out is not met: it comes out as 5.0, the A100 14 % low and the H100 9 % high.
 *
 * <p>DeepSeek-V3/R1 Inference System Overview (27 February 2025): 14.8k output tokens per second
 * and node of eight H800 while decoding on 18 nodes at 20 to 22 tokens per second and user, 4,989
 * tokens of context; 73.7k input tokens while reading on 4 nodes, of which 56.3 % were cached; to
 * be met within 40 %. That each server looks after its own sequences is a rule made for this case:
 * no measured row spans several servers.
 */
class PublishedThroughputTest {

  private static final double FRESH = 1 - 0.563;

  private final Replica llama =
      Replica.DEFAULT
          .with(Architecture.TOTAL_PARAMETERS, 69)
          .with(Architecture.ACTIVE_PARAMETERS, 69)
          .with(Requests.OUTPUT_LENGTH, 128);

  private final Replica a100 =
      shipped(llama, "a100")
          .with(Accelerator.PEAK, 312)
          .with(Accelerator.BANDWIDTH, 2.039)
          .with(Accelerator.LINK, 300)
          .with(Hosting.DENSE_BYTES, 2)
          .with(Hosting.CACHE_BYTES, 2);

  private final Replica h100 =
      shipped(llama, "h100").with(Hosting.ACCELERATORS, 2).with(Hosting.ATTENTION_SPLIT, 2);

  private final Replica deepseek =
      shipped(Replica.DEFAULT, "h100")
          .with(Accelerator.LINK, 200)
          .with(Architecture.TOTAL_PARAMETERS, 671)
          .with(Architecture.ACTIVE_PARAMETERS, 37)
          .with(Architecture.LAYERS, 61)
          .with(Architecture.HIDDEN_WIDTH, 7_168)
          .with(Architecture.ATTENTION_WIDTH, 20_480)
          .with(Architecture.KV_ELEMENTS, 35_136)
          .with(Architecture.KV_HEADS, 1)
          .with(Architecture.EXPERT_SHARE, 0.97)
          .with(Architecture.EXPERTS, 256)
          .with(Architecture.EXPERTS_PER_TOKEN, 8)
          .with(Hosting.ATTENTION_SPLIT, 1)
          .with(Hosting.CACHE_BYTES, 2);

  @Test
  void llama_2_70b_on_four_a100_in_16_bit() {
    assertThat(perAccelerator(a100, 128, 1_280, 4)).isCloseTo(670, withinPercentage(30));
    assertThat(perAccelerator(a100, 2_048, 120, 4)).isCloseTo(79, withinPercentage(30));
  }

  @Test
  void llama_2_70b_on_two_h100_in_8_bit() {
    assertThat(perAccelerator(h100, 128, 1_024, 2)).isCloseTo(2_657, withinPercentage(30));
    assertThat(perAccelerator(h100, 2_048, 96, 2)).isCloseTo(306, withinPercentage(30));
  }

  @Test
  void the_h100_in_8_bit_is_four_times_the_a100_in_16_bit_on_long_inputs() {
    double ratio = perAccelerator(h100, 2_048, 96, 2) / perAccelerator(a100, 2_048, 120, 4);
    assertThat(ratio).isCloseTo(3.9, withinPercentage(20));
  }

  @Test
  void deepseek_decodes_on_eighteen_nodes() {
    // 14,800 tokens a second at 21 for each user: 705 sequences a node.
    Replica nodes =
        deepseek
            .with(Hosting.ACCELERATORS, 18 * 8)
            .with(Requests.INPUT_LENGTH, 4_383)
            .with(Requests.OUTPUT_LENGTH, 1_211)
            .atBatch(18 * 705);
    assertThat(nodes.value("decodeRate") / 18).isCloseTo(14_800, withinPercentage(40));
  }

  @Test
  void deepseek_reads_fresh_input_on_four_nodes() {
    Replica nodes =
        deepseek
            .with(Hosting.ACCELERATORS, 4 * 8)
            .with(Requests.INPUT_LENGTH, 4_383 * FRESH)
            .atBatch(64);
    assertThat(nodes.value("prefillRate") / 4).isCloseTo(73_700 * FRESH, withinPercentage(40));
  }

  private static double perAccelerator(Replica replica, int input, int batch, int accelerators) {
    return replica.with(Requests.INPUT_LENGTH, input).atBatch(batch).value("output") / accelerators;
  }

  /** The replica with the constants that ship for a generation. */
  private static Replica shipped(Replica replica, String generation) {
    try (InputStream file =
        Replica.class.getResourceAsStream("/paydirt/catalog/serving-constants.json")) {
      JsonNode record =
          StreamSupport.stream(
                  new ObjectMapper().readTree(file).get("records").spliterator(), false)
              .filter(one -> one.get("id").asText().equals(generation))
              .findFirst()
              .orElseThrow();
      Replica with = replica;
      for (var field : ServingConstants.SECTION.fields()) {
        if (field instanceof Driver driver && record.has(driver.key())) {
          with = with.with(driver, record.get(driver.key()).asDouble());
        }
      }
      return with;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
