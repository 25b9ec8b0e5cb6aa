package paydirt.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paydirt.driver.Basis;
import paydirt.driver.Distribution;
import paydirt.driver.Source;
import paydirt.scenario.BenchmarkMfu;

/**
 * Reads the training utilisation that comes with the program. The file is written by the
 * calibration and by nobody else, so what is wrong in it is a fault of the program.
 */
public final class BenchmarkMfuReader {

  private static final String NAME = "/paydirt/catalog/training-mfu.json";

  private BenchmarkMfuReader() {}

  /** All records, in the order of the file. */
  public static List<BenchmarkMfu> ofProgram() {
    try (InputStream in = BenchmarkMfuReader.class.getResourceAsStream(NAME)) {
      JsonNode file = new ObjectMapper().readTree(in);
      List<BenchmarkMfu> all = new ArrayList<>();
      for (JsonNode each : file.get("records")) {
        String origin = file.get("sources").get(each.get("source").asText()).get("text").asText();
        all.add(
            new BenchmarkMfu(
                each.get("accelerator").asText(),
                each.get("kind").asText().equals("experts"),
                each.get("precision").asText(),
                each.get("mfu").asDouble(),
                Optional.ofNullable(each.get("range"))
                    .map(
                        range ->
                            new Distribution.LogNormal(
                                range.get(0).asDouble(), range.get(1).asDouble())),
                each.get("runs").asInt(),
                new Source(origin, YearMonth.parse(each.get("date").asText()), Basis.FOUND)));
      }
      return List.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException(NAME, e);
    }
  }
}
