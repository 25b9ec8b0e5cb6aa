package paydirt.ui.table;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.stage.Stage;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.chart.Theme;
import paydirt.driver.Value;
import paydirt.engine.Period;
import paydirt.file.ScenarioReader;
import paydirt.file.ShippedScenarios;
import paydirt.scenario.About;
import paydirt.scenario.Pricing;
import paydirt.scenario.Scenario;
import paydirt.ui.ListeningDesk;
import paydirt.ui.theme.ThemeSwitch;

/**
 * How long the table of all lines over 180 months takes to be built, to follow an edit and to be
 * scrolled, each until it is drawn. No test asserts a time; {@code mvn test-compile exec:exec
 * -Dmain=paydirt.ui.table.TableBenchmark} prints it.
 */
final class TableBenchmark {
  private static final int MONTHS = 180;
  private static final int WARM_UP = 60;
  private static final int STEPS = 200;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final StatementsView view = new StatementsView(new ListeningDesk());
  private final Scene scene = new Scene((Parent) view.node(), 1240, 760);

  private TableBenchmark() {}

  /**
   * Prints the figures.
   *
   * @throws InterruptedException if the measuring is broken off
   */
  public static void main(String[] args) throws InterruptedException {
    Platform.startup(() -> {});
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          new TableBenchmark().run();
          done.countDown();
        });
    done.await();
    Platform.exit();
  }

  private void run() {
    Evaluator evaluator = new Evaluator();
    Evaluation[] prices = new Evaluation[10];
    for (int i = 0; i < prices.length; i++) {
      prices[i] = evaluator.evaluate(company(20 + i));
    }
    long start = System.nanoTime();
    long busy = THREADS.getCurrentThreadCpuTime();
    Stage stage = new Stage();
    new ThemeSwitch(Theme.LIGHT).attach(scene);
    stage.setScene(scene);
    view.setPeriod(Period.MONTH);
    view.show(prices[0], Optional.empty());
    view.turnAll(true);
    stage.show();
    draw();
    System.out.printf(
        "%d lines × %d months%nbuilt and drawn %.0f ms, work of the window's thread %.0f ms%n",
        prices[0].model().sheet().lines().size(),
        MONTHS,
        millisSince(start),
        (THREADS.getCurrentThreadCpuTime() - busy) / 1e6);
    print("nothing drawn", step -> {});
    print("an edit drawn", step -> view.show(prices[Math.floorMod(step, 10)], Optional.empty()));
    ScrollBar down = bar(Orientation.VERTICAL);
    print("a line further down drawn", step -> down.setValue(share(step)));
    ScrollBar right = bar(Orientation.HORIZONTAL);
    print("a month further drawn", step -> right.setValue(right.getMax() * share(step)));
    stage.close();
  }

  private static double share(int step) {
    return Math.floorMod(step, STEPS) / (double) STEPS;
  }

  private static Scenario company(double price) {
    byte[] text =
        ShippedScenarios.ofProgram()
            .text("atlas-lab")
            .orElseThrow()
            .getBytes(StandardCharsets.UTF_8);
    return ScenarioReader.ofScenarios()
        .read("atlas-lab", text)
        .scenario()
        .orElseThrow()
        .with(
            root ->
                root.with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, MONTHS))
                    .changing(
                        "products.assistant", node -> node.with(Pricing.PRICE, Value.of(price))));
  }

  private ScrollBar bar(Orientation orientation) {
    return scene.getRoot().lookup("#periods").lookupAll(".scroll-bar").stream()
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == orientation)
        .findFirst()
        .orElseThrow();
  }

  private void draw() {
    // A picture draws everything, where a frame draws only what changed.
    scene.snapshot(null);
  }

  private void print(String what, IntConsumer act) {
    double[] millis = new double[STEPS];
    double[] work = new double[STEPS];
    for (int i = -WARM_UP; i < STEPS; i++) {
      long start = System.nanoTime();
      long busy = THREADS.getCurrentThreadCpuTime();
      act.accept(i);
      draw();
      millis[Math.max(0, i)] = millisSince(start);
      work[Math.max(0, i)] = (THREADS.getCurrentThreadCpuTime() - busy) / 1e6;
    }
    Arrays.sort(millis);
    Arrays.sort(work);
    System.out.printf(
        "%-26s median %5.1f, 95 %% within %5.1f ms; work of the window's thread %5.1f, %5.1f ms%n",
        what, millis[STEPS / 2], millis[STEPS * 95 / 100], work[STEPS / 2], work[STEPS * 95 / 100]);
  }

  private static double millisSince(long nanos) {
    return (System.nanoTime() - nanos) / 1e6;
  }
}
