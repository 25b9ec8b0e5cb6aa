package paydirt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThroughputCommandTest {

  private static Terminal run(String... more) {
    List<String> args =
        new ArrayList<>(List.of("throughput", "--model", "llama-3.1-70b", "--count", "4"));
    args.addAll(List.of(more));
    return Terminal.run(args.toArray(String[]::new));
  }

  private static JsonNode json(String... more) throws Exception {
    List<String> args = new ArrayList<>(List.of(more));
    args.addAll(List.of("--format", "json"));
    return new ObjectMapper().readTree(run(args.toArray(String[]::new)).out());
  }

  @Test
  void it_states_what_the_contract_asks_for() throws Exception {
    JsonNode answer = json("--accelerator", "h100-sxm");
    assertThat(answer.fieldNames())
        .toIterable()
        .contains(
            "outputTokensPerSecond",
            "inputTokensPerSecond",
            "perAccelerator",
            "batch",
            "limit",
            "costPerMillionOutput",
            "costPerMillionInput",
            "expectedError");
    assertThat(answer.get("perAccelerator").asDouble() * 4)
        .isEqualTo(answer.get("outputTokensPerSecond").asDouble(), within(1e-9));
  }

  @Test
  void a_token_costs_the_replica_s_hour_over_what_it_writes_in_one() throws Exception {
    JsonNode answer = json("--accelerator", "h100-sxm", "--price", "2.5");
    double perHour = answer.get("decodeTokensPerSecond").asDouble() * 3600;
    assertThat(answer.get("costPerMillionOutput").asDouble())
        .isEqualTo(4 * 2.5 / perHour * 1e6, within(1e-9));
  }

  @Test
  void the_latency_target_limits_the_batch_and_is_kept() throws Exception {
    JsonNode quick = json("--accelerator", "h100-sxm", "--latency", "50");
    JsonNode slow = json("--accelerator", "h100-sxm", "--latency", "10");
    assertThat(quick.get("userSpeed").asDouble()).isGreaterThanOrEqualTo(50);
    assertThat(quick.get("batch").asDouble()).isLessThan(slow.get("batch").asDouble());
    assertThat(quick.get("limit").asText()).isEqualTo("latency");
  }

  /** One sequence of 70.6 GB at 13.4 TB/s reads at most 190 times a second. */
  @Test
  void a_single_sequence_is_limited_by_bandwidth() throws Exception {
    JsonNode alone = json("--accelerator", "h100-sxm", "--batch", "1");
    assertThat(alone.get("batch").asDouble()).isEqualTo(1);
    assertThat(alone.get("limit").asText()).isEqualTo("bandwidth");
    assertThat(alone.get("outputTokensPerSecond").asDouble()).isBetween(50.0, 190.0);
  }

  /** Two accelerators hold 144 GB, of which 141 are weights in 16 bit: room for few sequences. */
  @Test
  void memory_limits_a_replica_that_just_holds_the_weights() throws Exception {
    JsonNode tight =
        new ObjectMapper()
            .readTree(
                Terminal.run(
                        "throughput --model llama-3.1-70b --accelerator h100-sxm --count 2 --precision bf16 --latency 0 --format json"
                            .split(" "))
                    .out());
    assertThat(tight.get("limit").asText()).isEqualTo("memory");
    assertThat(tight.get("batch").asDouble()).isBetween(1.0, 16.0);
  }

  @Test
  void a_replica_too_small_for_the_weights_is_refused_with_the_least_count() {
    Terminal small =
        Terminal.run("throughput --model deepseek-r1 --accelerator h200-sxm --count 2".split(" "));
    assertThat(small.exitCode()).isEqualTo(1);
    // 671 GB in 8 bit over 0.9 · 141 GB are 5.3.
    assertThat(small.err()).contains("--count is 2 but must be at least 6");
    assertThat(small.out()).isEmpty();
  }

  @Test
  void a_wrong_name_gets_the_nearest_one() {
    Terminal wrong = run("--accelerator", "h100-sxn");
    assertThat(wrong.exitCode()).isEqualTo(1);
    assertThat(wrong.err()).contains("accelerators has no “h100-sxn”").contains("h100-sxm");
    assertThat(run("--accelerator", "h100-sxm", "--precision", "fp7").exitCode()).isEqualTo(2);
  }

  @Test
  void the_text_says_what_limits_it_and_how_sure_it_is() {
    assertThat(run("--accelerator", "h100-sxm").out())
        .startsWith("Llama 3.1 70B in fp8 on 4 × H100 SXM 80 GB")
        .contains("latency.")
        .contains("Expected error")
        .contains("$");
  }

  @Test
  void a_generation_that_was_hardly_measured_says_so_by_its_error() throws Exception {
    assertThat(json("--accelerator", "mi300x").get("expectedError").asDouble()).isGreaterThan(0.3);
  }
}
