package paydirt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import paydirt.file.ShippedScenarios;

class ThroughputCommandTest {

  private static final Cli AT_THE_END_OF_2029 =
      new Cli(ShippedScenarios.ofProgram())
          .at(Clock.fixed(Instant.parse("2029-12-31T00:00:00Z"), ZoneOffset.UTC));

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
  void sixteen_bits_are_sixteen_bits() {
    String[] a100 = {"--accelerator", "a100-80gb-sxm", "--precision", "fp16"};
    Terminal half = run(a100);
    a100[3] = "bf16";
    assertThat(half.exitCode()).isZero();
    assertThat(half.out()).isEqualTo(run(a100).out());
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

  /** 288 GB less 70.6 of weights, at 163,840 bytes for each of 1,000 + 0.75 · 500 tokens: 838. */
  @Test
  void a_batch_that_does_not_fit_is_not_taken_and_the_largest_that_does_is_named()
      throws Exception {
    JsonNode answer = json("--accelerator", "h100-sxm", "--batch", "4096");
    double largest = (0.9 * 4 * 80 - 70.6) * 1e9 / 163_840 / 1_375;
    assertThat(answer.get("largestBatch").asDouble()).isEqualTo(largest, within(1e-6 * largest));
    assertThat(answer.get("batch").asDouble()).isEqualTo(768);
    assertThat(run("--accelerator", "h100-sxm", "--batch", "4096").out())
        .contains("A batch of 4,096 does not fit into memory: 768 is the largest");
    assertThat(run("--accelerator", "h100-sxm", "--batch", "768").out())
        .doesNotContain("does not fit");
  }

  @Test
  void a_latency_target_that_no_batch_meets_is_told() {
    assertThat(run("--accelerator", "h100-sxm", "--latency", "500").out())
        .contains("No batch gives each request 500 tokens/s");
    assertThat(run("--accelerator", "h100-sxm").out()).doesNotContain("No batch");
  }

  @Test
  void sources_stand_beside_the_figures_and_recalled_and_old_ones_are_marked() throws Exception {
    Terminal answer =
        Terminal.run(
            AT_THE_END_OF_2029,
            "throughput --model llama-3.1-70b --accelerator h100-sxm --count 4".split(" "));
    assertThat(answer.out().replaceAll("\\s+", " "))
        .contains("Sources")
        .contains("Architecture: Model card and configuration file (recalled, 2026-11, more than")
        .contains("Compute supply: Median of");
    JsonNode sources =
        new ObjectMapper()
            .readTree(run("--accelerator", "h100-sxm", "--price", "2", "--format", "json").out())
            .get("sources");
    assertThat(sources.findValuesAsText("basis")).contains("recalled", "found");
    assertThat(sources.findValuesAsText("text")).noneMatch(text -> text.startsWith("Median of"));
  }

  @Test
  void what_the_calibration_rests_on_is_told() throws Exception {
    JsonNode calibration = json("--accelerator", "mi300x").get("calibration");
    assertThat(calibration.get("rows").asInt()).isEqualTo(10);
    assertThat(calibration.get("note").asText()).contains("10 rows");
    assertThat(run("--accelerator", "mi300x").out()).contains("Rests on 10 rows");
  }

  @Test
  void lengths_and_prices_are_written_as_people_do() throws Exception {
    JsonNode answer =
        json("--accelerator", "h100-sxm", "--input", "2k", "--output", "1k", "--price", "$2.50");
    assertThat(answer)
        .isEqualTo(
            json(
                "--accelerator",
                "h100-sxm",
                "--input",
                "2000",
                "--output",
                "1000",
                "--price",
                "2.5"));
    Terminal odd = run("--accelerator", "h100-sxm", "--input", "many");
    assertThat(odd.exitCode()).isEqualTo(2);
    assertThat(odd.err()).isEqualTo("error: --input: “many” is not a number\n");
    assertThat(run("--accelerator", "h100-sxm", "--input", "-5").exitCode()).isEqualTo(2);
  }
}
