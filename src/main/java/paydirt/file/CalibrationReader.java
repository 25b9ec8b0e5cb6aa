package paydirt.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paydirt.driver.Basis;
import paydirt.driver.Distribution;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Source;
import paydirt.scenario.Calibration;
import paydirt.scenario.ServingConstants;

/**
 * Reads the calibrated serving constants that come with the program. The file is written by the
 * calibration and by nobody else, so what is wrong in it is a fault of the program.
 */
public final class CalibrationReader {

  private static final String NAME = "/paydirt/catalog/serving-constants.json";

  private CalibrationReader() {}

  /** All sets, the typical one among them. */
  public static List<Calibration> ofProgram() {
    try (InputStream in = CalibrationReader.class.getResourceAsStream(NAME)) {
      JsonNode file = new ObjectMapper().readTree(in);
      List<Calibration> all = new ArrayList<>();
      for (JsonNode each : file.get("records")) {
        String origin = file.get("sources").get(each.get("source").asText()).get("text").asText();
        all.add(calibration(each, origin));
      }
      return List.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException(NAME, e);
    }
  }

  private static Calibration calibration(JsonNode each, String origin) {
    Map<Driver, Double> constants = new LinkedHashMap<>();
    for (Field field : ServingConstants.SECTION.fields()) {
      if (field instanceof Driver driver && each.has(driver.key())) {
        constants.put(driver, each.get(driver.key()).asDouble());
      }
    }
    List<String> accelerators = new ArrayList<>();
    each.get("accelerators").forEach(id -> accelerators.add(id.asText()));
    return new Calibration(
        each.get("id").asText(),
        accelerators,
        constants,
        each.get("medianError").asDouble(),
        new Distribution.LogNormal(
            each.get("range").get(0).asDouble(), each.get("range").get(1).asDouble()),
        each.get("rows").asInt(),
        new Source(origin, YearMonth.parse(each.get("date").asText()), Basis.FOUND),
        each.path("note").asText(""));
  }
}
