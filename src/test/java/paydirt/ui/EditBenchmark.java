package paydirt.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * How long an edit of a price takes until every tile and chart of the whole window is drawn anew.
 * No test asserts a time; {@code mvn test-compile exec:exec -Dmain=paydirt.ui.EditBenchmark} prints
 * it.
 */
final class EditBenchmark {
  private static final int WARM_UP = 200;
  private static final int EDITS = 200;

  private EditBenchmark() {}

  /**
   * Prints the figures.
   *
   * @throws Exception if no window can be opened
   */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("paydirt-benchmark");
    Platform.startup(() -> {});
    CountDownLatch done = new CountDownLatch(1);
    // As in the program, what is not yet in sight is worked out apart.
    ExecutorService aside = Executors.newSingleThreadExecutor();
    Platform.runLater(
        () -> {
          Stage stage = new Stage();
          OpenWindow open = new OpenWindow(stage, folder, aside);
          double[] numbers = new double[EDITS];
          double[] layout = new double[EDITS];
          double[] drawn = new double[EDITS];
          double[] work = new double[EDITS];
          for (int i = -WARM_UP; i < EDITS; i++) {
            int at = Math.max(0, i);
            long start = System.nanoTime();
            long busy = busyNanos();
            open.edit(20 + Math.floorMod(i, 10));
            numbers[at] = millisSince(start);
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            layout[at] = millisSince(start);
            // A picture draws everything, where a frame draws only what changed.
            stage.getScene().snapshot(null);
            drawn[at] = millisSince(start);
            work[at] = (busyNanos() - busy) / 1e6;
          }
          System.out.printf(
              "%d edits of a price after %d, milliseconds since the edit%n", EDITS, WARM_UP);
          print("every number shown", numbers);
          print("laid out", layout);
          print("the whole window drawn", drawn);
          print("processor time of it", work);
          open.close();
          done.countDown();
        });
    done.await();
    aside.shutdownNow();
    Platform.exit();
  }

  /** What the window's and the drawing thread have worked, whatever else the machine does. */
  private static long busyNanos() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
        .filter(Objects::nonNull)
        .filter(
            thread ->
                thread.getThreadName().startsWith("QuantumRenderer")
                    || thread.getThreadName().equals("JavaFX Application Thread"))
        .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
        .sum();
  }

  private static double millisSince(long nanos) {
    return (System.nanoTime() - nanos) / 1e6;
  }

  private static void print(String what, double[] millis) {
    double[] sorted = Arrays.stream(millis).sorted().toArray();
    System.out.printf(
        "%-24s median %6.1f, 95 %% within %6.1f%n",
        what, sorted[EDITS / 2], sorted[EDITS * 95 / 100]);
  }
}
