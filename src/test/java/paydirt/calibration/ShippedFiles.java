package paydirt.calibration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import paydirt.driver.Driver;

/** The files of the catalogue that the calibration writes. */
final class ShippedFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The month in which the measured rows were collected. */
  private static final String DATE = "2026-11";

  private static final String BASIS = "calibrated";

  /** By the ids of the catalogue: which accelerators use whose set. */
  private static final Map<String, List<String>> ACCELERATORS =
      Map.of(
          "A100", List.of("a100-80gb-sxm"),
          "L40S", List.of("l40s"),
          "H100", List.of("h100-sxm", "h800"),
          "H200", List.of("h200-sxm"),
          "B200", List.of("b200", "gb200-nvl72", "b300"),
          "MI300X", List.of("mi300x"));

  /** In standard deviations above the middle of a normal distribution. */
  private static final double POINT_95 = 1.644854;

  private ShippedFiles() {}

  static String servingConstants(Calibration calibration) {
    ObjectNode file = JSON.createObjectNode().put("format", 1);
    file.putObject("sources")
        .putObject("calibration")
        .put(
            "text",
            "Fitted in this project to "
                + calibration.rows().size()
                + " measured throughputs published by NVIDIA and SemiAnalysis; error by leaving one model out")
        .put("basis", BASIS);
    ArrayNode records = file.putArray("records");
    for (String generation : calibration.constants().generations().keySet()) {
      Calibration.Accuracy own =
          calibration.accuracy(LeaveOut.MODEL, row -> row.generation().equals(generation));
      ObjectNode record = record(records, generation.toLowerCase(Locale.ROOT), generation);
      ArrayNode users = record.putArray("accelerators");
      ACCELERATORS.get(generation).forEach(users::add);
      put(record, calibration.constants().generations().get(generation));
      put(record, calibration.constants().shared());
      error(record, calibration.expectedError(generation));
      record.put("rows", own.rows());
      if (own.rows() < Calibration.FEW_ROWS) {
        record.put(
            "note",
            "Rests on "
                + own.rows()
                + " rows; its error is at least that of the well measured generations.");
      }
    }
    ObjectNode typical = record(records, "typical", "Any other");
    typical.putArray("accelerators");
    put(typical, calibration.constants().typical());
    put(typical, calibration.constants().shared());
    error(typical, calibration.accuracy(LeaveOut.GENERATION, row -> true).median());
    typical.put("rows", 0);
    typical.put(
        "note",
        "For an accelerator that nobody measured; its error is that of leaving a generation out.");
    return text(file);
  }

  private static ObjectNode record(ArrayNode records, String id, String label) {
    return records
        .addObject()
        .put("id", id)
        .put("label", label)
        .put("source", "calibration")
        .put("date", DATE);
  }

  private static void put(ObjectNode record, Map<Driver, Double> constants) {
    constants.forEach((driver, value) -> record.put(driver.key(), value));
  }

  private static void error(ObjectNode record, double medianError) {
    record.put("medianError", Numbers.rounded(medianError));
    range(record, 1, medianError);
  }

  /** The 5 % and the 95 % point of a log-normal spread around a middle that has a median error. */
  private static void range(ObjectNode record, double middle, double medianError) {
    double ratio = Math.exp(POINT_95 * Calibration.logSpread(medianError));
    record
        .putArray("range")
        .add(Numbers.rounded(middle / ratio))
        .add(Numbers.rounded(middle * ratio));
  }

  static String trainingMfu(List<TrainingUtilisation> figures) {
    ObjectNode file = JSON.createObjectNode().put("format", 1);
    file.putObject("sources")
        .putObject("calibration")
        .put(
            "text",
            "Median of benchmark runs published by MosaicML, NVIDIA and others, on the 6ND count against the dense peak of the precision")
        .put("basis", BASIS);
    ArrayNode records = file.putArray("records");
    for (TrainingUtilisation figure : figures) {
      String id = (figure.accelerator() + "-" + figure.kind() + "-" + figure.precision());
      ObjectNode record =
          record(
              records,
              id.toLowerCase(Locale.ROOT),
              figure.accelerator() + ", " + figure.kind() + ", " + figure.precision());
      record
          .put("accelerator", figure.accelerator())
          .put("kind", figure.kind())
          .put("precision", figure.precision())
          .put("mfu", figure.mfu())
          .put("low", figure.low())
          .put("high", figure.high())
          .put("runs", figure.runs())
          .put("models", figure.models());
      if (figure.models() > 1) {
        record.put("medianError", Numbers.rounded(figure.errorLeftOut()));
        range(record, figure.mfu(), figure.errorLeftOut());
      } else {
        record.put("note", "One model only; no error can be stated.");
      }
    }
    return text(file);
  }

  private static String text(ObjectNode file) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try {
      return JSON.writer(printer).writeValueAsString(file) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
