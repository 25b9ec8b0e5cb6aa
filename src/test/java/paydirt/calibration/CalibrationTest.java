package paydirt.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import paydirt.driver.Distribution.LogNormal;
import paydirt.driver.Driver;
import paydirt.scenario.ServingConstants;

/** What ships is what the calibration gives, and it is as good as is said. */
class CalibrationTest {

  private static Calibration calibration;

  @BeforeAll
  static void fit() {
    calibration = Calibration.run(LeaveOut.MODEL, LeaveOut.GENERATION);
  }

  @Test
  void the_serving_constants_that_ship_are_those_of_the_fit() {
    assertThat(ShippedFiles.servingConstants(calibration))
        .as("run mvn -Pcalibrate test-compile")
        .isEqualTo(shipped("serving-constants.json"));
  }

  @Test
  void the_training_figures_that_ship_are_those_of_the_runs() {
    assertThat(ShippedFiles.trainingMfu(TrainingUtilisation.all()))
        .as("run mvn -Pcalibrate test-compile")
        .isEqualTo(shipped("training-mfu.json"));
  }

  @Test
  void the_median_error_on_models_left_out_is_at_most_14_percent() {
    assertThat(calibration.accuracy(LeaveOut.MODEL, calibration.isOfMeasuredGeneration()).median())
        .isLessThanOrEqualTo(0.14);
  }

  @Test
  void the_defaults_of_the_drivers_are_the_set_of_the_h100() {
    Map<Driver, Double> efficiencies = calibration.constants().generations().get("H100");
    efficiencies.forEach(CalibrationTest::assertDefault);
    calibration.constants().shared().forEach(CalibrationTest::assertDefault);
  }

  @Test
  void the_default_spread_of_throughput_is_the_error_of_the_h100() {
    // Half of a normal distribution lies within 0.6745 deviations, nine tenths within 1.6449.
    double ratio = Math.exp(Math.log1p(calibration.expectedError("H100")) / 0.6745 * 1.6449);
    assertThat(ServingConstants.THROUGHPUT_FACTOR.standardValue().orElseThrow().distribution())
        .hasValueSatisfying(
            spread -> {
              LogNormal range = (LogNormal) spread;
              assertThat(range.high()).isCloseTo(ratio, within(0.005));
              assertThat(range.low()).isCloseTo(1 / ratio, within(0.005));
            });
  }

  private static void assertDefault(Driver driver, double value) {
    assertThat(driver.standard().orElseThrow()).as(driver.key()).isEqualTo(value);
  }

  @Test
  void a_fit_finds_the_constants_that_made_the_rows() {
    Constants truth = calibration.constants();
    List<Measurement> rows = calibration.rows();
    double[] made = MeasuredRoofline.of(rows).evaluate(truth.of(rows));
    List<Measurement> exact =
        IntStream.range(0, made.length).mapToObj(i -> rows.get(i).withThroughput(made[i])).toList();
    Constants found = RobustFit.to(exact);
    for (Driver driver : Constants.EFFICIENCIES.keySet()) {
      for (String generation : List.of("H100", "H200", "B200")) {
        assertThat(found.generations().get(generation).get(driver))
            .as(driver + " of " + generation)
            .isCloseTo(truth.generations().get(generation).get(driver), within(0.02));
      }
    }
  }

  @Test
  void a_fit_is_the_same_every_time() {
    List<Measurement> some =
        calibration.rows().stream().filter(row -> row.source().equals("trt-llm-0.9")).toList();
    assertThat(RobustFit.to(some)).isEqualTo(RobustFit.to(some));
  }

  @Test
  void a_model_left_out_does_not_touch_the_fit_that_predicts_it() {
    List<Measurement> rows =
        calibration.rows().stream().filter(row -> row.source().equals("trt-llm-0.9")).toList();
    List<Measurement> doubled =
        rows.stream()
            .map(
                row ->
                    row.model().equals("Llama-2-7B")
                        ? row.withThroughput(2 * row.tokensPerSecond())
                        : row)
            .toList();
    double[] errors = LeaveOut.MODEL.errors(rows);
    double[] whenDoubled = LeaveOut.MODEL.errors(doubled);
    for (int i = 0; i < errors.length; i++) {
      if (rows.get(i).model().equals("Llama-2-7B")) {
        assertThat(1 + whenDoubled[i]).isCloseTo((1 + errors[i]) / 2, within(1e-12));
      }
    }
  }

  @Test
  void models_and_accelerators_without_facts_are_listed() {
    assertThat(calibration.unusable())
        .containsOnlyKeys("GLM-5", "Qwen3.5-397B-A17B", "RTX-PRO-6000-BSE");
  }

  @Test
  void quantiles_are_linear_between_the_order_statistics() {
    double[] values = {4, 1, 3, 2};
    assertThat(Numbers.median(values)).isEqualTo(2.5);
    assertThat(Numbers.quantile(values, 0.9)).isCloseTo(3.7, within(1e-12));
  }

  @Test
  void cholesky_solves_symmetric_equations() {
    double[] x = Cholesky.solve(new double[][] {{4, 2}, {2, 3}}, new double[] {2, 5});
    assertThat(x).containsExactly(new double[] {-0.5, 2}, within(1e-15));
  }

  private static String shipped(String file) {
    try (InputStream bytes =
        CalibrationTest.class.getResourceAsStream("/paydirt/catalog/" + file)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
