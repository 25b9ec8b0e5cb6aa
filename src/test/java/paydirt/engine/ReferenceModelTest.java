package paydirt.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.formula.Line;

/** Expected values come from an independent program in plain Python. */
class ReferenceModelTest {

  private static final double RELATIVE = 1e-9;

  private final ReferenceModel model = new ReferenceModel();
  private final Projection projection = Program.compile(model.sheet).project(model.inputs());

  @Test
  void cumulative_cash_of_all_months_agrees() throws IOException {
    double[] expected = golden();
    double[] cash = projection.series(model.cumulativeCash).toArray(Double.NaN);
    assertThat(cash).hasSameSizeAs(expected);
    for (int t = 0; t < expected.length; t++) {
      assertThat(cash[t]).as("month %s", t + 1).isCloseTo(expected[t], relative(expected[t]));
    }
  }

  @Test
  void break_even_and_payback_agree() {
    assertThat(projection.outcome(model.breakEven).value()).hasValue(27);
    assertThat(projection.outcome(model.payback).value()).hasValue(51);
  }

  @Test
  void lowest_cash_and_present_value_agree() {
    assertThat(outcome(model.lowestCash))
        .isCloseTo(-31835435.898675762, relative(-31835435.898675762));
    // The sum nearly cancels: its scale is that of the flows.
    assertThat(outcome(model.presentValue)).isCloseTo(-21124.1248659977, within(1e-9 * 1e7));
  }

  @Test
  void sharing_of_equal_computations_changes_no_bit() {
    Projection unshared = Program.compile(model.sheet, false).project(model.inputs());
    for (Line line : model.sheet.lines()) {
      if (!model.sheet.line(line.id()).kind().word().equals("outcome")) {
        assertThat(unshared.series(line).toArray(0)).isEqualTo(projection.series(line).toArray(0));
      }
    }
    assertThat(outcome(model.presentValue))
        .isEqualTo(unshared.outcome(model.presentValue).value().orElseThrow());
  }

  private double outcome(Line line) {
    return projection.outcome(line).value().orElseThrow();
  }

  private static Offset<Double> relative(double value) {
    return within(RELATIVE * Math.abs(value));
  }

  private static double[] golden() throws IOException {
    try (InputStream in =
        ReferenceModelTest.class.getResourceAsStream("reference-cumulative-cash.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .mapToDouble(Double::parseDouble)
          .toArray();
    }
  }
}
