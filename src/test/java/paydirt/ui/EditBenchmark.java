package paydirt.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;
import paydirt.driver.Value;
import paydirt.scenario.Product;

/**
 * How long an edit of a price takes until every tile and chart of the whole window is drawn anew.
 * Not a test: run its main method in the test class path, with {@code -Dtestfx.headless=true} and
 * the Monocle properties of the build, or on a display.
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
          double[] millis = new double[WARM_UP + EDITS];
          for (int i = 0; i < millis.length; i++) {
            double price = 20 + (i % 10);
            long start = System.nanoTime();
            open.workspace()
                .edit(
                    "Price",
                    "products.assistant.price",
                    scenario ->
                        scenario.with(
                            root ->
                                root.changing(
                                    "products.assistant",
                                    node -> node.with(Product.PRICE, Value.of(price)))));
            // A picture forces styles, layout and every chart to be drawn, as a frame does.
            stage.getScene().snapshot(null);
            millis[i] = (System.nanoTime() - start) / 1e6;
          }
          double[] measured = Arrays.copyOfRange(millis, WARM_UP, millis.length);
          Arrays.sort(measured);
          System.out.printf(
              "edit to drawn charts, %d edits after %d: median %.1f ms, 95 %% within %.1f ms%n",
              EDITS, WARM_UP, measured[EDITS / 2], measured[EDITS * 95 / 100]);
          open.close();
          done.countDown();
        });
    done.await();
    aside.shutdownNow();
    Platform.exit();
  }
}
