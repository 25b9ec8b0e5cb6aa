package paydirt.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import paydirt.calibration.CsvTable.Row;
import paydirt.driver.Driver;
import paydirt.scenario.Accelerator;
import paydirt.scenario.Architecture;
import paydirt.scenario.Hosting;
import paydirt.scenario.Requests;

/**
 * The measured rows with what is known of their models and accelerators.
 *
 * <p>What the tables do not state follows from these rules:
 *
 * <ul>
 *   <li>Expert models in 4 bit keep their dense part in 16 bit (so do the published NVFP4, MXFP4
 *       and INT4 checkpoints); everything else has one precision.
 *   <li>The cache is in 8 bit under TensorRT-LLM with weights of 8 bit or fewer and in 16 bit
 *       otherwise, the defaults of the engines.
 *   <li>INT4 weights are computed in 16 bit.
 *   <li>InferenceX draws lengths between 80 and 100 % of the nominal one: 90 % on average.
 * </ul>
 *
 * @param rows the rows that can be computed
 * @param leftOut rows by the model or accelerator for which facts are missing
 */
record Measurements(List<Measurement> rows, Map<String, Integer> leftOut) {

  private static final double INFERENCEX_LENGTH = 0.9;

  static Measurements read() {
    Map<String, Row> architectures = byFirst("architectures.csv", "model");
    Map<String, Row> accelerators = byFirst("accelerators.csv", "accelerator");
    List<Measurement> rows = new ArrayList<>();
    Map<String, Integer> leftOut = new TreeMap<>();
    for (Row row : CsvTable.read("serving-measured.csv")) {
      Row architecture = architectures.get(row.text("model"));
      Row accelerator = accelerators.get(row.text("accelerator"));
      if (architecture == null) {
        leftOut.merge(row.text("model"), 1, Integer::sum);
      } else if (accelerator == null) {
        leftOut.merge(row.text("accelerator"), 1, Integer::sum);
      } else {
        rows.add(measurement(row, architecture, accelerator));
      }
    }
    return new Measurements(List.copyOf(rows), leftOut);
  }

  private static Map<String, Row> byFirst(String resource, String key) {
    return CsvTable.read(resource).stream()
        .collect(Collectors.toMap(row -> row.text(key), Function.identity()));
  }

  private static Measurement measurement(Row row, Row architecture, Row accelerator) {
    return new Measurement(
        row.text("model"),
        architecture.text("family"),
        row.text("accelerator"),
        accelerator.text("generation"),
        row.text("source"),
        inputs(row, architecture, accelerator),
        row.numberIfAny("batch"),
        row.number("output_tokens_per_s"));
  }

  private static Map<Driver, Double> inputs(Row row, Row architecture, Row accelerator) {
    String precision = row.text("precision");
    double bytes = bytes(precision);
    boolean hasExperts = architecture.number("expert_share") > 0;
    boolean smallCache = bytes <= 1 && row.text("engine").equals("trtllm");
    double length = row.text("source").equals("inferencex") ? INFERENCEX_LENGTH : 1;
    Map<Driver, Double> inputs = new LinkedHashMap<>();
    inputs.put(Architecture.TOTAL_PARAMETERS, architecture.number("total_parameters") / 1e9);
    inputs.put(Architecture.ACTIVE_PARAMETERS, architecture.number("active_parameters") / 1e9);
    inputs.put(Architecture.LAYERS, architecture.number("layers"));
    inputs.put(Architecture.HIDDEN_WIDTH, architecture.number("hidden_width"));
    inputs.put(Architecture.ATTENTION_WIDTH, architecture.number("attention_width"));
    inputs.put(Architecture.KV_ELEMENTS, architecture.number("kv_elements"));
    inputs.put(Architecture.KV_HEADS, architecture.number("kv_heads"));
    inputs.put(Architecture.EXPERT_SHARE, architecture.number("expert_share"));
    inputs.put(Architecture.EXPERTS, architecture.number("experts"));
    inputs.put(Architecture.EXPERTS_PER_TOKEN, architecture.number("experts_per_token"));
    inputs.put(Accelerator.PEAK, accelerator.number(peakColumn(precision)));
    inputs.put(Accelerator.BANDWIDTH, accelerator.number("memory_tb_per_s"));
    inputs.put(Accelerator.MEMORY, accelerator.number("memory_gb"));
    inputs.put(Accelerator.LINK, accelerator.number("link_gb_per_s_one_way"));
    inputs.put(Hosting.ACCELERATORS, row.number("accelerators"));
    inputs.put(Hosting.ATTENTION_SPLIT, row.number("attention_split"));
    inputs.put(Hosting.DENSE_BYTES, hasExperts && bytes < 1 ? 2 : bytes);
    inputs.put(Hosting.EXPERT_BYTES, bytes);
    inputs.put(Hosting.CACHE_BYTES, smallCache ? 1.0 : 2.0);
    inputs.put(Requests.INPUT_LENGTH, row.number("input_length") * length);
    inputs.put(Requests.OUTPUT_LENGTH, row.number("output_length") * length);
    return inputs;
  }

  private static double bytes(String precision) {
    return switch (precision) {
      case "bf16", "fp16" -> 2;
      case "fp8" -> 1;
      case "fp4", "int4" -> 0.5;
      default -> throw new IllegalArgumentException("precision " + precision);
    };
  }

  private static String peakColumn(String precision) {
    return switch (precision) {
      case "fp8" -> "fp8_dense_tflops";
      case "fp4" -> "fp4_dense_tflops";
      default -> "bf16_dense_tflops";
    };
  }
}
