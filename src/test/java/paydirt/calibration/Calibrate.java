package paydirt.calibration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the constants that ship and the report: {@code mvn -Pcalibrate test-compile}. The argument
 * is the folder of the project.
 */
public final class Calibrate {
  private Calibrate() {}

  public static void main(String[] arguments) throws IOException {
    Path project = Path.of(arguments[0]);
    Path catalog = project.resolve("src/main/resources/paydirt/catalog");
    Calibration calibration =
        Calibration.run(
            LeaveOut.MODEL,
            LeaveOut.ARCHITECTURE,
            LeaveOut.ACCELERATOR,
            LeaveOut.GENERATION,
            LeaveOut.SOURCE);
    List<TrainingUtilisation> training = TrainingUtilisation.all();
    write(catalog.resolve("serving-constants.json"), ShippedFiles.servingConstants(calibration));
    write(catalog.resolve("training-mfu.json"), ShippedFiles.trainingMfu(training));
    write(
        project.resolve("src/test/resources/paydirt/calibration/report.md"),
        Report.of(calibration, training));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
