package paydirt.calibration;

import java.util.Arrays;
import java.util.List;

/** Fits and reports. */
public final class Calibrate {
  private Calibrate() {}

  public static void main(String[] arguments) {
    Measurements measured = Measurements.read();
    List<Measurement> rows = MeasuredRoofline.withBatches(measured.rows());
    System.out.println(rows.size() + " " + measured.leftOut());
    long t0 = System.nanoTime();
    Constants all = RobustFit.to(rows);
    System.out.println(all.rounded());
    System.out.println((System.nanoTime() - t0) / 1e9);
    System.out.println(
        Numbers.median(Arrays.stream(LeaveOut.errors(rows, all)).map(Math::abs).toArray()));
    for (LeaveOut out : LeaveOut.ALL) {
      double[] e = Arrays.stream(out.errors(rows)).map(Math::abs).toArray();
      System.out.println(
          out.words() + " " + Numbers.median(e) + " " + (System.nanoTime() - t0) / 1e9);
    }
  }
}
