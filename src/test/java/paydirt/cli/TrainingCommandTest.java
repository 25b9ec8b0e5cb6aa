package paydirt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/**
 * 70e9 parameters on 1.4e12 tokens are 5.88e23 FLOP; at 989.4 TFLOP/s and an MFU of 40 % that is
 * 5.88e23 / (989.4e12 · 0.4 · 3,600) = 412,708 GPU-hours, the standard example of the field.
 */
class TrainingCommandTest {

  private static final String RUN =
      "training --params 70e9 --tokens 1.4e12 --accelerator h100-sxm --mfu 0.4 --goodput 1 --price 2.5";

  private static final double HOURS = 5.88e23 / (989.4e12 * 0.4 * 3_600);

  private static Terminal run(String line) {
    return Terminal.runLine(line);
  }

  private static JsonNode json(String line) {
    return run(line + " --format json").json();
  }

  @Test
  void it_states_flop_hours_days_and_cost() {
    JsonNode answer = json(RUN + " --count 1000");
    assertThat(answer.get("flop").asDouble() / 1e21).isEqualTo(588, within(1e-9));
    assertThat(answer.get("gpuHours").asDouble()).isEqualTo(HOURS, within(1e-6));
    assertThat(answer.get("billedGpuHours").asDouble()).isEqualTo(HOURS, within(1e-6));
    assertThat(answer.get("days").asDouble()).isEqualTo(HOURS / 1_000 / 24, within(1e-9));
    assertThat(answer.get("cost").get("rental").asDouble()).isEqualTo(HOURS * 2.5, within(1e-5));
  }

  @Test
  void people_s_notation_says_the_same() {
    String people =
        "training --params 70bn --tokens 1.4t --accelerator h100-sxm --mfu 40% --goodput 100% --price $2.50";
    assertThat(run(people).out()).isEqualTo(run(RUN).out());
  }

  @Test
  void goodput_is_paid_for() {
    JsonNode answer = json(RUN.replace("--goodput 1", "--goodput 0.8"));
    assertThat(answer.get("gpuHours").asDouble()).isEqualTo(HOURS, within(1e-6));
    assertThat(answer.get("billedGpuHours").asDouble()).isEqualTo(HOURS / 0.8, within(1e-6));
  }

  @Test
  void only_active_parameters_are_computed_and_all_are_held() {
    // DeepSeek-V3: 6 · 37e9 · 14.8e12 FLOP; 671e9 · 16 bytes over 72 GB are 149.1 accelerators.
    JsonNode answer =
        json("training --params 671e9 --active 37e9 --tokens 14.8e12 --accelerator h800 --price 2");
    assertThat(answer.get("flop").asDouble() / 1e21).isEqualTo(3285.6, within(1e-9));
    assertThat(answer.get("leastCount").asDouble()).isEqualTo(150);
    // The published 2.664M hours, within the 20 % that an unstated utilisation may be off.
    assertThat(answer.get("gpuHours").asDouble()).isEqualTo(2.664e6, within(0.2 * 2.664e6));
    assertThat(answer.get("mfuSource").asText()).contains("usual");
  }

  @Test
  void the_utilisation_of_benchmarks_is_the_default() {
    JsonNode dense = json("training --params 70e9 --tokens 1.4e12 --accelerator h100-sxm");
    JsonNode experts =
        json("training --params 70e9 --active 10e9 --tokens 1.4e12 --accelerator h100-sxm");
    // As the catalogue's training-mfu.json states them for H100 in bf16.
    assertThat(dense.get("mfu").asDouble()).isEqualTo(0.386);
    assertThat(experts.get("mfu").asDouble()).isEqualTo(0.18);
    assertThat(dense.get("mfuSource").asText()).contains("benchmark").contains("31 runs");
    // The same number as the usual one is no less stated for that.
    assertThat(json(RUN).get("mfuSource").asText()).isEqualTo("as stated");
  }

  @Test
  void a_cluster_is_as_large_as_usual_or_as_the_run_needs() {
    assertThat(json(RUN).get("count").asDouble()).isEqualTo(1_024);
    // 10e12 · 16 bytes over 72 GB are 2,222.2.
    assertThat(json(RUN.replace("70e9", "10e12")).get("count").asDouble()).isEqualTo(2_223);
  }

  @Test
  void a_cluster_too_small_for_the_run_is_refused_with_the_least_count() {
    // 70e9 · 16 bytes = 1,120 GB over 72 GB are 15.6.
    Terminal small = run(RUN + " --count 8");
    assertThat(small.exitCode()).isEqualTo(1);
    assertThat(small.err()).contains("--count is 8 but must be at least 16");
    assertThat(small.out()).isEmpty();
  }

  @Test
  void a_run_longer_than_the_longest_horizon_is_refused() {
    Terminal slow = run(RUN.replace("1.4e12", "1e15") + " --count 1000");
    assertThat(slow.exitCode()).isEqualTo(1);
    assertThat(slow.err()).contains("months on 1,000 accelerators").contains("raise --count");
  }

  @Test
  void the_bases_are_kept_apart_and_what_is_not_known_says_why() {
    JsonNode cost = json(RUN).get("cost");
    // 30,000 · 1.64 with the server, over 81 %, for 1,024.
    assertThat(cost.get("purchase").asDouble())
        .isEqualTo(1_024 * 30_000 * 1.64 / 0.81, within(1e-3));
    assertThat(cost.get("ownership").asDouble()).isLessThan(cost.get("purchase").asDouble() / 10);
    assertThat(cost.get("development").isNull()).isTrue();
    assertThat(cost.get("reason").get("development").asText()).contains("staff");
  }

  @Test
  void a_wrong_name_or_number_is_refused_in_a_sentence() {
    assertThat(run(RUN.replace("h100-sxm", "h100-sxn")).err())
        .contains("accelerators has no “h100-sxn”", "h100-sxm");
    Terminal words = run(RUN.replace("70e9", "many"));
    assertThat(words.exitCode()).isEqualTo(2);
    assertThat(words.err()).contains("--params: “many” is not a number");
    assertThat(run(RUN + " --active 71e9").err()).contains("--active is 71e9 but must be at most");
    assertThat(run(RUN.replace("--mfu 0.4", "--mfu 140%")).exitCode()).isEqualTo(2);
  }

  @Test
  void the_text_begins_with_the_answer() {
    assertThat(run(RUN).out())
        .startsWith("70.0B parameters on 1.4T tokens take 413k GPU-hours of H100 SXM 80 GB")
        .contains("$1.0M rented")
        .contains("MFU: ");
  }

  @Test
  void sources_stand_beside_the_figures() {
    String run = "training --params 70e9 --tokens 1.4e12 --accelerator h100-sxm";
    assertThat(run(run).out().replaceAll("\\s+", " "))
        .contains("Sources")
        .contains("Training: Median of benchmark runs")
        .contains("Compute supply: Median of");
    JsonNode stated = json(run + " --price 2 --mfu 40%").get("sources");
    assertThat(stated.findValuesAsText("of")).contains("Hardware").doesNotContain("Training");
    assertThat(stated.findValues("stale")).allMatch(JsonNode::isBoolean);
  }
}
